// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_positions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace frontrow {

namespace {

constexpr double kSchematicPitch = 0.55;
constexpr double kSchematicRow = 0.9;
constexpr double kSchematicGap = 3;

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

void addSteps(const VenuePlan& plan, const Row& row, const std::vector<QPointF>& positions, std::vector<double>& out) {
    for (std::uint32_t s = 0; s < row.stretchCount; ++s) {
        const Stretch& stretch = plan.stretch(StretchIndex{row.firstStretch.value + s});
        for (std::uint32_t i = 1; i < stretch.seatCount; ++i) {
            const std::uint32_t seat = stretch.firstSeat.value + i;
            out.push_back(distance(positions[seat - 1], positions[seat]));
        }
    }
}

void addSteps(const VenuePlan& plan, const Section& section, const std::vector<QPointF>& positions,
              std::vector<double>& out) {
    if (section.kind == SectionKind::Standing) return;
    for (std::uint32_t r = 0; r < section.rowCount; ++r) {
        addSteps(plan, plan.row(RowIndex{section.firstRow.value + r}), positions, out);
    }
}

double medianOf(std::vector<double>& values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Seats upon seats: whoever made the plan gave it no positions.
bool hasPositions(const VenuePlan& plan, const std::vector<QPointF>& positions) {
    std::vector<double> steps;
    for (const Section& section : plan.sections()) addSteps(plan, section, positions, steps);
    return steps.empty() || medianOf(steps) > 0;
}

struct Block {
    double width = 0, height = 0;
};

Block blockOf(const VenuePlan& plan, const Section& section) {
    std::uint32_t longest = 1;
    for (std::uint32_t r = 0; r < section.rowCount; ++r) {
        longest = std::max(longest, plan.row(RowIndex{section.firstRow.value + r}).seatCount);
    }
    return {longest * kSchematicPitch + kSchematicGap, section.rowCount * kSchematicRow + kSchematicGap};
}

void placeRows(const VenuePlan& plan, const Section& section, QPointF corner, std::vector<QPointF>& points) {
    for (std::uint32_t r = 0; r < section.rowCount; ++r) {
        const Row& row = plan.row(RowIndex{section.firstRow.value + r});
        double x = corner.x();
        for (std::uint32_t i = 0; i < row.seatCount; ++i) {
            const SeatIndex seat{row.firstSeat.value + i};
            const bool afterAisle = i > 0 && plan.seatStretch(seat) != plan.seatStretch(SeatIndex{seat.value - 1});
            if (afterAisle) x += kSchematicPitch;
            points[seat.value] = {x, corner.y() + r * kSchematicRow};
            x += kSchematicPitch;
        }
    }
}

// Sections from left to right in as many lines as make the drawing about as wide as it is high.
void drawSchematically(const VenuePlan& plan, std::vector<QPointF>& points) {
    double area = 0;
    for (const Section& section : plan.sections()) {
        const Block block = blockOf(plan, section);
        area += block.width * block.height;
    }
    const double most = std::sqrt(area) * 1.3;
    double x = 0, y = 0, line = 0;
    for (const Section& section : plan.sections()) {
        const Block block = blockOf(plan, section);
        if (x > 0 && x + block.width > most) {
            x = 0;
            y += line;
            line = 0;
        }
        placeRows(plan, section, {x, y}, points);
        x += block.width;
        line = std::max(line, block.height);
    }
}

// The step along the row at this seat; none for a seat without neighbours.
QPointF alongRow(const VenuePlan& plan, SeatIndex seat, const std::vector<QPointF>& positions) {
    const Row& row = plan.row(plan.seatRow(seat));
    const std::uint32_t first = row.firstSeat.value;
    const std::uint32_t last = first + row.seatCount - 1;
    const std::uint32_t from = seat.value > first ? seat.value - 1 : seat.value;
    const std::uint32_t to = seat.value < last ? seat.value + 1 : seat.value;
    return positions[to] - positions[from];
}

std::uint8_t turnOf(QPointF along) {
    double halfTurns = std::atan2(along.y(), along.x()) / std::numbers::pi;
    halfTurns -= std::floor(halfTurns);
    return static_cast<std::uint8_t>(std::lround(halfTurns * kTurns) % kTurns);
}

}  // namespace

double medianPitch(const VenuePlan& plan, const std::vector<QPointF>& positions) {
    std::vector<double> steps;
    for (const Section& section : plan.sections()) addSteps(plan, section, positions, steps);
    return medianOf(steps);
}

double medianPitch(const VenuePlan& plan, const Section& section, const std::vector<QPointF>& positions) {
    std::vector<double> steps;
    addSteps(plan, section, positions, steps);
    return medianOf(steps);
}

SeatPositions seatPositions(const VenuePlan& plan) {
    SeatPositions result;
    result.points.reserve(plan.seatCount());
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const Point at = plan.seatPosition(SeatIndex{i});
        result.points.emplace_back(at.x / 1000.0, at.y / 1000.0);
    }
    result.schematic = !hasPositions(plan, result.points);
    if (result.schematic) drawSchematically(plan, result.points);
    return result;
}

std::vector<std::uint8_t> seatTurns(const VenuePlan& plan, const std::vector<QPointF>& positions) {
    std::vector<std::uint8_t> turns(plan.seatCount(), 0);
    const QPointF stage(plan.focalPoint().x / 1000.0, plan.focalPoint().y / 1000.0);
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        QPointF along = alongRow(plan, SeatIndex{i}, positions);
        if (along.isNull()) {
            const QPointF toStage = stage - positions[i];
            along = {toStage.y(), -toStage.x()};
        }
        if (!along.isNull()) turns[i] = turnOf(along);
    }
    return turns;
}

double turnDegrees(std::uint8_t turn) {
    const double degrees = turn * 180.0 / kTurns;
    return degrees > 90 ? degrees - 180 : degrees;
}

}  // namespace frontrow
