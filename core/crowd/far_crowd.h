// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The far crowd: people who take places and slots but will never buy, as counts. They arrive in
// slices of the queue, leave it when their patience is over, and leave the map a while after they
// were let in. A million of them cost a few thousand commands. Thread: the world's.
#pragma once

#include <cstdint>
#include <vector>

#include "crowd/arrivals.h"
#include "crowd/crowd_context.h"

namespace frontrow {

class FarCrowd {
public:
    FarCrowd(const CrowdContext& context, std::vector<FarArrival> arrivals);

    SimTime nextArrival() const { return m_next < m_arrivals.size() ? m_arrivals[m_next].time : kNever; }
    void arrive(EventBuffer& out);
    // Some of a slice leave the queue; its entry in the event queue is due.
    void losePatience(SimTime t, std::uint32_t slice, EventBuffer& out);
    SimTime nextDeparture() const;
    // People leave the map.
    void depart(EventBuffer& out);
    void react(const Event& event);

private:
    void admitted(SimTime t, std::uint32_t slice, std::uint32_t count);

    const CrowdContext& m_context;
    const std::vector<FarArrival> m_arrivals;
    const Duration m_leavingMean;
    std::size_t m_next = 0;
    std::vector<std::uint32_t> m_waiting;  // by slice of the queue
    std::uint64_t m_admitted = 0;

    // Departures from the map, counted per step of time in a ring.
    const std::int64_t m_stepMs;
    std::vector<std::uint32_t> m_departures;
    std::int64_t m_nextStep = 0;  // no departure is before it
    std::uint64_t m_departing = 0;
};

}  // namespace frontrow
