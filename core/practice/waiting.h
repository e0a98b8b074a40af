// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places: the one that came, the one that was to be expected for that arrival, and those that the
// click itself gave away. Thread: any.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/time.h"
#include "practice/run_facts.h"

namespace frontrow {

struct PlaceFigures {
    // The first place shown. Where none is: under a draw how many were let in first, plus one, else
    // the expected one.
    std::uint32_t place = 0;
    // First come: behind those who were there, in the middle of those who came in the same
    // millisecond. Shuffled: the middle of all present at the opening. Draw: half of all present.
    std::uint32_t expected = 0;
    // Places that a click on the second would have saved; below `expected`.
    std::uint32_t lost = 0;
    bool shown = false;  // a place was shown
    Duration wait;       // from the arrival, at the earliest the opening, to the first admission or the end

    // That part of the wait which belongs to `places` of the place; rounded toward zero.
    Duration waitFor(std::int64_t places) const;
    // What `lost` places cost from the opening on.
    Duration costOfLost(SimTime opening, SimTime admitted) const;
};

// Nothing if the waiting room was never entered.
std::optional<PlaceFigures> placeFigures(const RunFacts& facts);

}  // namespace frontrow
