// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/sale.h"

#include <algorithm>

#include "sale/sale_state.h"

namespace frontrow {

Sale::State::State(PerformanceId id, PerformanceSetup given, std::uint32_t epochNumber)
    : performance(id),
      setup(std::move(given)),
      epoch(epochNumber),
      dice(setup.seed),
      plan(*setup.plan),
      policy(setup.policy),
      seats(plan),
      line(policy.admission.queue == QueuePolicy::RandomDraw ? WaitingLine::Order::Pool : WaitingLine::Order::Line),
      bucket(policy.admission),
      mapCap(policy.admission.mapCap) {
    for (const Tier& tier : plan.tiers()) prices.push_back(tier.price);
    sortedCodes = setup.presaleCodes;
    std::sort(sortedCodes.begin(), sortedCodes.end());
    deadlines.arm(DeadlineKind::Opening, 0, setup.opening);
    deadlines.arm(DeadlineKind::SaleEnd, 0, setup.starts);
}

void Sale::State::makeBuyer(AccountId account) {
    if (account.value >= buyerOf.size()) buyerOf.resize(account.value + 1);
    buyers.emplace_back().account = account;
    buyerOf[account.value] = static_cast<std::uint32_t>(buyers.size());
}

const Buyer* Sale::State::findBuyer(AccountId account) const {
    if (account.value >= buyerOf.size() || buyerOf[account.value] == 0) return nullptr;
    return &buyers[buyerOf[account.value] - 1];
}

Sale::Sale(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Sale::~Sale() = default;

const PerformanceSetup& Sale::setup() const { return m_state->setup; }

SaleCounts Sale::counts() const {
    const SeatBook& seats = m_state->seats;
    return {.free = seats.count(SeatState::Free),
            .held = seats.count(SeatState::Held),
            .ordered = seats.count(SeatState::Ordered),
            .sold = seats.count(SeatState::Sold),
            .blocked = seats.count(SeatState::Blocked),
            .waiting = m_state->line.people(),
            .onMap = m_state->slotsUsed,
            .admitted = m_state->admitted,
            .earlyClicks = m_state->earlyClicks};
}

bool Sale::open() const { return m_state->opened && !m_state->notRunning(); }

SeatState Sale::seatState(SeatIndex seat) const { return m_state->seats.state(seat); }

AccountId Sale::seatOwner(SeatIndex seat) const { return m_state->seats.owner(seat); }

FreeSeats Sale::freeSeats() const { return m_state->seats.freeSeats(); }

BuyerState Sale::buyer(AccountId account) const {
    const Buyer* found = m_state->findBuyer(account);
    if (found == nullptr) return {};
    const Buyer& b = *found;
    const DeadlineWheel& deadlines = m_state->deadlines;
    const std::uint32_t id = m_state->indexOf(b);
    return {.stage = b.stage,
            .connected = b.connected,
            .lettersPassed = !m_state->needsLettersBeforeMap(b),
            .pass = b.stage == BuyerStage::Admitted ? b.pass : 0,
            .passUntil = deadlines.deadline(DeadlineKind::Pass, id),
            .sessionUntil = deadlines.deadline(DeadlineKind::MapSession, id),
            .holdUntil = deadlines.deadline(DeadlineKind::Hold, id),
            .graceUntil = deadlines.deadline(DeadlineKind::Grace, id),
            .holdVersion = b.version,
            .held = b.held,
            .openOrder = b.order,
            .bought = b.bought};
}

std::optional<std::uint32_t> Sale::place(AccountId account) const {
    const Buyer* b = m_state->findBuyer(account);
    const QueuePolicy queue = m_state->policy.admission.queue;
    const bool shown = queue == QueuePolicy::FirstCome || (queue == QueuePolicy::ShuffledPreQueue && m_state->opened);
    if (b == nullptr || b->stage != BuyerStage::Waiting || !shown) return std::nullopt;
    return m_state->line.place(b->slot);
}

std::optional<OrderState> Sale::order(OrderId id) const {
    const Order* found = m_state->findOrder(id);
    if (found == nullptr) return std::nullopt;
    return OrderState{.owner = found->owner,
                      .open = found->stage == OrderStage::Open,
                      .awaitsTransfer = found->stage == OrderStage::AwaitsTransfer,
                      .paid = found->stage == OrderStage::Paid,
                      .until = found->until,
                      .total = found->due,
                      .fee = found->fee,
                      .seats = found->seats};
}

std::optional<TicketState> Sale::ticket(TicketId id) const {
    if (id.value == 0 || id.value > m_state->tickets.size()) return std::nullopt;
    const Ticket& ticket = m_state->tickets[id.value - 1];
    return TicketState{ticket.owner, ticket.seat, ticket.order, ticket.price, ticket.valid};
}

Amount Sale::tierPrice(TierIndex tier) const { return m_state->prices[tier.value]; }

std::optional<std::uint64_t> Sale::letters(AccountId account, ChallengeId challenge) const {
    const Buyer* b = m_state->findBuyer(account);
    if (b == nullptr || challenge.value == 0 || b->challenge != challenge) return std::nullopt;
    return b->letters;
}

std::vector<PaymentRequest> Sale::unansweredPayments() const {
    std::vector<PaymentRequest> requests;
    for (std::uint32_t id = 1; id <= m_state->payments.size(); ++id) {
        const Payment& payment = m_state->payments[id - 1];
        // One that is to be retried is asked by the sale itself when its time has come.
        if (payment.settled || m_state->deadlines.armed(DeadlineKind::PaymentRetry, id)) continue;
        const AccountId owner = m_state->orders[payment.order.value - 1].owner;
        requests.push_back(
            {PaymentId{id}, owner, payment.method, payment.tryNumber, payment.attempt, payment.detailsWrong});
    }
    return requests;
}

Sale::CancelQuote Sale::cancelQuote(TicketId id, SimTime t) const {
    if (id.value == 0 || id.value > m_state->tickets.size()) return {Refusal::UnknownTicket, {}, {}};
    return m_state->quote(m_state->tickets[id.value - 1], t, Role::Buyer);
}

std::int64_t Sale::cancelChargePerMille(SimTime t) const { return m_state->chargePerMille(t); }

}  // namespace frontrow
