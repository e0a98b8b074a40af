// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_walk.h"

#include <cmath>
#include <numbers>

#include "seat_map/seat_positions.h"

namespace frontrow {

namespace {

constexpr double kSidewaysWeight = 2.5;
constexpr double kNearestSteps = 3;  // pitches searched first
constexpr double kFarthestSteps = 200;

QPointF vectorOf(WalkDirection direction) {
    switch (direction) {
        case WalkDirection::Left: return {-1, 0};
        case WalkDirection::Right: return {1, 0};
        case WalkDirection::Up: return {0, -1};
        case WalkDirection::Down: break;
    }
    return {0, 1};
}

// The neighbour in the same row whose side is nearer to the direction.
Slot alongRow(const MapGeometry& geometry, Slot slot, QPointF towards) {
    const VenuePlan& plan = geometry.plan();
    const SeatIndex seat = geometry.seat(slot);
    const Row& row = plan.row(plan.seatRow(seat));
    const std::uint32_t first = row.firstSeat.value, last = first + row.seatCount - 1;
    for (const int step : {-1, 1}) {
        if (step < 0 ? seat.value == first : seat.value == last) continue;
        const Slot next = geometry.slotOf(SeatIndex{seat.value + static_cast<std::uint32_t>(step)});
        const QPointF way = geometry.at(next) - geometry.at(slot);
        if (QPointF::dotProduct(way, towards) > 0.7 * std::hypot(way.x(), way.y())) return next;
    }
    return kNoSlot;
}

// The seat that costs least to reach straight on, searched in ever larger squares.
Slot straightOn(const MapGeometry& geometry, Slot slot, QPointF towards) {
    const QPointF from = geometry.at(slot);
    const double least = 0.3 * geometry.pitch();
    for (double reach = kNearestSteps * geometry.pitch(); reach < kFarthestSteps * geometry.pitch(); reach *= 2) {
        Slot best = kNoSlot;
        double leastEffort = reach;
        const QRectF area(from.x() - reach, from.y() - reach, 2 * reach, 2 * reach);
        geometry.visit(area, [&](Slot other) {
            const QPointF way = geometry.at(other) - from;
            const double ahead = QPointF::dotProduct(way, towards);
            const double aside = std::abs(way.x() * towards.y() - way.y() * towards.x());
            const double effort = ahead + kSidewaysWeight * aside;
            if (ahead < least || aside > ahead || effort >= leastEffort) return;
            best = other;
            leastEffort = effort;
        });
        if (best != kNoSlot) return best;
    }
    return kNoSlot;
}

}  // namespace

Slot walkFrom(const MapGeometry& geometry, Slot slot, WalkDirection direction) {
    const QPointF towards = vectorOf(direction);
    const double angle = turnDegrees(geometry.turn(slot)) * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), std::sin(angle));
    const double part = QPointF::dotProduct(along, towards);
    if (std::abs(part) >= 0.707) {
        const Slot next = alongRow(geometry, slot, towards);
        if (next != kNoSlot) return next;
        return straightOn(geometry, slot, part > 0 ? along : -along);
    }
    const QPointF across(-along.y(), along.x());
    return straightOn(geometry, slot, QPointF::dotProduct(across, towards) > 0 ? across : -across);
}

Slot bestSlot(const MapGeometry& geometry, std::optional<SectionIndex> section,
              const std::function<bool(Slot)>& wanted) {
    const VenuePlan& plan = geometry.plan();
    const std::uint32_t first = section ? plan.section(*section).firstSeat.value : 0;
    const std::uint32_t count = section ? plan.section(*section).seatCount : plan.seatCount();
    Slot best = kNoSlot;
    int view = -1;
    for (std::uint32_t seat = first; seat < first + count; ++seat) {
        const Slot slot = geometry.slotOf(SeatIndex{seat});
        if (slot == kNoSlot || plan.seatView(SeatIndex{seat}) <= view || !wanted(slot)) continue;
        best = slot;
        view = plan.seatView(SeatIndex{seat});
    }
    return best;
}

}  // namespace frontrow
