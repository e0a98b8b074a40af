// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tuple>

#include "domain/assert.h"
#include "sale/seat_choice.h"
#include "sale/seat_windows.h"

namespace frontrow {

namespace {

// How far the middle of the window is from the seat, in half seats.
std::int64_t halfSeatsFrom(SeatIndex seat, Window window) {
    return std::abs(2 * std::int64_t{window.first.value} + window.count - 1 - 2 * std::int64_t{seat.value});
}

}  // namespace

std::optional<Window> windowAround(const VenuePlan& plan, FreeSeats free, SeatIndex seat, std::uint32_t n,
                                   PartyNeeds needs) {
    FRONTROW_ASSERT(free.size() == plan.seatCount() && seat.value < free.size());
    if (n == 0 || !isUsable(plan, free, seat, needs)) return std::nullopt;
    const Stretch& stretch = plan.stretch(plan.seatStretch(seat));
    const std::uint32_t begin = stretch.firstSeat.value;
    const std::uint32_t end = begin + stretch.seatCount;

    // The usable run around the seat, no further than a window that contains it can reach.
    std::uint32_t low = seat.value;
    while (low > begin && seat.value - low + 1 < n && isUsable(plan, free, SeatIndex{low - 1}, needs)) --low;
    std::uint32_t high = seat.value + 1;
    while (high < end && high - seat.value < n && isUsable(plan, free, SeatIndex{high}, needs)) ++high;
    if (high - low < n) return std::nullopt;

    Window best{SeatIndex{low}, n};
    std::uint32_t sum = viewSum(plan, best);
    std::uint32_t bestRank = stepFreeRank(plan, best, needs);
    std::uint32_t bestSum = sum;
    std::int64_t bestDistance = halfSeatsFrom(seat, best);
    for (std::uint32_t first = low + 1; first + n <= high; ++first) {
        sum += plan.seatView(SeatIndex{first + n - 1});
        sum -= plan.seatView(SeatIndex{first - 1});
        const Window window{SeatIndex{first}, n};
        const std::uint32_t rank = stepFreeRank(plan, window, needs);
        const std::int64_t distance = halfSeatsFrom(seat, window);
        if (std::tuple(rank, sum, -distance) > std::tuple(bestRank, bestSum, -bestDistance)) {
            best = window;
            bestRank = rank;
            bestSum = sum;
            bestDistance = distance;
        }
    }
    return best;
}

}  // namespace frontrow
