// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well one sees from a seat: whole numbers only, so that every machine rates alike.
//
// Each part is 0 to 100; between the marks below it changes evenly (values rounded down).
//   distance  from the focal point, in space, the level's elevation counted
//             8 m or less 100 · 20 m 92 · 40 m 80 · 60 m 65 · 100 m 40 · 150 m 20 · 250 m 5 · 400 m 0
//   angle     between the seat and the plan's axis, which runs from the focal point to the mean of
//             all seats; 0° 100 · 30° 97 · 45° 90 · 60° 78 · 90° 50 · 120° 20 · 150° 0.
//             When that mean lies within an eighth of the farthest seat's distance, the audience
//             sits all round and every angle is 100.
//   sight     100, less 2 per row between the seat and the focal point in its own section (at most
//             40) on a level below 1 m, 1 per two such rows (at most 20) on a higher one, which is
//             raked; in a standing area 1 per two metres behind its foremost place (at most 40);
//             less 1 for each degree by which one looks down more steeply than 20° (at most 30);
//             a seat flagged as restricted has at most 35.
//   rating    (5 · distance + 3 · angle + 2 · sight) / 10
// Thread: any.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow {

// One entry per seat in each column.
struct ViewRatings {
    std::vector<std::uint8_t> distance;
    std::vector<std::uint8_t> angle;
    std::vector<std::uint8_t> sight;
    std::vector<std::uint8_t> rating;
};

// Rates every seat of a plan by its positions, flags, levels and focal point.
ViewRatings rateViews(const VenuePlan& plan);

}  // namespace frontrow
