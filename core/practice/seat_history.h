// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which seats a buyer could have had, and when. A seat is in reach at t when it is free (or the
// buyer's own) at t and no rival takes it within 1.5 s after: whoever had clicked it at t would
// hold it. Before its first change a seat is free unless the plan blocks it; after the last change
// nothing is known, so nothing happens. Built once from the run's seat changes; a question about
// one instant costs O(seats · log changes of a seat). Thread: immutable after construction, any.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/time.h"
#include "domain/venue_plan.h"
#include "practice/run_facts.h"

namespace frontrow {

// A seat that a rival takes this soon was not the buyer's to have.
inline constexpr Duration kReach = milliseconds(1'500);

class SeatHistory {
public:
    // `changes` in order of time, each about a seat of `plan`, which must outlive the history.
    SeatHistory(const VenuePlan& plan, std::span<const SeatChange> changes);

    // One byte per seat: 1 when it was in reach at t.
    std::vector<std::uint8_t> inReach(SimTime t) const;
    // Seats that were neither free nor the buyer's own at t, blocked ones of the plan left out.
    std::uint32_t gone(SimTime t) const;
    // The last instant within [from, to] at which `n` seats side by side (n places of one standing
    // area) that this party may take were all in reach; nothing if there was none.
    std::optional<SimTime> lastInReach(std::uint32_t n, PartyNeeds needs, SimTime from, SimTime to) const;

private:
    // Available to the buyer within [from, until); in reach within [from, reachUntil).
    struct Span {
        SimTime from;
        SimTime until;
        SimTime reachUntil;
    };
    void addSpans(SeatIndex seat, std::span<const SeatChange> changes);
    const Span* spanAt(SeatIndex seat, SimTime t) const;

    const VenuePlan& m_plan;
    std::vector<Span> m_spans;           // by seat, then time
    std::vector<std::uint32_t> m_first;  // of each seat in m_spans; one more entry than seats
};

// Whether a party with these needs may take the seat (accessible places are for those who ask).
bool seatSuits(const VenuePlan& plan, SeatIndex seat, PartyNeeds needs);

}  // namespace frontrow
