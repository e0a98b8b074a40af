// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a plan in Frontrow's own format, as compactly as the plan allows: reading it again gives a
// plan with the same digest. Thread: any.
#pragma once

#include <string>

#include "domain/venue_plan.h"

namespace frontrow {

std::string writeVenue(const VenuePlan& plan);

}  // namespace frontrow
