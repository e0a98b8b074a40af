// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a session reaches its server: in the same process or over a network, the session cannot tell.
// Messages arrive in the order in which the server sent them, or the link is lost.
// Thread: all calls, and all calls back, are on the session's thread.
#pragma once

#include "protocol/client_message.h"
#include "protocol/server_message.h"

namespace frontrow {

class LinkReceiver {
public:
    virtual ~LinkReceiver() = default;
    virtual void linkOpened() = 0;
    virtual void received(const ServerMessage& message) = 0;
    // Nothing sent before and not answered is known to have arrived.
    virtual void linkLost() = 0;
};

class Link {
public:
    virtual ~Link() = default;
    // Who is told; to be set before open() and to outlive the link or be taken back with nullptr.
    virtual void setReceiver(LinkReceiver* receiver) = 0;
    // Begins to connect; linkOpened() or linkLost() follows.
    virtual void open() = 0;
    // Ends the connection; nothing is received afterwards, linkLost() included.
    virtual void close() = 0;
    // False when the link is not open; the message is then gone.
    virtual bool send(const ClientMessage& message) = 0;
};

}  // namespace frontrow
