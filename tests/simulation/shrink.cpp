// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shrink.h"

#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "play.h"

namespace frontrow::simulation {

namespace {

constexpr unsigned kSecondsPerTry = 20;
constexpr int kTries = 120;

bool fails(const WorldLimits& limits) {
    const auto broken = [&] {
        Coverage coverage;
        return play(limits, coverage).failure.has_value();
    };
    const Ending ending = inOwnProcess(broken, false, kSecondsPerTry);
    return ending == Ending::Failed || ending == Ending::Aborted;
}

}  // namespace

Ending inOwnProcess(const std::function<bool()>& work, bool loud, unsigned seconds) {
    std::fflush(stdout);
    std::fflush(stderr);
    const pid_t child = fork();
    if (child < 0) return Ending::Passed;
    if (child == 0) {
        // Of the processor's time: how busy the machine is decides nothing.
        const itimerval limit{{0, 0}, {static_cast<time_t>(seconds), 0}};
        setitimer(ITIMER_PROF, &limit, nullptr);
        if (!loud && std::freopen("/dev/null", "w", stderr) == nullptr) _exit(0);
        const bool broken = work();
        std::fflush(stdout);
        std::fflush(stderr);
        _exit(broken ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status)) return WEXITSTATUS(status) == 0 ? Ending::Passed : Ending::Failed;
    return WTERMSIG(status) == SIGPROF ? Ending::TimedOut : Ending::Aborted;
}

WorldLimits shrink(WorldLimits failing) {
    int tries = 0;
    const auto better = [&](const WorldLimits& candidate) {
        if (candidate == failing || ++tries > kTries || !fails(candidate)) return false;
        failing = candidate;
        return true;
    };
    // Ops by bisection: a run that fails at op n fails with n ops too.
    if (failing.ops == 0) failing.ops = drawWorld(failing).ops;
    for (std::uint64_t step = failing.ops / 2; step > 0;) {
        WorldLimits candidate = failing;
        candidate.ops = failing.ops > step ? failing.ops - step : 1;
        if (!better(candidate)) step /= 2;
    }
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) {
        WorldLimits candidate = failing;
        candidate.faults &= ~(std::uint64_t{1} << kind);
        better(candidate);
    }
    for (std::uint32_t clients = 2; clients < drawWorld(failing).clients.size(); ++clients) {
        WorldLimits candidate = failing;
        candidate.clients = clients;
        if (better(candidate)) break;
    }
    for (std::uint32_t sections = 1; sections < 3; ++sections) {
        WorldLimits candidate = failing;
        candidate.sections = sections;
        if (better(candidate)) break;
    }
    for (std::uint64_t step = failing.ops / 2; step > 0;) {
        WorldLimits candidate = failing;
        candidate.ops = failing.ops > step ? failing.ops - step : 1;
        if (!better(candidate)) step /= 2;
    }
    return failing;
}

void reportShrunk(const WorldLimits& failing) {
    const WorldLimits small = shrink(failing);
    inOwnProcess(
        [&] {
            Coverage coverage;
            const auto failure = play(small, coverage).failure;
            if (failure) std::fputs(reportOf(*failure, small).c_str(), stderr);
            return failure.has_value();
        },
        true, kSecondsPerTry);
    std::fprintf(stderr, "first seen as: %s\nsmallest: %s\n", reproduction(failing).c_str(),
                 reproduction(small).c_str());
}

}  // namespace frontrow::simulation
