// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a section row by row from a surface: a function that says where each part of the section
// lies. What all generated venues share. Thread: one.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "domain/venue_plan_builder.h"

namespace frontrow {

// The place `along` (thousandths of the section's width, 0 … 1,000) and `depth` (millimetres behind
// its front edge) in the plan.
using Surface = std::function<Point(std::int64_t along, std::int64_t depth)>;

// Flags of a seat by its row (from 0), its place in the row (from 0) and the row's length.
using Flagging = std::function<SeatFlags(std::uint32_t row, std::uint32_t seat, std::uint32_t rowSeats)>;

struct SeatBlock {
    std::string name;
    LevelIndex level;
    TierIndex tier;
    Surface surface;
    std::uint32_t rows = 1;
    std::uint32_t seats = 1;            // of the section: longer rows get more of them
    std::int64_t rowStep = 800;         // millimetres
    std::uint32_t aisleSlots = 0;       // empty slots of each aisle inside the rows
    std::vector<std::uint32_t> aisles;  // an aisle after so many thousandths of a row's seats
    Flagging flagging;                  // may be empty
    std::vector<TierIndex> rowTiers;    // per row where they differ from `tier`; may be empty
};

// A margin this wide lies between the outline and the outermost seats.
inline constexpr std::int64_t kBlockMargin = 400;

void drawBlock(VenuePlanBuilder& builder, const SeatBlock& block);

// The outline of `rows` rows on a surface.
std::vector<Point> blockOutline(const Surface& surface, std::int64_t depth);

// A rectangle whose front edge runs from `left` to `right` and which extends backwards; `sag` is how
// far the middle of each row lies behind its ends.
Surface straightSurface(Point left, Point right, std::int64_t sag = 0);

// A sector of a ring; `from` and `to` in thousandths of a degree, the front edge at `radius`.
Surface ringSurface(Point centre, std::int64_t radius, std::int64_t from, std::int64_t to);

// The six price tiers that every generated venue uses, dearest first, in the product's colours.
struct StandardTiers {
    TierIndex vip, r, s, a, b, c;
};
StandardTiers addStandardTiers(VenuePlanBuilder& builder);

std::vector<Point> rectangle(std::int32_t left, std::int32_t top, std::int32_t right, std::int32_t bottom);

}  // namespace frontrow
