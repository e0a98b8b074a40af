// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a row falls apart into stretches.
//
// A plan in which somebody has drawn aisles is taken at its word: a row with aisles drawn between
// its seats breaks exactly there; in any other row two neighbours that both carry SeatFlag::Aisle
// have the aisle between them. In a plan without a drawn aisle the step rule decides: a step
// between neighbours longer than 1.8 times the row's own median step is an aisle (the median of an
// even number of steps is the mean of the middle two). Standing areas never break.
// Thread: any.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/plan_draft.h"

namespace frontrow {

// True when the plan has an aisle drawn by hand, in either form.
bool hasDrawnAisles(const PlanDraft& draft);

enum class AisleRule { Drawn, Step };

// After how many seats of the row each aisle lies; ascending, each in 1 … seats − 1.
std::vector<std::uint32_t> aisleBreaks(const DraftRow& row, AisleRule rule);

}  // namespace frontrow
