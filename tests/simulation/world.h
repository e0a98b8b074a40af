// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that a seed draws before a run begins: plans, rules, people, how hard each fault hits.
// The limits make a world smaller without changing the draws of what is left (for shrinking).
// Thread: values, any.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/random.h"
#include "faults.h"
#include "sale/engine.h"

namespace frontrow::simulation {

enum class Links : std::uint8_t { Drawn, Only, None };

struct WorldLimits {
    std::uint64_t seed = 1;
    std::uint64_t ops = 0;              // 0: as many as the seed draws
    std::uint32_t clients = 1'000;      // at most
    std::uint32_t sections = 1'000;     // per plan, at most
    std::uint64_t faults = kAllFaults;  // a bit per Fault
    Links links = Links::Drawn;         // which kinds of runs

    bool operator==(const WorldLimits&) const = default;
};

enum class Temperament : std::uint8_t { Behaves, Hurries, DoubleClicks, Idles, Cheats, Sells, Administers };

struct ClientDraw {
    Temperament temperament = Temperament::Behaves;
    AccountKind kind = AccountKind::Person;
    Amount deposit;
    std::int64_t pauseMs = 1'000;  // mean time between its acts
    std::uint32_t favourite = 0;   // the performance it mostly wants
};

struct World {
    EngineSetup engine;
    std::vector<PerformanceSetup> performances;
    std::vector<ClientDraw> clients;
    FaultRates faults;
    std::uint64_t ops = 0;
    std::int64_t crowdPauseMs = 1'000;  // between the far crowd's moves and reports of load
    std::uint32_t crowdSize = 0;        // people it brings at a time, at most; 0: no far crowd
    std::uint32_t leapPerMillion = 0;   // chance of a clock leap per op
    std::int64_t driftPerMillion = 0;   // of log time against everybody else's
    std::uint64_t snapshotEvery = 0;    // records
    StallRule stallRule = StallRule::Extend;
};

World drawWorld(const WorldLimits& limits);
// Whether the run goes over network links, with the product's own sessions and desk.
bool isLinked(const WorldLimits& limits);

}  // namespace frontrow::simulation
