// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A venue plan while it is drawn: what VenuePlanBuilder has been told and nobody has checked yet.
// Thread: one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow {

struct DraftRow {
    std::string label;
    std::vector<Seat> seats;
    // An aisle was drawn after this many seats of the row; ascending.
    std::vector<std::uint32_t> aislesAfter;
};

struct DraftSection {
    Section section;
    std::vector<DraftRow> rows;
};

struct PlanDraft {
    std::string name;
    Currency currency;
    std::vector<Level> levels;
    std::vector<Tier> tiers;
    std::vector<DraftSection> sections;
    std::vector<Point> stage;
    std::optional<Point> focalPoint;
    std::uint64_t seatCount = 0;  // as asked for; no more than kMaxSeats + 1 are kept
};

}  // namespace frontrow
