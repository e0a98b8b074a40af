// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a buyer has seen of the waiting room over time, and what follows from it: how fast people are
// admitted, when the own turn may come, and when the others came. Only figures the server has sent go
// in. Thread: values, any.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "domain/time.h"

namespace frontrow {

// One look at the room.
struct RoomSight {
    SimTime time;
    std::uint64_t admitted = 0;  // people admitted since the opening
    std::uint32_t waiting = 0;
};

// Whole seconds until the turn; `latest` is empty where nobody can tell.
struct TurnEstimate {
    std::int64_t expectedSeconds = 0;
    std::int64_t earliestSeconds = 0;
    std::int64_t latestSeconds = 0;
};

class QueueHistory {
public:
    // Rates are measured over this long.
    static constexpr Duration kWindow = seconds(30);
    // Of the curve of admission that is shown.
    static constexpr Duration kCurve = seconds(60);
    // Of one bar of the crowd at first; twice as long whenever they would be too many.
    static constexpr Duration kSlice = milliseconds(100);
    static constexpr std::size_t kMostSlices = 400;

    // Sights of an earlier time than the last are left out.
    void add(const RoomSight& sight);
    // Where the own place was taken.
    void noteOwnArrival(SimTime arrival) { m_ownArrival = arrival; }

    // People admitted per second over the window, in tenths; nothing before a second has been seen.
    std::optional<std::int64_t> rateTenths() const;
    // The rate's change against the window before, in percent; nothing while there is none.
    std::optional<std::int64_t> trendPercent() const;
    // People admitted in the last second.
    std::uint64_t admittedInLastSecond() const;
    // Admitted per second for each of the last 60 seconds, the oldest first.
    std::vector<double> curve() const;
    // When `place` people will have been admitted, at the fastest, the slowest and the mean rate of ten
    // seconds within the window; rounded up, so that it promises nothing too early. Nothing while nobody
    // is admitted.
    std::optional<TurnEstimate> estimate(std::uint32_t place) const;

    // People who came per slice since the first sight, spread evenly from one news of them to the next.
    const std::vector<std::uint32_t>& arrivals() const { return m_arrivals; }
    Duration slice() const { return m_slice; }
    SimTime firstSlice() const { return m_first; }
    std::optional<SimTime> ownArrival() const { return m_ownArrival; }

private:
    std::optional<RoomSight> sightAt(SimTime time) const;
    std::size_t sliceOf(SimTime time) const { return static_cast<std::size_t>((time - m_first).ms / m_slice.ms); }
    void spread(std::uint64_t people, SimTime from, SimTime to);

    std::deque<RoomSight> m_sights;  // of the last two windows
    std::vector<std::uint32_t> m_arrivals;
    SimTime m_first;
    Duration m_slice = kSlice;
    std::uint64_t m_came = 0;  // the most that were ever seen: admitted and waiting
    SimTime m_cameAt;          // when that was
    std::optional<SimTime> m_ownArrival;
};

}  // namespace frontrow
