// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/sample_sale.h"

#include "domain/assert.h"
#include "support/plans.h"

namespace frontrow::test {

TicketKey sampleKey() {
    TicketKey key{};
    key.fill(0x5A);
    return key;
}

SalePolicy samplePolicy() {
    SalePolicy policy;
    policy.letters.gate = LettersGate::Off;
    policy.holds.singleSeat = SingleSeatRule::Off;
    policy.payment.outcomes = OutcomeModel::Calm;
    return policy;
}

PerformanceSetup sampleSetup(const SalePolicy& policy) {
    PerformanceSetup setup;
    setup.plan = rowsPlan(4, 12);
    setup.policy = policy;
    setup.startDay = SimTime{} + days(30);
    setup.starts = setup.startDay + hours(19);
    setup.seed = 7;
    return setup;
}

SampleSale::SampleSale(const SalePolicy& policy)
    : m_engine(EngineSetup{}),
      m_performance(m_engine.addPerformance(sampleSetup(policy))),
      m_now(milliseconds(1'000).ms) {}

Answer SampleSale::apply(const Actor& actor, CommandCounter counter, const Action& action) {
    const Command command{actor, counter, m_performance, action};
    const Answer answer = m_engine.apply(m_now, command, m_events);
    m_records.push_back({m_records.size() + 1, 1, 1, m_now, command, answer});
    m_eventsBehind.push_back(m_events.size());
    return answer;
}

AccountId SampleSale::open(Amount deposit, AccountKind kind) {
    const AccountId account{system(OpenAccount{kind, deposit}).subject};
    const Answer device = apply({Role::Buyer, account, DeviceIndex{0}}, CommandCounter{1}, RegisterDevice{});
    FRONTROW_ASSERT(device.ok());
    return account;
}

Answer SampleSale::buyer(AccountId account, Action action) {
    return apply({Role::Buyer, account, DeviceIndex{1}}, CommandCounter{++m_counter}, action);
}

Answer SampleSale::system(Action action) { return apply({Role::System, {}, {}}, {}, action); }

Answer SampleSale::seller(Action action) {
    if (m_seller == kNobody) m_seller = open(Amount{});
    return apply({Role::Seller, m_seller, DeviceIndex{1}}, CommandCounter{++m_counter}, action);
}

Answer SampleSale::allow(AccountId account, Amount amount) {
    return apply({Role::System, account, DeviceIndex{0}}, {}, TopUp{amount});
}

void SampleSale::wait(Duration duration) {
    m_now = m_now + duration;
    system(Tick{});
}

OrderId SampleSale::order(AccountId account, const std::vector<std::uint32_t>& seats) {
    wait(seconds(1));
    if (sale().buyer(account).stage == BuyerStage::Outside) {
        FRONTROW_ASSERT(buyer(account, EnterWaitingRoom{}).ok());
        FRONTROW_ASSERT(buyer(account, UsePass{sale().buyer(account).pass, 1}).ok());
    }
    HoldSeats hold;
    for (const std::uint32_t seat : seats) hold.seats.push(SeatIndex{seat});
    FRONTROW_ASSERT(buyer(account, hold).ok());
    const Answer opened = buyer(account, OpenOrder{sale().buyer(account).holdVersion});
    FRONTROW_ASSERT(opened.ok());
    return OrderId{opened.subject};
}

Answer SampleSale::pay(AccountId account, OrderId order, PaymentMethod method, PaymentOutcome outcome) {
    const Answer asked = buyer(account, Pay{order, method, 0, 0});
    FRONTROW_ASSERT(asked.ok());
    return system(SettlePayment{PaymentId{asked.subject}, 1, outcome});
}

TicketId SampleSale::ticketOf(std::uint32_t seat) const {
    for (std::uint32_t id = 1;; ++id) {
        const auto ticket = sale().ticket(TicketId{id});
        FRONTROW_ASSERT(ticket.has_value());
        if (ticket->valid && ticket->seat == SeatIndex{seat}) return TicketId{id};
    }
}

Amount inPot(const MemoryBooks& books, Pot pot) {
    Amount sum;
    for (const LedgerEntry& entry : books.entries) {
        if (entry.to == pot) sum += entry.amount;
        if (entry.from == pot) sum -= entry.amount;
    }
    return sum;
}

}  // namespace frontrow::test
