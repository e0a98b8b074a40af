// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a scenario's crowd comes, as a curve for its card: the people who reach the sale per second, by
// the rules the rivals themselves are drawn with; for a cancellation hunt, where nobody queues, the seats
// that come back per hour of its story. Depends on the scenario alone. Thread: pure functions, any.
#pragma once

#include <vector>

#include "crowd/scenario.h"

namespace frontrow {

struct ArrivalCurve {
    enum class Meaning : std::uint8_t { PeoplePerSecond, SeatsBackPerHour };

    Meaning meaning = Meaning::PeoplePerSecond;
    Duration from;               // against the opening; below 0 where being there before it counts
    Duration span;               // of log time, shown from left to right
    std::vector<double> values;  // one per slice of the span
};

// Of a scenario that is fitted to its plan, in so many slices (at least 2).
ArrivalCurve arrivalCurve(const Scenario& scenario, std::size_t slices);

}  // namespace frontrow
