// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <time.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "host/monotonic_clock.h"

namespace frontrow {

std::int64_t SteadyClock::nowMs() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SteadyClock::sleepUntil(std::int64_t ms) {
    std::this_thread::sleep_until(std::chrono::steady_clock::time_point(std::chrono::milliseconds(ms)));
}

std::int64_t SleepingClock::nowMs() const {
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) return std::int64_t{now.tv_sec} * 1'000 + now.tv_nsec / 1'000'000;
#endif
    return SteadyClock().nowMs();
}

void SleepingClock::sleepUntil(std::int64_t ms) {
    for (std::int64_t now = nowMs(); now < ms; now = nowMs()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min<std::int64_t>(ms - now, 1'000)));
    }
}

}  // namespace frontrow
