// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Payment in two steps: Pay asks a provider, SettlePayment brings its answer. Seats, money, order
// and tickets change in that one step, whatever messages come in whatever order.
#include <algorithm>

#include "domain/assert.h"
#include "sale/canary.h"
#include "sale/payment_outcome.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

constexpr std::int64_t kDayMs = days(1).ms;

bool offered(const PaymentPolicy& policy, PaymentMethod method) {
    switch (method) {
        case PaymentMethod::Wallet: return policy.wallet != 0;
        case PaymentMethod::Card: return policy.card != 0;
        case PaymentMethod::Transfer: return policy.transfer != 0;
        case PaymentMethod::Split: return policy.split != 0;
    }
    return false;
}

// How often this method (each card has its own count) may still be tried.
std::uint64_t attemptsLeft(const SaleState& s, const Buyer& b, PaymentMethod method, std::uint32_t card) {
    const auto attempts = static_cast<std::uint64_t>(s.policy.payment.attempts);
    for (std::size_t i = 0; i < b.methodCount; ++i) {
        const MethodRefusals& known = b.refusals[i];
        if (known.method == method && known.card == card)
            return attempts - std::min<std::uint64_t>(attempts, known.count);
    }
    return b.methodCount == kMaxMethods ? 0 : attempts;
}

void countRefusal(Buyer& b, PaymentMethod method, std::uint32_t card) {
    for (std::size_t i = 0; i < b.methodCount; ++i) {
        MethodRefusals& known = b.refusals[i];
        if (known.method == method && known.card == card) {
            ++known.count;
            return;
        }
    }
    if (b.methodCount < kMaxMethods) b.refusals[b.methodCount++] = {method, card, 1};
}

Amount toPay(const Order& order) { return std::max(order.due, Amount{0}); }

Amount sharesOf(const Order& order) {
    Amount sum;
    for (const SplitShare& share : order.shares) sum += share.amount;
    return sum;
}

// What the owner's own wallet has to cover.
Amount ownPart(const Order& order, PaymentMethod method) {
    if (method == PaymentMethod::Wallet) return toPay(order);
    return method == PaymentMethod::Split ? toPay(order) - sharesOf(order) : Amount{0};
}

std::uint32_t clampToNumber(Amount amount) {
    return static_cast<std::uint32_t>(std::min<std::int64_t>(amount.minor, UINT32_MAX));
}

std::optional<Answer> fundsRefusal(const Context& c, const Order& order, PaymentMethod method) {
    const Amount missing = ownPart(order, method) - c.accounts.balance(order.owner);
    if (missing.minor <= 0) return std::nullopt;
    return refuse(Refusal::InsufficientFunds, 0, clampToNumber(missing));
}

std::optional<Answer> orderRefusal(const Order* order, OrderId id) {
    if (order == nullptr) return refuse(Refusal::UnknownOrder);
    if (order->stage == OrderStage::Paid) return refuse(Refusal::AlreadyPaid, id.value);
    if (order->stage == OrderStage::AwaitsTransfer) return refuse(Refusal::TransferPending, id.value);
    if (order->stage == OrderStage::Open) return std::nullopt;
    return refuse(order->end == OrderEnd::Lapsed ? Refusal::OrderLapsed : Refusal::OrderCancelled, id.value);
}

std::optional<Answer> payRefusal(const SaleState& s, const Context& c, const Order& order, const Pay& a,
                                 const Buyer& b) {
    if (order.payment.value != 0) return refuse(Refusal::PaymentRunning, order.payment.value);
    if (!offered(s.policy.payment, a.method)) return refuse(Refusal::MethodNotOffered);
    if (attemptsLeft(s, b, a.method, a.card) == 0) return refuse(Refusal::MethodOff);
    if (a.method == PaymentMethod::Split) {
        const auto unpaid =
            std::count_if(order.shares.begin(), order.shares.end(), [](const auto& x) { return !x.paid; });
        if (unpaid > 0 || order.shares.empty()) {
            return refuse(Refusal::ShareUnpaid, 0, static_cast<std::uint32_t>(unpaid));
        }
    }
    return fundsRefusal(c, order, a.method);
}

SimTime transferDue(const SaleState& s, SimTime t) {
    SimTime due = t + milliseconds(s.policy.payment.transferDueMs);
    if (s.policy.payment.transferDueAtMidnight != 0) {
        // Midnights are whole days away from the performance's own.
        const std::int64_t sinceMidnight = (((t - s.setup.startDay).ms % kDayMs) + kDayMs) % kDayMs;
        due = t + milliseconds(kDayMs - sinceMidnight);
    }
    return std::min(due, s.setup.starts);
}

// The buyer has done what there is to do: the map is free for the next one.
void finishBuying(SaleState& s, const Context& c, Buyer& b) {
    b.order = {};
    b.held = {};
    b.payUntil = {};
    b.rebooking = {};
    b.passedAfterSeats = false;
    if (b.stage == BuyerStage::Admitted || b.stage == BuyerStage::OnMap) s.leaveMap(c, b, MapEnd::Paid);
}

void awaitTransfer(SaleState& s, const Context& c, Order& order) {
    Buyer& b = s.buyer(order.owner);
    order.stage = OrderStage::AwaitsTransfer;
    order.until = transferDue(s, c.t);
    b.bought += static_cast<std::uint32_t>(order.seats.size());
    s.deadlines.arm(DeadlineKind::Order, s.idOf(order).value, order.until);
    s.tell(c, {.until = order.until,
               .account = order.owner,
               .subject = s.idOf(order).value,
               .kind = EventKind::TransferAwaited});
    finishBuying(s, c, b);
}

// Moves the money of an order; false if a wallet no longer covers it.
bool capture(SaleState& s, const Context& c, Order& order, PaymentMethod method) {
    Amount due = toPay(order);
    if (canary(Canary::PriceNotFrozen)) due += s.prices[s.plan.seatTier(order.seats[0]).value] - order.prices[0];
    switch (method) {
        case PaymentMethod::Wallet:
            if (!c.accounts.pay(order.owner, due)) return false;
            break;
        case PaymentMethod::Split:
            if (!c.accounts.pay(order.owner, ownPart(order, method))) return false;
            for (SplitShare& share : order.shares) {
                c.accounts.escrowToHouse(share.amount);
                share.paid = false;
            }
            break;
        case PaymentMethod::Card:
        case PaymentMethod::Transfer:
            if (!c.accounts.depositToHouse(due)) return false;
            break;
    }
    s.returnShares(c, order);
    if (order.due.minor < 0) c.accounts.refund(order.owner, -order.due);
    s.tellWallet(c, order.owner);
    return true;
}

// One step: old tickets of a re-booking go, new ones come, the seats are sold.
void issueTickets(SaleState& s, const Context& c, Order& order) {
    Buyer& b = s.buyer(order.owner);
    for (const TicketId id : order.rebooks) s.voidTicket(c, id, Amount{0});
    order.firstTicket = TicketId{static_cast<std::uint32_t>(s.tickets.size() + 1)};
    const std::size_t freeOfFee = std::min(order.rebooks.size(), order.seats.size());
    const std::size_t tickets = order.seats.size() - (canary(Canary::DebitWithoutTicket) ? 1 : 0);
    for (std::size_t i = 0; i < tickets; ++i) {
        const Amount fee = i < freeOfFee ? s.tickets[order.rebooks[i].value - 1].fee : order.feePerSeat;
        s.seats.change(order.seats[i], SeatState::Sold, order.owner, c.t, c.out);
        s.tickets.push_back({order.owner, order.seats[i], s.idOf(order), order.prices[i], fee, true, {}});
        s.tell(c, {.value = static_cast<std::uint64_t>(order.prices[i].minor),
                   .account = order.owner,
                   .subject = static_cast<std::uint32_t>(s.tickets.size()),
                   .number = order.seats[i].value,
                   .kind = EventKind::TicketIssued});
    }
    if (order.stage == OrderStage::Open) b.bought += static_cast<std::uint32_t>(order.seats.size());
}

Answer paid(SaleState& s, const Context& c, Order& order) {
    Buyer& b = s.buyer(order.owner);
    const OrderId id = s.idOf(order);
    FRONTROW_ASSERT(c.t < order.until);
    const bool wasOpen = order.stage == OrderStage::Open;
    s.deadlines.cancel(DeadlineKind::Order, id.value);
    issueTickets(s, c, order);
    order.stage = OrderStage::Paid;
    order.end = OrderEnd::Paid;
    order.payment = {};
    s.tell(c, {.account = order.owner,
               .subject = id.value,
               .number = static_cast<std::uint32_t>(OrderEnd::Paid),
               .kind = EventKind::OrderClosed});
    if (wasOpen) finishBuying(s, c, b);
    return {.subject = id.value};
}

Answer refused(SaleState& s, const Context& c, Order& order, Payment& payment, PaymentOutcome outcome) {
    payment.settled = true;
    Buyer& b = s.buyer(order.owner);
    countRefusal(b, payment.method, payment.card);
    const PaymentId id = order.payment;
    order.payment = {};
    s.tell(c, {.value = attemptsLeft(s, b, payment.method, payment.card),
               .account = order.owner,
               .subject = id.value,
               .number = static_cast<std::uint32_t>(outcome),
               .kind = EventKind::PaymentRefused});
    if (s.policy.payment.retry == RetryUnit::WholeOrder) s.closeOrder(c, order, OrderEnd::Refused);
    return {.subject = s.idOf(order).value};
}

// Money that came for an order that is closed: it goes back where it came from, on the record.
Answer returnLate(SaleState& s, const Context& c, Order& order, PaymentId id, Payment& payment,
                  PaymentOutcome outcome) {
    payment.settled = true;
    const bool fromOutside = payment.method == PaymentMethod::Card || payment.method == PaymentMethod::Transfer;
    if (outcome == PaymentOutcome::Approved && fromOutside && c.accounts.depositToHouse(toPay(order))) {
        if (!canary(Canary::LateApprovalKept)) c.accounts.withdrawFromHouse(toPay(order));
    }
    s.tell(c, {.account = order.owner,
               .subject = id.value,
               .number = static_cast<std::uint32_t>(outcome),
               .kind = EventKind::PaymentRefused});
    return refuse(order.end == OrderEnd::Lapsed ? Refusal::OrderLapsed : Refusal::OrderCancelled, s.idOf(order).value);
}

Answer retryLater(SaleState& s, const Context& c, const Order& order, PaymentId id, Payment& payment) {
    const SimTime next = c.t + milliseconds(s.policy.payment.retryMs);
    s.tell(c, {.until = next,
               .account = order.owner,
               .subject = id.value,
               .number = payment.tryNumber,
               .kind = EventKind::PaymentRetrying});
    ++payment.tryNumber;
    s.deadlines.arm(DeadlineKind::PaymentRetry, id.value, next);
    return {.subject = s.idOf(order).value, .until = next};
}

}  // namespace

void Sale::State::tellWallet(const Context& c, AccountId account) const {
    tell(c, {.value = static_cast<std::uint64_t>(c.accounts.balance(account).minor),
             .account = account,
             .kind = EventKind::WalletChanged});
}

void Sale::State::requestPayment(const Context& c, PaymentId id) {
    const Payment& payment = payments[id.value - 1];
    const Order& order = orders[payment.order.value - 1];
    tell(c, {.value = static_cast<std::uint64_t>(toPay(order).minor),
             .account = order.owner,
             .subject = id.value,
             .number = packPaymentRequest(
                 {id, order.owner, payment.method, payment.tryNumber, payment.attempt, payment.detailsWrong}),
             .kind = EventKind::PaymentRequested});
}

Answer perform(SaleState& s, const Context& c, const Pay& a) {
    if (a.detailsWrong > 1 || (a.method != PaymentMethod::Card && a.card != 0)) return refuse(Refusal::Malformed);
    Order* order = s.findOrder(a.order);
    if (order != nullptr && order->owner != c.actor.account) order = nullptr;
    if (const auto refusal = orderRefusal(order, a.order)) return *refusal;
    Buyer& b = s.buyer(c.actor.account);
    if (const auto refusal = payRefusal(s, c, *order, a, b)) return *refusal;
    Payment payment;
    payment.order = a.order;
    payment.method = a.method;
    payment.card = a.card;
    payment.attempt = ++b.attempts;
    payment.detailsWrong = a.detailsWrong != 0;
    s.payments.push_back(payment);
    const PaymentId id{static_cast<std::uint32_t>(s.payments.size())};
    order->payment = id;
    s.requestPayment(c, id);
    if (a.method == PaymentMethod::Transfer) awaitTransfer(s, c, *order);
    return {.subject = id.value};
}

Answer perform(SaleState& s, const Context& c, const SettlePayment& a) {
    if (a.payment.value == 0 || a.payment.value > s.payments.size()) return refuse(Refusal::UnknownPayment);
    Payment& payment = s.payments[a.payment.value - 1];
    Order& order = s.orders[payment.order.value - 1];
    const bool again = canary(Canary::SettledTwice) && order.stage == OrderStage::Paid;
    const bool live = order.stage == OrderStage::Open || order.stage == OrderStage::AwaitsTransfer || again;
    if (payment.settled && !again) {
        if (order.stage == OrderStage::Paid) return refuse(Refusal::AlreadyPaid, payment.order.value);
        return refuse(Refusal::UnknownPayment);
    }
    if (a.attemptTry != payment.tryNumber) return refuse(Refusal::UnknownPayment);
    if (!live || s.cancelled) return returnLate(s, c, order, a.payment, payment, a.outcome);
    if (s.deadlines.armed(DeadlineKind::PaymentRetry, a.payment.value)) return refuse(Refusal::UnknownPayment);
    if (a.outcome == PaymentOutcome::NetworkError && payment.tryNumber < s.policy.payment.tries) {
        return retryLater(s, c, order, a.payment, payment);
    }
    if (a.outcome != PaymentOutcome::Approved) {
        const bool awaited = order.stage == OrderStage::AwaitsTransfer;
        const Answer answer = refused(s, c, order, payment, a.outcome);
        if (awaited && order.stage == OrderStage::AwaitsTransfer) s.closeOrder(c, order, OrderEnd::Refused);
        return answer;
    }
    if (!capture(s, c, order, payment.method)) {
        return refused(s, c, order, payment, PaymentOutcome::InsufficientFunds);
    }
    payment.settled = true;
    return paid(s, c, order);
}

Answer perform(SaleState& s, const Context& c, const OfferSplit& a) {
    Order* order = s.findOrder(a.order);
    if (order != nullptr && order->owner != c.actor.account) order = nullptr;
    if (const auto refusal = orderRefusal(order, a.order)) return *refusal;
    if (s.policy.payment.split == 0) return refuse(Refusal::MethodNotOffered);
    if (order->payment.value != 0) return refuse(Refusal::PaymentRunning, order->payment.value);
    if (a.members.empty() || a.members.size() > kMaxSeatsPerCommand) return refuse(Refusal::Malformed);
    for (std::size_t i = 0; i < a.members.size(); ++i) {
        if (!c.accounts.exists(a.members[i])) return refuse(Refusal::UnknownAccount, a.members[i].value);
        const bool twice = std::find(a.members.begin(), a.members.begin() + i, a.members[i]) != a.members.begin() + i;
        if (a.members[i] == c.actor.account || twice) return refuse(Refusal::Malformed, a.members[i].value);
    }
    s.returnShares(c, *order);
    order->shares.clear();
    const Amount each{toPay(*order).minor / static_cast<std::int64_t>(a.members.size() + 1)};
    for (const AccountId member : a.members) {
        order->shares.push_back({member, each, false});
        s.tell(c, {.value = static_cast<std::uint64_t>(each.minor),
                   .account = member,
                   .subject = a.order.value,
                   .kind = EventKind::ShareAsked});
    }
    return {.subject = a.order.value, .number = clampToNumber(each)};
}

Answer perform(SaleState& s, const Context& c, const PayShare& a) {
    Order* order = s.findOrder(a.order);
    if (const auto refusal = orderRefusal(order, a.order)) return *refusal;
    const auto share = std::find_if(order->shares.begin(), order->shares.end(),
                                    [&](const SplitShare& each) { return each.account == c.actor.account; });
    if (share == order->shares.end()) return refuse(Refusal::NoShare);
    if (share->paid) return refuse(Refusal::ShareAlreadyPaid);
    if (!c.accounts.payIntoEscrow(share->account, share->amount)) {
        return refuse(Refusal::InsufficientFunds, 0, clampToNumber(share->amount - c.accounts.balance(share->account)));
    }
    share->paid = true;
    s.tell(c, {.value = static_cast<std::uint64_t>(share->amount.minor),
               .account = share->account,
               .subject = a.order.value,
               .kind = EventKind::SharePaid});
    s.tellWallet(c, share->account);
    return {.subject = a.order.value, .number = clampToNumber(share->amount)};
}

}  // namespace frontrow
