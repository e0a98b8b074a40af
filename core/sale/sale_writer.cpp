// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/sale_writer.h"

#include <algorithm>

#include "domain/assert.h"
#include "sale/canary.h"

namespace frontrow {

namespace {

constexpr std::size_t kReadAtOnce = 1'024;

}  // namespace

std::string_view faultText(RecoveryFault fault) {
    switch (fault) {
        case RecoveryFault::None: return "";
        case RecoveryFault::Unreadable: return "cannot be read";
        case RecoveryFault::Gap: return "is missing: another one stands in its place";
        case RecoveryFault::JournalTooShort: return "is missing: a snapshot holds it, the journal does not";
        case RecoveryFault::EpochFell: return "has a smaller epoch than the one before it";
        case RecoveryFault::LaterEpoch: return "was written by a later writer than this one";
        case RecoveryFault::OtherShard: return "belongs to another shard";
        case RecoveryFault::TimeFell: return "is earlier than the one before it";
        case RecoveryFault::AnswerDiffers: return "is answered otherwise than it was: damage, or another program";
    }
    return "";
}

SaleWriter::SaleWriter(WriterSetup setup, StageMaker& maker, Journal& journal, SnapshotStore* snapshots)
    : m_setup(setup),
      m_maker(maker),
      m_journal(journal),
      m_snapshots(snapshots) {}

// --- Writing --------------------------------------------------------------------------------------

void SaleWriter::apply(SimTime t, const Command& command, std::uint64_t tag) {
    FRONTROW_ASSERT(!m_stopped && !m_suspended && t >= m_now && !full());
    record(t, command, tag);
}

void SaleWriter::record(SimTime t, const Command& command, std::uint64_t tag) {
    m_now = t;
    m_latest = std::max(m_latest, t);
    m_stage->enterEpoch(m_setup.epoch);
    const Answer answer = m_stage->apply(t, command, m_next.events);
    const std::uint64_t sequence = m_committed + m_batch.size() + 1;
    m_batch.push_back({sequence, m_setup.epoch, m_setup.shard, t, command, answer});
    if (tag != kNoTag) m_next.replies.push_back({tag, sequence, t, answer});
}

void SaleWriter::advance(SimTime t) {
    FRONTROW_ASSERT(!m_stopped && !m_suspended && t >= m_now && !full());
    const std::size_t before = m_next.events.size();
    m_stage->advance(t, m_next.events);
    m_now = t;
    m_latest = std::max(m_latest, t);
    if (m_next.events.size() == before || m_maker.timeRecords() == TimeRecords::None) return;
    record(t, {{Role::System, {}, {}}, {}, {}, Tick{}}, kNoTag);
}

void SaleWriter::noteWaiting(std::size_t commands) { m_limit = std::clamp(commands, kUsualBatch, kLargestBatch); }

CommitOutcome SaleWriter::commit() {
    if (m_stopped) return CommitOutcome::Stopped;
    if (m_suspended) return CommitOutcome::Full;
    if (canary(Canary::AcknowledgeBeforeCommit)) {
        publish();
        store();
        return m_stopped ? CommitOutcome::Stopped : CommitOutcome::Committed;
    }
    const CommitOutcome outcome = store();
    if (outcome == CommitOutcome::Committed) publish();
    return outcome;
}

CommitOutcome SaleWriter::store() {
    if (m_batch.empty()) return CommitOutcome::Committed;
    const AppendResult result = m_journal.append(m_batch);
    if (result == AppendResult::Fenced) return stop();
    if (result == AppendResult::Unknown) {
        if (!canary(Canary::CommitErrorTreatedAsFailed)) return recover();
        forget();
        return CommitOutcome::Committed;
    }
    m_failures = 0;
    m_committed += m_batch.size();
    m_epoch = m_setup.epoch;
    m_recordTime = m_batch.back().time;
    m_batch.clear();
    return CommitOutcome::Committed;
}

void SaleWriter::publish() {
    m_told.replies.clear();
    m_told.events.clear();
    std::swap(m_told, m_next);
}

CommitOutcome SaleWriter::stop() {
    m_stopped = true;
    m_suspended = false;
    forget();
    return CommitOutcome::Stopped;
}

CommitOutcome SaleWriter::suspend() {
    m_suspended = true;
    return CommitOutcome::Full;
}

void SaleWriter::forget() {
    m_batch.clear();
    m_next = {};
    if (!canary(Canary::AcknowledgeBeforeCommit)) m_told = {};
}

// The commit may have happened or not. What memory says is not to be believed; the journal is.
CommitOutcome SaleWriter::recover() {
    forget();
    m_recovery = {};
    do {
        if (m_journal.full()) return suspend();
        if (++m_failures >= kMaxFailures) return stop();
    } while (!m_journal.reopen());
    rebuild();
    return m_stopped ? CommitOutcome::Stopped : CommitOutcome::Recovered;
}

// What is read back may have had no room to become durable: only a write that did have it ends this.
CommitOutcome SaleWriter::resume() {
    FRONTROW_ASSERT(m_suspended);
    if (!m_journal.reopen() || !m_journal.tryRoom()) {
        if (!m_journal.full() && ++m_failures >= kMaxFailures) return stop();
        return CommitOutcome::Full;
    }
    m_suspended = false;
    m_recovery = {};
    rebuild();
    return m_stopped ? CommitOutcome::Stopped : CommitOutcome::Recovered;
}

// --- Recovery -------------------------------------------------------------------------------------

Recovery SaleWriter::open() {
    m_recovery = {};
    rebuild();
    m_setup.followedUpTo = std::numeric_limits<std::uint64_t>::max();
    return m_recovery;
}

void SaleWriter::rebuild() {
    m_committed = 0;
    m_snapshotAt = 0;
    m_epoch = 0;
    m_stage.reset();
    if (m_restarted) m_restarted();
    beginFromSnapshot();
    for (bool more = !m_stopped; more;) {
        const auto records = m_journal.read(m_committed + 1, kReadAtOnce);
        if (!records) return fail(RecoveryFault::Unreadable, m_committed + 1);
        more = !records->empty();
        for (const JournalRecord& each : *records) {
            RecoveryFault fault = wrongWith(each);
            if (fault == RecoveryFault::None) fault = replay(each);
            if (fault != RecoveryFault::None) return fail(fault, m_committed + 1);
            ++m_recovery.replayed;
        }
    }
    m_recovery.time = m_now;
}

// A snapshot is only ever taken of committed records, so the journal must hold its last one.
void SaleWriter::beginFromSnapshot() {
    const std::vector<std::uint64_t> stored =
        m_snapshots != nullptr ? m_snapshots->stored() : std::vector<std::uint64_t>{};
    for (const std::uint64_t sequence : stored) {
        if (sequence > m_setup.followedUpTo) continue;
        const auto bytes = m_snapshots->load(sequence);
        if (!bytes) {
            m_recovery.passedOver.push_back({sequence, "it cannot be read"});
            continue;
        }
        auto stage = m_maker.restored(sequence, *bytes);
        if (!stage) {
            m_recovery.passedOver.push_back({sequence, stage.error()});
            continue;
        }
        const auto last = m_journal.read(sequence, 1);
        if (!last) return fail(RecoveryFault::Unreadable, sequence);
        if (last->empty()) return fail(RecoveryFault::JournalTooShort, sequence);
        if (last->front().epoch > m_setup.epoch) return fail(RecoveryFault::LaterEpoch, sequence);
        if (last->front().time != stage.value()->engine().now()) {
            m_recovery.passedOver.push_back({sequence, "its time is not that of its record"});
            continue;
        }
        m_stage = std::move(stage.value());
        m_now = m_recordTime = last->front().time;
        m_committed = m_snapshotAt = m_recovery.snapshot = sequence;
        m_epoch = last->front().epoch;
        return;
    }
    m_stage = m_maker.fresh();
    m_now = m_recordTime = m_stage->engine().now();
}

RecoveryFault SaleWriter::wrongWith(const JournalRecord& record) const {
    if (record.sequence != m_committed + 1) return RecoveryFault::Gap;
    if (record.epoch < m_epoch && !canary(Canary::SmallerEpochAccepted)) return RecoveryFault::EpochFell;
    if (record.epoch > m_setup.epoch) return RecoveryFault::LaterEpoch;
    if (record.shard != m_setup.shard) return RecoveryFault::OtherShard;
    if (record.time < m_now) return RecoveryFault::TimeFell;
    return RecoveryFault::None;
}

RecoveryFault SaleWriter::replay(const JournalRecord& record) {
    const SimTime t = canary(Canary::WallClockRead) ? std::max(record.time, m_latest) : record.time;
    m_stage->enterEpoch(record.epoch);
    m_next.events.clear();
    showBefore(t);
    const Answer answer = m_stage->apply(t, record.command, m_next.events);
    if (answer != record.answer) return RecoveryFault::AnswerDiffers;
    m_committed = record.sequence;
    m_epoch = record.epoch;
    m_now = m_recordTime = t;
    if (m_watcher) m_watcher(record.sequence, t, m_next.events, *m_stage);
    m_next.events.clear();
    return RecoveryFault::None;
}

// Time alone changes nothing by being stopped at.
void SaleWriter::showBefore(SimTime t) {
    if (!m_setup.shownAt || !m_watcher || m_maker.timeRecords() != TimeRecords::None) return;
    const SimTime instant = *m_setup.shownAt;
    if (instant < m_now || instant > t) return;
    m_stage->advance(instant, m_next.events);
    m_now = instant;
    m_watcher(m_committed, instant, m_next.events, *m_stage);
    m_next.events.clear();
}

void SaleWriter::fail(RecoveryFault fault, std::uint64_t record) {
    m_recovery.fault = fault;
    m_recovery.record = record;
    m_recovery.time = m_now;
    m_stopped = true;
    forget();
    if (!m_stage) m_stage = m_maker.fresh();
}

// --- Snapshots ------------------------------------------------------------------------------------

bool SaleWriter::atRecord() const {
    return m_snapshots != nullptr && !m_stopped && !m_suspended && !pending() && m_committed > 0 &&
           m_now == m_recordTime;
}

bool SaleWriter::snapshotDue() const { return atRecord() && m_committed - m_snapshotAt >= m_setup.recordsPerSnapshot; }

bool SaleWriter::storeSnapshot() {
    if (!atRecord()) return false;
    m_snapshotAt = m_committed;
    const auto bytes = m_stage->snapshot(m_committed);
    return bytes && m_snapshots->store(m_committed, *bytes);
}

}  // namespace frontrow
