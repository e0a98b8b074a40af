// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws Frontrow's own sample venues: a club, a theatre, an arena, a ballpark and a festival field.
// The files in resources/venues are its output. Thread: any.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "domain/venue_plan_builder.h"

namespace frontrow {

struct GeneratedVenue {
    std::string_view key;  // file name without its ending, and what people type
    const char* name;      // of the plan
    std::uint32_t seats;
    void (*draw)(VenuePlanBuilder& builder);
};

std::span<const GeneratedVenue> generatedVenues();

// The plan of one of them.
std::shared_ptr<const VenuePlan> generateVenue(const GeneratedVenue& venue);

void drawClub(VenuePlanBuilder& builder);
void drawTheatre(VenuePlanBuilder& builder);
void drawArena(VenuePlanBuilder& builder);
void drawBallpark(VenuePlanBuilder& builder);
void drawFestival(VenuePlanBuilder& builder);

}  // namespace frontrow
