// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal with an automatic buyer: a host on its own thread, a link, a session, and the buyer
// in lockstep with log time. Fast or paced, the same setup gives the same run, digest included. With a
// data folder the run is journaled there as it happens, and what was bought is booked.
// Thread: the caller's; it starts and ends the host's.
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <string>

#include "crowd/scenario.h"
#include "domain/result.h"
#include "domain/seed.h"
#include "domain/venue_plan.h"
#include "host/host.h"
#include "hosting/practice_data.h"
#include "practice/report.h"
#include "practice/run_facts.h"
#include "session/recording.h"
#include "session/session.h"
#include "session/trace_file.h"

namespace frontrow {

inline constexpr int kLeastCountdownSeconds = 3;
inline constexpr int kMostCountdownSeconds = 60;

struct RehearsalSetup {
    Scenario scenario;
    std::shared_ptr<const VenuePlan> plan;
    Seed seed;
    std::uint8_t party = 2;
    Pace pace = Pace::Fast;            // Fast or Paced
    Duration countdown = seconds(10);  // a person's own, from kLeastCountdownSeconds to kMostCountdownSeconds
    ScenarioKind scenarioKind = ScenarioKind::Fixed;
    std::string version;         // of the program
    TraceFile* trace = nullptr;  // where every message of the buyer is written down; may be null
};

struct Rehearsal {
    RunFacts facts;
    Recording recording;  // without its report
    // With a data folder: to be completed with the report and handed to PracticeData::close().
    std::optional<RunRow> run;
    Amount toppedUp;  // by the person's own wish to have what the scenario asks for
};

// What is said where a run's journal fails.
QString journalLostSentence();

// `listener` (may be null) hears everything that the buyer's session hears, `clock` paces.
Rehearsal rehearse(const RehearsalSetup& setup, MonotonicClock& clock, SessionListener* listener);

// The same, kept in the data folder. Refused, in words, where it could not be begun or written.
Result<Rehearsal, QString> rehearseInFolder(const RehearsalSetup& setup, PracticeData& data, MonotonicClock& clock,
                                            SessionListener* listener);

// Notes a finished run's result where the run is kept. A sentence where that failed.
std::optional<QString> keepRun(PracticeData& data, Rehearsal& rehearsal, const Report& report);

}  // namespace frontrow
