// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a plan as a seating plan of the pretix editor, strictly: every guid and uuid occurs once,
// every size is whole, every category is declared. A section becomes a zone, a tier a category, a
// standing area a zone with one row whose seats stand on a grid. Prices, flags and drawn aisles have
// no place in the format and are left out. The same plan gives the same bytes. Thread: any.
#pragma once

#include <string>

#include "domain/result.h"
#include "domain/venue_plan.h"
#include "venue/venue_fault.h"

namespace frontrow {

// The file's text; OutOfRange for a plan wider or deeper than the format's reader takes (20 km).
Result<std::string, VenueFault> exportPretix(const VenuePlan& plan);

}  // namespace frontrow
