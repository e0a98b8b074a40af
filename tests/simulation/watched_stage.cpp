// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched_stage.h"

#include "disk.h"

namespace frontrow::simulation {

namespace {

class WatchedStage final : public Stage {
public:
    WatchedStage(std::unique_ptr<Stage> stage, StageLog& log) : m_stage(std::move(stage)), m_log(log) {}

    Answer apply(SimTime t, const Command& command, EventBuffer& out) override {
        if (m_log.callsToCrash != StageLog::kNever && m_log.callsToCrash-- == 0) throw Crashed{};
        const std::size_t first = out.size();
        const Answer answer = m_stage->apply(t, command, out);
        note(out, first);
        m_log.records.push_back({t, m_stage->engine().setup().epoch, command, answer, m_log.events.size()});
        return answer;
    }
    void advance(SimTime t, EventBuffer& out) override {
        const std::size_t first = out.size();
        m_stage->advance(t, out);
        note(out, first);
    }
    SimTime nextDue() const override { return m_stage->nextDue(); }
    const Engine& engine() const override { return m_stage->engine(); }
    void enterEpoch(std::uint32_t epoch) override { m_stage->enterEpoch(epoch); }
    std::optional<std::vector<std::byte>> snapshot(std::uint64_t sequence) const override {
        return m_stage->snapshot(sequence);
    }

private:
    void note(const EventBuffer& out, std::size_t first) {
        for (std::size_t i = first; i < out.size(); ++i) append(m_log.events, out[i]);
    }

    std::unique_ptr<Stage> m_stage;
    StageLog& m_log;
};

}  // namespace

WatchedStages::WatchedStages(const World& world, StageLog& log)
    : m_stages(ListedSetup{world.engine, world.performances}),
      m_log(log) {}

std::unique_ptr<Stage> WatchedStages::fresh() {
    m_log.restart(0);
    return std::make_unique<WatchedStage>(m_stages.fresh(), m_log);
}

Result<std::unique_ptr<Stage>, std::string> WatchedStages::restored(std::uint64_t sequence,
                                                                    std::span<const std::byte> bytes) {
    auto stage = m_stages.restored(sequence, bytes);
    if (!stage) return stage;
    m_log.restart(sequence);
    return std::unique_ptr<Stage>(std::make_unique<WatchedStage>(std::move(stage.value()), m_log));
}

}  // namespace frontrow::simulation
