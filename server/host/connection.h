// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk keeps of one connection: whose it is, what it was told, what is on its way.
// Thread: the engine's.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "domain/ids.h"
#include "domain/time.h"
#include "host/outlet.h"
#include "host/simulated_network.h"

namespace frontrow {

using ConnectionId = Id<struct ConnectionTag, std::uint32_t>;

// What a connection may send: this many messages a second, and a burst of so many.
inline constexpr std::int64_t kMessagesPerSecond = 10;
inline constexpr std::int64_t kMessageBurst = 64;
// Messages on their way to one connection; more, and it is given up.
inline constexpr std::size_t kMaxOnTheWay = 16'384;

struct Connection {
    ConnectionId id;
    AccountId account;
    DeviceIndex device;
    Outlet* outlet = nullptr;
    std::optional<SimulatedNetwork> network;

    bool greeted = false;
    bool mapInView = false;      // gets every delta
    std::uint32_t mapLoads = 0;  // snapshots of a map that is not kept live
    SimTime firstLoad;
    std::uint64_t ownSequence = 0;
    bool stateChanged = false;  // own state is to be sent at the end of this batch
    std::uint32_t placeTold = 0;
    SimTime placeToldAt;
    std::int64_t tokens = kMessageBurst * 1'000;  // thousandths of a message
    SimTime tokensAt;

    struct OnTheWay {
        SimTime arrives;
        SharedMessage message;
    };
    std::deque<OnTheWay> outgoing;  // by a simulated network only
    bool told = false;              // the outlet has something that was not flushed
};

}  // namespace frontrow
