// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Crashes of the engine: memory dropped, the journal replayed into an empty engine, compared with
// what was known at the last commit and with every answer that was given.
#include <algorithm>

#include "command_text.h"
#include "run.h"

namespace frontrow::simulation {

void Run::planCrashes() {
    const std::uint32_t rate = m_world.faults.of(Fault::EngineCrash);
    if (rate == 0) return;
    const auto crashes = m_dice.between(0, 3);
    for (std::int64_t i = 0; i < crashes; ++i) m_crashAt.push_back(m_ops + 20 + m_dice.below(m_world.ops));
    std::sort(m_crashAt.begin(), m_crashAt.end());
}

// The last commit: from here on nothing is acknowledged until the crash.
void Run::commitBeforeCrash() {
    while (!m_crashAt.empty() && m_crashAt.front() <= m_ops) {
        m_crashAt.erase(m_crashAt.begin());
        const bool withTail = m_dice.chance(m_world.faults.of(Fault::TailLost));
        m_crashOp = m_ops + (withTail ? m_dice.below(24) : 0);
        m_commit = Commit{m_journal.size(), m_engine->digest(), m_engine->stateHash(), m_model, m_watch};
        m_withheld.clear();
        if (m_crashOp == m_ops) crash();
    }
}

// Replays that many records; empty, or the first difference.
std::string Run::replayed(Engine& engine, std::size_t records) const {
    EventBuffer events;
    for (std::size_t i = 0; i < records; ++i) {
        const Record& record = m_journal[i];
        events.clear();
        const Answer answer = engine.apply(record.time, record.command, events);
        if (answer != record.answer) {
            return "I4: replay answers record " + std::to_string(i) + " (" + textOf(record.command) + ") with " +
                   textOf(answer) + ", it was " + textOf(record.answer);
        }
    }
    return {};
}

void Run::crash() {
    m_coverage.count(Fault::EngineCrash);
    const Commit commit = std::move(*m_commit);
    m_commit.reset();
    m_engine = emptyEngine(m_world);
    if (std::string broken = replayed(*m_engine, commit.records); !broken.empty()) return fail(std::move(broken));
    // The log time of the commit may lie after its last record: time alone passed.
    EventBuffer silent;
    if (m_engine->digest() != commit.digest) m_engine->advance(commit.model.now(), silent);
    if (m_engine->digest() != commit.digest) return fail("I7: the digest after the replay is another one");
    if (m_engine->stateHash() != commit.stateHash) {
        m_engine->advance(commit.model.now(), silent);
        if (m_engine->stateHash() != commit.stateHash) return fail("I7: the state after the replay is another one");
    }
    const SimTime crashed = m_now;
    m_now = commit.model.now();
    m_model = commit.model;
    m_watch = commit.watch;
    const std::vector<Record> tail(m_journal.begin() + static_cast<std::ptrdiff_t>(commit.records), m_journal.end());
    m_journal.resize(commit.records);
    const std::size_t survivors = m_dice.below(tail.size() + 1);
    if (survivors < tail.size()) m_coverage.count(Fault::TailLost);
    for (std::size_t i = 0; i < survivors && !failed(); ++i) {
        const Answer answer = apply(tail[i].time, tail[i].command);
        if (!failed() && answer != tail[i].answer)
            fail("I7: a record that survived was answered " + textOf(tail[i].answer) + ", now " + textOf(answer));
    }
    m_now = crashed;
}

// The whole journal once more, without any of the extra wake-ups of the live run.
void Run::checkReplayFromEmpty() {
    const auto engine = emptyEngine(m_world);
    if (std::string broken = replayed(*engine, m_journal.size()); !broken.empty()) return fail(std::move(broken));
    EventBuffer silent;
    engine->advance(m_now, silent);
    if (engine->digest() != m_engine->digest()) return fail("I7: a replay from empty has another digest");
    if (engine->stateHash() != m_engine->stateHash()) return fail("I7: a replay from empty has another state");
}

}  // namespace frontrow::simulation
