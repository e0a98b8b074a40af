// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run found wrong, and everything needed to see it again. Thread: any.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/time.h"
#include "world.h"

namespace frontrow::simulation {

struct Failure {
    std::string what;  // "I2: seat 4 is sold without a ticket"
    std::uint64_t op = 0;
    SimTime time;
    std::vector<std::string> last;  // the last commands with their answers, oldest first
};

// The report people read: the rule, seed, op, virtual time, the last commands, and the command that
// runs it again.
std::string reportOf(const Failure& failure, const WorldLimits& limits);
// `scripts/simulate --seed … --ops …`, leaving out what is not limited.
std::string reproduction(const WorldLimits& limits);

}  // namespace frontrow::simulation
