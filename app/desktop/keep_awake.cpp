// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keep_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>
#include <utility>

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logDesktop, "frontrow.desktop", QtInfoMsg)

const QString kSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString kSaverPath = QStringLiteral("/org/freedesktop/ScreenSaver");

}  // namespace

KeepAwake::KeepAwake(QDBusConnection session, QDBusConnection system)
    : m_session(std::move(session)),
      m_system(std::move(system)) {}

KeepAwake::~KeepAwake() { end(); }

void KeepAwake::begin(const QString& reason) {
    if (m_wanted) return;
    m_wanted = true;
    ++m_round;
    askScreenSaver(reason);
    askLoginManager(reason);
}

void KeepAwake::end() {
    if (!m_wanted) return;
    m_wanted = false;
    if (m_cookie) giveBack(*m_cookie);
    m_cookie.reset();
    m_lock = QDBusUnixFileDescriptor();
}

void KeepAwake::giveBack(std::uint32_t cookie) {
    QDBusMessage call = QDBusMessage::createMethodCall(kSaver, kSaverPath, kSaver, QStringLiteral("UnInhibit"));
    call << cookie;
    m_session.asyncCall(call);
}

void KeepAwake::askScreenSaver(const QString& reason) {
    if (!m_session.isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(kSaver, kSaverPath, kSaver, QStringLiteral("Inhibit"));
    call << QStringLiteral("Frontrow") << reason;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, round = m_round](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<std::uint32_t> reply(*done);
        done->deleteLater();
        if (reply.isError()) {
            qCInfo(logDesktop) << "the screen may lock:" << reply.error().name();
        } else if (m_wanted && round == m_round) {
            m_cookie = reply.value();
        } else {
            giveBack(reply.value());
        }
    });
}

void KeepAwake::askLoginManager(const QString& reason) {
    if (!m_system.isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Frontrow") << reason << QStringLiteral("block");
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, round = m_round](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply(*done);
        done->deleteLater();
        if (reply.isError()) {
            qCInfo(logDesktop) << "the computer may sleep:" << reply.error().name();
        } else if (m_wanted && round == m_round) {
            m_lock = reply.value();
        }
    });
}

}  // namespace frontrow
