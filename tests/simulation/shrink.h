// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a failing run smaller: fewer ops, clients, sections and kinds of faults, as long as it
// still fails. Each attempt runs in a process of its own, so an engine that aborts can be shrunk
// too. Thread: the only one of the process.
#pragma once

#include <functional>
#include <string>

#include "world.h"

namespace frontrow::simulation {

enum class Ending : std::uint8_t { Passed, Failed, Aborted, TimedOut };

// Runs `work` in a child process; it returns true when a rule was broken. What it prints is kept
// only where `loud`.
Ending inOwnProcess(const std::function<bool()>& work, bool loud, unsigned seconds);
// The smallest failing limits found.
WorldLimits shrink(WorldLimits failing);
// Shrinks, then runs the result once more and prints its report.
void reportShrunk(const WorldLimits& failing);

}  // namespace frontrow::simulation
