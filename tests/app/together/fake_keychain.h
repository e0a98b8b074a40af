// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keychain that a test can take away or silence. Thread: the test's.
#pragma once

#include <QHash>
#include <QObject>

#include "connection/sign_in_keeper.h"

namespace frontrow::test {

class FakeKeychain final : public SecretStore {
public:
    enum class Mood : std::uint8_t { Well, Absent, Silent };

    void read(const QString& key, std::function<void(std::optional<QByteArray>)> then) override {
        ++reads;
        std::optional<QByteArray> found;
        if (mood == Mood::Well && secrets.contains(key)) found = secrets.value(key);
        later([then = std::move(then), found] { then(found); });
    }
    void write(const QString& key, const QByteArray& secret, std::function<void(bool)> then) override {
        if (mood == Mood::Well) secrets.insert(key, secret);
        later([then = std::move(then), kept = mood == Mood::Well] { then(kept); });
    }
    void remove(const QString& key) override { secrets.remove(key); }

    Mood mood = Mood::Well;
    QHash<QString, QByteArray> secrets;
    int reads = 0;

private:
    void later(std::function<void()> what) {
        if (mood != Mood::Silent) QMetaObject::invokeMethod(&m_context, std::move(what), Qt::QueuedConnection);
    }
    QObject m_context;
};

}  // namespace frontrow::test
