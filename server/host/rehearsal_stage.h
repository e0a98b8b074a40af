// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage of a rehearsal: a crowd's world. People's commands are journaled; what the crowd does
// follows from the seed, so neither time nor snapshots are. Thread: the engine's.
#pragma once

#include <memory>

#include "crowd/world.h"
#include "host/desk_setup.h"
#include "sale/stage.h"

namespace frontrow {

class RehearsalStage final : public Stage {
public:
    explicit RehearsalStage(std::unique_ptr<World> world) : m_world(std::move(world)) {}

    Answer apply(SimTime t, const Command& command, EventBuffer& out) override {
        return m_world->apply(t, command, out);
    }
    void advance(SimTime t, EventBuffer& out) override { m_world->advanceTo(t, out); }
    SimTime nextDue() const override { return m_world->nextDue(); }
    const Engine& engine() const override { return m_world->engine(); }
    // The crowd's passes name the epoch too; a rehearsal has the one it began with.
    void enterEpoch(std::uint32_t) override {}
    std::optional<std::vector<std::byte>> snapshot(std::uint64_t) const override { return std::nullopt; }

    const World& world() const { return *m_world; }

private:
    std::unique_ptr<World> m_world;
};

class RehearsalStages final : public StageMaker {
public:
    explicit RehearsalStages(const DeskSetup& setup);

    TimeRecords timeRecords() const override { return TimeRecords::None; }
    std::unique_ptr<Stage> fresh() override;
    Result<std::unique_ptr<Stage>, std::string> restored(std::uint64_t sequence,
                                                         std::span<const std::byte> bytes) override;

private:
    Scenario m_scenario;
    std::shared_ptr<const VenuePlan> m_plan;
    Seed m_seed;
    std::uint32_t m_people;
    std::optional<Amount> m_deposit;
};

}  // namespace frontrow
