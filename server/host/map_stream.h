// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public map of one performance: the code of every seat, what changed since the last tick, and
// a short ring of deltas for those who missed some. A delta is made once a tick, whoever listens;
// counts are kept from the same codes. Thread: the engine's.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "domain/venue_plan.h"
#include "host/outlet.h"
#include "protocol/seat_code.h"

namespace frontrow {

class MapStream {
public:
    // Deltas kept for a resume, if nothing else is said.
    static constexpr std::size_t kRing = 4'096;

    // The first delta has `sequence` + 1.
    MapStream(std::shared_ptr<const VenuePlan> plan, PerformanceId performance, std::uint32_t epoch,
              std::uint64_t sequence, std::size_t ring = kRing);

    void change(SeatIndex seat, SeatCode code);
    // The changes since the last one as deltas (several only beyond the limit of one), to be sent to
    // everybody with the map in view; empty when nothing changed.
    std::vector<SharedMessage> cut(SimTime t);
    std::uint64_t sequence() const { return m_sequence; }
    bool hasChanges() const { return !m_dirty.empty(); }

    // Every delta behind `sequence`, or nothing where the ring does not reach that far back.
    std::optional<std::vector<SharedMessage>> since(std::uint64_t sequence) const;
    // The whole map at the last cut; made once per cut, however many ask.
    const std::vector<SharedMessage>& snapshot(SimTime t);

    // The free seats of what changed since the last call, at the last cut; nothing if nothing did.
    std::optional<FreeCounts> changedCounts(SimTime t);
    bool countsHaveChanged() const { return m_sectionFree != m_sectionTold || m_tierFree != m_tierTold; }
    FreeCounts wholeCounts(SimTime t) const;

private:
    void count(SeatIndex seat, SeatCode before, SeatCode after);

    std::shared_ptr<const VenuePlan> m_plan;
    PerformanceId m_performance;
    std::uint32_t m_epoch;
    std::uint64_t m_sequence;
    std::size_t m_ringSize;
    std::vector<SeatCode> m_codes;       // at the last cut
    std::vector<SeatCode> m_next;        // as they are now
    std::vector<std::uint32_t> m_dirty;  // may hold a seat once only
    std::vector<std::uint8_t> m_isDirty;
    std::deque<SharedMessage> m_ring;
    std::vector<SharedMessage> m_snapshot;
    std::vector<std::uint32_t> m_sectionFree, m_tierFree;
    std::vector<std::uint32_t> m_sectionTold, m_tierTold;
};

}  // namespace frontrow
