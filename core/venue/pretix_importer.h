// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a seating plan of the pretix editor, leniently: what is wrong is put right where that can
// be done, and every repair is listed. A zone becomes a section, a category a price tier. The
// format knows no prices, stage, floors, aisles or flags: prices are assumed by the order of the
// categories, an area whose text says "stage" is the stage, wide steps are aisles. One unit of the
// format is taken as 20 mm. A plan that Frontrow exported carries more in its zone ids
// (pretix_zone_id.h) and comes back as it was. Thread: any.
#pragma once

#include "domain/result.h"
#include "venue/json_document.h"
#include "venue/venue_catalogue.h"

namespace frontrow {

// Millimetres of one pretix unit: its editor draws seats 25 units apart, people sit 50 cm apart.
inline constexpr double kPretixUnit = 20;

LoadedVenueResult importPretix(const JsonDocument& document);

}  // namespace frontrow
