// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What moves on the map, as functions of the time in milliseconds that they are given: the flight
// from one view to the next, and seats that have just been held or taken. Thread: any.
#pragma once

#include <QPointF>
#include <cstdint>
#include <vector>

#include "seat_map/map_geometry.h"
#include "seat_map/map_viewport.h"

namespace frontrow {

// From map to screen: map * scale - corner.
struct MapTransform {
    double scale = 1;
    QPointF corner;
};
MapTransform transformOf(const MapViewport& viewport);

// A flight of 220 ms that keeps the point still which both views show at the same place.
class ZoomFlight {
public:
    void start(const MapTransform& from, const MapTransform& to, std::int64_t now);
    void stop() { m_flying = false; }
    bool flying() const { return m_flying; }
    // Where the map is now; the flight ends with its target.
    MapTransform at(std::int64_t now);

private:
    MapTransform m_from, m_to;
    std::int64_t m_start = 0;
    bool m_flying = false;
};

// Seats whose sprite changes for a while: a ring around new holds (2 s, 40 seats at most, the newest)
// and the shrinking of a seat that is taken (160 ms).
class SeatAnimations {
public:
    enum class Kind : std::uint8_t { Held, Taken };
    struct Step {
        Slot slot = kNoSlot;
        int frame = 0;
    };
    void start(Slot slot, Kind kind, std::int64_t now);
    void cancel(Slot slot);
    void clear() { m_moving.clear(); }
    bool empty() const { return m_moving.empty(); }
    // Appends the seats whose frame is another than before; the frame of one that ends is 0.
    void advance(std::int64_t now, std::vector<Step>& out);

private:
    struct Moving {
        Slot slot = kNoSlot;
        Kind kind = Kind::Held;
        std::int64_t start = 0;
        int frame = -1;
    };
    std::vector<Moving> m_moving;  // oldest first
};

}  // namespace frontrow
