// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A load for the engine, measured by benchmarks and probed for determinism: buyers on the map of a 50,000-seat hall,
// each a hundred times a second of log time in turn holding a random seat or giving back the one it has. Every command
// goes through Engine::apply with a command id, a fresh counter and all rules on, and the running digest covers it. No
// network and no disk. Thread: one.
#pragma once

#include <cstdint>
#include <vector>

#include "sale/engine.h"
#include "support/plans.h"

namespace frontrow::test {

inline constexpr std::uint32_t kSeats = 50'000;
inline constexpr std::uint32_t kFullMap = 2'000;  // as many as the standard policy lets onto the map
// After so many commands each the buyers' memory of command ids is full, as it is in a long sale.
inline constexpr std::uint64_t kWarmUpEach = 4'500;

struct LoadCounts {
    std::uint64_t holds = 0;     // seats won
    std::uint64_t releases = 0;  // seats given back
    std::uint64_t refusals = 0;
    std::uint64_t events = 0;
};

class HoldReleaseLoad {
public:
    // Opens the sale and brings that many buyers (10 at least) onto the map, for an hour of log time.
    HoldReleaseLoad(std::uint64_t seed, std::uint32_t buyers);

    void run(std::uint64_t commands);
    void warmUp() { run(m_buyers.size() * kWarmUpEach); }

    const LoadCounts& counts() const { return m_counts; }
    const Engine& engine() const { return m_engine; }

private:
    struct Buyer {
        AccountId account;
        std::uint64_t counter = 0;
        HoldVersion version;
        bool holds = false;
    };
    Answer apply(Role role, Buyer& buyer, const Action& action);
    Buyer open();
    Answer apply(const Command& command);
    void letIn(Buyer& buyer);
    void hold(Buyer& buyer);
    void release(Buyer& buyer);

    Engine m_engine;
    PerformanceId m_performance;
    std::vector<SeatIndex> m_wishes;  // drawn beforehand: the benchmark measures the engine, not the dice
    SimTime m_time;
    std::uint64_t m_step = 0;
    std::size_t m_next = 0;  // whose turn it is
    std::vector<Buyer> m_buyers;
    Command m_hold;  // filled in anew for each buyer
    Command m_release;
    EventBuffer m_events;
    LoadCounts m_counts;
};

}  // namespace frontrow::test
