// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run of a rehearsal around its host, whoever plays: begun in memory or in the data folder, opened
// on its own engine thread, ended with its facts and its recording, and booked. The steps are called in
// the order in which they stand here. Thread: one, but for open() and judgeField(), which take long and
// may run on another while nothing else is called.
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "book/bookkeeper.h"
#include "domain/result.h"
#include "host/host.h"
#include "host/run_witness.h"
#include "host/witness.h"
#include "hosting/practice_data.h"
#include "hosting/rehearsal.h"

namespace frontrow {

// How a run of a data folder is hosted again.
RehearsalSetup setupOf(const RehearsalHead& head, Pace pace);

// The account of whoever rehearses.
inline constexpr AccountId kBuyer{1};

// Hears what the run's witness hears, and keeps the person's own events until the session does it.
class AwayWitness final : public Witness {
public:
    explicit AwayWitness(Witness& next) : m_next(next) {}
    void restarted() override;
    void saw(std::span<const Event> events, const World& world) override;
    std::vector<Event> takeEvents();

private:
    Witness& m_next;
    bool m_keeps = true;
    std::vector<Event> m_events;
};

class HostedRun {
public:
    // Kept nowhere.
    static std::unique_ptr<HostedRun> inMemory(RehearsalSetup setup);
    // Begun in the folder, with what its wallet gives along; `data` must outlive the run.
    static Result<std::unique_ptr<HostedRun>, QString> inFolder(RehearsalSetup setup, PracticeData& data);

    // One that was left and is gone on with; taken up from that folder.
    static std::unique_ptr<HostedRun> goneOnWith(OpenRun open, Pace pace, PracticeData& data);

    // Starts the host and computes the time before the countdown at once. False where its journal cannot
    // be opened. The clock must outlive the run.
    bool open(MonotonicClock& clock, Pace pace);
    // Puts on record when the run began; a sentence where that failed.
    std::optional<QString> anchor();
    // The same for this moment, some time soon: since then its person was there.
    void noteMoment();
    // Of a run that is gone on with: what happened until now, for the buyer's diary, and since when he was away.
    struct Before {
        RunFacts facts;
        SimTime lostSince;
    };
    std::optional<Before> before();

    const RehearsalSetup& setup() const { return m_setup; }
    Host& host() { return *m_host; }
    // Log time = the clock's time + this, where the host follows the clock.
    std::int64_t logOffsetMs() const;
    SimTime opening() const { return m_opening; }
    // What the buyer was told before the sale, 0 where the sale asks for none.
    std::uint64_t presaleCode() const { return m_presaleCode; }

    // While the buyer is still connected: what its diary has, and what only the host knows.
    void collect(RunFacts diary);
    // Once the link is closed, of a run that may be gone on with: ends the host and nothing else.
    void abandon() { m_host.reset(); }
    // Once the link is closed: books the rest. False where the journal failed on the way.
    bool close();
    // The field is judged as it ended, long after this buyer: the run is played again, to the last rival.
    void judgeField();
    // With facts, recording and, of a folder's run, its row.
    Rehearsal take();

private:
    // What a run writes to and reads its records back from; lives on the engine's thread.
    struct Ground {
        std::unique_ptr<Database> database;
        std::unique_ptr<Journal> journal;
        std::unique_ptr<Bookkeeper> bookkeeper;  // null without a data folder
    };

    explicit HostedRun(RehearsalSetup setup);
    HostedDesk makeDesk();
    bool openFolder(Ground& ground, DeskSetup& desk);
    void rememberEarlierRuns(StreamId but);
    SimTime calendarNow() const;
    Recording recordingOf(const SaleDesk& desk) const;

    RehearsalSetup m_setup;
    RunWitness m_witness;
    AwayWitness m_away;
    std::optional<SimTime> m_lostSince;  // of a run that is gone on with
    PracticeData* m_data = nullptr;
    std::optional<RehearsalHead> m_head;  // of the folder's run
    std::optional<RunRow> m_run;
    bool m_playedBefore = false;
    std::optional<EarlierBest> m_best;
    Amount m_leftAtHome;
    SimTime m_opening;
    std::uint64_t m_presaleCode = 0;
    std::int64_t m_clockAtStart = 0;
    bool m_well = true;
    Rehearsal m_rehearsal;
    Ground* m_ground = nullptr;    // the host's
    std::unique_ptr<Host> m_host;  // last, so that its thread ends before what it uses
};

}  // namespace frontrow
