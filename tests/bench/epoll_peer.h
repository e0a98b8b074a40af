// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit for whoever sends the same bytes to many: a process of its own with plain descriptors and
// nothing else to do. It shakes hands as a WebSocket server does, reads and drops what comes, and writes
// one ready frame to everybody at each tick. Thread: one.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>

namespace frontrow::bench {

class EpollPeer {
public:
    // Sends `bytes` every `tickMs` to each of its connections, from the moment `count` of them are there.
    EpollPeer(std::size_t count, std::size_t bytes, int tickMs);
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
