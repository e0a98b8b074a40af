// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a rehearsal's performance begins, in log time. Thread: pure functions, any.
#pragma once

#include "crowd/scenario.h"

namespace frontrow {

inline constexpr Duration kCurtain = hours(19);  // a performance begins at 19:00 of its day

// At its hour, so many days after the opening; where returned seats are hunted, when the hunt is over. A hunt
// may begin a little later than its scenario says, and then so does the performance.
constexpr SimTime performanceStarts(const Scenario& scenario) {
    const SimTime opening{scenario.opensAfterMs};
    if (scenario.hunt.days > 0) return opening + milliseconds(scenario.hunt.days * scenario.hunt.dayMs);
    return opening + days(scenario.startsAfterDays) + kCurtain;
}

}  // namespace frontrow
