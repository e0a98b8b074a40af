// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three presets of a crowd, for any venue, and the fitting of a scenario to a plan.
// Thread: pure functions, any.
#pragma once

#include <cstdint>

#include "crowd/scenario.h"
#include "domain/venue_plan.h"

namespace frontrow {

enum class Preset : std::uint8_t { Easy, Normal, Hard };

// Rules without a cap on the map and the crowd of that preset: "easy" (4 people per seat, sold out
// in 300 s), "normal" (10, 150 s), "hard" (100, 90 s).
Scenario presetScenario(Preset preset);

// Counts the people for this plan and, where the scenario names a time of selling out, sets the
// admission rate so that seats go at (seats ÷ (sell-out − lead)) a second.
Scenario fitToPlan(Scenario scenario, const VenuePlan& plan);

// Seats that are for sale: all that are not blocked.
std::uint32_t sellableSeats(const VenuePlan& plan);

}  // namespace frontrow
