// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit for whoever sends the same bytes to many: a process of its own with plain descriptors and
// nothing else to do. It shakes hands as a WebSocket server does, answers what comes with one ready frame, and
// writes another to everybody at each tick. Thread: one.
#pragma once

#include <sys/types.h>

#include <cstdint>

#include "bench/broadcast_load.h"

namespace frontrow::bench {

class EpollPeer {
public:
    // Sends from the moment when everybody is there.
    explicit EpollPeer(const BroadcastLoad& load);
    ~EpollPeer();
    EpollPeer(const EpollPeer&) = delete;
    EpollPeer& operator=(const EpollPeer&) = delete;

    std::uint16_t port() const { return m_port; }
    double cpuSeconds() const;

private:
    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};

// User and system seconds of a process so far.
double cpuSecondsOf(pid_t process);

}  // namespace frontrow::bench
