// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_runs.h"

#include <algorithm>

#include "session/buyer_choice.h"

namespace frontrow {

namespace {

bool isReserved(SeatFlags flags) { return flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion); }

bool passes(const VenuePlan& plan, FreeSeats free, SeatIndex seat, const SeatFilters& filters) {
    if (free[seat.value] == 0) return false;
    if ((filters.tiers & (1U << plan.seatTier(seat).value)) == 0) return false;
    const SeatFlags flags = plan.seatFlags(seat);
    if (filters.hideRestricted && flags.has(SeatFlag::RestrictedView)) return false;
    return isReserved(flags) == (filters.needs == PartyNeeds::StepFree);
}

SeatList seatsFrom(SeatIndex first, std::uint32_t count) {
    SeatList seats;
    for (std::uint32_t i = 0; i < count; ++i) seats.push(SeatIndex{first.value + i});
    return seats;
}

// The best view in the run; of equals the lowest.
SeatList bestWindow(const VenuePlan& plan, const SeatRun& run, std::uint32_t wanted) {
    if (wanted == 0 || run.count < wanted || wanted > kMaxSeatsPerCommand) return {};
    std::uint32_t sum = 0, best = 0, at = run.first.value;
    for (std::uint32_t i = 0; i < run.count; ++i) {
        sum += plan.seatView(SeatIndex{run.first.value + i});
        if (i >= wanted) sum -= plan.seatView(SeatIndex{run.first.value + i - wanted});
        if (i + 1 < wanted || (sum <= best && i + 1 > wanted)) continue;
        best = sum;
        at = run.first.value + i + 1 - wanted;
    }
    return seatsFrom(SeatIndex{at}, wanted);
}

// Round the first place without steps that has room for the party beside it; ordinary seats may fill up.
SeatList stepFreeWindow(const VenuePlan& plan, FreeSeats free, const SeatRun& run, std::uint32_t wanted) {
    for (std::uint32_t i = 0; i < run.count; ++i) {
        const SeatIndex seat{run.first.value + i};
        if (!plan.seatFlags(seat).has(SeatFlag::Accessible)) continue;
        if (const auto window = windowAround(plan, free, seat, wanted, PartyNeeds::StepFree))
            return seatsFrom(window->first, window->count);
    }
    return {};
}

std::uint32_t bestView(const VenuePlan& plan, const SeatRun& run) {
    std::uint32_t best = 0;
    for (std::uint32_t i = 0; i < run.count; ++i)
        best = std::max<std::uint32_t>(best, plan.seatView(SeatIndex{run.first.value + i}));
    return best;
}

// The first free places of a standing area; nobody stands beside anybody there.
SeatRun standingRun(const VenuePlan& plan, FreeSeats free, const Stretch& stretch, const SeatFilters& filters) {
    SeatRun run;
    run.first = stretch.firstSeat;
    run.standing = true;
    SeatList offer;
    for (std::uint32_t i = 0; i < stretch.seatCount; ++i) {
        const SeatIndex seat{stretch.firstSeat.value + i};
        if (!passes(plan, free, seat, filters)) continue;
        ++run.count;
        if (offer.size() < filters.party) offer.push(seat);
    }
    if (offer.size() == filters.party) run.offer = offer;
    run.view = run.offer.empty() ? bestView(plan, run) : meanView(plan, run.offer);
    return run;
}

}  // namespace

void appendRuns(const VenuePlan& plan, FreeSeats free, StretchIndex index, const SeatFilters& filters,
                std::vector<SeatRun>& runs) {
    const Stretch& stretch = plan.stretch(index);
    const bool stepFree = filters.needs == PartyNeeds::StepFree;
    const auto add = [&](SeatRun run) {
        if (run.count == 0 || (stepFree && run.accessible == 0)) return;
        if (!run.standing) {
            run.offer =
                stepFree ? stepFreeWindow(plan, free, run, filters.party) : bestWindow(plan, run, filters.party);
            run.view = run.offer.empty() ? bestView(plan, run) : meanView(plan, run.offer);
        }
        if (!run.offer.empty() || !filters.onlyFitting) runs.push_back(run);
    };
    if (plan.isStanding(stretch.firstSeat)) return add(standingRun(plan, free, stretch, filters));
    SeatRun run;
    for (std::uint32_t i = 0; i < stretch.seatCount; ++i) {
        const SeatIndex seat{stretch.firstSeat.value + i};
        const bool good = passes(plan, free, seat, filters);
        const bool goesOn = run.count > 0 && good && plan.seatTier(seat) == plan.seatTier(run.first);
        if (!goesOn) {
            add(run);
            run = {};
            run.first = seat;
        }
        if (!good) continue;
        ++run.count;
        if (plan.seatFlags(seat).has(SeatFlag::Accessible))
            ++run.accessible;
        else if (plan.seatFlags(seat).has(SeatFlag::Companion))
            ++run.companions;
    }
    add(run);
}

}  // namespace frontrow
