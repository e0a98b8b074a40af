// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules of seat choice share: which seats a party may use, the windows of a stretch, and
// whether a window leaves a lone seat at one of its ends. Used only inside seat choice.
// Thread: any.
#pragma once

#include <cstdint>
#include <cstdlib>

#include "domain/venue_plan.h"
#include "sale/seat_choice.h"

namespace frontrow {

// An accessible place, or a companion's beside one: kept for parties that ask.
inline bool isReservedForStepFree(SeatFlags flags) {
    return flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion);
}

inline bool isUsable(const VenuePlan& plan, FreeSeats free, SeatIndex seat, PartyNeeds needs) {
    if (free[seat.value] == 0) return false;
    return needs == PartyNeeds::StepFree || !isReservedForStepFree(plan.seatFlags(seat));
}

inline std::uint32_t viewSum(const VenuePlan& plan, Window window) {
    std::uint32_t sum = 0;
    for (std::uint32_t i = 0; i < window.count; ++i) sum += plan.seatView(SeatIndex{window.first.value + i});
    return sum;
}

// How well a window suits a party that needs a step-free place: 0 without such a place, else one
// more for every companion's place. 0 for all other parties.
inline std::uint32_t stepFreeRank(const VenuePlan& plan, Window window, PartyNeeds needs) {
    if (needs != PartyNeeds::StepFree) return 0;
    std::uint32_t accessible = 0;
    std::uint32_t companions = 0;
    for (std::uint32_t i = 0; i < window.count; ++i) {
        const SeatFlags flags = plan.seatFlags(SeatIndex{window.first.value + i});
        if (flags.has(SeatFlag::Accessible))
            ++accessible;
        else if (flags.has(SeatFlag::Companion))
            ++companions;
    }
    return accessible == 0 ? 0 : 1 + companions;
}

// Calls visit(window) for each window of n usable seats of the stretch, lowest first; stops when
// it returns true and says so.
template <class Usable, class Visit>
bool anyWindow(const Stretch& stretch, std::uint32_t n, Usable&& usable, Visit&& visit) {
    std::uint32_t run = 0;
    const std::uint32_t end = stretch.firstSeat.value + stretch.seatCount;
    for (std::uint32_t i = stretch.firstSeat.value; i < end; ++i) {
        run = usable(SeatIndex{i}) ? run + 1 : 0;
        if (run >= n && visit(Window{SeatIndex{i + 1 - n}, n})) return true;
    }
    return false;
}

// True when taking the window leaves a free seat without a free neighbour at one of its ends.
template <class IsFree> bool leavesLoneSeat(const Stretch& stretch, Window window, IsFree&& isFree) {
    const std::uint32_t begin = stretch.firstSeat.value;
    const std::uint32_t end = begin + stretch.seatCount;
    const std::uint32_t first = window.first.value;
    const std::uint32_t after = first + window.count;
    const bool left =
        first > begin && isFree(SeatIndex{first - 1}) && !(first - 1 > begin && isFree(SeatIndex{first - 2}));
    if (left) return true;
    return after < end && isFree(SeatIndex{after}) && !(after + 1 < end && isFree(SeatIndex{after + 1}));
}

// Adds the seats of the window, as far as the list has room.
inline void appendWindow(SeatList& seats, Window window) {
    for (std::uint32_t i = 0; i < window.count; ++i) seats.push(SeatIndex{window.first.value + i});
}

}  // namespace frontrow
