// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One seed from its beginning to its end, whichever kind of run it draws: commands in front of the single
// writer, or sessions behind network links. Thread: any; each call is on its own.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "coverage.h"
#include "failure.h"
#include "world.h"

namespace frontrow::simulation {

struct Played {
    std::optional<Failure> failure;  // none if no rule was broken
    std::uint64_t ops = 0;
    // Digests and state hashes on the way and at the end.
    std::vector<std::uint64_t> chain;
};

// Adds what it reaches to `coverage`.
Played play(const WorldLimits& limits, Coverage& coverage);

}  // namespace frontrow::simulation
