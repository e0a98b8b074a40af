// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the people behind connections are reached: what a lobby needs of the sockets, and what a test
// gives it instead. Each call does nothing where the connection is gone. Thread: any.
#pragma once

#include <QByteArray>
#include <QWebSocketProtocol>
#include <memory>

#include "host/host.h"
#include "protocol/lobby_news.h"
#include "sockets/connection_listener.h"

namespace frontrow {

// "Try again later": registered with RFC 6455's list, and not among those that Qt names.
inline constexpr auto kCloseTryAgainLater = static_cast<QWebSocketProtocol::CloseCode>(1013);
// The client is to come again and sign in with its token.
inline constexpr auto kCloseComeAgain = QWebSocketProtocol::CloseCodeGoingAway;

class ClientLines {
public:
    virtual ~ClientLines() = default;
    virtual void tell(ConnectionKey key, LobbyNews news) = 0;
    // From now on the limits of a person hold, and no longer those of a stranger.
    virtual void noteSignedIn(ConnectionKey key) = 0;
    // Connects it to a host as that account; nobody: to look on.
    virtual void takeSeat(ConnectionKey key, std::shared_ptr<Host> host, AccountId account) = 0;
    virtual void leaveSeat(ConnectionKey key) = 0;
    // In parts, each when the last has drained.
    virtual void sendParts(ConnectionKey key, QByteArray content) = 0;
    virtual void close(ConnectionKey key, QWebSocketProtocol::CloseCode code) = 0;
};

}  // namespace frontrow
