// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain of the desktop: the secret service or wallet where there is one. Nothing is written
// anywhere else in its place. Thread: the GUI's.
#pragma once

#include "connection/sign_in_keeper.h"

namespace frontrow {

class Keychain final : public SecretStore {
public:
    void read(const QString& key, std::function<void(std::optional<QByteArray>)> then) override;
    void write(const QString& key, const QByteArray& secret, std::function<void(bool kept)> then) override;
    void remove(const QString& key) override;

private:
    // Whoever asked may be gone when the answer comes, this keychain too.
    QObject m_context;
};

}  // namespace frontrow
