// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the computer awake and its screen unlocked for a while: by the session's screen saver and by
// the login manager, whichever there is. An answer that comes after the end is given back at once.
// Thread: the GUI's.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <optional>

namespace frontrow {

class KeepAwake final : public QObject {
    Q_OBJECT

public:
    KeepAwake(QDBusConnection session, QDBusConnection system);
    ~KeepAwake() override;

    void begin(const QString& reason);
    void end();
    bool isWanted() const { return m_wanted; }

private:
    void askScreenSaver(const QString& reason);
    void askLoginManager(const QString& reason);
    void giveBack(std::uint32_t cookie);

    QDBusConnection m_session;
    QDBusConnection m_system;
    bool m_wanted = false;
    // Of which begin() an answer is; older ones are given back.
    int m_round = 0;
    std::optional<std::uint32_t> m_cookie;
    QDBusUnixFileDescriptor m_lock;  // held while it is open
};

}  // namespace frontrow
