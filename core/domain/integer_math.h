// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roots, distances and angles in whole numbers, so that every compiler finds the same value.
// Thread: any.
#pragma once

#include <cstdint>

#include "domain/venue_plan.h"

namespace frontrow {

// The largest whole number whose square is at most `n`.
std::uint64_t integerRoot(std::uint64_t n);

// Square of the distance in mm²; both points within kMaxCoordinate.
std::uint64_t squaredDistance(Point a, Point b);

// Distance in whole millimetres, rounded down.
std::uint64_t distance(Point a, Point b);

// The angle at `apex` between the directions to `a` and to `b`, in thousandths of a degree, 0 to
// 180,000, within a quarter of a degree of the true one; 0 when either point is the apex.
std::uint32_t angleBetween(Point apex, Point a, Point b);

// `numerator / denominator` rounded to the nearest whole number, halves away from zero; denominator > 0.
std::int64_t roundedQuotient(std::int64_t numerator, std::int64_t denominator);

}  // namespace frontrow
