// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole server for people on one network: sockets, lobby, sales and beacon. The same object stands
// inside the app that hosts and inside frontrow-server. Thread: one with an event loop; its sockets and
// sales have threads of their own.
#pragma once

#include <QList>
#include <QString>
#include <memory>
#include <optional>

#include "book/utc_clock.h"
#include "discovery/beacon_caller.h"
#include "lobby/front_desk.h"
#include "lobby/guest_reception.h"
#include "protocol/join_code.h"
#include "sockets/server_identity.h"
#include "sockets/socket_server.h"

namespace frontrow {

enum class Encryption : std::uint8_t { Off, On };

struct LanServerSetup {
    QString name;  // what people see in their lists
    std::string program;
    QString folder;  // where the key lies; must exist where encryption is on
    // Any: every network of this computer. Plain connections are for the loopback only.
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = kServerPort;
    Encryption encryption = Encryption::Off;
    // Who comes from this computer itself speaks plainly, unless that is encrypted too.
    bool encryptLoopback = false;
    ConnectionLimits limits;
    QStringList allowedOrigins;
    int threads = 0;
    std::size_t mostSessions = 50;
    bool beacon = true;
    Loopback beaconOnLoopback = Loopback::LeftOut;
    quint16 beaconPort = kBeaconPort;
    // The data folder in which sessions and their sales are kept, so that a server that is started anew goes on
    // with them; outlives the server. Null: they end with it.
    const Store* store = nullptr;
};

class LanServer final : public QObject {
    Q_OBJECT

public:
    // All must outlive it. Without a reception of its own it takes guests by their names.
    LanServer(LanServerSetup setup, MonotonicClock& clock, const UtcClock& utc, Reception* reception = nullptr);
    ~LanServer() override;

    // Further scenarios and venues, before or while it runs.
    SessionMaker& maker() { return m_maker; }
    // A sentence where it cannot start: the port is taken, the key cannot be read.
    std::optional<QString> start();
    // What becomes of sessions whose sale is under way.
    enum class Sessions : std::uint8_t {
        GoOn,  // with the next server on the same data folder
        End    // judged, and everybody told
    };
    // Nobody new comes in; lobbies close; then all connections.
    void stop(Sessions sessions = Sessions::GoOn);
    bool isRunning() const { return m_sockets != nullptr; }

    quint16 port() const { return m_port; }
    // SHA-256 of the public key; empty where nothing is encrypted.
    const QByteArray& keyHash() const { return m_keyHash; }
    // Where others reach it, one for each network of this computer; the loopback only where it listens
    // nowhere else.
    QList<JoinTarget> targets() const;
    FrontDesk& desk() { return *m_desk; }
    const SocketServer& sockets() const { return *m_sockets; }

private:
    Beacon beacon() const;

    const LanServerSetup m_setup;
    MonotonicClock& m_clock;
    const UtcClock& m_utc;
    const std::uint64_t m_number;
    GuestReception m_guests;
    Reception& m_reception;
    SessionMaker m_maker;
    std::unique_ptr<SessionArchive> m_archive;
    std::unique_ptr<FrontDesk> m_desk;
    std::unique_ptr<SocketServer> m_sockets;
    std::unique_ptr<BeaconCaller> m_caller;
    QByteArray m_keyHash;
    quint16 m_port = 0;
};

}  // namespace frontrow
