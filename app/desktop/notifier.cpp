// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>
#include <QVariantMap>
#include <utility>

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logDesktop, "frontrow.desktop", QtInfoMsg)

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kShownMs = 10'000;

}  // namespace

Notifier::Notifier(QDBusConnection session) : m_session(std::move(session)) {}

void Notifier::show(const QString& title, const QString& text, const QString& sound) {
    if (!m_session.isConnected()) return;
    if (!m_listens) {
        m_listens = m_session.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                                      SLOT(invoked(uint, QString)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue<uchar>(2)},
                      {QStringLiteral("desktop-entry"), QStringLiteral("frontrow")}};
    if (sound.isEmpty()) {
        hints.insert(QStringLiteral("suppress-sound"), true);
    } else {
        hints.insert(QStringLiteral("sound-name"), sound);
    }
    call << QStringLiteral("Frontrow") << m_shown << QString() << title << text.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), title} << hints << kShownMs;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<std::uint32_t> reply(*done);
        done->deleteLater();
        if (reply.isError()) {
            qCInfo(logDesktop) << "no message of the desktop:" << reply.error().name();
        } else {
            m_shown = reply.value();
        }
    });
}

void Notifier::withdraw() {
    if (m_shown == 0) return;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("CloseNotification"));
    call << m_shown;
    m_session.asyncCall(call);
    m_shown = 0;
}

void Notifier::invoked(uint id, const QString& action) {
    Q_UNUSED(action);
    if (id == m_shown && id != 0) emit chosen();
}

}  // namespace frontrow
