// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cinttypes>
#include <cstdio>

#include "campaign.h"
#include "play.h"
#include "sale/canary.h"
#include "shrink.h"

namespace frontrow::simulation {

#ifdef FRONTROW_CANARIES
namespace {

constexpr std::uint64_t kSeedsPerCanary = 3'000;
// For a run that does not end; which bug is found is for the seeds to decide, on a slow machine too.
constexpr unsigned kSecondsPerCanary = 120;

// True when some seed finds the planted bug; says how.
bool finds(Canary planted, const WorldLimits& from) {
    plantedCanary = planted;
    for (std::uint64_t i = 0; i < kSeedsPerCanary; ++i) {
        WorldLimits limits = from;
        limits.seed += i;
        Coverage coverage;
        if (const auto failure = play(limits, coverage).failure) {
            std::printf("  seed %" PRIu64 ", op %" PRIu64 ": %s\n", limits.seed, failure->op, failure->what.c_str());
            return true;
        }
    }
    return false;
}

}  // namespace

int findCanaries(const Options& options) {
    constexpr auto count = static_cast<std::uint32_t>(Canary::Count_);
    std::uint32_t found = 0;
    for (std::uint32_t i = 1; i < count; ++i) {
        const auto planted = static_cast<Canary>(i);
        const auto begun = std::chrono::steady_clock::now();
        const Ending ending = inOwnProcess([&] { return finds(planted, options.limits); }, true, kSecondsPerCanary);
        const bool caught = ending == Ending::Failed || ending == Ending::Aborted;
        found += caught ? 1U : 0U;
        const auto tenths =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun).count() /
            100;
        std::printf("planted bug %u %s after %lld.%lld s\n", i, caught ? "found" : "SURVIVED",
                    static_cast<long long>(tenths / 10), static_cast<long long>(tenths % 10));
    }
    std::printf("planted=%u/%u\n", found, count - 1);
    return found == count - 1 ? 0 : 1;
}
#else
int findCanaries(const Options&) {
    static_assert(!canary(Canary::HoldVersionIgnored), "a build without the option has no planted bug");
    std::fputs("frontrow_simulation: this build has no planted bugs (FRONTROW_CANARIES is off)\n", stderr);
    return 2;
}
#endif

}  // namespace frontrow::simulation
