// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One simulated run of one seed: clients behind a faulty channel, the real engine, the reference
// model beside it, crashes with replay, and at the end the proof that everything settles.
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
#include "sale/engine.h"
#include "timeline.h"
#include "watch.h"
#include "world.h"

namespace frontrow::simulation {

class Run {
public:
    explicit Run(const WorldLimits& limits);

    // Nothing if no rule was broken.
    std::optional<Failure> play();
    const Coverage& coverage() const { return m_coverage; }
    // Digest and state hash at every 1,000th op and at the end.
    const std::vector<std::uint64_t>& chain() const { return m_chain; }
    // Ops so far: what an aborted run is reproduced with.
    std::uint64_t ops() const { return m_ops; }

private:
    struct Record {
        SimTime time;
        Command command;
        Answer answer;
    };
    // What is known at the last commit before a planned crash.
    struct Commit {
        std::size_t records = 0;
        std::uint64_t digest = 0;
        std::uint64_t stateHash = 0;
        Model model;
        Watch watch;
    };

    // run.cpp: the loop and the checks after each op.
    static std::unique_ptr<Engine> emptyEngine(const World& world);
    void openAccounts();
    bool happens(const Item& item);
    bool isOver();
    void letTimePass(SimTime t);
    Answer apply(SimTime t, const Command& command);
    void advance(SimTime t);
    void afterOp(const Command* command);
    void fail(std::string what);
    bool failed() const { return m_failure.has_value(); }
    Eyes eyes() const;

    // run_channel.cpp: who sends what, and what happens to it on the way.
    void clientActs(const Item& item);
    void send(std::uint32_t client, const Command& command, std::uint32_t tries);
    void arrive(const Item& item);
    void retry(const Item& item);
    void crowdMoves();
    void linkBreaks(std::uint32_t client);
    void publish();
    void settle(const Event& request);
    void systemSays(std::int64_t delayMs, const Action& action);
    bool hits(Fault fault);
    SimTime logTime(std::int64_t at);

    // run_crash.cpp
    void planCrashes();
    void commitBeforeCrash();
    void crash();
    std::string replayed(Engine& engine, std::size_t records) const;
    void checkReplayFromEmpty();

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
    Dice m_dice;
    std::unique_ptr<Engine> m_engine;
    Model m_model;
    Watch m_watch;
    Coverage m_coverage;
    Timeline m_timeline;
    std::vector<Client> m_clients;
    std::vector<std::optional<Item>> m_heldBack;     // per client: overtaken by its next message
    std::vector<std::int64_t> m_silentUntil;         // per client: partitioned
    std::vector<std::vector<Command>> m_unanswered;  // per client
    std::vector<Record> m_journal;
    std::deque<std::size_t> m_recent;      // records of the failure report
    std::vector<std::uint64_t> m_crashAt;  // op numbers, rising
    std::optional<Commit> m_commit;        // set while acknowledgements are withheld
    std::uint64_t m_crashOp = 0;
    std::vector<std::uint32_t> m_slices;  // of the far crowd, as answered
    EventBuffer m_events;
    EventBuffer m_withheld;
    std::vector<std::uint64_t> m_chain;
    std::optional<Failure> m_failure;
    std::uint64_t m_ops = 0;
    std::uint64_t m_opsWhenOver = 0;
    std::int64_t m_clock = 0;   // simulated real time
    std::int64_t m_offset = 0;  // log time minus it
    SimTime m_now;
    std::uint32_t m_stalledItems = 0;
    std::uint64_t m_askCounter = 0;
};

}  // namespace frontrow::simulation
