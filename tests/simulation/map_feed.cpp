// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_feed.h"

#include <algorithm>

namespace frontrow::simulation {

void MapFeed::restart(WholeMap map, std::size_t ringSize) {
    m_map = std::move(map);
    m_ring.clear();
    m_ringSize = ringSize;
}

const MapDelta* MapFeed::tell(std::uint64_t sequence, std::span<const Event> events) {
    const auto changesSeat = [](const Event& event) { return event.kind == EventKind::SeatChanged; };
    if (std::none_of(events.begin(), events.end(), changesSeat)) return nullptr;
    if (m_ring.size() == m_ringSize) m_ring.pop_front();
    MapDelta& delta = m_ring.emplace_back(MapDelta{m_map.epoch, m_map.sequence, sequence, {}});
    for (const Event& event : events) {
        if (!changesSeat(event)) continue;
        const auto state = static_cast<SeatState>(event.number);
        delta.seats.emplace_back(event.subject, state);
        m_map.seats[event.subject] = state;
    }
    m_map.sequence = sequence;
    return &delta;
}

bool MapFeed::resume(std::uint32_t epoch, std::uint64_t sequence, std::vector<MapDelta>& out) const {
    if (epoch != m_map.epoch) return false;
    if (sequence == m_map.sequence) return true;
    const auto next =
        std::find_if(m_ring.begin(), m_ring.end(), [&](const MapDelta& delta) { return delta.previous == sequence; });
    out.assign(next, m_ring.end());
    return next != m_ring.end();
}

bool MapCopy::take(const MapDelta& delta) {
    if (m_behind || delta.epoch < m_map.epoch) return !m_behind;
    const bool sameEpoch = delta.epoch == m_map.epoch;
    if (sameEpoch && delta.sequence <= m_map.sequence) return true;
    if (!sameEpoch || delta.previous != m_map.sequence) {
        m_behind = true;
        return false;
    }
    for (const auto& [seat, state] : delta.seats) m_map.seats[seat] = state;
    m_map.sequence = delta.sequence;
    return true;
}

void MapCopy::resume(std::span<const MapDelta> missed) {
    m_behind = false;
    for (const MapDelta& delta : missed) take(delta);
}

void MapCopy::take(const WholeMap& map) {
    m_map = map;
    m_behind = false;
}

}  // namespace frontrow::simulation
