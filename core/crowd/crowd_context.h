// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every part of the crowd works with. Thread: the world's.
#pragma once

#include <memory>

#include "crowd/event_queue.h"
#include "crowd/scenario.h"
#include "domain/random.h"
#include "domain/venue_plan.h"
#include "sale/engine.h"
#include "sale/sale.h"

namespace frontrow {

struct CrowdContext {
    const Scenario& scenario;
    const VenuePlan& plan;
    const Random random;
    Engine& engine;
    EventQueue& queue;
    const PerformanceId performance;
    const SimTime opening;  // of the sale

    const Sale& sale() const { return engine.sale(performance); }

    // Of the far crowd, the providers and the house: without an id, because none of it is repeated.
    Answer systemCommand(SimTime t, const Action& action, EventBuffer& out) const {
        return engine.apply(t, {{Role::System, kNobody, DeviceIndex{0}}, CommandCounter{0}, performance, action}, out);
    }
    // Of a rival, its `counter`-th from 1.
    Answer rivalCommand(SimTime t, AccountId account, std::uint64_t counter, const Action& action,
                        EventBuffer& out) const {
        return engine.apply(t, {{Role::Buyer, account, DeviceIndex{0}}, CommandCounter{counter}, performance, action},
                            out);
    }
};

}  // namespace frontrow
