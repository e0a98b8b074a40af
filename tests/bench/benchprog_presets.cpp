// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the three presets sell the arena out, over many seeds, without a person in it. A preset is
// right when the median is within 15 % of its time and nine of ten seeds are within 30 %.
// usage: benchprog_presets [SEEDS [VENUE]]     100 and the built-in arena by default
#include <QString>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "crowd/presets.h"
#include "crowd/world.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

namespace {

using PlanPointer = std::shared_ptr<const VenuePlan>;

struct Aim {
    Preset preset;
    std::int64_t sellOutMs;
};
constexpr std::array kAims{Aim{Preset::Easy, 300'000}, Aim{Preset::Normal, 150'000}, Aim{Preset::Hard, 90'000}};

struct Outcome {
    std::vector<std::int64_t> sellOutMs;  // sorted; four times the aim for a run that did not sell out
    std::int64_t ratePerMille = 0;
    std::int64_t people = 0;
};

void runOnce(const Aim& aim, const PlanPointer& plan, Seed seed, Outcome& outcome) {
    World world(presetScenario(aim.preset), plan, seed);
    EventBuffer events;
    const SimTime end = world.opening() + milliseconds(4 * aim.sellOutMs);
    for (SimTime t = world.opening(); t <= end && !world.field().soldOutAt(); t = t + seconds(1)) {
        world.advanceTo(t, events);
        events.clear();
    }
    outcome.sellOutMs.push_back((world.field().soldOutAt().value_or(end) - world.opening()).ms);
    outcome.ratePerMille = world.scenario().policy.admission.ratePerMille;
    outcome.people = world.scenario().arrivals.people;
}

double inSeconds(std::int64_t ms) { return static_cast<double>(ms) / 1'000; }

void report(const Aim& aim, const Outcome& outcome) {
    const std::string name = presetScenario(aim.preset).name;
    const std::size_t count = outcome.sellOutMs.size();
    const std::int64_t median = outcome.sellOutMs[count / 2];
    const auto near = std::ranges::count_if(
        outcome.sellOutMs, [&](std::int64_t ms) { return std::abs(ms - aim.sellOutMs) * 100 <= aim.sellOutMs * 30; });
    const bool medianRight = std::abs(median - aim.sellOutMs) * 100 <= aim.sellOutMs * 15;
    const bool mostRight = static_cast<std::size_t>(near) * 10 >= count * 9;
    std::array<char, 200> words{};
    std::snprintf(words.data(), words.size(),
                  "%lld people, %.0f/s admitted: sold out in %.1f s of %.0f (least %.1f, tenth %.1f, nine tenths %.1f, "
                  "most %.1f), %zu of %zu seeds within 30 %%",
                  static_cast<long long>(outcome.people), inSeconds(outcome.ratePerMille), inSeconds(median),
                  inSeconds(aim.sellOutMs), inSeconds(outcome.sellOutMs.front()),
                  inSeconds(outcome.sellOutMs[count / 10]), inSeconds(outcome.sellOutMs[count * 9 / 10]),
                  inSeconds(outcome.sellOutMs.back()), static_cast<std::size_t>(near), count);
    bench::printResult("preset " + name, words.data(), medianRight && mostRight);
}

}  // namespace

int main(int argc, char** argv) {
    const auto seeds = static_cast<std::uint32_t>(argc > 1 ? std::max(1, std::atoi(argv[1])) : 100);
    const auto venue = loadVenue(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("arena"));
    if (!venue) {
        std::fprintf(stderr, "no such venue\n");
        return 2;
    }
    std::printf("%s, %u seats, %u seeds a preset\n", venue->plan->name().c_str(), venue->plan->seatCount(), seeds);
    for (const Aim& aim : kAims) {
        Outcome outcome;
        for (std::uint32_t seed = 1; seed <= seeds; ++seed) runOnce(aim, venue->plan, Seed{seed * 7'919}, outcome);
        std::ranges::sort(outcome.sellOutMs);
        report(aim, outcome);
    }
    return 0;
}
