// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole sale by rivals alone: 100,000 of them, each an agent of its own, on 50,000 seats, with
// the normal preset and every rule in place, from the opening until the last hold and order is
// settled. Five runs, which must reach one digest; the simulated time over the time it took is the
// result. A sixth run under a sampling profiler says which part costs what.
#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "bench/part_profile.h"
#include "crowd/presets.h"
#include "crowd/world.h"
#include "sale/sale.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

constexpr int kRuns = 5;
constexpr std::int64_t kRivals = 100'000;
constexpr double kLeastRatio = 300;
constexpr double kAimedRatio = 1'000;

// Everybody tries to buy, so the rate is the preset's times its active share.
Scenario rivalsOnly(const VenuePlan& plan) {
    Scenario scenario = fitToPlan(presetScenario(Preset::Normal), plan);
    scenario.policy.admission.ratePerMille =
        scenario.policy.admission.ratePerMille * scenario.pace.activePerMillion / 1'000'000;
    scenario.pace.sellOutMs = 0;
    scenario.pace.activePerMillion = 1'000'000;
    scenario.arrivals.people = kRivals;
    return scenario;
}

struct Run {
    double buildSeconds = 0;
    double toSoldOut = 0, wall = 0;  // seconds
    double simulated = 0;
    std::uint64_t digest = 0;
    std::uint64_t events = 0;
    std::array<std::uint64_t, static_cast<std::size_t>(EventKind::Count_)> byKind{};
    SaleCounts counts;
    std::uint32_t served = 0;
    bool soldOut = false;
};

Run runOnce(const Scenario& scenario, const test::PlanPointer& plan) {
    Run run;
    const bench::Stopwatch building;
    World world(scenario, plan, Seed{0xB0751D});
    run.buildSeconds = building.seconds();
    EventBuffer events;
    const bench::Stopwatch watch;
    SimTime t = world.opening();
    for (; !world.settled(); t = t + milliseconds(100)) {
        world.advanceTo(t, events);
        for (const Event& event : events) ++run.byKind[static_cast<std::size_t>(event.kind)];
        run.events += events.size();
        events.clear();
        if (run.soldOut || !world.field().soldOutAt()) continue;
        run.soldOut = true;
        run.toSoldOut = watch.seconds();
    }
    run.wall = watch.seconds();
    run.simulated = static_cast<double>((t - world.opening()).ms) / 1'000;
    run.digest = world.engine().digest();
    run.counts = world.sale().counts();
    run.served = world.field().served();
    return run;
}

void printWork(const Run& run) {
    std::printf("  built in %.0f ms; sold out after %.0f ms of %.0f ms; %.2f M events, %.1f M a second\n",
                run.buildSeconds * 1'000, run.toSoldOut * 1'000, run.wall * 1'000,
                static_cast<double>(run.events) / 1e6, static_cast<double>(run.events) / run.wall / 1e6);
    std::printf("  %u rivals served, %u seats sold, %u free at the end\n", run.served, run.counts.sold,
                run.counts.free);
    std::vector<std::pair<std::uint64_t, std::size_t>> kinds;
    for (std::size_t i = 0; i < run.byKind.size(); ++i) kinds.emplace_back(run.byKind[i], i);
    std::ranges::sort(kinds, std::greater<>());
    for (std::size_t i = 0; i < 8; ++i) {
        std::printf("  %9llu %s\n", static_cast<unsigned long long>(kinds[i].first),
                    std::string(eventName(static_cast<EventKind>(kinds[i].second))).c_str());
    }
}

void printProfile(const Scenario& scenario, const test::PlanPointer& plan) {
    bench::PartProfile profile;
    runOnce(scenario, plan);
    for (const auto& [part, percent] : profile.finish()) std::printf("  %4.1f %% %s\n", percent, part.c_str());
}

}  // namespace

int main() {
    const double loadBefore = bench::loadAverage();
    const auto plan = test::hallPlan(25, 40, 50);
    const Scenario scenario = rivalsOnly(*plan);
    std::vector<double> ratios;
    std::vector<Run> runs;
    for (int i = 0; i < kRuns; ++i) {
        runs.push_back(runOnce(scenario, plan));
        ratios.push_back(runs.back().simulated / runs.back().wall);
    }
    const Run& first = runs.front();
    const bool oneDigest = std::ranges::all_of(runs, [&](const Run& run) { return run.digest == first.digest; });
    std::printf("%lld rivals on %u seats, %.0f s simulated\n", static_cast<long long>(kRivals), plan->seatCount(),
                first.simulated);
    printWork(first);
    printProfile(scenario, plan);
    std::array<char, 160> words{};
    std::snprintf(words.data(), words.size(), "%.0fx real time (%s), at least %.0fx, aimed at %.0fx: %s",
                  bench::median(ratios), bench::spread(ratios, 0).c_str(), kLeastRatio, kAimedRatio,
                  bench::median(ratios) >= kAimedRatio ? "reached" : "not reached");
    bench::printResult("bots", words.data(), bench::median(ratios) >= kLeastRatio);
    std::snprintf(words.data(), words.size(), "digest %016llx in %d runs",
                  static_cast<unsigned long long>(first.digest), kRuns);
    bench::printResult("bots digest", words.data(), oneDigest);
    std::printf("load average %.2f before, %.2f after%s\n", loadBefore, bench::loadAverage(),
                bench::contended(loadBefore) ? "; contended" : "");
    return 0;
}
