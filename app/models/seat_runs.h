// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Free seats side by side, as the list of seats shows them. A run never crosses an aisle or a change of
// tier, and holds only seats that the filters let through; a standing area is one run. For a party that
// asks for step-free places a run is such places and the companions' places beside them.
// Pure functions. Thread: any.
#pragma once

#include <vector>

#include "sale/seat_choice.h"
#include "seat_map/seat_looks.h"

namespace frontrow {

struct SeatRun {
    SeatIndex first;
    std::uint32_t count = 0;
    std::uint32_t accessible = 0;  // places without steps among them
    std::uint32_t companions = 0;
    bool standing = false;
    // What taking it would take; empty: so many seats are not there side by side.
    SeatList offer;
    std::uint32_t view = 0;  // mean rating of the offer, or of the best seat where there is none

    bool operator==(const SeatRun&) const = default;
};

// Appends the runs of one stretch, by seat.
void appendRuns(const VenuePlan& plan, FreeSeats free, StretchIndex stretch, const SeatFilters& filters,
                std::vector<SeatRun>& runs);

}  // namespace frontrow
