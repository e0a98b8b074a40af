// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report with what stands around it: which run it is, when it was played, where the seats are, and
// the runs before it. Thread: values, any.
#pragma once

#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "crowd/scenario.h"
#include "domain/venue_plan.h"
#include "practice/report.h"

namespace frontrow {

// As many of the newest runs as are shown beside a report.
inline constexpr std::size_t kLastRuns = 12;

struct ReportSubject {
    Report report;
    std::optional<Scenario> scenario;       // as it was played; may be unknown
    std::optional<std::uint64_t> run;       // its number in the history; none where it is not kept
    std::int64_t playedUtcMs = 0;           // 0 is not known
    std::shared_ptr<const VenuePlan> plan;  // may be null
    std::vector<Duration> lastTotals;       // of runs with tickets of this scenario and venue, this one last
    std::optional<std::int64_t> bestUtcMs;  // when the best before this one was played
    std::optional<Score> lastView;          // mean view rating of the run before, with tickets
    std::optional<Amount> wallet;           // as it is now; else as the run left it
    QStringList missing;                    // figures that the stored report does not have
};

// What was rehearsed, in the language of now.
QString titleOf(const ReportSubject& subject);

// The seats of the report on the plan; empty without a plan.
std::vector<SeatIndex> seatsOf(const ReportSubject& subject);

}  // namespace frontrow
