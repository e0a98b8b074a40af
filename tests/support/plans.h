// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small venue plans for tests, drawn in code. In all of them the focal point is (0, 0), rows are
// 0.9 m apart beginning 5 m from it, seats 0.5 m apart and centred on x = 0, row labels and seat
// numbers count from "1". Include as "support/plans.h". Thread: any.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow::test {

using PlanPointer = std::shared_ptr<const VenuePlan>;

// One section "A", one tier "S" at 132,000.
PlanPointer rowsPlan(std::uint32_t rows, std::uint32_t seatsPerRow);

// As rowsPlan, with an aisle of 1.5 m after each of the given seat counts of every row.
PlanPointer aislePlan(std::uint32_t rows, std::uint32_t seatsPerRow, const std::vector<std::uint32_t>& aislesAfter);

// Two sections of `rows` rows each: "Front" in tier "VIP" at 198,000, behind it "Rear" in "S" at 132,000.
PlanPointer twoTierPlan(std::uint32_t rows, std::uint32_t seatsPerRow);

// `sections` sections "1", "2", … side by side with 2 m between them, tiers "R" 165,000, "S" 132,000
// and "A" 110,000 in turn.
PlanPointer hallPlan(std::uint32_t sections, std::uint32_t rows, std::uint32_t seatsPerRow);

// As rowsPlan; seat "1" of every row is accessible, "2" its companion seat, the last restricted, and
// the last but one blocked. At least 4 seats a row.
PlanPointer flaggedPlan(std::uint32_t rows, std::uint32_t seatsPerRow);

// A standing area "Field" of `places` places, tier "A" at 110,000.
PlanPointer standingPlan(std::uint32_t places);

}  // namespace frontrow::test
