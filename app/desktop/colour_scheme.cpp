// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/colour_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

namespace frontrow {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");

// Older portals wrap the answer once more.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

ColourScheme::ColourScheme(QDBusConnection session) : m_session(std::move(session)) {}

void ColourScheme::ask() {
    if (!m_session.isConnected()) return;
    m_session.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(kScheme);
    read(kContrast);
}

void ColourScheme::read(const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kSpace << key;
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply(*done);
        done->deleteLater();
        if (!reply.isError()) take(key, reply.value().variant());
    });
}

void ColourScheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == kSpace) take(key, value.variant());
}

void ColourScheme::take(const QString& key, const QVariant& value) {
    const auto before = preferred();
    const std::uint32_t number = unwrapped(value).toUInt();
    if (key == kScheme) m_scheme = number;
    if (key == kContrast) m_contrast = number;
    if (preferred() != before) emit changed();
}

std::optional<Scheme> ColourScheme::preferred() const {
    // The high contrast colours are light ones.
    if (m_contrast == 1 && m_scheme != 1) return Scheme::HighContrast;
    if (m_scheme == 1) return Scheme::Dark;
    return m_scheme == 2 ? std::optional(Scheme::Light) : std::nullopt;
}

}  // namespace frontrow
