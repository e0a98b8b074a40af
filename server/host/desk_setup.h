// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a desk is opened with: a rehearsal with its crowd, or a listed performance. Thread: values.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>

#include "crowd/scenario.h"
#include "domain/seed.h"
#include "domain/venue_plan.h"
#include "host/commit_observer.h"
#include "host/map_stream.h"
#include "sale/engine_stage.h"

namespace frontrow {

enum class NetworkModel : std::uint8_t {
    None,      // messages take no time: a real network is in between, or none
    Simulated  // the scenario's network lies on every person's link
};

// What becomes of a rehearsal's people when their host begins anew.
enum class Comeback : std::uint8_t {
    WithTheHost,  // the one person ended with it, and begins anew with it
    ByThemselves  // they are elsewhere: told of the new writer's epoch, and lost if they do not come in time
};

// A rehearsal. People have the accounts 1 … people.
struct DeskSetup {
    Scenario scenario;
    std::shared_ptr<const VenuePlan> plan;
    Seed seed;
    std::uint32_t people = 1;
    // What each of them has in the wallet; what the scenario says where nothing is named.
    std::optional<Amount> deposit;
    NetworkModel network = NetworkModel::Simulated;
    Comeback comeback = Comeback::WithTheHost;
    // A witness is shown the world at this instant also where the journal is read back, as it would have been
    // live; else at the records alone.
    std::optional<SimTime> shownAt;
    std::uint32_t epoch = 1;
    std::uint32_t shard = 1;
    CommitObserver* observer = nullptr;  // outlives the desk
};

// A listed performance: everything is journaled, and who buys has opened an account.
struct ListedDeskSetup {
    ListedSetup sale;  // of one performance
    // Of the payment providers' outcomes; never told before the end.
    Seed providers;
    // What a time without the server does to open deadlines.
    StallRule stall = StallRule::Extend;
    std::uint32_t epoch = 1;
    std::uint32_t shard = 1;
    CommitObserver* observer = nullptr;  // outlives the desk
    // The newest record it has seen in an earlier run: it hears of every later one.
    std::uint64_t observedUpTo = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t recordsPerSnapshot = 10'000;
    // Changes of the map that are kept for whoever comes back.
    std::size_t mapRing = MapStream::kRing;
};

}  // namespace frontrow
