// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who decides about the people behind the connections. Thread: called on the connections' threads, in
// order for each connection; must not block.
#pragma once

#include <QHostAddress>

#include "domain/ids.h"
#include "protocol/lobby_request.h"

namespace frontrow {

// One connection, for as long as the server runs.
using ConnectionKey = Id<struct ConnectionKeyTag, std::uint64_t>;

class ConnectionListener {
public:
    virtual ~ConnectionListener() = default;
    // Its first message; nothing is heard of a connection before.
    virtual void entered(ConnectionKey key, const QHostAddress& address, const Enter& enter) = 0;
    virtual void asked(ConnectionKey key, LobbyRequest request) = 0;
    // It is gone; the key is not used again.
    virtual void went(ConnectionKey key) = 0;
};

}  // namespace frontrow
