// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much each taste draws to each seat: tier by price rank × nearness × centre, changed by the
// taste. Whole numbers; the sum over all seats fits 32 bits in every column.
// Thread: immutable after construction, any.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "crowd/scenario.h"
#include "domain/venue_plan.h"

namespace frontrow {

// One column per taste, then one for those who need a step-free place: these and their companions
// are for nobody else.
inline constexpr std::size_t kStepFreeColumn = kTastes;
inline constexpr std::size_t kWeightColumns = 8;  // one is unused: a seat's weights are half a cache line
using SeatWeight = std::array<std::uint32_t, kWeightColumns>;

// One entry per seat of the plan. Blocked seats weigh nothing.
std::vector<SeatWeight> seatWeights(const VenuePlan& plan, const TasteSettings& tastes);

}  // namespace frontrow
