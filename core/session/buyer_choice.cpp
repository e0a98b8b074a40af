// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/buyer_choice.h"

#include <vector>

namespace frontrow {

namespace {

std::int64_t priceOf(const VenuePlan& plan, const SeatList& seats) {
    std::int64_t price = 0;
    for (const SeatIndex seat : seats) price += plan.seatPrice(seat).minor;
    return price;
}

}  // namespace

std::uint32_t meanView(const VenuePlan& plan, const SeatList& seats) {
    std::uint32_t sum = 0;
    for (const SeatIndex seat : seats) sum += plan.seatView(seat);
    return seats.empty() ? 0 : sum / static_cast<std::uint32_t>(seats.size());
}

std::optional<SeatList> chooseSeats(const BuyerView& view, std::uint32_t n, std::uint32_t passOver) {
    std::vector<SeatList> shown;
    std::optional<SeatList> last;
    for (std::uint32_t i = 0; i <= passOver; ++i) {
        const auto suggestion = bestAvailable(view.plan(), view.freeSeats(), n, {}, shown);
        if (!suggestion || (suggestion->split && last)) break;
        last = suggestion->seats;
        shown.push_back(suggestion->seats);
    }
    return last;
}

std::optional<SeatList> betterSeats(const BuyerView& view, const SeatList& held, std::uint32_t gain) {
    const auto suggestion =
        bestAvailable(view.plan(), view.freeSeats(), static_cast<std::uint32_t>(held.size()), {}, {});
    if (!suggestion || suggestion->split) return std::nullopt;
    const bool dearer = priceOf(view.plan(), suggestion->seats) > priceOf(view.plan(), held);
    if (dearer || meanView(view.plan(), suggestion->seats) < meanView(view.plan(), held) + gain) return std::nullopt;
    return suggestion->seats;
}

}  // namespace frontrow
