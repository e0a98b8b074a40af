// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/rehearsal_stage.h"

namespace frontrow {

RehearsalStages::RehearsalStages(const DeskSetup& setup)
    : m_scenario(setup.scenario),
      m_plan(setup.plan),
      m_seed(setup.seed),
      m_people(setup.people),
      m_deposit(setup.deposit) {}

std::unique_ptr<Stage> RehearsalStages::fresh() {
    auto world = std::make_unique<World>(m_scenario, m_plan, m_seed);
    for (std::uint32_t i = 0; i < m_people; ++i) {
        world->openPerson(m_deposit.value_or(Amount{world->scenario().policy.payment.walletStart}));
    }
    return std::make_unique<RehearsalStage>(std::move(world));
}

Result<std::unique_ptr<Stage>, std::string> RehearsalStages::restored(std::uint64_t, std::span<const std::byte>) {
    return Failure{std::string("a rehearsal is simulated again from its start")};
}

}  // namespace frontrow
