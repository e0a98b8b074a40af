// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points on a circle in whole numbers, the same on every machine. Thread: any.
#pragma once

#include <cstdint>

#include "domain/venue_plan.h"

namespace frontrow {

// The point `radius` millimetres (up to 1 km) from `centre` in the direction `angle`, in thousandths of
// a degree from the x axis towards positive y; any angle. Off by less than a millimetre.
Point polar(Point centre, std::int64_t radius, std::int64_t angle);

}  // namespace frontrow
