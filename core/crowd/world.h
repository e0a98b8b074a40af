// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rehearsal's world: a sale, the crowd that storms it, and the simulated payment providers.
// Rivals issue the same commands as people and see what a person sees, later than it happened.
// Same scenario, plan, seed and people's commands: same world, bit for bit, however the time is
// cut into steps. What a person does changes no rival's dice. Thread: one, the engine's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "crowd/field_statistics.h"
#include "crowd/scenario.h"
#include "domain/seed.h"
#include "domain/venue_plan.h"
#include "sale/engine.h"

namespace frontrow {

class World {
public:
    // The scenario must validate(); it is fitted to the plan (preset.h). Log time begins at 0.
    World(const Scenario& scenario, std::shared_ptr<const VenuePlan> plan, Seed seed);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    // An account for a person, all of them before the first advance; its number does not depend on
    // the crowd. `deposit` is the wallet's first balance in minor units.
    AccountId openPerson(Amount deposit);
    // The presale code this person was given; 0 where the sale has none.
    std::uint64_t presaleCode(AccountId person) const;

    // When the sale opens to people; in a cancellation hunt, when the hunt begins.
    SimTime opening() const;
    PerformanceId performance() const;
    // The scenario as it is played: people counted, rate and active share worked out for the plan.
    const Scenario& scenario() const;
    const VenuePlan& plan() const;

    // Lets crowd, sale and payment providers do everything up to and including t; their events are
    // appended to `out`.
    void advanceTo(SimTime t, EventBuffer& out);
    // The next instant at which anything happens by itself, at the latest; kNever when all is done.
    SimTime nextDue() const;
    // A person's command: first everything up to and including t, then the command.
    Answer apply(SimTime t, const Command& command, EventBuffer& out);

    const Engine& engine() const;
    const Sale& sale() const;
    const FieldStatistics& field() const;
    // No rival is still to come, waiting or buying, and nobody holds or orders a seat.
    bool settled() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace frontrow
