// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs that once broke a rule, in the small form in which they were found; every campaign begins with
// them. A run means the same as long as what a seed draws is drawn the same way, so a rule that was
// broken once deserves a test of its own beside its line here. Thread: constants, any.
#pragma once

#include <array>

#include "world.h"

namespace frontrow::simulation {

inline constexpr std::array<WorldLimits, 4> kRegressions{{
    // Time that passed without a command left a record that named no performance.
    {.seed = 1, .ops = 1, .clients = 2, .sections = 1, .faults = 0},
    // The reference took the same words of the same account in another role for another command.
    {.seed = 7'203'884, .ops = 1'555, .faults = 0},
    // A hold that ended within the last tick of the map was missed on it.
    {.seed = 7'204'303, .ops = 4'981, .sections = 2, .faults = 3'764'600'902},
    // Whoever asked for one seat after another had no time left when he came to one that was allowed.
    {.seed = 7'311'565, .ops = 26, .clients = 3, .sections = 2, .faults = 16'965'742},
}};

}  // namespace frontrow::simulation
