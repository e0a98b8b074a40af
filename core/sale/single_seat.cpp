// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assert.h"
#include "sale/seat_choice.h"
#include "sale/seat_windows.h"

namespace frontrow {

namespace {

// The seats as they are after `returned` came back and, of those, `taken` went.
class SeatsAfter {
public:
    SeatsAfter(FreeSeats free, const SeatList& taken, const SeatList& returned)
        : m_free(free),
          m_taken(taken),
          m_returned(returned) {}

    bool freeBefore(SeatIndex seat) const { return m_free[seat.value] != 0 || m_returned.contains(seat); }
    bool freeAfter(SeatIndex seat) const { return freeBefore(seat) && !m_taken.contains(seat); }

private:
    FreeSeats m_free;
    const SeatList& m_taken;
    const SeatList& m_returned;
};

bool isLone(const Stretch& stretch, SeatIndex seat, const SeatsAfter& seats) {
    const std::uint32_t begin = stretch.firstSeat.value;
    const std::uint32_t end = begin + stretch.seatCount;
    if (!seats.freeAfter(seat)) return false;
    if (seat.value > begin && seats.freeAfter(SeatIndex{seat.value - 1})) return false;
    return !(seat.value + 1 < end && seats.freeAfter(SeatIndex{seat.value + 1}));
}

// The stretches of a section, which are consecutive in the plan.
std::span<const Stretch> stretchesOf(const VenuePlan& plan, const Section& section) {
    const Row& first = plan.row(section.firstRow);
    const Row& last = plan.row(RowIndex{section.firstRow.value + section.rowCount - 1});
    const std::uint32_t end = last.firstStretch.value + last.stretchCount;
    return plan.stretches().subspan(first.firstStretch.value, end - first.firstStretch.value);
}

// True when `taken.size()` seats side by side, in the section and tier of the first one taken,
// could go without leaving a lone seat. Places kept for step-free parties count only if the
// selection holds one itself.
bool anotherWayExists(const VenuePlan& plan, const SeatsAfter& seats, const SeatList& taken) {
    const TierIndex tier = plan.seatTier(taken[0]);
    bool stepFree = false;
    for (const SeatIndex seat : taken) stepFree = stepFree || isReservedForStepFree(plan.seatFlags(seat));
    const auto isFree = [&](SeatIndex seat) { return seats.freeBefore(seat); };
    const auto usable = [&](SeatIndex seat) {
        return isFree(seat) && plan.seatTier(seat) == tier &&
               (stepFree || !isReservedForStepFree(plan.seatFlags(seat)));
    };
    const auto n = static_cast<std::uint32_t>(taken.size());
    for (const Stretch& stretch : stretchesOf(plan, plan.section(plan.seatSection(taken[0])))) {
        const bool found =
            anyWindow(stretch, n, usable, [&](Window window) { return !leavesLoneSeat(stretch, window, isFree); });
        if (found) return true;
    }
    return false;
}

}  // namespace

std::optional<SeatIndex> loneSeatAfter(const VenuePlan& plan, FreeSeats free, const SeatList& taken,
                                       const SeatList& returned) {
    FRONTROW_ASSERT(free.size() == plan.seatCount());
    const SeatsAfter seats(free, taken, returned);
    std::optional<SeatIndex> lowest;
    // Only a neighbour of a seat that goes can become lone by this selection.
    const auto consider = [&](const Stretch& stretch, SeatIndex seat) {
        if (lowest && *lowest <= seat) return;
        if (!isLone(stretch, seat, seats)) return;
        // Asked last: the way from a seat to its section leads through much memory.
        if (plan.section(plan.row(stretch.row).section).kind != SectionKind::Standing) lowest = seat;
    };
    for (const SeatIndex seat : taken) {
        const Stretch& stretch = plan.stretch(plan.seatStretch(seat));
        if (seat > stretch.firstSeat) consider(stretch, SeatIndex{seat.value - 1});
        if (seat.value + 1 < stretch.firstSeat.value + stretch.seatCount) consider(stretch, SeatIndex{seat.value + 1});
    }
    return lowest;
}

std::optional<SeatIndex> singleSeatViolation(const VenuePlan& plan, FreeSeats free, const SeatList& taken,
                                             const SeatList& returned) {
    const auto lone = loneSeatAfter(plan, free, taken, returned);
    if (!lone || !anotherWayExists(plan, SeatsAfter(free, taken, returned), taken)) return std::nullopt;
    return lone;
}

}  // namespace frontrow
