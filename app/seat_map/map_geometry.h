// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan as the seat map draws it: seats in flat arrays sorted by the cells of a grid, so that
// what lies in a rectangle is a few runs of neighbouring entries. An entry is called a slot.
// Standing places have no slot: their area is one shape. In metres; y runs down the screen.
// Thread: immutable after construction, any.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "domain/venue_plan.h"
#include "seat_map/section_shape.h"

namespace frontrow {

using Slot = std::uint32_t;
inline constexpr Slot kNoSlot = 0xFFFF'FFFF;

class MapGeometry {
public:
    explicit MapGeometry(std::shared_ptr<const VenuePlan> plan);

    const VenuePlan& plan() const { return *m_plan; }
    // Around sections and stage; never empty.
    const QRectF& bounds() const { return m_bounds; }
    const QPolygonF& stage() const { return m_stage; }
    const SectionShape& section(SectionIndex section) const { return m_sections[section.value]; }
    // Median step between neighbouring seats; 0.55 where the plan has no neighbours.
    double pitch() const { return m_pitch; }

    std::uint32_t slotCount() const { return static_cast<std::uint32_t>(m_seat.size()); }
    // kNoSlot for a standing place.
    Slot slotOf(SeatIndex seat) const { return m_slot[seat.value]; }
    SeatIndex seat(Slot slot) const { return SeatIndex{m_seat[slot]}; }
    float x(Slot slot) const { return m_x[slot]; }
    float y(Slot slot) const { return m_y[slot]; }
    QPointF at(Slot slot) const { return {m_x[slot], m_y[slot]}; }
    std::uint8_t turn(Slot slot) const { return m_turn[slot]; }
    SectionIndex sectionOf(Slot slot) const { return SectionIndex{m_section[slot]}; }
    TierIndex tierOf(Slot slot) const { return TierIndex{m_tier[slot]}; }

    // Calls visit(slot) for every slot of the cells that the rectangle touches: those within it and
    // some around it.
    template <class Visit> void visit(const QRectF& area, Visit&& visit) const {
        const Cells cells = cellsOf(area);
        for (std::uint32_t row = cells.top; row < cells.bottom; ++row) {
            const Slot end = m_cellStart[row * m_columns + cells.right];
            for (Slot slot = m_cellStart[row * m_columns + cells.left]; slot < end; ++slot) visit(slot);
        }
    }
    // The slot nearest to the point for which wanted(slot) holds, at most `radius` away.
    template <class Wanted> Slot nearest(QPointF point, double radius, Wanted&& wanted) const {
        Slot best = kNoSlot;
        double least = radius * radius;
        visit(QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius), [&](Slot slot) {
            const double dx = m_x[slot] - point.x(), dy = m_y[slot] - point.y();
            const double away = dx * dx + dy * dy;
            if (away > least || (away == least && best != kNoSlot) || !wanted(slot)) return;
            least = away;
            best = slot;
        });
        return best;
    }
    // The section whose outline holds the point.
    std::optional<SectionIndex> sectionAt(QPointF point) const;

private:
    // Half open, in cells.
    struct Cells {
        std::uint32_t left = 0, top = 0, right = 0, bottom = 0;
    };
    Cells cellsOf(const QRectF& area) const;
    void shapeSections(const std::vector<QPointF>& points, bool schematic);
    void sortSeats(const std::vector<QPointF>& points);

    std::shared_ptr<const VenuePlan> m_plan;
    QRectF m_bounds;
    QRectF m_seatBounds;
    QPolygonF m_stage;
    std::vector<SectionShape> m_sections;
    double m_pitch = 0;
    double m_cell = 1;
    std::uint32_t m_columns = 1, m_rows = 1;
    std::vector<Slot> m_cellStart;
    std::vector<Slot> m_slot;
    std::vector<std::uint32_t> m_seat;
    std::vector<float> m_x, m_y;
    std::vector<std::uint8_t> m_turn, m_tier;
    std::vector<std::uint16_t> m_section;
};

}  // namespace frontrow
