// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From held seats to an order with frozen prices and its own limit, and back.
#include <algorithm>

#include "domain/assert.h"
#include "sale/canary.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

std::optional<Answer> openRefusal(const SaleState& s, const Buyer& b, HoldVersion version) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (b.order.value != 0) return refuse(Refusal::OrderOpen, b.order.value);
    if (b.held.empty()) return refuse(b.lastHoldLapsed ? Refusal::HoldEnded : Refusal::NothingHeld);
    if (version != b.version && !canary(Canary::HoldVersionIgnored))
        return refuse(Refusal::HoldChanged, b.version.value);
    if (b.stage != BuyerStage::OnMap) return refuse(Refusal::NotOnMap);
    if (s.needsLettersAfterSeats(b)) return refuse(Refusal::LettersRequired);
    for (const TicketId id : b.rebooking) {
        if (!s.tickets[id.value - 1].valid) return refuse(Refusal::AlreadyRefunded, id.value);
    }
    return std::nullopt;
}

// Freezes what the seats cost now. A re-booked ticket pays for its part; the fee is for seats that
// are new.
void setPrice(const SaleState& s, Order& order) {
    order.feePerSeat = Amount{s.policy.payment.feePerSeat};
    const std::size_t feeSeats = order.seats.size() - std::min(order.seats.size(), order.rebooks.size());
    order.fee = Amount{order.feePerSeat.minor * static_cast<std::int64_t>(feeSeats)};
    order.due = order.fee;
    for (std::size_t i = 0; i < order.seats.size(); ++i) {
        order.prices[i] = s.prices[s.plan.seatTier(order.seats[i]).value];
        order.due += order.prices[i];
    }
    for (const TicketId id : order.rebooks) order.due -= s.tickets[id.value - 1].price;
}

std::optional<Answer> closedRefusal(const Order& order, OrderId id) {
    if (order.stage == OrderStage::Paid) return refuse(Refusal::AlreadyPaid, id.value);
    if (order.stage != OrderStage::Closed) return std::nullopt;
    return refuse(order.end == OrderEnd::Lapsed ? Refusal::OrderLapsed : Refusal::OrderCancelled, id.value);
}

// The actor's own order that is not closed, or the refusal.
Order* ownOrder(SaleState& s, const Context& c, OrderId id, Answer& refusal) {
    Order* order = s.findOrder(id);
    if (order == nullptr || order->owner != c.actor.account) {
        refusal = refuse(Refusal::UnknownOrder);
        return nullptr;
    }
    if (const auto closed = closedRefusal(*order, id)) {
        refusal = *closed;
        return nullptr;
    }
    return order;
}

}  // namespace

Order* Sale::State::findOrder(OrderId id) {
    return id.value >= 1 && id.value <= orders.size() ? &orders[id.value - 1] : nullptr;
}

const Order* Sale::State::findOrder(OrderId id) const {
    return id.value >= 1 && id.value <= orders.size() ? &orders[id.value - 1] : nullptr;
}

void Sale::State::returnShares(const Context& c, Order& order) {
    for (SplitShare& share : order.shares) {
        if (!share.paid) continue;
        share.paid = false;
        c.accounts.escrowToWallet(share.account, share.amount);
        tell(c, {.value = static_cast<std::uint64_t>(share.amount.minor),
                 .account = share.account,
                 .subject = idOf(order).value,
                 .kind = EventKind::ShareReturned});
        tellWallet(c, share.account);
    }
}

// Ends an order that was not paid: shares and seats go back. An answer of the money that comes
// after this finds the order closed and is returned.
void Sale::State::closeOrder(const Context& c, Order& order, OrderEnd why) {
    FRONTROW_ASSERT(order.stage == OrderStage::Open || order.stage == OrderStage::AwaitsTransfer);
    Buyer& b = buyer(order.owner);
    const bool open = order.stage == OrderStage::Open;
    const OrderId id = idOf(order);
    deadlines.cancel(DeadlineKind::Order, id.value);
    if (order.payment.value != 0) deadlines.cancel(DeadlineKind::PaymentRetry, order.payment.value);
    returnShares(c, order);
    for (const TicketId ticket : order.rebooks) tickets[ticket.value - 1].rebookedBy = {};
    order.stage = OrderStage::Closed;
    order.end = why;
    tell(c, {.account = order.owner,
             .subject = id.value,
             .number = static_cast<std::uint32_t>(why),
             .kind = EventKind::OrderClosed});
    if (!open) {
        b.bought -= static_cast<std::uint32_t>(order.seats.size());
        release(c, order.owner, order.seats);
        return;
    }
    b.order = {};
    if (why == OrderEnd::BackToSeats) return;
    release(c, order.owner, order.seats);
    b.held = {};
    b.payUntil = {};
    b.passedAfterSeats = false;
}

Answer perform(SaleState& s, const Context& c, const OpenOrder& a) {
    Buyer& b = s.buyer(c.actor.account);
    if (const auto refusal = openRefusal(s, b, a.version)) return *refusal;
    if (b.payUntil == SimTime{}) {
        b.payUntil = std::min(c.t + milliseconds(s.policy.payment.limitMs), s.setup.starts);
    }
    Order order;
    order.owner = b.account;
    order.until = b.payUntil;
    order.opened = c.t;
    order.holdLeft = b.holdUntil - c.t;
    order.seats = b.held;
    order.rebooks = b.rebooking;
    setPrice(s, order);
    s.orders.push_back(std::move(order));
    const Order& stored = s.orders.back();
    const OrderId id = s.idOf(stored);
    b.order = id;
    if (!canary(Canary::LapseFreesOrderedSeats)) s.deadlines.cancel(DeadlineKind::Hold, s.indexOf(b));
    s.deadlines.cancel(DeadlineKind::LostSeats, s.indexOf(b));
    s.deadlines.arm(DeadlineKind::Order, id.value, stored.until);
    for (const TicketId ticket : stored.rebooks) s.tickets[ticket.value - 1].rebookedBy = id;
    for (const SeatIndex seat : stored.seats) s.seats.change(seat, SeatState::Ordered, b.account, c.t, c.out);
    s.tell(c, {.value = static_cast<std::uint64_t>(std::max<std::int64_t>(stored.due.minor, 0)),
               .until = stored.until,
               .account = b.account,
               .subject = id.value,
               .kind = EventKind::OrderOpened});
    return {.subject = id.value, .until = stored.until};
}

Answer perform(SaleState& s, const Context& c, const BackToSeats& a) {
    Answer refusal;
    Order* order = ownOrder(s, c, a.order, refusal);
    if (order == nullptr) return refusal;
    if (order->stage == OrderStage::AwaitsTransfer) return refuse(Refusal::TransferPending, a.order.value);
    if (order->payment.value != 0) return refuse(Refusal::PaymentRunning, order->payment.value);
    Buyer& b = s.buyer(c.actor.account);
    if (b.stage != BuyerStage::OnMap) return refuse(Refusal::NotOnMap);
    s.closeOrder(c, *order, OrderEnd::BackToSeats);
    for (const SeatIndex seat : b.held) s.seats.change(seat, SeatState::Held, b.account, c.t, c.out);
    b.version = HoldVersion{b.version.value + 1};
    s.armHold(b, std::min(c.t + order->holdLeft, b.payUntil));
    const auto count = static_cast<std::uint32_t>(b.held.size());
    s.tell(c, {.until = b.holdUntil,
               .account = b.account,
               .subject = b.version.value,
               .number = count,
               .kind = EventKind::HoldChanged});
    return {.subject = b.version.value, .number = count, .until = b.holdUntil};
}

Answer perform(SaleState& s, const Context& c, const CancelOrder& a) {
    Answer refusal;
    Order* order = ownOrder(s, c, a.order, refusal);
    if (order == nullptr) return refusal;
    s.closeOrder(c, *order, OrderEnd::Cancelled);
    return {.subject = a.order.value};
}

}  // namespace frontrow
