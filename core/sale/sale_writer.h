// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The single writer of a sale, without sockets: stamps and applies commands, gathers their records
// into a batch, commits the batch to the journal, and only then lets anybody know of it.
//
// Invariants: nothing applied but uncommitted is ever told, neither answer nor event; state() is
// the committed state whenever nothing is pending(). A commit whose outcome is unknown is never
// taken as failed: the state in memory is dropped and rebuilt from what the journal really holds.
// Where there is no room for the journal the writer is suspended, not stopped, for as long as that lasts.
// A rebuilt state is only used if every record answers as it did, with epochs and times that never
// fall, one shard, and sequences without a gap. Thread: the engine's.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "sale/journal.h"
#include "sale/snapshot_store.h"
#include "sale/stage.h"

namespace frontrow {

struct WriterSetup {
    std::uint32_t epoch = 1;
    std::uint32_t shard = 1;
    // Somebody follows the records and has seen them up to here: a newer snapshot would hide some
    // from him and is not used when the writer opens. Afterwards he has seen all.
    std::uint64_t followedUpTo = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t recordsPerSnapshot = 10'000;
    // Where time leaves no records: when the journal is read back, whoever watches is shown the state at this
    // instant too, with the number of the record before it.
    std::optional<SimTime> shownAt{};
};

// Why a journal cannot be gone on with; the record concerned stands beside it.
enum class RecoveryFault : std::uint8_t {
    None,
    Unreadable,       // the journal gives no records from here on
    Gap,              // another sequence than the next one
    JournalTooShort,  // a snapshot holds this record, the journal does not
    EpochFell,        // a smaller epoch than that of the record before
    LaterEpoch,       // a later epoch than ours: another writer has taken over
    OtherShard,
    TimeFell,
    AnswerDiffers  // replayed it is answered otherwise: damage, or the program decides otherwise now
};

// The fault in words, "is answered otherwise than it was"; empty for None.
std::string_view faultText(RecoveryFault fault);

struct Recovery {
    struct PassedOver {
        std::uint64_t sequence = 0;
        std::string why;
    };
    RecoveryFault fault = RecoveryFault::None;
    std::uint64_t record = 0;            // the fault's
    std::uint64_t snapshot = 0;          // begun from; 0 is from empty
    std::uint64_t replayed = 0;          // records
    SimTime time;                        // reached
    std::vector<PassedOver> passedOver;  // snapshots that were not good, newest first

    bool ok() const { return fault == RecoveryFault::None; }
};

enum class CommitOutcome : std::uint8_t {
    Committed,  // told() holds what may be told now
    Recovered,  // it was unknown; the state is the journal's again and nothing is told: drop the connections
    Full,       // it was unknown and there is no room: suspended, nothing is told: drop the connections
    Stopped     // for good: another writer took over, or the journal cannot be used. Tell nobody anything
};

class SaleWriter {
public:
    static constexpr std::size_t kUsualBatch = 256;
    static constexpr std::size_t kLargestBatch = 1'000;
    // Failures of the journal in a row after which the writer stops; having no room is none.
    static constexpr int kMaxFailures = 3;
    // Of a record nobody waits for.
    static constexpr std::uint64_t kNoTag = std::numeric_limits<std::uint64_t>::max();

    struct Reply {
        std::uint64_t tag = kNoTag;
        std::uint64_t sequence = 0;
        SimTime time;
        Answer answer;
    };
    // What a commit made known, in order; replies of tagged commands only.
    struct Told {
        std::vector<Reply> replies;
        EventBuffer events;
    };
    // Hears each record that is replayed, with its events.
    using ReplayWatcher =
        std::function<void(std::uint64_t sequence, SimTime t, std::span<const Event> events, const Stage& stage)>;

    // All but the setup outlive the writer; `snapshots` may be null.
    SaleWriter(WriterSetup setup, StageMaker& maker, Journal& journal, SnapshotStore* snapshots);
    // `restarted` is told each time before the journal is read back: what was heard before is void.
    void watchReplay(ReplayWatcher watcher, std::function<void()> restarted = {}) {
        m_watcher = std::move(watcher);
        m_restarted = std::move(restarted);
    }

    // Before anything else, once (there is no state before it): the newest good snapshot and what the journal has
    // behind it. With a fault the writer is stopped.
    Recovery open();

    // One command at log time t (≥ now()); not while full(). Nothing of it is known before commit().
    void apply(SimTime t, const Command& command, std::uint64_t tag = kNoTag);
    // Only lets time pass; what it did is known after commit(). Not while full().
    void advance(SimTime t);
    bool pending() const { return !m_batch.empty() || !m_next.events.empty(); }
    // As many commands as one commit may take; commit first.
    bool full() const { return m_batch.size() >= m_limit; }
    // Commands that came while the last commit ran: the next batch may take that many, within
    // kUsualBatch and kLargestBatch.
    void noteWaiting(std::size_t commands);
    CommitOutcome commit();
    // No room for the journal: nothing can be applied, and state() is ahead of the journal, for nobody to see.
    bool suspended() const { return m_suspended; }
    // To be tried now and then while suspended: Recovered with the state of the journal when there is room
    // again, Full while there is not, Stopped where the journal fails otherwise.
    CommitOutcome resume();
    // Of the last commit, until the next one.
    const Told& told() const { return m_told; }

    // To be asked when the replies are out: true at a record once so many are committed since the
    // last snapshot. (At a record: nothing is pending and no time has passed since the newest.)
    bool snapshotDue() const;
    // False where it could not be stored, or not at a record. After a failure the next one is due as
    // if it had been stored.
    bool storeSnapshot();

    bool stopped() const { return m_stopped; }
    std::uint64_t committed() const { return m_committed; }  // the newest record
    SimTime now() const { return m_now; }
    SimTime nextDue() const { return m_stage->nextDue(); }
    // Not to be shown to anybody while something is pending.
    const Stage& state() const { return *m_stage; }
    const WriterSetup& setup() const { return m_setup; }
    // Of open(), or of the last commit that was Recovered or Stopped.
    const Recovery& lastRecovery() const { return m_recovery; }

private:
    void record(SimTime t, const Command& command, std::uint64_t tag);
    CommitOutcome store();
    CommitOutcome recover();
    CommitOutcome suspend();
    CommitOutcome stop();
    void publish();
    void forget();
    void rebuild();
    void beginFromSnapshot();
    RecoveryFault wrongWith(const JournalRecord& record) const;
    RecoveryFault replay(const JournalRecord& record);
    void showBefore(SimTime t);
    void fail(RecoveryFault fault, std::uint64_t record);
    bool atRecord() const;

    WriterSetup m_setup;
    StageMaker& m_maker;
    Journal& m_journal;
    SnapshotStore* m_snapshots;
    ReplayWatcher m_watcher;
    std::function<void()> m_restarted;
    std::unique_ptr<Stage> m_stage;
    bool m_stopped = false;
    bool m_suspended = false;
    int m_failures = 0;
    std::uint64_t m_committed = 0;
    std::uint64_t m_snapshotAt = 0;  // the last that was stored, or tried
    std::uint32_t m_epoch = 0;       // of the newest record
    SimTime m_now;
    SimTime m_recordTime;  // of the newest record
    SimTime m_latest;      // the latest instant the caller ever named
    std::size_t m_limit = kUsualBatch;
    std::vector<JournalRecord> m_batch;  // applied, not yet committed
    Told m_next;                         // of the batch
    Told m_told;
    Recovery m_recovery;
};

}  // namespace frontrow
