// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tickets: what cancelling costs, and the seat's way back to the map.
#include <algorithm>

#include "domain/assert.h"
#include "sale/canary.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

constexpr std::int64_t kDayMs = days(1).ms;

// Whole days from the day of the performance back to the day of t, in the venue's zone; 0 is the
// day itself.
std::int64_t daysBefore(SimTime startDay, SimTime t) {
    const std::int64_t ahead = (startDay - t).ms;
    return ahead <= 0 ? 0 : (ahead + kDayMs - 1) / kDayMs;
}

bool feeComesBack(const SaleState& s, const Ticket& ticket, SimTime t) {
    switch (s.policy.cancel.feeRefund) {
        case FeeRefundRule::Never: return false;
        case FeeRefundRule::Always: return true;
        case FeeRefundRule::SameDay: {
            const SimTime bought = s.orders[ticket.order.value - 1].opened;
            return daysBefore(s.setup.startDay, bought) == daysBefore(s.setup.startDay, t);
        }
    }
    return false;
}

std::optional<Answer> ticketRefusal(const SaleState& s, const Context& c, const TicketList& tickets, std::size_t i) {
    const TicketId id = tickets[i];
    if (id.value == 0 || id.value > s.tickets.size()) return refuse(Refusal::UnknownTicket, id.value);
    const Ticket& ticket = s.tickets[id.value - 1];
    const bool own =
        c.actor.role != Role::Buyer || ticket.owner == c.actor.account || canary(Canary::ForeignTicketCancelled);
    if (!own) return refuse(Refusal::UnknownTicket, id.value);
    for (std::size_t k = 0; k < i; ++k) {
        if (tickets[k] == id) return refuse(Refusal::Malformed, id.value);
    }
    const Sale::CancelQuote quote = s.quote(ticket, c.t, c.actor.role);
    if (quote.refusal != Refusal::None) return refuse(quote.refusal, id.value);
    if (ticket.rebookedBy.value != 0) return refuse(Refusal::OrderOpen, ticket.rebookedBy.value);
    return std::nullopt;
}

// Where only whole orders are cancelled, every valid ticket of each order must be in the list.
bool wholeOrders(const SaleState& s, const TicketList& tickets) {
    return std::all_of(tickets.begin(), tickets.end(), [&](TicketId id) {
        const Order& order = s.orders[s.tickets[id.value - 1].order.value - 1];
        for (std::uint32_t i = 0; i < order.seats.size(); ++i) {
            const TicketId other{order.firstTicket.value + i};
            if (s.tickets[other.value - 1].valid && !tickets.contains(other)) return false;
        }
        return true;
    });
}

}  // namespace

// Thousandths of the price that are kept when a ticket is cancelled at t.
std::int64_t Sale::State::chargePerMille(SimTime t) const {
    const std::int64_t days = daysBefore(setup.startDay, t);
    std::int64_t charge = 0;
    for (std::int64_t i = 0; i < policy.cancel.stepCount; ++i) {
        const CancelStep& step = policy.cancel.steps[static_cast<std::size_t>(i)];
        if (days <= step.daysBefore) charge = step.chargePerMille;
    }
    return charge;
}

Sale::CancelQuote Sale::State::quote(const Ticket& ticket, SimTime t, Role role) const {
    if (!ticket.valid && !canary(Canary::RefundTwice)) return {Refusal::AlreadyRefunded, {}, {}};
    if (ended || t >= setup.starts) return {Refusal::TooLate, {}, {}};
    const bool inFull = role != Role::Buyer || cancelled;
    const Amount charge = inFull ? Amount{0} : share(ticket.price, chargePerMille(t));
    const Amount fee = inFull || feeComesBack(*this, ticket, t) ? ticket.fee : Amount{0};
    return {Refusal::None, ticket.price - charge + fee, charge};
}

// The ticket ends, its money goes back to the wallet and its seat to the map, in one step.
void Sale::State::voidTicket(const Context& c, TicketId id, Amount refund) {
    Ticket& ticket = tickets[id.value - 1];
    FRONTROW_ASSERT(ticket.valid && refund <= ticket.price + ticket.fee);
    ticket.valid = false;
    --buyer(ticket.owner).bought;
    if (refund.minor > 0) c.accounts.refund(ticket.owner, refund);
    const Duration delay = milliseconds(cancelled ? 0 : policy.cancel.returnDelayMs);
    const SeatState after = delay.ms > 0 || cancelled ? SeatState::Blocked : SeatState::Free;
    seats.change(ticket.seat, after, kNobody, c.t, c.out);
    tell(c, {.value = static_cast<std::uint64_t>(refund.minor),
             .account = ticket.owner,
             .subject = id.value,
             .number = ticket.seat.value,
             .kind = EventKind::TicketVoided});
    if (delay.ms > 0) {
        deadlines.arm(DeadlineKind::SeatReturn, ticket.seat.value, c.t + delay);
        tell(c, {.until = c.t + delay, .subject = ticket.seat.value, .kind = EventKind::SeatReturning});
    }
}

Answer perform(SaleState& s, const Context& c, const CancelTickets& a) {
    if (a.tickets.empty() || a.tickets.size() > kMaxSeatsPerCommand) return refuse(Refusal::Malformed);
    if (s.cancelled) return refuse(Refusal::PerformanceCancelled);
    for (std::size_t i = 0; i < a.tickets.size(); ++i) {
        if (const auto refusal = ticketRefusal(s, c, a.tickets, i)) return *refusal;
    }
    const bool whole = s.policy.cancel.unit == CancelUnit::WholeOrder && c.actor.role == Role::Buyer;
    if (whole && !wholeOrders(s, a.tickets)) return refuse(Refusal::WholeOrderOnly);
    Amount total;
    for (const TicketId id : a.tickets) {
        const Amount refund = s.quote(s.tickets[id.value - 1], c.t, c.actor.role).refund;
        s.voidTicket(c, id, refund);
        total += refund;
    }
    for (std::size_t i = 0; i < a.tickets.size(); ++i) {
        const AccountId owner = s.tickets[a.tickets[i].value - 1].owner;
        const bool told = std::any_of(a.tickets.begin(), a.tickets.begin() + i,
                                      [&](TicketId id) { return s.tickets[id.value - 1].owner == owner; });
        if (!told) s.tellWallet(c, owner);
    }
    return {.subject = a.tickets[0].value,
            .number = static_cast<std::uint32_t>(std::min<std::int64_t>(total.minor, UINT32_MAX))};
}

}  // namespace frontrow
