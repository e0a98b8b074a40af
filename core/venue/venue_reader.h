// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a venue file in Frontrow's own format (docs/venue-format.md), strictly: what the format
// does not name is refused. Thread: any.
#pragma once

#include <memory>
#include <string_view>

#include "domain/result.h"
#include "domain/venue_plan.h"
#include "venue/json_document.h"
#include "venue/venue_fault.h"

namespace frontrow {

using VenueResult = Result<std::shared_ptr<const VenuePlan>, VenueFault>;

// The value of "format" in a file of this format, and the version written and read.
inline constexpr std::string_view kVenueFormat = "frontrow-venue";
inline constexpr int kVenueFormatVersion = 1;

// The plan in a file's whole text, or the first fault.
VenueResult readVenue(std::string_view text);
VenueResult readVenue(const JsonDocument& document);

}  // namespace frontrow
