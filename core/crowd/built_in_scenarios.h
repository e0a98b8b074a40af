// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenarios that come with the program. Thread: pure functions, any.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "crowd/scenario.h"

namespace frontrow {

// In the order in which they are offered: the seven built-in scenarios, each on its own venue, then
// the three presets for any venue. All validate().
std::vector<Scenario> builtInScenarios();
// The one of that name; nothing for an unknown name.
std::optional<Scenario> builtInScenario(std::string_view name);

}  // namespace frontrow
