// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage of listed performances: one engine and nothing around it. Everything that happens to it
// is journaled, the opening of accounts too. Thread: the engine's.
#pragma once

#include <memory>
#include <vector>

#include "sale/stage.h"

namespace frontrow {

// The head of a journal: what its engine is made of. The performances have the numbers 1, 2, ….
struct ListedSetup {
    EngineSetup engine;
    std::vector<PerformanceSetup> performances;
};

class EngineStage final : public Stage {
public:
    explicit EngineStage(const ListedSetup& setup);
    explicit EngineStage(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}

    Answer apply(SimTime t, const Command& command, EventBuffer& out) override {
        return m_engine->apply(t, command, out);
    }
    void advance(SimTime t, EventBuffer& out) override { m_engine->advance(t, out); }
    SimTime nextDue() const override { return m_engine->nextDue(); }
    const Engine& engine() const override { return *m_engine; }
    void enterEpoch(std::uint32_t epoch) override { m_engine->enterEpoch(epoch); }
    std::optional<std::vector<std::byte>> snapshot(std::uint64_t sequence) const override;

private:
    std::unique_ptr<Engine> m_engine;
};

class EngineStages final : public StageMaker {
public:
    explicit EngineStages(ListedSetup setup) : m_setup(std::move(setup)) {}

    TimeRecords timeRecords() const override { return TimeRecords::Written; }
    std::unique_ptr<Stage> fresh() override { return std::make_unique<EngineStage>(m_setup); }
    Result<std::unique_ptr<Stage>, std::string> restored(std::uint64_t sequence,
                                                         std::span<const std::byte> bytes) override;

private:
    ListedSetup m_setup;
};

}  // namespace frontrow
