// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run of a session: the host of its sale with the rivals in it, and the board that is kept along.
// With a data folder its journal is a stream there, and the run can be taken up again: the sale and the
// board are what they were, and time goes on by the calendar. Without one it ends with the process. The
// real network lies between people and this sale, none is simulated. Thread: made and ended on any one
// thread; host() may be used by all.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "book/rehearsal_head.h"
#include "book/utc_clock.h"
#include "host/host.h"
#include "lobby/result_board.h"
#include "protocol/lobby_words.h"
#include "session/recording.h"
#include "storage/store.h"

namespace frontrow {

struct SessionRunSetup {
    Scenario scenario;
    std::shared_ptr<const VenuePlan> plan;
    Seed seed;
    std::uint32_t people = 1;
    // The instant of the opening on the host's clock.
    std::int64_t opensAtClockMs = 0;
    std::string program;  // and version, for the recording
    // Where its journal is kept; null: nowhere. Both outlive the run.
    const Store* store = nullptr;
    const UtcClock* utc = nullptr;
    LanSessionId session;
    StreamId stream;  // to be taken up again; 0: a new one is begun
};

// How far a run has come.
struct RunProgress {
    bool opened = false;
    bool over = false;     // the sale itself has ended, or can do nothing any more
    std::size_t came = 0;  // of those who play, who have entered the waiting room
    std::vector<AccountId> finished;
};

struct RunResults {
    std::vector<ResultRow> rows;      // best first; person and name are empty
    std::vector<AccountId> accounts;  // of the rows
    Recording recording;
};

class SessionRun {
public:
    // Starts the engine thread and computes the crowd up to now, which may take a moment. The clock must
    // outlive it.
    SessionRun(SessionRunSetup setup, MonotonicClock& clock);

    const SessionRunSetup& setup() const { return m_setup; }
    // False where its journal could not be begun, or does not come out again as it was.
    bool isGood() const;
    // Of its journal; 0 where it is kept nowhere.
    StreamId stream() const { return m_stream; }
    const std::shared_ptr<Host>& host() const { return m_host; }
    std::uint64_t presaleCode(AccountId account) const;
    RunProgress progress(const std::vector<AccountId>& playing) const;
    // `left`: who is in the session no more.
    RunResults results(const std::vector<AccountId>& playing, const std::vector<AccountId>& left) const;

private:
    struct Ground;
    HostedDesk makeDesk();
    bool openStream(Ground& ground, DeskSetup& desk);

    const SessionRunSetup m_setup;
    StreamId m_stream;
    Ground* m_ground = nullptr;  // the host's
    std::shared_ptr<Host> m_host;
};

}  // namespace frontrow
