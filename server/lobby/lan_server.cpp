// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/lan_server.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <utility>

namespace frontrow {

LanServer::LanServer(LanServerSetup setup, MonotonicClock& clock, const UtcClock& utc, Reception* reception)
    : m_setup(std::move(setup)),
      m_clock(clock),
      m_utc(utc),
      m_number(QRandomGenerator::system()->generate64()),
      m_guests(utc),
      m_reception(reception != nullptr ? *reception : m_guests) {}

LanServer::~LanServer() { stop(); }

std::optional<QString> LanServer::start() {
    SocketServerSetup sockets;
    sockets.address = m_setup.address;
    sockets.port = m_setup.port;
    sockets.limits = m_setup.limits;
    sockets.allowedOrigins = m_setup.allowedOrigins;
    sockets.threads = m_setup.threads;
    sockets.encryptLoopback = m_setup.encryptLoopback;
    if (m_setup.encryption == Encryption::On) {
        const auto identity = serverIdentity(m_setup.folder);
        if (!identity) return identity.error();
        sockets.tls = identity->tls;
        m_keyHash = identity->keyHash;
    }
    if (m_setup.store != nullptr) {
        auto archive = SessionArchive::open(*m_setup.store, m_utc);
        if (!archive)
            return QStringLiteral("the sessions in %1 cannot be read: %2")
                .arg(archive.error().place, archive.error().detail);
        m_archive = std::move(*archive);
    }
    m_desk = std::make_unique<FrontDesk>(
        FrontDeskSetup{m_setup.name.toStdString(), m_setup.program, m_setup.mostSessions, m_archive.get()}, m_reception,
        m_maker, m_clock, m_utc);
    m_sockets = std::make_unique<SocketServer>(std::move(sockets), *m_desk, m_clock);
    m_desk->reachBy(*m_sockets);
    const auto port = m_sockets->listen();
    if (!port) {
        m_sockets.reset();
        m_desk.reset();
        m_archive.reset();
        return QStringLiteral("port %1 cannot be listened on: %2").arg(m_setup.port).arg(port.error());
    }
    m_port = *port;
    m_desk->takeUp();
    if (m_setup.beacon) {
        m_caller =
            std::make_unique<BeaconCaller>([this] { return beacon(); }, m_setup.beaconOnLoopback, m_setup.beaconPort);
        m_caller->start();
    }
    return std::nullopt;
}

void LanServer::stop(Sessions sessions) {
    m_caller.reset();
    if (!m_sockets) return;
    m_sockets->stopListening();
    m_desk->drain();
    if (sessions == Sessions::End) m_desk->endSessions();
    m_sockets->closeAll(QWebSocketProtocol::CloseCodeGoingAway);
    // The desk's hosts are let go by the sockets first, whose threads still speak to both.
    m_sockets.reset();
    m_desk.reset();
    m_archive.reset();
}

QList<JoinTarget> LanServer::targets() const {
    QList<JoinTarget> targets;
    const auto add = [&](const QHostAddress& address) { targets.append({address.toString(), m_port, m_keyHash}); };
    const bool everywhere =
        m_setup.address == QHostAddress(QHostAddress::Any) || m_setup.address == QHostAddress(QHostAddress::AnyIPv4);
    if (!everywhere) {
        add(m_setup.address);
        return targets;
    }
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlag(QNetworkInterface::IsUp) || each.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol) add(entry.ip());
        }
    }
    if (targets.isEmpty()) add(QHostAddress(QHostAddress::LocalHost));
    return targets;
}

Beacon LanServer::beacon() const {
    Beacon beacon;
    beacon.server = m_number;
    beacon.serverName = m_setup.name.left(60).toStdString();
    beacon.port = m_port;
    beacon.key.assign(m_keyHash.begin(), m_keyHash.end());
    beacon.sessions = static_cast<std::uint32_t>(m_desk->sessions());
    beacon.people = static_cast<std::uint32_t>(m_desk->people());
    return beacon;
}

}  // namespace frontrow
