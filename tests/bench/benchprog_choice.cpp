// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Best available in a hall of 50,000 seats, from empty to nearly sold out and for parties of 1 to 4.
// The bound is for the slowest of these cases, each the median of several runs.
#include <array>
#include <cstdio>
#include <string>

#include "bench/measure.h"
#include "domain/random.h"
#include "sale/seat_choice.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

constexpr int kRuns = 21;
constexpr double kMostMs = 10;

std::vector<std::uint8_t> freeSeats(std::uint32_t seats, std::uint32_t freePerMillion) {
    const Random random(7);
    std::vector<std::uint8_t> free(seats);
    for (std::uint32_t i = 0; i < seats; ++i) {
        free[i] = random.chance(freePerMillion, Stream::Simulation, i, 0) ? 1 : 0;
    }
    return free;
}

// Milliseconds of the median run; `found` counts seats so that nothing is optimised away.
double measure(const VenuePlan& plan, FreeSeats free, std::uint32_t party, std::size_t& found) {
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const bench::Stopwatch watch;
        const auto suggestion = bestAvailable(plan, free, party, SeatFilter{}, {});
        times.push_back(watch.seconds() * 1'000);
        found += suggestion ? suggestion->seats.size() : 0;
    }
    return bench::median(times);
}

}  // namespace

int main() {
    const double loadBefore = bench::loadAverage();
    const auto plan = test::hallPlan(25, 40, 50);
    double slowest = 0;
    std::size_t found = 0;
    for (const std::uint32_t freePerMillion : {1'000'000U, 500'000U, 100'000U, 2'000U}) {
        const auto free = freeSeats(plan->seatCount(), freePerMillion);
        for (std::uint32_t party = 1; party <= 4; ++party) {
            const double ms = measure(*plan, free, party, found);
            std::printf("  %5.1f %% free, party of %u: %.3f ms\n", freePerMillion / 10'000.0, party, ms);
            slowest = ms > slowest ? ms : slowest;
        }
    }
    std::array<char, 96> words{};
    std::snprintf(words.data(), words.size(), "best available at %u seats %.2f ms in the slowest case, at most 10 ms",
                  plan->seatCount(), slowest);
    bench::printResult("choice", words.data(), slowest <= kMostMs && found > 0);
    std::printf("load average %.2f before, %.2f after%s\n", loadBefore, bench::loadAverage(),
                bench::contended(loadBefore) ? "; contended" : "");
    return 0;
}
