// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of seats as a curve: slots at equal steps from one end to the other, pushed aside by a bend
// that is greatest in the middle. Slot i of n stands at
//   from + (to − from) · i / (n − 1) + bend · 4 · i · (n − 1 − i) / (n − 1)²
// computed in whole millimetres and rounded to the nearest, so every reader finds the same seats.
// Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow {

inline constexpr std::uint32_t kMaxSlots = 4'096;

struct RowCurve {
    Point from;
    Point to;
    Point bend;                   // displacement of the middle
    std::uint32_t slotCount = 1;  // 1 … kMaxSlots; a single slot stands at `from`
};

Point slotPosition(const RowCurve& curve, std::uint32_t slot);

struct FittedRow {
    RowCurve curve;
    std::vector<std::uint32_t> skipped;  // slots without a seat, ascending, from 0
};

// The curve on which exactly these seats stand, each to the millimetre, with the gaps as skipped
// slots; nothing when there is none.
std::optional<FittedRow> fitCurve(std::span<const Point> seats);

}  // namespace frontrow
