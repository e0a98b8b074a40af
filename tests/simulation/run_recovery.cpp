// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer must find when it has recovered: every record that was ever committed, answered as it
// was, and behind it a state that equals a replay from empty (rules I4 and I7).
#include <algorithm>

#include "command_text.h"
#include "run.h"
#include "sale/action_fields.h"

namespace frontrow::simulation {

std::unique_ptr<Engine> Run::emptyEngine() const {
    auto engine = std::make_unique<Engine>(m_world.engine);
    for (const PerformanceSetup& setup : m_world.performances) engine->addPerformance(setup);
    return engine;
}

void Run::checkRecovery() {
    StageLog& log = m_server->log;
    const std::uint64_t known = m_journal.size();
    const std::uint64_t stored = m_server->writer.committed();
    if (stored < known) return fail("I4: " + std::to_string(known - stored) + " committed records are gone");
    if (log.base > known) return fail("I7: a snapshot holds records that were never committed");
    if (log.base + log.records.size() != stored) return fail("I7: another number of records was replayed");
    m_coverage.countRecovery(log.base > 0);
    m_pushed = false;
    std::size_t first = 0;
    for (std::size_t i = 0; i < log.records.size() && !failed(); ++i) {
        const Applied& applied = log.records[i];
        const std::span<const Event> events = std::span(log.events).subspan(first, applied.eventsEnd - first);
        first = applied.eventsEnd;
        const std::uint64_t index = log.base + i;
        if (index >= known) {
            const std::uint64_t nth = index - known;
            if (nth >= m_inDoubt.size() || m_inDoubt[nth] != digestOf(applied, events))
                return fail("I4: record " + std::to_string(index + 1) +
                            " was never written: " + textOf(applied.command));
            learn(applied, events, m_shadow);
            tellEvents(events);
        } else if (digestOf(applied, events) != m_journal[index].digest) {
            fail("I7: record " + std::to_string(index + 1) +
                 " is replayed otherwise than it was: " + textOf(applied.command) + " -> " + textOf(applied.answer));
        }
    }
    m_inDoubt.clear();
    const std::uint64_t base = log.base;
    log.forget();
    if (failed()) return;
    const Engine& engine = m_server->engine();
    if (stored == known && known > 0 && engine.digest() != m_liveDigest)
        return fail("I7: the digest after the recovery is another one");
    m_liveDigest = engine.digest();
    m_now = std::min(m_now, m_server->writer.now());
    checkAcknowledged();
    if (failed()) return;
    if (std::string broken = m_watch.check(engine, PerformanceId{1}, m_pushed); !broken.empty()) return fail(broken);
    if (std::string broken = m_model.compare(engine, {}, kNobody, true); !broken.empty())
        return fail("model after a recovery: " + broken);
    if (std::string broken = m_watch.checkAll(engine, PerformanceId{1}); !broken.empty()) return fail(broken);
    if (std::string broken = engine.checkInvariants(); !broken.empty()) return fail(broken);
    if (m_dice.chance(base > 0 ? 600 : 250)) checkReplayFromEmpty();
}

// What clients had heard before the process died must be in the journal, word for word.
void Run::checkAcknowledged() {
    for (const Heard& heard : m_heardTooEarly) {
        const bool there = heard.sequence <= m_journal.size();
        const Record* record = there ? &m_journal[heard.sequence - 1] : nullptr;
        const bool same =
            there && record->answer == heard.answer && bodyHash(record->command) == bodyHash(heard.command);
        if (!same) return fail("I4: a client heard an answer whose record is not in the journal");
    }
    m_heardTooEarly.clear();
}

// The whole journal once more, without snapshots and without any of the extra wake-ups of the live run.
void Run::checkReplayFromEmpty() {
    const auto engine = emptyEngine();
    EventBuffer events;
    for (std::size_t i = 0; i < m_journal.size(); ++i) {
        const Record& record = m_journal[i];
        events.clear();
        engine->enterEpoch(record.epoch);
        const Answer answer = engine->apply(record.time, record.command, events);
        if (answer != record.answer) {
            return fail("I4: a replay answers record " + std::to_string(i + 1) + " with " + textOf(answer) +
                        ", it was " + textOf(record.answer));
        }
        if (!m_liveHash || m_liveHash->sequence != i + 1) continue;
        const SimTime next = i + 1 < m_journal.size() ? m_journal[i + 1].time : kNever;
        if (next < m_liveHash->time) continue;  // time that passed without a record was lost in a crash
        engine->advance(m_liveHash->time, events);
        if (engine->stateHash() != m_liveHash->hash)
            return fail("I7: the live state at record " + std::to_string(i + 1) + " is not the replayed one");
    }
    engine->advance(m_server->writer.now(), events);
    const Engine& live = m_server->engine();
    if (engine->digest() != live.digest()) return fail("I7: a replay from empty has another digest");
    if (engine->stateHash() != live.stateHash()) return fail("I7: a replay from empty has another state");
}

void Run::storeSnapshot() {
    if (m_journal.size() - m_snapshotAt < m_world.snapshotEvery && !m_server->writer.snapshotDue()) return;
    m_snapshotAt = m_journal.size();
    if (m_server->writer.storeSnapshot()) m_coverage.countSnapshot();
}

}  // namespace frontrow::simulation
