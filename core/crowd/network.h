// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulated network: how long a message takes one way. Load is highest at the opening and
// fades. Thread: pure functions, any.
#pragma once

#include <cstdint>

#include "crowd/scenario.h"
#include "domain/random.h"
#include "domain/time.h"

namespace frontrow {

// One message of `who` (its `step`-th), sent that long after the opening (below 0 before it):
// base + U(0, jitter) + peak × load × U(0.2, 0.9), and once more the resend time when it was lost.
Duration oneWayDelay(const NetworkSettings& network, const Random& random, std::uint64_t who, std::uint64_t step,
                     Duration sinceOpening);

}  // namespace frontrow
