// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hold_release_load.h"

#include "domain/assert.h"
#include "domain/random.h"
#include "sale/sale.h"

namespace frontrow::test {

namespace {

constexpr std::uint32_t kMillisecondsBetween = 10;  // two commands of one buyer
constexpr std::size_t kBatch = 256;
constexpr std::uint64_t kWishes = 1U << 16U;
constexpr std::uint32_t kAdmittedAtOnce = 500;
constexpr SimTime kOpening{1'000};

// The standard rules with an open door: no letters, no cap, and hold requests as fast as allowed.
PerformanceSetup hall() {
    PerformanceSetup setup;
    setup.plan = hallPlan(25, 40, 50);
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

HoldReleaseLoad::HoldReleaseLoad(std::uint64_t seed, std::uint32_t buyers)
    : m_engine(EngineSetup{}),
      m_performance(m_engine.addPerformance(hall())),
      m_time(kOpening) {
    const Random random(seed);
    for (std::uint64_t i = 0; i < kWishes; ++i) {
        m_wishes.emplace_back(static_cast<std::uint32_t>(random.below(kSeats, Stream::Simulation, 0, i)));
    }
    Buyer staff = open();
    for (std::uint32_t i = 0; i < buyers; ++i) {
        m_buyers.push_back(open());
        const Answer entered = apply(Role::Buyer, m_buyers.back(), EnterWaitingRoom{});
        FRONTROW_ASSERT(entered.ok());
    }
    for (std::uint32_t admitted = 0; admitted < buyers; admitted += kAdmittedAtOnce) {
        const Answer answer = apply(Role::Admin, staff, AdmitNow{kAdmittedAtOnce});
        FRONTROW_ASSERT(answer.ok());
    }
    for (Buyer& buyer : m_buyers) letIn(buyer);
    HoldSeats oneSeat;
    oneSeat.seats.push(SeatIndex{0});
    m_hold = {{}, {}, m_performance, oneSeat};
    m_release = {{}, {}, m_performance, ReleaseSeats{}};
    m_counts = {};
}

HoldReleaseLoad::Buyer HoldReleaseLoad::open() {
    Buyer system;
    Buyer buyer;
    buyer.account = AccountId{apply(Role::System, system, OpenAccount{AccountKind::Rival, Amount{0}}).subject};
    return buyer;
}

void HoldReleaseLoad::letIn(Buyer& buyer) {
    const std::uint32_t pass = m_engine.sale(m_performance).buyer(buyer.account).pass;
    const Answer entered = apply(Role::Buyer, buyer, UsePass{pass, m_engine.setup().epoch});
    FRONTROW_ASSERT(entered.ok());
}

Answer HoldReleaseLoad::apply(Role role, Buyer& buyer, const Action& action) {
    return apply({{role, buyer.account, DeviceIndex{0}},
                  CommandCounter{role == Role::System ? 0 : ++buyer.counter},
                  m_performance,
                  action});
}

Answer HoldReleaseLoad::apply(const Command& command) {
    const Answer answer = m_engine.apply(m_time, command, m_events);
    if (m_events.size() >= kBatch) {
        m_counts.events += m_events.size();
        m_events.clear();
    }
    return answer;
}

void HoldReleaseLoad::hold(Buyer& buyer) {
    std::get<HoldSeats>(m_hold.action).seats.items[0] = m_wishes[m_step % kWishes];
    m_hold.actor.account = buyer.account;
    m_hold.counter = CommandCounter{++buyer.counter};
    const Answer held = apply(m_hold);
    buyer.holds = held.ok();
    buyer.version = HoldVersion{held.subject};
    ++(held.ok() ? m_counts.holds : m_counts.refusals);
}

void HoldReleaseLoad::release(Buyer& buyer) {
    std::get<ReleaseSeats>(m_release.action).version = buyer.version;
    m_release.actor.account = buyer.account;
    m_release.counter = CommandCounter{++buyer.counter};
    const Answer released = apply(m_release);
    buyer.holds = false;
    ++(released.ok() ? m_counts.releases : m_counts.refusals);
}

void HoldReleaseLoad::run(std::uint64_t commands) {
    const std::uint64_t perMillisecond = m_buyers.size() / kMillisecondsBetween;
    for (const std::uint64_t end = m_step + commands; m_step < end; ++m_step) {
        if (m_step % perMillisecond == 0) m_time = m_time + milliseconds(1);
        Buyer& buyer = m_buyers[m_next];
        m_next = m_next + 1 == m_buyers.size() ? 0 : m_next + 1;
        if (buyer.holds) {
            release(buyer);
        } else {
            hold(buyer);
        }
    }
}

}  // namespace frontrow::test
