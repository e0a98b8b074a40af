// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When everybody comes: the rivals one by one, those who will never buy as counts. Drawn once, at
// the start, from the stream of arrivals, so it depends on scenario and seed only.
// Thread: immutable after construction, any.
#pragma once

#include <cstdint>
#include <vector>

#include "crowd/scenario.h"
#include "domain/random.h"
#include "domain/time.h"

namespace frontrow {

// One rival's opening click and when it reaches the server; a click before the opening is refused
// there and repeated.
struct RivalArrival {
    SimTime clicks;
    SimTime reaches;
    SimTime losesPatience;  // leaves the waiting room then, if still in it
};

// So many people of the far crowd reach the server at that instant.
struct FarArrival {
    SimTime time;
    std::uint32_t count = 0;
};

struct Arrivals {
    std::vector<RivalArrival> rivals;  // by `reaches`
    std::vector<FarArrival> far;       // by time, every instant once
};

// The scenario must be fitted to the plan (people counted).
Arrivals drawArrivals(const Scenario& scenario, const Random& random, SimTime opening);

// The mean of the exponential time after which people beyond their own limit leave; kNever's
// length where nobody does.
Duration leavingMean(const BehaviourSettings& behaviour);

}  // namespace frontrow
