// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One simulated run of one seed: clients behind a faulty channel, the product's single writer on a
// faulty disk, the reference model beside it, processes that die and start anew, and at the end the
// proof that everything settles. What a commit told is what clients hear; the model, the watch and the
// mirror of the journal follow the committed records, never what memory holds ahead of the disk.
// Same limits: same run, op for op. Thread: one.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "client.h"
#include "coverage.h"
#include "failure.h"
#include "model.h"
#include "server.h"
#include "timeline.h"
#include "watch.h"
#include "world.h"

namespace frontrow::simulation {

class Run {
public:
    // Adds what it reaches to `coverage`.
    Run(const WorldLimits& limits, Coverage& coverage);

    // Nothing if no rule was broken.
    std::optional<Failure> play();
    // Digest and state hash after each 1,000 ops; at the end also what is on the disk.
    const std::vector<std::uint64_t>& chain() const { return m_chain; }
    // Ops so far: what an aborted run is reproduced with.
    std::uint64_t ops() const { return m_ops; }

private:
    // A committed record as it was told.
    struct Record {
        SimTime time;
        std::uint32_t epoch = 1;
        Command command;
        Answer answer;
        std::uint64_t digest = 0;  // of all of it and its events
    };
    // A command of the open batch: its tag is its index.
    struct Flight {
        std::uint32_t client = kNobodysFlight;
        Command command;
    };
    static constexpr std::uint32_t kNobodysFlight = 0xFFFFFFFF;
    // A reply that was out when the process died, before anybody knew that its record is committed.
    struct Heard {
        std::uint64_t sequence = 0;
        Command command;
        Answer answer;
    };
    // Of the live engine, to be held against a replay.
    struct LiveHash {
        std::uint64_t sequence = 0;
        std::uint64_t hash = 0;
        SimTime time;
    };
    // How the batches of a run are closed.
    struct BatchStyle {
        std::uint32_t most = 1;
        std::int64_t windowMs = 0;
    };

    // run.cpp: the loop.
    void openAccounts();
    void happens(const Item& item);
    bool isOver();
    void letTimePass(SimTime t);
    void fail(std::string what);
    bool failed() const { return m_failure.has_value(); }
    Eyes eyes() const;
    bool hits(Fault fault);
    SimTime logTime(std::int64_t at);
    void suspend();

    // run_commit.cpp: from a command to what may be told of it.
    void submit(SimTime t, const Command& command, std::uint32_t client, Fault mark);
    void advance(SimTime t);
    void closeBatch();
    void commit();
    CommitOutcome waitForRoom();
    void noteMarks(Fault mark);
    void noteInDoubt();
    void learnBatch();
    void learn(const Applied& applied, std::span<const Event> events, Fault mark);
    void checkState();
    void publish();
    void tellEvents(std::span<const Event> events);
    void answer(const Flight& flight, const SaleWriter::Reply& reply);
    static std::uint64_t digestOf(const Applied& applied, std::span<const Event> events);
    Answer answerNow(const Command& command);

    // run_channel.cpp: who sends what, and what happens to it on the way.
    void clientActs(const Item& item);
    void send(std::uint32_t client, const Command& command, std::uint32_t tries, Fault mark);
    void retry(const Item& item);
    void crowdMoves();
    void linkBreaks(std::uint32_t client);
    void settle(const Event& request);
    void systemSays(std::int64_t delayMs, const Action& action, Fault mark = Fault::Count_);
    void heard(const Item& item);

    // run_crash.cpp: where the process dies, and how it starts anew.
    void planTrouble();
    void minTheDisk();
    std::optional<CrashPoint> crashDue();
    void dieInCommit(CrashPoint point);
    void crashed(CrashPoint point);
    void restart();
    bool startServer();
    bool isDisksFault() const;
    std::string startFault() const;
    void takeOver();
    void wakeZombie();

    // run_recovery.cpp: what a start must find.
    void checkRecovery();
    void checkReplayFromEmpty();
    void checkAcknowledged();
    void storeSnapshot();
    std::unique_ptr<Engine> emptyEngine() const;

    // run_damage.cpp: damage that a start must refuse or pass over.
    void refuseBitRot();
    void refuseEpochSlip();
    std::uint64_t rotSnapshot();
    void checkPassedOver(std::uint64_t sequence);

    // run_liveness.cpp: faults have stopped.
    void settleEverything();
    void buyEverything();
    void refundEverything();
    bool buyOneLot();
    Answer holdWhatIsLeft(AccountId buyer);
    bool payFor(AccountId buyer, OrderId order);
    Answer ask(AccountId account, const Action& action);
    Answer system(const Action& action);

    WorldLimits m_limits;
    World m_world;
    Coverage& m_coverage;
    Dice m_dice;
    Disk m_disk;
    Lease m_lease;
    std::uint32_t m_epoch;  // of the running process
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Server> m_zombie;
    Model m_model;
    Watch m_watch;
    Timeline m_timeline;
    std::vector<Client> m_clients;
    std::vector<std::optional<Item>> m_heldBack;     // per client: overtaken by its next message
    std::vector<std::int64_t> m_silentUntil;         // per client: partitioned
    std::vector<std::vector<Command>> m_unanswered;  // per client

    std::vector<Record> m_journal;  // every record that is known to be committed
    std::vector<Heard> m_heardTooEarly;
    std::vector<std::uint64_t> m_inDoubt;  // digests of the records of a commit that may fail
    std::uint64_t m_liveDigest = 0;        // of the engine behind the last of them
    std::optional<LiveHash> m_liveHash;
    std::uint64_t m_snapshotAt = 0;

    std::vector<Flight> m_flights;
    std::vector<Fault> m_marks;  // per record of the open batch
    BatchStyle m_style;
    std::uint32_t m_batchMost = 1;
    std::uint32_t m_batch = 0;  // its number
    bool m_pushed = false;      // a seller let people in beyond rate and cap in this batch
    std::uint32_t m_windowLeft = 0;
    Fault m_shadow = Fault::Count_;  // the last trouble of the process, for the coverage
    std::uint32_t m_shadowLeft = 0;

    std::vector<std::uint64_t> m_crashAt;  // op numbers, rising
    std::vector<std::uint64_t> m_badDiskAt;
    std::vector<std::uint32_t> m_slices;  // of the far crowd, as answered
    EventBuffer m_events;                 // of one record
    std::vector<std::uint64_t> m_chain;
    std::optional<Failure> m_failure;
    std::uint64_t m_ops = 0;
    std::uint64_t m_chainAt = 1'000;
    std::uint64_t m_checks = 0;
    std::uint64_t m_opsWhenOver = 0;
    std::int64_t m_clock = 0;      // simulated real time
    std::int64_t m_offset = 0;     // log time minus it
    std::int64_t m_downUntil = 0;  // nobody listens before
    SimTime m_now;
    std::uint32_t m_stalledItems = 0;
    std::int64_t m_givenBackMs = 0;  // at most so much longer lives what was due
    std::uint64_t m_askCounter = 0;
    bool m_calm = true;  // no fault of process or disk: before the sale, and when everything settles
};

}  // namespace frontrow::simulation
