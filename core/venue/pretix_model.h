// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pretix seating plan after reading: names clean and unique, lengths in whole millimetres of the
// drawing. Thread: values, any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/venue_plan.h"
#include "venue/pretix_zone_id.h"

namespace frontrow {

struct PretixSeat {
    std::string number;
    std::size_t category = 0;
    Point position;
};

struct PretixRow {
    std::string label;
    std::vector<PretixSeat> seats;
};

struct PretixArea {
    std::string text;
    Point position;
    std::vector<Point> outline;  // empty for an area that is only a text
};

struct PretixZone {
    std::string name;
    std::optional<PretixZoneId> id;
    std::vector<PretixRow> rows;
    std::vector<PretixArea> areas;
};

struct PretixCategory {
    std::string name;
    std::string colour;
};

struct PretixPlan {
    std::string name;
    std::vector<PretixCategory> categories;
    std::vector<PretixZone> zones;
};

}  // namespace frontrow
