// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample_past_runs.h"

namespace frontrow {

namespace {

constexpr std::int64_t kDay = 86'400'000;

PastRun run(std::int64_t utcMs, const char* scenario, const char* venue, std::int64_t totalMs) {
    PastRun run{utcMs, scenario, venue, {}};
    Report& report = run.report;
    report.scenario = scenario;
    report.venue = venue;
    report.fixedScenario = true;
    report.result = RunResult::Tickets;
    report.total = milliseconds(totalMs);
    report.tickets = {{"A", "3", "6", "R", Amount{165'000}, Score{870}}};
    report.click.error = milliseconds(140 + totalMs / 400);
    report.letters.tries = 1;
    report.phases[RunPhase::Letters] = milliseconds(4'000 + totalMs / 20);
    report.phases[RunPhase::Payment] = milliseconds(totalMs / 4);
    report.choosing.firstHold = milliseconds(1'500 + totalMs / 30);
    report.skill.letters = milliseconds(600 + totalMs / 100);
    report.skill.choice = milliseconds(400);
    return run;
}

}  // namespace

std::vector<PastRun> samplePastRuns(std::int64_t nowUtcMs) {
    std::vector<PastRun> runs;
    for (std::int64_t i = 0; i < 36; ++i) {
        const std::int64_t total = 23'840 + i * 850 + (i % 5) * 2'100;
        runs.push_back(run(nowUtcMs - 7'200'000 - i * 2 * kDay, "arena-sprint", "Hanbit Arena", total));
    }
    runs.push_back(run(nowUtcMs - 3 * kDay, "small-hall-first-try", "Blue Door Club", 41'200));
    runs.push_back(run(nowUtcMs - 9 * kDay, "flaky-network", "Linden Theatre", 62'900));
    return runs;
}

}  // namespace frontrow
