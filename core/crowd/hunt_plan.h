// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cancellation hunt, planned from the seed: who bought the house before, which seats come back
// when (unpaid transfers each midnight, cancellations before a higher charge and now and then), and
// the rivals who are after them. One day of the story takes the scenario's dayMs.
// Thread: immutable after construction, any.
#pragma once

#include <cstdint>
#include <vector>

#include "crowd/agents.h"
#include "crowd/arrivals.h"
#include "crowd/scenario.h"
#include "domain/random.h"
#include "domain/venue_plan.h"

namespace frontrow {

// Seats come back: the earlier buyer's unpaid order, or the last of its tickets.
struct SeatReturn {
    SimTime time;
    std::uint32_t buyer = 0;  // the rival's number
    bool unpaid = false;
};

struct HuntPlan {
    SimTime saleOpens;  // when the house was sold
    SimTime begins;     // for people
    SimTime ends;
    std::vector<RivalArrival> arrivals;  // by `reaches`: earlier buyers, then hunters
    std::vector<Errand> errands;         // one per arrival
    std::vector<SeatReturn> returns;     // by time
};

HuntPlan planHunt(const Scenario& scenario, const VenuePlan& plan, const Random& random);

}  // namespace frontrow
