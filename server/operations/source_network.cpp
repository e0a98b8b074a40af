// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/source_network.h"

#include <algorithm>

namespace frontrow {

namespace {

// IPv4 where it is one, however it was written.
QHostAddress plain(const QHostAddress& address) {
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    if (mapped) return QHostAddress(v4);
    QHostAddress without(address);
    without.setScopeId({});
    return without;
}

std::string keyOf(const QHostAddress& address) {
    const QHostAddress counted = plain(address);
    if (counted.protocol() != QAbstractSocket::IPv6Protocol) return counted.toString().toStdString();
    Q_IPV6ADDR bytes = counted.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8{0});
    return QHostAddress(bytes).toString().toStdString();
}

}  // namespace

bool isAddress(const QString& text) {
    // QHostAddress would take "127" and "1.2" as well.
    const bool v4 = text.count(QLatin1Char('.')) == 3;
    return (v4 || text.contains(QLatin1Char(':'))) && !QHostAddress(text).isNull();
}

std::optional<SourceNetwork> SourceNetwork::read(const QString& text) {
    const QString address = text.section(QLatin1Char('/'), 0, 0);
    if (!isAddress(address) || text.count(QLatin1Char('/')) > 1) return std::nullopt;
    if (address == text) {
        const QHostAddress one = plain(QHostAddress(text));
        return SourceNetwork({one, one.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128});
    }
    const auto subnet = QHostAddress::parseSubnet(text);
    if (subnet.first.isNull() || subnet.second < 0) return std::nullopt;
    return SourceNetwork(subnet);
}

bool SourceNetwork::holds(const QHostAddress& address) const {
    const QHostAddress asked = plain(address);
    return asked.protocol() == m_subnet.first.protocol() && asked.isInSubnet(m_subnet);
}

TrustedSources::TrustedSources(const QStringList& networks) {
    for (const QString& each : networks) {
        if (auto network = SourceNetwork::read(each)) m_networks.push_back(*std::move(network));
    }
}

bool TrustedSources::trusts(const QHostAddress& address) const {
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const SourceNetwork& network) { return network.holds(address); });
}

QList<std::pair<QHostAddress, int>> TrustedSources::subnets() const {
    QList<std::pair<QHostAddress, int>> all;
    for (const SourceNetwork& each : m_networks) all.append(each.subnet());
    return all;
}

SourceAddress TrustedSources::source(const QHostAddress& address) const { return {keyOf(address), trusts(address)}; }

}  // namespace frontrow
