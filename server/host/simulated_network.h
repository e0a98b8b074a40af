// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scenario's network on one person's link, both ways: each message takes the time that the
// crowd's messages take, drawn from the seed's network stream by (person, way, message). A lost
// message is sent again after the resend time; order is kept, as a stream's is.
// Thread: the engine's.
#pragma once

#include <cstdint>

#include "crowd/scenario.h"
#include "domain/ids.h"
#include "domain/random.h"
#include "domain/time.h"

namespace frontrow {

enum class Way : std::uint8_t { Up, Down };

class SimulatedNetwork {
public:
    SimulatedNetwork(const NetworkSettings& settings, Random random, SimTime opening, AccountId person);

    // When a message that leaves at `sent` arrives; never before the one sent before it.
    SimTime arrival(Way way, SimTime sent);

private:
    struct Lane {
        std::uint64_t messages = 0;
        SimTime last;
    };

    NetworkSettings m_settings;
    Random m_random;
    SimTime m_opening;
    std::uint64_t m_person;
    Lane m_up, m_down;
};

}  // namespace frontrow
