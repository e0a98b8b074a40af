// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inner edge of an arena's bowl: down the left side, round a corner, along the bottom, round
// the other corner and up the right side. Thread: any.
#pragma once

#include <cstdint>

#include "domain/venue_plan.h"

namespace frontrow {

struct BowlPath {
    std::int32_t top = 0;        // y where the sides begin
    std::int32_t halfWidth = 0;  // of the straight sides, about x = 0
    std::int64_t side = 0;       // length of each straight side
    std::int64_t radius = 0;     // of the corners

    std::int64_t cornerLength() const;
    std::int64_t bottomLength() const { return 2 * (halfWidth - radius); }
    std::int64_t length() const { return 2 * side + 2 * cornerLength() + bottomLength(); }

    // The place `at` millimetres along the edge and `depth` millimetres outwards from it.
    Point place(std::int64_t at, std::int64_t depth) const;
};

}  // namespace frontrow
