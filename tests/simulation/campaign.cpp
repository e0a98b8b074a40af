// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign.h"

#include <atomic>
#include <chrono>
#include <cinttypes>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "play.h"
#include "regressions.h"
#include "shrink.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kChainSeeds = 20;

// The run a thread is in: what an engine that aborts is reported with.
thread_local std::optional<WorldLimits> runningLimits;

void reportAbort(int) {
    if (runningLimits) std::fprintf(stderr, "aborted in: %s\n", reproduction(*runningLimits).c_str());
    std::fflush(stderr);
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

class Campaign {
public:
    explicit Campaign(const Options& options)
        : m_options(options),
          m_end(std::chrono::steady_clock::now() + std::chrono::minutes(options.minutes)) {}

    void work() {
        Coverage coverage;
        while (!m_stop) {
            const std::uint64_t index = m_next++;
            if (m_options.seeds > 0 && index >= m_options.seeds) break;
            if (m_options.minutes > 0 && std::chrono::steady_clock::now() >= m_end) break;
            if (m_options.seeds == 0 && m_options.minutes == 0 && m_ops >= m_options.totalOps) break;
            const WorldLimits limits = limitsOf(index);
            runningLimits = limits;
            const Played played = play(limits, coverage);
            m_ops += played.ops;
            if (played.failure) fail(*played.failure, limits);
        }
        runningLimits.reset();
        const std::lock_guard lock(m_mutex);
        m_coverage.merge(coverage);
    }

    const Coverage& coverage() const { return m_coverage; }
    std::uint64_t violations() const { return m_violations; }
    const std::optional<WorldLimits>& failed() const { return m_failed; }

private:
    // What once broke a rule comes first, then the seeds in their order.
    WorldLimits limitsOf(std::uint64_t index) const {
        if (index < kRegressions.size()) return kRegressions[index];
        index -= kRegressions.size();
        WorldLimits limits = m_options.limits;
        limits.seed += index;
        return limits;
    }
    void fail(const Failure& failure, const WorldLimits& limits) {
        const std::lock_guard lock(m_mutex);
        ++m_violations;
        m_stop = true;
        if (m_failed) return;
        m_failed = limits;
        std::fprintf(stderr, "violation in seed %" PRIu64 ": %s\n", limits.seed, failure.what.c_str());
    }

    const Options& m_options;
    std::chrono::steady_clock::time_point m_end;
    std::atomic<std::uint64_t> m_next{0};
    std::atomic<std::uint64_t> m_ops{0};
    std::atomic<std::uint64_t> m_violations{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    Coverage m_coverage;
    std::optional<WorldLimits> m_failed;
};

}  // namespace

int simulateMany(const Options& options) {
    std::signal(SIGABRT, reportAbort);
    Campaign campaign(options);
    std::vector<std::thread> threads;
    for (std::uint32_t i = 0; i < options.threads; ++i) threads.emplace_back([&campaign] { campaign.work(); });
    for (std::thread& thread : threads) thread.join();
    if (campaign.failed()) reportShrunk(*campaign.failed());
    const Coverage& coverage = campaign.coverage();
    if (options.table) std::fputs((coverage.table() + coverage.summary()).c_str(), stdout);
    // Of one kind of runs alone not everything is owed.
    const bool owesAll = options.limits.links == Links::Drawn;
    const std::string shortfall = owesAll ? coverage.shortfall() : std::string();
    if (!shortfall.empty()) std::printf("coverage fell short:\n%s", shortfall.c_str());
    std::printf("simulation: ops=%" PRIu64 " faults=%" PRIu64 " crashes=%" PRIu64 " years=%" PRIu64 ".%" PRIu64
                " planted=0/0 violations=%" PRIu64 "\n",
                coverage.ops(), coverage.faults(), coverage.crashes(), coverage.tenthsOfYears() / 10,
                coverage.tenthsOfYears() % 10, campaign.violations());
    return campaign.violations() == 0 && shortfall.empty() ? 0 : 1;
}

int simulateOne(const Options& options) {
    std::signal(SIGABRT, reportAbort);
    runningLimits = options.limits;
    Coverage coverage;
    const Played played = play(options.limits, coverage);
    if (options.table) std::fputs((coverage.table() + coverage.summary()).c_str(), stdout);
    if (!played.failure) {
        std::printf("seed %" PRIu64 ": no rule broken in %" PRIu64 " ops\n", options.limits.seed, played.ops);
        return 0;
    }
    std::fputs(reportOf(*played.failure, options.limits).c_str(), stderr);
    return 1;
}

int printChain(const Options& options) {
    const std::uint64_t seeds = options.seeds > 0 ? options.seeds : kChainSeeds;
    for (std::uint64_t i = 0; i < seeds; ++i) {
        WorldLimits limits = options.limits;
        limits.seed += i;
        Coverage coverage;
        const Played played = play(limits, coverage);
        if (played.failure) {
            std::fputs(reportOf(*played.failure, limits).c_str(), stderr);
            return 1;
        }
        std::printf("seed %" PRIu64, limits.seed);
        for (const std::uint64_t link : played.chain) std::printf(" %016" PRIx64, link);
        std::printf("\n");
    }
    return 0;
}

}  // namespace frontrow::simulation
