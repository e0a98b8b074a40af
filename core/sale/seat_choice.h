// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which seats go together. Pure functions over a plan and a column that says which seats are free;
// engine, buyer's view, rivals and suggestions all use these, so they cannot disagree.
// Equal inputs give equal answers. Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/venue_plan.h"
#include "sale/command.h"

namespace frontrow {

// One byte per seat of the plan: 1 when the seat can be taken now.
using FreeSeats = std::span<const std::uint8_t>;

// Seats side by side: `count` consecutive indexes of one stretch.
struct Window {
    SeatIndex first;
    std::uint32_t count = 0;

    auto operator<=>(const Window&) const = default;
};

// How an offer puts a party: the further down, the less together.
enum class OfferKind : std::uint8_t { AroundSeat, SameRow, NearRows, TwoRowBlock, Scattered };

struct Offer {
    OfferKind kind = OfferKind::AroundSeat;
    SeatList seats;
};

// Rule "click with a party", step 1: n free seats side by side in the clicked seat's stretch that
// contain it; best mean view first, then nearest the click, then lowest index. Accessible and
// companion places count as not free unless needs is StepFree; for such a party a window with an
// accessible place comes first, the more companion places the better. Nothing for n = 0.
std::optional<Window> windowAround(const VenuePlan& plan, FreeSeats free, SeatIndex seat, std::uint32_t n,
                                   PartyNeeds needs);

// Steps 2 to 5 for a click that has no window: at most one offer per kind, in that order;
// Scattered only when `scattered` is asked for. All within the section of the click: the window
// nearest to it, then best view, then lowest index; rows by their distance in rows, the front one
// first; a block's larger part in the row nearer to the click, if it can be. Empty for more seats
// than a command can name.
enum class ScatteredOffers : std::uint8_t { Leave, Include };
std::vector<Offer> offersNear(const VenuePlan& plan, FreeSeats free, SeatIndex seat, std::uint32_t n, PartyNeeds needs,
                              ScatteredOffers scattered);

// The lone free seat that taking `taken` would create: free, no free neighbour in its stretch, and
// it had one before (or was beside a taken one). Seats in `returned` count as free (a swap gives
// them back). Nothing if none is created. Standing places never count.
std::optional<SeatIndex> loneSeatAfter(const VenuePlan& plan, FreeSeats free, const SeatList& taken,
                                       const SeatList& returned);

// The single-seat rule: the lone seat this selection creates, but only if as many seats could be
// chosen side by side in the same section and tier (those of the first seat taken) without creating
// one. Accessible and companion places count as another way only if the selection holds one.
std::optional<SeatIndex> singleSeatViolation(const VenuePlan& plan, FreeSeats free, const SeatList& taken,
                                             const SeatList& returned);

// What best available may look at.
struct SeatFilter {
    std::uint16_t tiers = 0xFFFF;  // bit per TierIndex
    PartyNeeds needs = PartyNeeds::None;
    bool hideRestricted = false;
    std::optional<SectionIndex> section;
};

// Rule "best available": of all windows of n the one with the best view (mean), then no lone seat
// created, then lower price, then lower row, then lower number. Windows that overlap one of `shown`
// are passed over. No window: the largest split, its largest piece first. Empty when there are not n
// seats at all, or n is 0 or more than a command can name. With StepFree an accessible place must be
// among the seats, and companion places beside it come before the view. A standing area counts as
// one window, its first n free places, and is passed over once it has been shown.
struct Suggestion {
    SeatList seats;
    bool split = false;
};
std::optional<Suggestion> bestAvailable(const VenuePlan& plan, FreeSeats free, std::uint32_t n,
                                        const SeatFilter& filter, std::span<const SeatList> shown);

}  // namespace frontrow
