// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a command to what may be told of it: batches, commits, and every committed record held against
// the reference model and the watch.
#include <algorithm>

#include "command_text.h"
#include "run.h"
#include "sale/action_fields.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kInvariantStep = 256;
constexpr std::uint64_t kWatchStep = 64;
constexpr std::uint64_t kModelStep = 32;
constexpr std::uint32_t kShadow = 32;

void addEvent(RecordDigest& digest, const Event& event) {
    digest.add(event.time.ms);
    digest.add(event.value);
    digest.add(event.until.ms);
    digest.add((std::uint64_t{event.account.value} << 32U) | event.subject);
    digest.add((std::uint64_t{event.number} << 8U) | static_cast<std::uint64_t>(event.kind));
}

}  // namespace

std::uint64_t Run::digestOf(const Applied& applied, std::span<const Event> events) {
    RecordDigest digest;
    const Actor& actor = applied.command.actor;
    digest.add(applied.time.ms);
    digest.add((std::uint64_t{applied.epoch} << 32U) | actor.account.value);
    digest.add((std::uint64_t{actor.device.value} << 8U) | static_cast<std::uint64_t>(actor.role));
    digest.add(applied.command.counter.value);
    digest.add(bodyHash(applied.command));
    digest.add((std::uint64_t{applied.answer.subject} << 32U) | applied.answer.number);
    digest.add(applied.answer.until.ms ^ (static_cast<std::int64_t>(applied.answer.refusal) << 56));
    for (const Event& event : events) addEvent(digest, event);
    return digest.value();
}

void Run::submit(SimTime t, const Command& command, std::uint32_t client, Fault mark) {
    if (failed()) return;
    if (m_server->writer.full()) closeBatch();
    if (failed()) return;
    if (m_flights.empty()) {
        m_batchMost = m_calm ? 1 : 1 + m_dice.below32(m_style.most);
        if (m_batchMost > 1) {
            const std::int64_t window = m_dice.between(0, m_style.windowMs);
            m_timeline.plan({.at = m_clock + window, .what = Happening::BatchCloses, .client = m_batch});
        }
    }
    m_now = std::max({m_now, t, m_server->writer.now()});
    m_server->writer.apply(m_now, command, m_flights.size());
    m_flights.push_back({client, command});
    noteMarks(mark);
    if (m_flights.size() >= m_batchMost) closeBatch();
}

void Run::advance(SimTime t) {
    if (failed()) return;
    if (m_server->writer.full()) closeBatch();
    m_now = std::max({m_now, t, m_server->writer.now()});
    if (failed()) return;
    m_server->writer.advance(m_now);
    noteMarks(Fault::Count_);
    if (m_batchMost == 1 || m_flights.empty()) closeBatch();
}

// What befell the message itself, or else the process a short while ago.
void Run::noteMarks(Fault mark) {
    if (mark == Fault::Count_ && m_shadowLeft > 0) mark = m_shadow;
    m_marks.resize(m_server->log.records.size(), mark);
}

void Run::closeBatch() {
    ++m_batch;
    if (!m_server->writer.pending()) return;
    if (!m_calm) {
        minTheDisk();
        wakeZombie();
        if (const auto point = crashDue(); point && !failed()) return dieInCommit(*point);
    }
    if (m_disk.failing()) noteInDoubt();
    commit();
}

// Of a commit that may fail, only its own records can be found afterwards.
void Run::noteInDoubt() {
    const StageLog& log = m_server->log;
    m_inDoubt.clear();
    std::size_t first = 0;
    for (const Applied& applied : log.records) {
        m_inDoubt.push_back(digestOf(applied, std::span(log.events).subspan(first, applied.eventsEnd - first)));
        first = applied.eventsEnd;
    }
}

// The outcome decides what is told: everything, nothing, or nothing for good.
void Run::commit() {
    if (failed()) return;
    CommitOutcome outcome = m_server->writer.commit();
    if (!m_server->journal.misuse().empty()) return fail("I4: " + m_server->journal.misuse());
    if (outcome == CommitOutcome::Committed) {
        learnBatch();
        if (!failed() && !m_calm) storeSnapshot();
        return;
    }
    m_shadow = Fault::SyncFailed;
    m_shadowLeft = kShadow;
    if (!m_server->writer.told().replies.empty()) return fail("I4: a commit of unknown outcome was told");
    m_flights.clear();
    m_marks.clear();
    if (outcome == CommitOutcome::Full) {
        if (m_calm) return fail("I14: the writer finds no room on a disk that has some");
        m_shadow = Fault::DiskFull;
        outcome = waitForRoom();
    }
    if (outcome == CommitOutcome::Stopped) {
        if (!isDisksFault()) return fail("I7: the writer does not recover: " + startFault());
        if (m_calm) return fail("I14: the writer stops on a disk that works");
        return restart();
    }
    checkRecovery();
}

// A disk that is full stops nobody for good: the writer waits, and tells nobody anything.
CommitOutcome Run::waitForRoom() {
    SaleWriter& writer = m_server->writer;
    CommitOutcome outcome = CommitOutcome::Full;
    while (outcome == CommitOutcome::Full && !failed()) {
        if (!writer.suspended() || writer.stopped() || writer.pending()) fail("I4: a writer without room goes on");
        if (!writer.told().replies.empty() || !writer.told().events.empty()) fail("I4: a writer without room tells");
        outcome = writer.resume();
        if (!m_server->journal.misuse().empty()) fail("I4: " + m_server->journal.misuse());
    }
    return outcome;
}

// What the commit told, against what the stage did.
void Run::learnBatch() {
    const SaleWriter::Told& told = m_server->writer.told();
    const StageLog& log = m_server->log;
    if (told.events != log.events) return fail("I8: the events told are not those of the batch");
    if (m_server->writer.committed() != log.base + log.records.size())
        return fail("I4: another number of records is committed than was applied");
    if (told.replies.size() != m_flights.size()) return fail("I4: a command of the batch has no reply");
    m_pushed = false;
    std::size_t first = 0;
    for (std::size_t i = 0; i < log.records.size() && !failed(); ++i) {
        const Applied& applied = log.records[i];
        learn(applied, std::span(log.events).subspan(first, applied.eventsEnd - first), m_marks[i]);
        first = applied.eventsEnd;
    }
    if (!failed()) checkState();
    if (!failed()) publish();
    m_inDoubt.clear();
    m_marks.clear();
    m_flights.clear();
    m_server->log.forget();
    m_liveDigest = m_server->engine().digest();
}

// A record that is committed for good.
void Run::learn(const Applied& applied, std::span<const Event> events, Fault mark) {
    m_journal.push_back({applied.time, applied.epoch, applied.command, applied.answer, digestOf(applied, events)});
    m_events.clear();
    for (const Event& event : events) append(m_events, event);
    ++m_ops;
    if (m_shadowLeft > 0) --m_shadowLeft;
    const Answer expected = m_model.apply(applied.time, applied.epoch, applied.command, m_events, applied.answer);
    m_coverage.count(applied.command, applied.answer, applied.answer.ok() || !m_events.empty(), mark);
    if (!m_model.complaint().empty()) return fail(m_model.complaint());
    if (applied.answer != expected)
        return fail("model: answered " + textOf(applied.answer) + ", the rules say " + textOf(expected));
    const auto* stall = std::get_if<NoteStall>(&applied.command.action);
    if (stall != nullptr && applied.answer.ok()) m_givenBackMs += stall->stalledMs;
    m_pushed = m_pushed || std::holds_alternative<AdmitNow>(applied.command.action);
    if (std::string broken = m_watch.note(m_events); !broken.empty()) fail(broken);
}

// The state behind the newest record: what the batch touched, and now and then everything.
void Run::checkState() {
    const StageLog& log = m_server->log;
    const Engine& engine = m_server->engine();
    const auto due = [&](std::uint64_t step) { return m_ops / step != m_checks / step; };
    if (std::string broken = m_watch.check(engine, PerformanceId{1}, m_pushed); !broken.empty()) return fail(broken);
    if (log.records.size() == 1) {
        const AccountId actor = log.records.front().command.actor.account;
        if (std::string broken = m_model.compare(engine, log.events, actor, due(kModelStep)); !broken.empty())
            return fail("model: " + broken);
    } else {
        for (const Applied& applied : log.records) {
            if (std::string broken = m_model.compareActor(engine, applied.command.actor.account); !broken.empty())
                return fail("model: " + broken);
        }
        if (std::string broken = m_model.compare(engine, log.events, kNobody, due(kModelStep)); !broken.empty())
            return fail("model: " + broken);
    }
    if (due(kWatchStep)) {
        if (std::string broken = m_watch.checkAll(engine, PerformanceId{1}); !broken.empty()) return fail(broken);
    }
    if (due(kInvariantStep)) {
        if (std::string broken = engine.checkInvariants(); !broken.empty()) return fail(broken);
    }
    m_checks = m_ops;
    if (m_ops >= m_chainAt) {
        m_chainAt += 1'000;
        m_chain.push_back(engine.digest());
        m_chain.push_back(engine.stateHash());
    }
    // Held against a replay, should the process die now.
    if (!m_calm && m_dice.chance(12)) {
        m_liveHash = LiveHash{m_journal.size(), engine.stateHash(), m_server->writer.now()};
    }
}

// Tells the committed events and answers to those they are for.
void Run::publish() {
    const SaleWriter::Told& told = m_server->writer.told();
    tellEvents(told.events);
    for (const SaleWriter::Reply& reply : told.replies) answer(m_flights[reply.tag], reply);
}

void Run::tellEvents(std::span<const Event> events) {
    for (const Event& event : events) {
        if (event.kind == EventKind::PaymentRequested) settle(event);
        if (event.kind == EventKind::PerformanceCancelled) systemSays(m_dice.between(0, 3'000), RefundNext{});
        if (event.kind == EventKind::CrowdAdmitted && m_slices.size() < 8) m_slices.push_back(event.subject);
        const std::uint32_t index = event.account.value - 1;
        if (event.account == kNobody || index >= m_clients.size() || m_silentUntil[index] > m_clock) continue;
        m_clients[index].hear(event);
    }
}

void Run::answer(const Flight& flight, const SaleWriter::Reply& reply) {
    const Record& record = m_journal[reply.sequence - 1];
    const bool right = record.answer == reply.answer && record.command.counter == flight.command.counter &&
                       record.command.actor.account == flight.command.actor.account;
    if (!right) return fail("I4: a reply is not that of its record");
    if (flight.client != kNobodysFlight) {
        if (m_silentUntil[flight.client] > m_clock || hits(Fault::AnswerLost)) return;
        m_timeline.plan({.at = m_clock + m_dice.between(1, 60),
                         .what = Happening::AnswerArrives,
                         .client = flight.client,
                         .command = flight.command,
                         .answer = reply.answer});
        return;
    }
    const bool slice = std::holds_alternative<CrowdArrives>(flight.command.action) && reply.answer.ok();
    if (slice && m_slices.size() < 8) m_slices.push_back(reply.answer.subject);
    const bool refunds = std::holds_alternative<RefundNext>(flight.command.action);
    if (refunds && !m_calm && reply.answer.ok() && reply.answer.number > 0)
        systemSays(m_dice.between(0, 3'000), RefundNext{});
}

// For what is asked before the sale and when everything settles: no fault, no waiting.
Answer Run::answerNow(const Command& command) {
    submit(m_now, command, kNobodysFlight, Fault::Count_);
    return failed() || m_journal.empty() ? Answer{Refusal::Malformed, 0, 0, {}} : m_journal.back().answer;
}

}  // namespace frontrow::simulation
