// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who looks on at the host without any wire between: hears of everything first, so that what is
// told to others later is known. Thread: one.
#pragma once

#include "link_run.h"

namespace frontrow::simulation {

struct LinkRun::Oracle final : public Outlet {
    explicit Oracle(std::shared_ptr<const VenuePlan> plan) : view(std::move(plan)) {}

    void opened() override {}
    void deliver(SharedMessage message) override { run->oracleHears(message); }
    void lost() override {
        connection.reset();
        run->m_startedAt = run->m_clock;
        run->m_mapsFrom = run->m_ledger.position();
    }

    LinkRun* run = nullptr;
    BuyerView view;
    std::optional<ConnectionId> connection;
};

}  // namespace frontrow::simulation
