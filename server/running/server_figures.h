// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures that /metrics shows of a server, taken over once a second from where they are counted.
// docs/server-guide.md explains each of them. Thread: the main one.
#pragma once

#include <cstdint>
#include <vector>

#include "lobby/lan_server.h"
#include "operations/metrics.h"

namespace frontrow {

class ServerFigures {
public:
    ServerFigures(Metrics& metrics, LanServer& server);
    void take();

private:
    // A count that rises by itself, and what was shown of it.
    struct Counted {
        const std::atomic<std::uint64_t>& count;
        CounterFigure figure;
        std::uint64_t shown = 0;
    };

    LanServer& m_server;
    std::vector<Counted> m_counted;
    GaugeFigure m_connections;
    GaugeFigure m_people;
    GaugeFigure m_sessions;
};

}  // namespace frontrow
