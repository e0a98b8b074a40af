// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/server_finder.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <algorithm>
#include <tuple>

#include "protocol/message_codec.h"
#include "protocol/qt_text.h"

namespace frontrow {

namespace {

constexpr int kSweepMs = 500;
// Datagrams that are looked at in one go, so that a flood of them leaves time for everything else.
constexpr int kMostAtOnce = 200;

}  // namespace

ServerFinder::ServerFinder(quint16 port, QObject* parent) : QObject(parent), m_port(port) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &ServerFinder::read);
    m_sweep.setInterval(kSweepMs);
    connect(&m_sweep, &QTimer::timeout, this, &ServerFinder::forget);
}

// Several programs on one computer may listen.
std::optional<QString> ServerFinder::start() {
    m_clock.start();
    if (!m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), m_port,
                       QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)) {
        return m_socket.errorString();
    }
    joinGroups();
    m_sweep.start();
    return std::nullopt;
}

void ServerFinder::stop() {
    m_sweep.stop();
    m_socket.close();
    m_heardAt.clear();
    m_servers.clear();
    emit changed();
}

void ServerFinder::joinGroups() {
    const QHostAddress group(toQString(kBeaconGroup));
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        if (each.flags().testFlag(QNetworkInterface::CanMulticast)) m_socket.joinMulticastGroup(group, each);
    }
}

void ServerFinder::read() {
    for (int i = 0; i < kMostAtOnce && m_socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(kMaxBeaconBytes);
        take(datagram.data(), datagram.senderAddress());
    }
    if (m_socket.hasPendingDatagrams()) QMetaObject::invokeMethod(this, &ServerFinder::read, Qt::QueuedConnection);
}

void ServerFinder::take(const QByteArray& bytes, const QHostAddress& from) {
    const auto message = decodeBeacon(bytes);
    if (!message) return;
    const Beacon& beacon = std::get<Beacon>(message.value());
    const bool known = m_heardAt.contains(beacon.server);
    if (!known && m_heardAt.size() >= kMost) return;
    m_heardAt[beacon.server] = m_clock.elapsed();
    FoundServer found;
    found.number = beacon.server;
    found.name = QString::fromStdString(beacon.serverName);
    const QByteArray key(reinterpret_cast<const char*>(beacon.key.data()), static_cast<qsizetype>(beacon.key.size()));
    found.address = {from.toString(), static_cast<quint16>(beacon.port), key};
    found.version = beacon.version;
    found.sessions = static_cast<int>(beacon.sessions);
    found.people = static_cast<int>(beacon.people);
    const auto at =
        std::ranges::find_if(m_servers, [&](const FoundServer& each) { return each.number == beacon.server; });
    if (at != m_servers.end()) {
        // The way it was heard first stays, as long as it is heard at all.
        found.address.host = at->address.host;
        if (*at == found) return;
        *at = found;
    } else {
        m_servers.append(found);
    }
    std::ranges::sort(m_servers, [](const FoundServer& a, const FoundServer& b) {
        return std::tie(a.name, a.number) < std::tie(b.name, b.number);
    });
    emit changed();
}

void ServerFinder::forget() {
    const qint64 before = m_clock.elapsed() - kBeaconLastsMs;
    const auto gone = [&](const FoundServer& each) { return m_heardAt.value(each.number) < before; };
    if (std::ranges::none_of(m_servers, gone)) return;
    for (const FoundServer& each : m_servers) {
        if (gone(each)) m_heardAt.remove(each.number);
    }
    m_servers.removeIf([&](const FoundServer& each) { return !m_heardAt.contains(each.number); });
    emit changed();
}

}  // namespace frontrow
