// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine by itself: what one hold or release costs, and where the rest of the time goes.
#include <benchmark/benchmark.h>

#include "domain/digest.h"
#include "support/hold_release_load.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kSlice = 50'000;

void holdAndRelease(benchmark::State& state) {
    test::HoldReleaseLoad load(1, static_cast<std::uint32_t>(state.range(0)));
    load.warmUp();
    for (auto _ : state) load.run(kSlice);
    state.SetItemsProcessed(static_cast<std::int64_t>(static_cast<std::uint64_t>(state.iterations()) * kSlice));
    const auto& counts = load.counts();
    const auto total = static_cast<double>(counts.holds + counts.releases + counts.refusals);
    const double withEffect = static_cast<double>(counts.holds + counts.releases) / total;
    state.counters["with effect"] = withEffect;
    // Longer than the buyers' hour on the map it would measure refusals.
    if (withEffect < 0.95) state.SkipWithError("too few commands had an effect: give it less time");
}
BENCHMARK(holdAndRelease)->Arg(50)->Arg(test::kFullMap)->Unit(benchmark::kMillisecond);

void stateHash(benchmark::State& state) {
    test::HoldReleaseLoad load(1, test::kFullMap);
    load.run(kSlice);
    for (auto _ : state) benchmark::DoNotOptimize(load.engine().stateHash());
}
BENCHMARK(stateHash)->Unit(benchmark::kMillisecond);

void digestOfOneNumber(benchmark::State& state) {
    Digest digest;
    std::uint64_t number = 0;
    for (auto _ : state) digest.add(++number);
    benchmark::DoNotOptimize(digest);
}
BENCHMARK(digestOfOneNumber);

}  // namespace

BENCHMARK_MAIN();
