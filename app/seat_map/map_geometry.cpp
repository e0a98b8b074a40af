// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_geometry.h"

#include <algorithm>
#include <cmath>

#include "seat_map/seat_positions.h"

namespace frontrow {

namespace {

constexpr double kUsualPitch = 0.55;
constexpr double kPitchesPerCell = 6;
constexpr double kHullMargin = 0.75;  // pitches around the seats of a section without an outline
constexpr std::uint32_t kMostCellsAcross = 2'000;

QPolygonF inMetres(std::span<const Point> points) {
    QPolygonF result;
    for (const Point& point : points) result.append({point.x / 1000.0, point.y / 1000.0});
    return result;
}

std::uint32_t cellsAcross(double length, double cell) {
    return static_cast<std::uint32_t>(std::clamp(std::ceil(length / cell), 1.0, double{kMostCellsAcross}));
}

}  // namespace

MapGeometry::MapGeometry(std::shared_ptr<const VenuePlan> plan) : m_plan(std::move(plan)) {
    const SeatPositions positions = seatPositions(*m_plan);
    m_pitch = medianPitch(*m_plan, positions.points);
    if (m_pitch <= 0) m_pitch = kUsualPitch;
    if (!positions.schematic) m_stage = inMetres(m_plan->stage());
    shapeSections(positions.points, positions.schematic);
    for (const SectionShape& shape : m_sections) m_bounds |= shape.bounds;
    if (!m_stage.isEmpty()) m_bounds |= m_stage.boundingRect();
    if (m_bounds.isEmpty()) m_bounds = m_bounds.adjusted(-1, -1, 1, 1);
    sortSeats(positions.points);
}

void MapGeometry::shapeSections(const std::vector<QPointF>& points, bool schematic) {
    for (const Section& section : m_plan->sections()) {
        SectionShape shape;
        shape.standing = section.kind == SectionKind::Standing;
        shape.pitch = medianPitch(*m_plan, section, points);
        if (shape.pitch <= 0) shape.pitch = m_pitch;
        if (!schematic) shape.outline = inMetres(section.outline);
        if (shape.outline.size() < 3) {
            const std::span<const QPointF> seats(points.data() + section.firstSeat.value, section.seatCount);
            shape.outline = hullAround(seats, kHullMargin * shape.pitch);
        }
        placeLabel(shape);
        m_sections.push_back(std::move(shape));
    }
}

void MapGeometry::sortSeats(const std::vector<QPointF>& points) {
    const std::vector<std::uint8_t> turns = seatTurns(*m_plan, points);
    std::vector<std::uint32_t> seats;
    for (const Section& section : m_plan->sections()) {
        if (section.kind == SectionKind::Standing) continue;
        for (std::uint32_t i = 0; i < section.seatCount; ++i) seats.push_back(section.firstSeat.value + i);
    }
    QPolygonF all;
    for (const std::uint32_t seat : seats) all.append(points[seat]);
    m_seatBounds = all.boundingRect();
    m_bounds |= m_seatBounds;
    const double longest = std::max(m_seatBounds.width(), m_seatBounds.height());
    m_cell = std::max(kPitchesPerCell * m_pitch, longest / kMostCellsAcross);
    m_columns = cellsAcross(m_seatBounds.width(), m_cell);
    m_rows = cellsAcross(m_seatBounds.height(), m_cell);

    const auto cellOf = [&](std::uint32_t seat) {
        const auto index = [&](double offset, std::uint32_t count) {
            return std::min(static_cast<std::uint32_t>(offset / m_cell), count - 1);
        };
        return index(points[seat].y() - m_seatBounds.top(), m_rows) * m_columns +
               index(points[seat].x() - m_seatBounds.left(), m_columns);
    };
    m_cellStart.assign(std::size_t{m_columns} * m_rows + 1, 0);
    for (const std::uint32_t seat : seats) ++m_cellStart[cellOf(seat) + 1];
    for (std::size_t i = 1; i < m_cellStart.size(); ++i) m_cellStart[i] += m_cellStart[i - 1];

    m_slot.assign(m_plan->seatCount(), kNoSlot);
    for (auto* column : {&m_x, &m_y}) column->resize(seats.size());
    for (auto* column : {&m_turn, &m_tier}) column->resize(seats.size());
    m_seat.resize(seats.size());
    m_section.resize(seats.size());
    std::vector<Slot> next(m_cellStart.begin(), m_cellStart.end() - 1);
    for (const std::uint32_t seat : seats) {
        const Slot slot = next[cellOf(seat)]++;
        m_slot[seat] = slot;
        m_seat[slot] = seat;
        m_x[slot] = static_cast<float>(points[seat].x());
        m_y[slot] = static_cast<float>(points[seat].y());
        m_turn[slot] = turns[seat];
        m_tier[slot] = m_plan->seatTier(SeatIndex{seat}).value;
        m_section[slot] = static_cast<std::uint16_t>(m_plan->seatSection(SeatIndex{seat}).value);
    }
}

MapGeometry::Cells MapGeometry::cellsOf(const QRectF& area) const {
    const auto cell = [&](double offset, std::uint32_t count) {
        return static_cast<std::uint32_t>(std::clamp(std::floor(offset / m_cell), 0.0, double{count - 1.0}));
    };
    const bool apart = area.right() < m_seatBounds.left() || area.left() > m_seatBounds.right() ||
                       area.bottom() < m_seatBounds.top() || area.top() > m_seatBounds.bottom();
    if (m_seat.empty() || apart) return {};
    return {cell(area.left() - m_seatBounds.left(), m_columns), cell(area.top() - m_seatBounds.top(), m_rows),
            cell(area.right() - m_seatBounds.left(), m_columns) + 1,
            cell(area.bottom() - m_seatBounds.top(), m_rows) + 1};
}

std::optional<SectionIndex> MapGeometry::sectionAt(QPointF point) const {
    for (std::uint32_t i = 0; i < m_sections.size(); ++i) {
        const SectionShape& shape = m_sections[i];
        if (shape.bounds.contains(point) && shape.outline.containsPoint(point, Qt::OddEvenFill)) return SectionIndex{i};
    }
    return std::nullopt;
}

}  // namespace frontrow
