// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/map_stream.h"

#include <algorithm>

#include "sale/canary.h"

namespace frontrow {

MapStream::MapStream(std::shared_ptr<const VenuePlan> plan, PerformanceId performance, std::uint32_t epoch,
                     std::uint64_t sequence, std::size_t ring)
    : m_plan(std::move(plan)),
      m_performance(performance),
      m_epoch(epoch),
      m_sequence(sequence),
      m_ringSize(ring),
      m_codes(m_plan->seatCount(), SeatCode::Free),
      m_isDirty(m_plan->seatCount(), 0),
      m_sectionFree(m_plan->sections().size(), 0),
      m_tierFree(m_plan->tiers().size(), 0) {
    for (std::uint32_t i = 0; i < m_codes.size(); ++i) {
        if (m_plan->seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) m_codes[i] = SeatCode::Blocked;
        count(SeatIndex{i}, SeatCode::Blocked, m_codes[i]);
    }
    m_next = m_codes;
    m_sectionTold = m_sectionFree;
    m_tierTold = m_tierFree;
}

void MapStream::count(SeatIndex seat, SeatCode before, SeatCode after) {
    const std::uint32_t change = (after == SeatCode::Free ? 1U : 0U) - (before == SeatCode::Free ? 1U : 0U);
    m_sectionFree[m_plan->seatSection(seat).value] += change;
    m_tierFree[m_plan->seatTier(seat).value] += change;
}

void MapStream::change(SeatIndex seat, SeatCode code) {
    m_next[seat.value] = code;
    if (m_isDirty[seat.value] != 0) return;
    m_isDirty[seat.value] = 1;
    m_dirty.push_back(seat.value);
}

std::vector<SharedMessage> MapStream::cut(SimTime t) {
    std::vector<SharedMessage> deltas;
    std::vector<PackedSeat> changed;
    std::ranges::sort(m_dirty);
    if (canary(Canary::LastChangeDropped) && m_dirty.size() > 1) {
        m_isDirty[m_dirty.back()] = 0;
        m_dirty.pop_back();
    }
    for (const std::uint32_t index : m_dirty) {
        const SeatIndex seat{index};
        m_isDirty[index] = 0;
        if (m_codes[index] == m_next[index]) continue;
        count(seat, m_codes[index], m_next[index]);
        m_codes[index] = m_next[index];
        changed.push_back(packSeat(seat, m_codes[index]));
    }
    m_dirty.clear();
    for (std::size_t from = 0; from < changed.size(); from += kMaxDeltaSeats) {
        const std::size_t to = std::min<std::size_t>(changed.size(), from + kMaxDeltaSeats);
        MapDelta delta{m_epoch, ++m_sequence, m_performance, t, {}};
        delta.seats.assign(changed.begin() + static_cast<std::ptrdiff_t>(from),
                           changed.begin() + static_cast<std::ptrdiff_t>(to));
        deltas.push_back(std::make_shared<const ServerMessage>(std::move(delta)));
        m_ring.push_back(deltas.back());
        if (m_ring.size() > m_ringSize) m_ring.pop_front();
    }
    if (!deltas.empty() && !canary(Canary::StaleMapKept)) m_snapshot.clear();
    return deltas;
}

std::optional<std::vector<SharedMessage>> MapStream::since(std::uint64_t sequence) const {
    if (sequence > m_sequence) return std::nullopt;
    auto missed = static_cast<std::ptrdiff_t>(m_sequence - sequence);
    if (canary(Canary::RingReachesTooFar) && missed == std::ssize(m_ring) + 1) --missed;
    if (missed > std::ssize(m_ring)) return std::nullopt;
    if (canary(Canary::RingSkipsOne) && missed > 0) --missed;
    return std::vector<SharedMessage>(m_ring.end() - missed, m_ring.end());
}

const std::vector<SharedMessage>& MapStream::snapshot(SimTime t) {
    if (!m_snapshot.empty()) return m_snapshot;
    const std::span<const SeatCode> codes(m_codes);
    const auto parts = static_cast<std::uint32_t>((codes.size() + kMaxPartSeats - 1) / kMaxPartSeats);
    for (std::uint32_t part = 0; part < parts; ++part) {
        const std::size_t from = std::size_t{part} * kMaxPartSeats;
        const auto these = codes.subspan(from, std::min<std::size_t>(kMaxPartSeats, codes.size() - from));
        m_snapshot.push_back(std::make_shared<const ServerMessage>(
            MapSnapshot{m_epoch, m_sequence, m_performance, t, part, parts, static_cast<std::uint32_t>(these.size()),
                        packCodes(these)}));
    }
    return m_snapshot;
}

std::optional<FreeCounts> MapStream::changedCounts(SimTime t) {
    FreeCounts counts{m_epoch, 0, m_performance, t, m_sequence, 0, {}, {}, {}, {}};
    for (std::uint32_t i = 0; i < m_sectionFree.size(); ++i) {
        if (m_sectionTold[i] == m_sectionFree[i]) continue;
        counts.sections.emplace_back(i);
        counts.sectionFree.push_back(m_sectionFree[i]);
    }
    for (std::uint32_t i = 0; i < m_tierFree.size(); ++i) {
        if (m_tierTold[i] == m_tierFree[i]) continue;
        counts.tiers.emplace_back(static_cast<std::uint8_t>(i));
        counts.tierFree.push_back(m_tierFree[i]);
    }
    if (counts.sections.empty() && counts.tiers.empty()) return std::nullopt;
    m_sectionTold = m_sectionFree;
    m_tierTold = m_tierFree;
    return counts;
}

FreeCounts MapStream::wholeCounts(SimTime t) const {
    FreeCounts counts{m_epoch, 0, m_performance, t, m_sequence, 1, {}, m_sectionFree, {}, m_tierFree};
    for (std::uint32_t i = 0; i < m_sectionFree.size(); ++i) counts.sections.emplace_back(i);
    for (std::uint32_t i = 0; i < m_tierFree.size(); ++i) {
        counts.tiers.emplace_back(static_cast<std::uint8_t>(i));
    }
    return counts;
}

}  // namespace frontrow
