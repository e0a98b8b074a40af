// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seats in words, for eyes and for screen readers. Thread: the GUI's.
#pragma once

#include <QString>

#include "session/buyer_view.h"

namespace frontrow {

// "Section 107, row 4", "Dance floor" for a standing area.
QString placeWords(const VenuePlan& plan, SeatIndex seat);
// "Seat 6", "Seats 6–8, together", "Seats 6, 7 and 9".
QString seatsWords(const VenuePlan& plan, const SeatList& seats);
// "8.7", of a rating from 0 to 100.
QString viewWords(std::uint32_t rating);
// "free", "held by a rival", …
QString stateWords(const BuyerView& view, SeatIndex seat);
// "Section 107, row 4, seat 6, free, 132,000 won, view 8.7".
QString spokenSeat(const BuyerView& view, SeatIndex seat);
// "Section 107, 97 of 150 free".
QString spokenSection(const BuyerView& view, SectionIndex section);
// "132,000 won".
QString spokenAmount(Amount amount);
// Metres from the seat to the point that every seat looks at, on the plan.
double metresToStage(const VenuePlan& plan, SeatIndex seat);
// "aisle seat", "aisle in 2 seats"; empty where the next aisle is farther than 9 seats.
QString aisleWords(const VenuePlan& plan, const SeatList& seats);

}  // namespace frontrow
