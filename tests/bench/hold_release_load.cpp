// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/hold_release_load.h"

#include "domain/assert.h"
#include "sale/sale.h"

namespace frontrow::bench {

namespace {

constexpr std::uint64_t kCommandsPerMillisecond = 50;
constexpr std::size_t kBatch = 256;
constexpr SimTime kOpening{1'000};

// The standard rules with an open door: no letters, no cap, and hold requests as fast as allowed.
PerformanceSetup hall() {
    PerformanceSetup setup;
    setup.plan = test::hallPlan(25, 40, 50);
    FRONTROW_ASSERT(setup.plan->seatCount() == kSeats);
    setup.policy.letters.gate = LettersGate::Off;
    setup.policy.admission.mapCap = 0;
    setup.policy.admission.mapSessionMs = 3'600'000;
    setup.policy.admission.passMs = 600'000;
    setup.policy.holds.requestsPerSecond = 100;
    setup.policy.holds.requestBurst = 100;
    setup.opening = kOpening;
    setup.starts = kOpening + days(30);
    setup.startDay = setup.starts - hours(19);
    setup.seed = 1;
    return setup;
}

}  // namespace

HoldReleaseLoad::HoldReleaseLoad(std::uint64_t seed)
    : m_engine(EngineSetup{}),
      m_performance(m_engine.addPerformance(hall())),
      m_random(seed),
      m_time(kOpening) {
    for (std::uint32_t i = 0; i < kBuyers; ++i) {
        Buyer buyer;
        buyer.account = AccountId{apply(Role::System, m_system, OpenAccount{AccountKind::Rival, Amount{0}}).subject};
        buyer.device = DeviceIndex{static_cast<std::uint8_t>(apply(Role::Buyer, buyer, RegisterDevice{}).subject)};
        const Answer entered = apply(Role::Buyer, buyer, EnterWaitingRoom{});
        FRONTROW_ASSERT(entered.ok());
        m_buyers.push_back(buyer);
    }
    const Answer admitted = apply(Role::Admin, m_system, AdmitNow{kBuyers});
    FRONTROW_ASSERT(admitted.ok());
    for (Buyer& buyer : m_buyers) letIn(buyer);
    m_counts = {};
}

void HoldReleaseLoad::letIn(Buyer& buyer) {
    const std::uint32_t pass = m_engine.sale(m_performance).buyer(buyer.account).pass;
    const Answer entered = apply(Role::Buyer, buyer, UsePass{pass, m_engine.setup().epoch});
    FRONTROW_ASSERT(entered.ok());
}

Answer HoldReleaseLoad::apply(Role role, Buyer& buyer, const Action& action) {
    const Command command{{role, buyer.account, buyer.device},
                          CommandCounter{role == Role::Buyer ? ++buyer.counter : 0},
                          m_performance,
                          action};
    const Answer answer = m_engine.apply(m_time, command, m_events);
    if (m_events.size() >= kBatch) {
        m_counts.events += m_events.size();
        m_events.clear();
    }
    return answer;
}

void HoldReleaseLoad::run(std::uint64_t count) {
    for (const std::uint64_t end = m_step + count; m_step < end; ++m_step) {
        if (m_step % kCommandsPerMillisecond == 0) m_time = m_time + milliseconds(1);
        Buyer& buyer = m_buyers[m_step % kBuyers];
        if (buyer.holds) {
            buyer.holds = false;
            const Answer released = apply(Role::Buyer, buyer, ReleaseSeats{buyer.version, {}});
            ++(released.ok() ? m_counts.releases : m_counts.refusals);
            continue;
        }
        HoldSeats hold;
        hold.seats.push(SeatIndex{static_cast<std::uint32_t>(m_random.below(kSeats, Stream::Simulation, 0, m_step))});
        const Answer held = apply(Role::Buyer, buyer, hold);
        buyer.holds = held.ok();
        buyer.version = HoldVersion{held.subject};
        ++(held.ok() ? m_counts.holds : m_counts.refusals);
    }
}

}  // namespace frontrow::bench
