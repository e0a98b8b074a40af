// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The product's stage of listed performances with somebody looking over its shoulder: every command
// that is applied, live or in a replay, is noted with its answer and its events. Thread: one.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "sale/engine_stage.h"
#include "world.h"

namespace frontrow::simulation {

struct Applied {
    SimTime time;
    std::uint32_t epoch = 1;
    Command command;
    Answer answer;
    std::size_t eventsEnd = 0;  // its events, those of the time before it included, end here
};

struct StageLog {
    static constexpr std::uint32_t kNever = 0xFFFFFFFF;

    std::uint64_t base = 0;  // records before the first one here
    std::vector<Applied> records;
    EventBuffer events;
    std::uint32_t callsToCrash = kNever;  // the process dies in that command, 0 is the next

    void restart(std::uint64_t from) {
        base = from;
        records.clear();
        events.clear();
    }
    // What is here has been taken note of.
    void forget() { restart(base + records.size()); }
};

class WatchedStages final : public StageMaker {
public:
    WatchedStages(const World& world, StageLog& log);

    TimeRecords timeRecords() const override { return m_stages.timeRecords(); }
    std::unique_ptr<Stage> fresh() override;
    Result<std::unique_ptr<Stage>, std::string> restored(std::uint64_t sequence,
                                                         std::span<const std::byte> bytes) override;

private:
    EngineStages m_stages;
    StageLog& m_log;
};

}  // namespace frontrow::simulation
