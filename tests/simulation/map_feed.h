// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seat map on its way to those who look at it. The feed tells what each committed record did to
// the seats, under (epoch, sequence), and keeps a short ring for those who resume; a copy takes what
// follows on what it has, leaves out what it has already, and asks for the whole map where something
// is missing or another epoch began. What a copy shows is a prefix of the journal. Thread: one.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <utility>
#include <vector>

#include "sale/event.h"

namespace frontrow::simulation {

struct MapDelta {
    std::uint32_t epoch = 0;
    std::uint64_t previous = 0;  // the change before this one
    std::uint64_t sequence = 0;  // the record that made it
    std::vector<std::pair<std::uint32_t, SeatState>> seats;
};

struct WholeMap {
    std::uint32_t epoch = 0;
    std::uint64_t sequence = 0;
    std::vector<SeatState> seats;
};

class MapFeed {
public:
    // A process begins: nothing can be resumed in the ring.
    void restart(WholeMap map, std::size_t ringSize);
    // Null where the record changed no seat. Valid until the next change.
    const MapDelta* tell(std::uint64_t sequence, std::span<const Event> events);

    const WholeMap& map() const { return m_map; }
    // What follows on that position; false where the ring does not know, and the whole map is due.
    bool resume(std::uint32_t epoch, std::uint64_t sequence, std::vector<MapDelta>& out) const;

private:
    WholeMap m_map;
    std::deque<MapDelta> m_ring;
    std::size_t m_ringSize = 1;
};

class MapCopy {
public:
    // False where something is missing before it: the copy waits for a resume.
    bool take(const MapDelta& delta);
    void take(const WholeMap& map);
    // What was missing, from this copy's position on.
    void resume(std::span<const MapDelta> missed);

    bool behind() const { return m_behind; }
    std::uint32_t epoch() const { return m_map.epoch; }
    std::uint64_t sequence() const { return m_map.sequence; }
    const std::vector<SeatState>& seats() const { return m_map.seats; }

private:
    WholeMap m_map;
    bool m_behind = true;
};

}  // namespace frontrow::simulation
