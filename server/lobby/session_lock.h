// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The password of a session, as it is kept: a salt and a hash, so that neither memory nor data folder
// hold the words. It keeps strangers out for an evening; accounts have another strength.
// Thread: any; sodiumReady() once before the first use.
#pragma once

#include <QByteArray>
#include <string_view>

namespace frontrow {

class SessionLock {
public:
    // Open to everybody.
    SessionLock() = default;
    // Closed where there is a password.
    explicit SessionLock(std::string_view password);
    // As it was kept; what cannot be one lets nobody in.
    static SessionLock fromBytes(const QByteArray& bytes);

    const QByteArray& bytes() const { return m_bytes; }
    bool isLocked() const { return !m_bytes.isEmpty(); }
    bool opensWith(std::string_view password) const;

private:
    QByteArray m_bytes;  // salt, then hash
};

}  // namespace frontrow
