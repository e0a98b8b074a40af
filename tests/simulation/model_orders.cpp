// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model: orders, the two steps of payment, shares, late money.
#include <algorithm>
#include <array>
#include <limits>

#include "model.h"

namespace frontrow::simulation {

namespace {

Answer no(Refusal refusal, std::uint32_t subject = 0, std::uint32_t number = 0, SimTime until = {}) {
    return {refusal, subject, number, until};
}

std::uint32_t clamped(std::int64_t value) {
    return static_cast<std::uint32_t>(std::min<std::int64_t>(value, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

ModelOrder* Model::ownOrder(OrderId id) {
    const auto found = m_orders.find(id);
    if (found == m_orders.end() || found->second.owner != m_command->actor.account) return nullptr;
    return &found->second;
}

// Why an order is not being paid; it may be none of this account's.
std::optional<Answer> Model::notOpen(const ModelOrder* order, OrderId id) const {
    if (order == nullptr) return no(Refusal::UnknownOrder);
    switch (order->stage) {
        case ModelOrderStage::Open: return std::nullopt;
        case ModelOrderStage::AwaitsTransfer: return no(Refusal::TransferPending, id.value);
        case ModelOrderStage::Paid: return no(Refusal::AlreadyPaid, id.value);
        case ModelOrderStage::Closed: break;
    }
    return no(order->end == OrderEnd::Lapsed ? Refusal::OrderLapsed : Refusal::OrderCancelled, id.value);
}

Answer Model::openOrder(const OpenOrder& a) {
    if (const auto refused = notRunning()) return *refused;
    ModelBuyer& b = buyer(m_command->actor.account);
    if (b.order.value != 0) return no(Refusal::OrderOpen, b.order.value);
    if (b.held.empty()) return no(b.lastHoldLapsed ? Refusal::HoldEnded : Refusal::NothingHeld);
    if (a.version != b.version) return no(Refusal::HoldChanged, b.version.value);
    if (b.stage != BuyerStage::OnMap) return no(Refusal::NotOnMap);
    if (needsLettersAfterSeats(b)) return no(Refusal::LettersRequired);
    for (const TicketId ticket : b.rebooking) {
        if (!m_tickets.at(ticket).valid) return no(Refusal::AlreadyRefunded, ticket.value);
    }
    ModelOrder order;
    order.owner = b.account;
    order.opened = m_now;
    order.seats = b.held;
    order.rebooks = b.rebooking;
    // A re-booked ticket brings its fee along.
    const std::size_t replaced = std::min(order.seats.size(), order.rebooks.size());
    order.fee = Amount{policy().payment.feePerSeat * static_cast<std::int64_t>(order.seats.size() - replaced)};
    order.due = order.fee;
    for (const SeatIndex seat : b.held) {
        order.prices.push_back(m_prices[plan().seatTier(seat).value]);
        order.due += order.prices.back();
        setSeat(seat, SeatState::Ordered, b.account);
    }
    for (const TicketId ticket : b.rebooking) order.due -= m_tickets.at(ticket).price;
    order.holdLeft = b.holdUntil - m_now;
    if (b.payUntil.ms == 0) b.payUntil = std::min(m_now + milliseconds(policy().payment.limitMs), m_setup->starts);
    order.until = b.payUntil;
    const OrderId id{static_cast<std::uint32_t>(m_orders.size()) + 1};
    b.holdUntil = kNever;
    b.lostSeatsUntil = kNever;
    b.order = id;
    m_orders[id] = order;
    m_liveOrders.insert(id);
    return {Refusal::None, id.value, 0, order.until};
}

void Model::returnShares(ModelOrder& order) {
    for (ModelShare& share : order.shares) {
        if (!share.paid) continue;
        share.paid = false;
        m_escrow -= share.amount;
        account(share.account).balance += share.amount;
    }
}

// The order is over without tickets: its shares go back, its seats too unless they are held again.
void Model::closeOrder(OrderId id, OrderEnd why) {
    ModelOrder& order = m_orders.at(id);
    ModelBuyer& b = m_buyers.at(order.owner);
    returnShares(order);
    if (m_retrying.erase(order.payment) > 0) m_payments.at(order.payment).retryAt = kNever;
    const bool awaited = order.stage == ModelOrderStage::AwaitsTransfer;
    order.stage = ModelOrderStage::Closed;
    order.end = why;
    m_liveOrders.erase(id);
    if (!awaited) b.order = {};
    if (why == OrderEnd::BackToSeats) return;
    for (const SeatIndex seat : order.seats) setSeat(seat, SeatState::Free, kNobody);
    if (awaited) {
        b.bought -= static_cast<std::uint32_t>(order.seats.size());
        return;
    }
    b.held = {};
    b.payUntil = {};
    b.passedAfterSeats = false;
}

Answer Model::backToSeats(const BackToSeats& a) {
    ModelOrder* order = ownOrder(a.order);
    if (const auto refused = notOpen(order, a.order)) return *refused;
    if (order->payment.value != 0) return no(Refusal::PaymentRunning, order->payment.value);
    ModelBuyer& b = buyer(order->owner);
    if (b.stage != BuyerStage::OnMap) return no(Refusal::NotOnMap);
    closeOrder(a.order, OrderEnd::BackToSeats);
    for (const SeatIndex seat : b.held) setSeat(seat, SeatState::Held, b.account);
    b.version = HoldVersion{b.version.value + 1};
    b.holdUntil = std::min(m_now + order->holdLeft, b.payUntil);
    return heldAnswer(b);
}

Answer Model::cancelOrder(const CancelOrder& a) {
    ModelOrder* order = ownOrder(a.order);
    const bool awaited = order != nullptr && order->stage == ModelOrderStage::AwaitsTransfer;
    const auto refused = notOpen(order, a.order);
    if (refused && !awaited) return *refused;
    closeOrder(a.order, OrderEnd::Cancelled);
    return {Refusal::None, a.order.value, 0, {}};
}

std::optional<Answer> Model::methodRefusal(const Pay& a, const ModelBuyer& b, const ModelOrder& order) const {
    const PaymentPolicy& payment = policy().payment;
    const std::array<std::int64_t, 4> offered{payment.wallet, payment.card, payment.transfer, payment.split};
    if (offered[static_cast<std::size_t>(a.method)] == 0) return no(Refusal::MethodNotOffered);
    const auto refused = b.refusals.find({a.method, a.card});
    if (refused != b.refusals.end() && refused->second >= payment.attempts) return no(Refusal::MethodOff);
    Amount needed = std::max(order.due, Amount{0});
    if (a.method == PaymentMethod::Split) {
        std::uint32_t unpaid = 0;
        for (const ModelShare& share : order.shares) {
            unpaid += share.paid ? 0U : 1U;
            needed -= share.amount;
        }
        if (unpaid > 0 || order.shares.empty()) return no(Refusal::ShareUnpaid, 0, unpaid);
    }
    if (a.method == PaymentMethod::Card || a.method == PaymentMethod::Transfer) return std::nullopt;
    const Amount balance = account(b.account).balance;
    if (balance < needed) return no(Refusal::InsufficientFunds, 0, clamped((needed - balance).minor));
    return std::nullopt;
}

Answer Model::pay(const Pay& a) {
    if (a.detailsWrong > 1 || (a.method != PaymentMethod::Card && a.card != 0)) return no(Refusal::Malformed);
    ModelOrder* order = ownOrder(a.order);
    if (const auto refused = notOpen(order, a.order)) return *refused;
    if (order->payment.value != 0) return no(Refusal::PaymentRunning, order->payment.value);
    ModelBuyer& b = buyer(order->owner);
    if (const auto refused = methodRefusal(a, b, *order)) return *refused;
    const PaymentId id{static_cast<std::uint32_t>(m_payments.size()) + 1};
    m_payments[id] = {a.order, a.method, a.card, 1, false, kNever};
    order->payment = id;
    if (a.method != PaymentMethod::Transfer) return {Refusal::None, id.value, 0, {}};
    order->stage = ModelOrderStage::AwaitsTransfer;
    SimTime due = m_now + milliseconds(policy().payment.transferDueMs);
    if (policy().payment.transferDueAtMidnight != 0) {
        const std::int64_t day = days(1).ms;
        due = m_now + milliseconds(day - ((m_now - m_setup->startDay).ms % day + day) % day);
    }
    order->until = std::min(due, m_setup->starts);
    b.bought += static_cast<std::uint32_t>(order->seats.size());
    finishBuying(b);
    return {Refusal::None, id.value, 0, {}};
}

// Bought, or as good as bought: the map is left.
void Model::finishBuying(ModelBuyer& buyer) {
    buyer.order = {};
    buyer.held = {};
    buyer.payUntil = {};
    buyer.rebooking = {};
    buyer.passedAfterSeats = false;
    const bool onMap = buyer.stage == BuyerStage::Admitted || buyer.stage == BuyerStage::OnMap;
    if (onMap) buyer.stage = BuyerStage::Outside;
}

Answer Model::offerSplit(const OfferSplit& a) {
    ModelOrder* order = ownOrder(a.order);
    if (const auto refused = notOpen(order, a.order)) return *refused;
    if (policy().payment.split == 0) return no(Refusal::MethodNotOffered);
    if (order->payment.value != 0) return no(Refusal::PaymentRunning, order->payment.value);
    if (a.members.empty()) return no(Refusal::Malformed);
    for (std::size_t i = 0; i < a.members.size(); ++i) {
        const AccountId member = a.members[i];
        if (!exists(member)) return no(Refusal::UnknownAccount, member.value);
        if (member == order->owner) return no(Refusal::Malformed, member.value);
        for (std::size_t j = 0; j < i; ++j) {
            if (a.members[j] == member) return no(Refusal::Malformed, member.value);
        }
    }
    returnShares(*order);
    order->shares.clear();
    const Amount share{std::max<std::int64_t>(order->due.minor, 0) / static_cast<std::int64_t>(a.members.size() + 1)};
    for (const AccountId member : a.members) order->shares.push_back({member, share, false});
    return {Refusal::None, a.order.value, clamped(share.minor), {}};
}

Answer Model::payShare(const PayShare& a) {
    const auto found = m_orders.find(a.order);
    ModelOrder* order = found == m_orders.end() ? nullptr : &found->second;
    if (const auto refused = notOpen(order, a.order)) return *refused;
    const AccountId payer = m_command->actor.account;
    for (ModelShare& share : order->shares) {
        if (share.account != payer) continue;
        if (share.paid) return no(Refusal::ShareAlreadyPaid);
        const Amount balance = account(payer).balance;
        if (balance < share.amount) return no(Refusal::InsufficientFunds, 0, clamped((share.amount - balance).minor));
        account(payer).balance -= share.amount;
        m_escrow += share.amount;
        share.paid = true;
        return {Refusal::None, a.order.value, clamped(share.amount.minor), {}};
    }
    return no(Refusal::NoShare);
}

Answer Model::settlePayment(const SettlePayment& a) {
    const auto found = m_payments.find(a.payment);
    if (found == m_payments.end()) return no(Refusal::UnknownPayment);
    ModelPayment& payment = found->second;
    ModelOrder& order = m_orders.at(payment.order);
    if (payment.settled && order.stage == ModelOrderStage::Paid) return no(Refusal::AlreadyPaid, payment.order.value);
    if (payment.settled || a.attemptTry != payment.tryNumber) return no(Refusal::UnknownPayment);
    if (!m_liveOrders.contains(payment.order) || m_cancelled) {
        payment.settled = true;  // money that comes too late goes straight back
        return no(order.end == OrderEnd::Lapsed ? Refusal::OrderLapsed : Refusal::OrderCancelled, payment.order.value);
    }
    if (payment.retryAt != kNever) return no(Refusal::UnknownPayment);
    if (a.outcome == PaymentOutcome::NetworkError && payment.tryNumber < policy().payment.tries) {
        ++payment.tryNumber;
        payment.retryAt = m_now + milliseconds(policy().payment.retryMs);
        m_retrying.insert(a.payment);
        return {Refusal::None, payment.order.value, 0, payment.retryAt};
    }
    if (a.outcome != PaymentOutcome::Approved || !capture(payment, order)) return refusePayment(payment);
    payment.settled = true;
    issueTickets(payment.order);
    return {Refusal::None, payment.order.value, 0, {}};
}

// Takes the money; false if the wallet has too little by now.
bool Model::capture(const ModelPayment& payment, ModelOrder& order) {
    const Amount due = std::max(order.due, Amount{0});
    Amount& wallet = account(order.owner).balance;
    if (payment.method == PaymentMethod::Card || payment.method == PaymentMethod::Transfer) {
        m_deposits += due;
        m_house += due;
    } else {
        Amount own = due;
        if (payment.method == PaymentMethod::Split) {
            for (const ModelShare& share : order.shares) own -= share.amount;
        }
        if (wallet < own) return false;
        wallet -= own;
        m_house += own;
        for (ModelShare& share : order.shares) {
            if (payment.method != PaymentMethod::Split) break;
            m_escrow -= share.amount;
            m_house += share.amount;
            share.paid = false;
        }
    }
    returnShares(order);
    if (order.due.minor < 0) {
        m_house += order.due;
        wallet -= order.due;
    }
    return true;
}

Answer Model::refusePayment(ModelPayment& payment) {
    payment.settled = true;
    ModelOrder& order = m_orders.at(payment.order);
    order.payment = {};
    ++m_buyers.at(order.owner).refusals[{payment.method, payment.card}];
    if (order.stage == ModelOrderStage::AwaitsTransfer || policy().payment.retry == RetryUnit::WholeOrder) {
        closeOrder(payment.order, OrderEnd::Refused);
    }
    return {Refusal::None, payment.order.value, 0, {}};
}

// Seats, money and tickets change in one step.
void Model::issueTickets(OrderId id) {
    ModelOrder& order = m_orders.at(id);
    ModelBuyer& b = m_buyers.at(order.owner);
    const bool wasOpen = order.stage == ModelOrderStage::Open;
    order.stage = ModelOrderStage::Paid;
    order.end = OrderEnd::Paid;
    order.payment = {};
    m_liveOrders.erase(id);
    for (const TicketId old : order.rebooks) voidTicket(old, Amount{0});
    for (std::size_t i = 0; i < order.seats.size(); ++i) {
        const Amount fee =
            i < order.rebooks.size() ? m_tickets.at(order.rebooks[i]).fee : Amount{policy().payment.feePerSeat};
        const TicketId ticket{static_cast<std::uint32_t>(m_tickets.size()) + 1};
        m_tickets[ticket] = {order.owner, order.seats[i], id, order.prices[i], fee, true};
        setSeat(order.seats[i], SeatState::Sold, order.owner);
    }
    if (!wasOpen) return;
    b.bought += static_cast<std::uint32_t>(order.seats.size());
    finishBuying(b);
}

}  // namespace frontrow::simulation
