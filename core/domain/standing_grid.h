// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the places of a standing area are drawn: on a square grid inside its outline. Thread: any.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow {

// `count` points, row by row from the top and each row from the left. All of them are the middle
// of the outline's box when the outline has no area or is too
// ragged for a grid, and the origin when the outline is empty or not within kMaxCoordinate.
// An outline of more than 256 points is followed coarsely, so that the work stays small.
std::vector<Point> standingGrid(const std::vector<Point>& outline, std::uint32_t count);

}  // namespace frontrow
