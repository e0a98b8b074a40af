// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What many runs say together: one scenario and venue over time, personal bests, the last weeks. Runs
// left early and runs that were cut off are in none of it, but for the weeks. Thread: any.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "models/run_history.h"

namespace frontrow {

// What can be compared with one another.
struct RunKind {
    std::string scenario, venue;
    auto operator<=>(const RunKind&) const = default;
};

struct TrendPoint {
    std::int64_t startedUtcMs = 0;
    Duration total;
    Duration skill;  // time that was in the person's hands
    PhaseTimes phases;
    bool knownSeed = false;
};

// The fastest run with tickets of a kind. One of a seed that was known counts only while there is no other.
struct KindBest {
    RunKind kind;
    StreamId run;
    std::int64_t startedUtcMs = 0;
    Duration total;
    std::optional<Score> seatQuality;
    bool knownSeed = false;
    std::size_t runs = 0;  // with tickets, of that kind
};

inline constexpr std::size_t kWeekSpans = 12;
struct WeekCount {
    std::int64_t fromUtcMs = 0;
    std::uint32_t runs = 0;
    std::uint32_t withTickets = 0;
};

// Of runs with tickets; the kind played last comes first.
std::vector<RunKind> kindsOf(const std::vector<RunEntry>& runs);
// The oldest first.
std::vector<TrendPoint> trendOf(const std::vector<RunEntry>& runs, const RunKind& kind);
// One for each kind, in the order of kindsOf().
std::vector<KindBest> bestsOf(const std::vector<RunEntry>& runs);
// Spans of seven days, the last one ends now.
std::array<WeekCount, kWeekSpans> weeksOf(const std::vector<RunEntry>& runs, std::int64_t nowUtcMs);

}  // namespace frontrow
