// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the seats of a plan are drawn, in metres: the plan's own positions, or a schematic drawing
// (rows as lines, sections side by side) of a plan that has none. Thread: any.
#pragma once

#include <QPointF>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow {

// The median step between neighbours of the same stretch, in metres; 0 for a plan without positions
// or without neighbours.
double medianPitch(const VenuePlan& plan, const std::vector<QPointF>& positions);
double medianPitch(const VenuePlan& plan, const Section& section, const std::vector<QPointF>& positions);

// One point per seat; standing places have the one that the plan gives them.
struct SeatPositions {
    std::vector<QPointF> points;
    bool schematic = false;  // made up: outlines and stage of the plan do not belong to it
};
SeatPositions seatPositions(const VenuePlan& plan);

// The direction of each seat's row at that seat, as a step of half a turn in kTurns: 0 runs to the
// right, kTurns / 2 straight up or down. A seat without neighbours is turned to face the stage.
inline constexpr int kTurns = 48;
std::vector<std::uint8_t> seatTurns(const VenuePlan& plan, const std::vector<QPointF>& positions);
// The angle of a turn in degrees, from above -90 to 90, clockwise on the screen.
double turnDegrees(std::uint8_t turn);

}  // namespace frontrow
