// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/simulated_network.h"

#include <algorithm>

#include "crowd/network.h"

namespace frontrow {

namespace {

// People's draws lie far above every rival's agent number.
constexpr std::uint64_t kPeople = std::uint64_t{1} << 48U;

}  // namespace

SimulatedNetwork::SimulatedNetwork(const NetworkSettings& settings, Random random, SimTime opening, AccountId person)
    : m_settings(settings),
      m_random(random),
      m_opening(opening),
      m_person(kPeople + person.value * std::uint64_t{2}) {}

SimTime SimulatedNetwork::arrival(Way way, SimTime sent) {
    Lane& lane = way == Way::Up ? m_up : m_down;
    const std::uint64_t who = m_person + (way == Way::Up ? 0 : 1);
    const Duration delay = oneWayDelay(m_settings, m_random, who, lane.messages++, sent - m_opening);
    lane.last = std::max(lane.last, sent + delay);
    return lane.last;
}

}  // namespace frontrow
