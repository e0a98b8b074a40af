// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server's end of one connection: where its messages go out. Thread: called on the engine's;
// must not call back into the host.
#pragma once

#include <memory>

#include "protocol/server_message.h"

namespace frontrow {

// A message is made once and shared by everybody who gets it.
using SharedMessage = std::shared_ptr<const ServerMessage>;

class Outlet {
public:
    virtual ~Outlet() = default;
    virtual void opened() = 0;
    virtual void deliver(SharedMessage message) = 0;
    // All there was to deliver at this instant has been: it may travel together.
    virtual void flush() {}
    // The server gave the connection up; nothing follows.
    virtual void lost() = 0;
};

}  // namespace frontrow
