// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_trends.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

RunKind kindOf(const RunEntry& entry) { return {entry.row.scenario, entry.row.venue}; }

}  // namespace

std::vector<RunKind> kindsOf(const std::vector<RunEntry>& runs) {
    std::vector<RunKind> kinds;
    for (const RunEntry& entry : runs) {
        if (!entry.counts()) continue;
        if (std::find(kinds.begin(), kinds.end(), kindOf(entry)) == kinds.end()) kinds.push_back(kindOf(entry));
    }
    return kinds;
}

std::vector<TrendPoint> trendOf(const std::vector<RunEntry>& runs, const RunKind& kind) {
    std::vector<TrendPoint> points;
    for (const RunEntry& entry : runs) {
        if (!entry.counts() || kindOf(entry) != kind) continue;
        const Report& report = entry.report->report;
        points.push_back({entry.row.startedUtcMs, report.total, report.skill.total, report.phases, report.knownSeed});
    }
    std::reverse(points.begin(), points.end());
    return points;
}

std::vector<KindBest> bestsOf(const std::vector<RunEntry>& runs) {
    std::vector<KindBest> bests;
    for (const RunKind& kind : kindsOf(runs)) {
        KindBest best;
        best.kind = kind;
        for (const RunEntry& entry : runs) {
            if (!entry.counts() || kindOf(entry) != kind) continue;
            const Report& report = entry.report->report;
            ++best.runs;
            // Of equal runs the earlier one is the best.
            const auto rank = [](bool known, Duration total) { return std::pair(known, total); };
            if (best.runs > 1 && rank(report.knownSeed, report.total) > rank(best.knownSeed, best.total)) continue;
            best.run = entry.row.stream;
            best.startedUtcMs = entry.row.startedUtcMs;
            best.total = report.total;
            best.seatQuality = report.seatQuality;
            best.knownSeed = report.knownSeed;
        }
        bests.push_back(best);
    }
    return bests;
}

std::array<WeekCount, kWeekSpans> weeksOf(const std::vector<RunEntry>& runs, std::int64_t nowUtcMs) {
    constexpr std::int64_t week = days(7).ms;
    std::array<WeekCount, kWeekSpans> weeks;
    for (std::size_t i = 0; i < kWeekSpans; ++i) {
        weeks[i].fromUtcMs = nowUtcMs - static_cast<std::int64_t>(kWeekSpans - i) * week;
    }
    for (const RunEntry& entry : runs) {
        const std::int64_t since = entry.row.startedUtcMs - weeks[0].fromUtcMs;
        // A run of this very moment belongs to the week that ends now.
        const std::int64_t index = std::min<std::int64_t>((since - 1) / week, kWeekSpans - 1);
        if (since <= 0 || entry.row.startedUtcMs > nowUtcMs) continue;
        WeekCount& count = weeks[static_cast<std::size_t>(index)];
        ++count.runs;
        count.withTickets += entry.counts() ? 1 : 0;
    }
    return weeks;
}

}  // namespace frontrow
