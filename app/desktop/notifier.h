// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One message of the desktop at a time, by org.freedesktop.Notifications. Thread: the GUI's.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace frontrow {

class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QDBusConnection session);

    // The sound is a name of the desktop's sound theme; an empty one is silence.
    void show(const QString& title, const QString& text, const QString& sound);
    void withdraw();

signals:
    void chosen();

private slots:
    void invoked(uint id, const QString& action);

private:
    QDBusConnection m_session;
    std::uint32_t m_shown = 0;  // 0 is none
    bool m_listens = false;
};

}  // namespace frontrow
