// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/server_address.h"

#include <QHostAddress>

namespace frontrow {

bool ServerAddress::isThisComputer() const {
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

bool ServerAddress::isEncrypted() const { return !isThisComputer() || !pin.isEmpty(); }

QUrl ServerAddress::url() const {
    QUrl url;
    url.setScheme(isEncrypted() ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

QString ServerAddress::text() const {
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    if (port == kServerPort) return host;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

std::optional<ServerAddress> ServerAddress::parse(const QString& typed) {
    const QString text = typed.trimmed();
    const bool bareIpv6 = text.count(QLatin1Char(':')) > 1 && !text.startsWith(QLatin1Char('['));
    const QUrl url(QStringLiteral("wss://") + (bareIpv6 ? QStringLiteral("[%1]").arg(text) : text), QUrl::StrictMode);
    const bool plain = url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && url.userInfo().isEmpty() &&
                       !url.hasQuery() && !url.hasFragment();
    if (!plain || url.port(kServerPort) < 1) return std::nullopt;
    return ServerAddress{url.host(), static_cast<quint16>(url.port(kServerPort)), {}};
}

}  // namespace frontrow
