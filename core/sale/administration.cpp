// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sellers, admins and the host do to a sale: admission, prices, blocked seats, removing a
// buyer, winding up a cancelled performance, and the far crowd's numbers.
#include <algorithm>

#include "sale/sale_state.h"

namespace frontrow {

namespace {

constexpr std::int64_t kLeastRate = 100;
constexpr std::int64_t kMostRate = 10'000'000;
constexpr std::int64_t kMostCap = 10'000'000;
constexpr std::uint32_t kMostAtOnce = 100'000;  // people an admin lets in by hand
constexpr std::uint32_t kRefundsAtOnce = 64;
constexpr std::int64_t kSlowHoldMs = 100;  // holds slower than this halve the rate
constexpr std::int64_t kFastHoldMs = 20;   // holds faster than this raise it by a tenth

void tellAdmission(const SaleState& s, const Context& c) {
    s.tell(c, {.value = static_cast<std::uint64_t>(s.bucket.ratePerMille()),
               .subject = static_cast<std::uint32_t>(s.mapCap),
               .number = s.bucket.paused() ? 1U : 0U,
               .kind = EventKind::AdmissionChanged});
}

bool blockable(const SaleState& s, SeatIndex seat, bool block) {
    if (block) return s.seats.free(seat) || s.seats.state(seat) == SeatState::Blocked;
    return s.seats.state(seat) == SeatState::Blocked && !s.deadlines.armed(DeadlineKind::SeatReturn, seat.value);
}

}  // namespace

Answer perform(SaleState& s, const Context& c, const SetAdmission& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    const bool rateFits = a.ratePerMille >= kLeastRate && a.ratePerMille <= kMostRate;
    if (!rateFits || a.mapCap < 0 || a.mapCap > kMostCap || a.paused > 1 || a.followLoad > 1) {
        return refuse(Refusal::OutOfRange);
    }
    s.bucket.setRate(a.ratePerMille, c.t);
    s.bucket.pause(a.paused != 0, c.t);
    s.mapCap = a.mapCap;
    s.followLoad = a.followLoad != 0;
    tellAdmission(s, c);
    return {};
}

Answer perform(SaleState& s, const Context& c, const AdmitNow& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (a.count == 0 || a.count > kMostAtOnce) return refuse(Refusal::OutOfRange);
    if (!s.opened) return refuse(Refusal::NotOpen, 0, 0, s.setup.opening);
    const std::uint64_t before = s.admitted;
    while (s.line.people() > 0 && s.admitted - before < a.count) {
        s.admitNext(c, a.count - static_cast<std::uint32_t>(s.admitted - before));
    }
    return {.number = static_cast<std::uint32_t>(s.admitted - before)};
}

Answer perform(SaleState& s, const Context& c, const ReportLoad& a) {
    if (!s.followLoad || a.holdP95Ms < 0) return refuse(Refusal::OutOfRange);
    std::int64_t rate = s.bucket.ratePerMille();
    if (a.holdP95Ms > kSlowHoldMs) rate = std::max(kLeastRate, rate / 2);
    if (a.holdP95Ms < kFastHoldMs) rate = std::min(kMostRate, rate + rate / 10);
    if (rate == s.bucket.ratePerMille()) return {};
    s.bucket.setRate(rate, c.t);
    tellAdmission(s, c);
    return {};
}

Answer perform(SaleState& s, const Context& c, const BlockSeats& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (a.seats.empty() || a.seats.size() > kMaxSeatsPerCommand || a.blocked > 1) return refuse(Refusal::Malformed);
    for (std::size_t i = 0; i < a.seats.size(); ++i) {
        const SeatIndex seat = a.seats[i];
        const bool twice = std::find(a.seats.begin(), a.seats.begin() + i, seat) != a.seats.begin() + i;
        if (seat.value >= s.seats.size() || twice) return refuse(Refusal::Malformed, seat.value);
        if (!blockable(s, seat, a.blocked != 0)) return refuse(Refusal::NotEmpty, seat.value);
    }
    const SeatState target = a.blocked != 0 ? SeatState::Blocked : SeatState::Free;
    for (const SeatIndex seat : a.seats) {
        // A seat that was on its way back stays off the sale.
        s.deadlines.cancel(DeadlineKind::SeatReturn, seat.value);
        if (s.seats.state(seat) != target) s.seats.change(seat, target, kNobody, c.t, c.out);
    }
    return {.number = static_cast<std::uint32_t>(a.seats.size())};
}

Answer perform(SaleState& s, const Context& c, const SetTierPrice& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (a.tier.value >= s.prices.size()) return refuse(Refusal::Malformed);
    if (a.price < Amount{0} || a.price > kMaxPrice) return refuse(Refusal::OutOfRange);
    s.prices[a.tier.value] = a.price;
    s.tell(
        c,
        {.value = static_cast<std::uint64_t>(a.price.minor), .subject = a.tier.value, .kind = EventKind::PriceChanged});
    return {};
}

Answer perform(SaleState& s, const Context& c, const RemoveBuyer& a) {
    if (!c.accounts.exists(a.account)) return refuse(Refusal::UnknownAccount);
    Buyer& b = s.buyer(a.account);
    if (b.order.value != 0) s.closeOrder(c, s.orders[b.order.value - 1], OrderEnd::Removed);
    if (!b.held.empty()) s.endHold(c, b, HoldEnd::Removed);
    if (b.stage == BuyerStage::Waiting) {
        s.leaveQueue(c, b, QueueEnd::Removed);
    } else if (b.stage != BuyerStage::Outside) {
        s.leaveMap(c, b, MapEnd::Removed);
    }
    s.deadlines.cancel(DeadlineKind::Grace, s.indexOf(b));
    return {};
}

Answer perform(SaleState& s, const Context& c, const CancelPerformance&) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    s.cancelled = true;
    s.tell(c, {.kind = EventKind::PerformanceCancelled});
    return {.number = static_cast<std::uint32_t>(s.orders.size() + s.tickets.size())};
}

// Orders first, then tickets, each once, a bounded number per record.
Answer perform(SaleState& s, const Context& c, const RefundNext&) {
    if (!s.cancelled) return refuse(Refusal::OutOfRange);
    std::uint32_t looked = 0;
    for (; looked < kRefundsAtOnce && s.refundedOrders < s.orders.size(); ++looked) {
        Order& order = s.orders[s.refundedOrders++];
        const bool live = order.stage == OrderStage::Open || order.stage == OrderStage::AwaitsTransfer;
        if (live) s.closeOrder(c, order, OrderEnd::PerformanceCancelled);
    }
    for (; looked < kRefundsAtOnce && s.refundedTickets < s.tickets.size(); ++looked) {
        const TicketId id{++s.refundedTickets};
        const Ticket& ticket = s.tickets[id.value - 1];
        if (!ticket.valid) continue;
        s.voidTicket(c, id, ticket.price + ticket.fee);
        s.tellWallet(c, ticket.owner);
    }
    return {.number =
                static_cast<std::uint32_t>(s.orders.size() - s.refundedOrders + s.tickets.size() - s.refundedTickets)};
}

Answer perform(SaleState& s, const Context& c, const CrowdArrives& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (a.count == 0) return refuse(Refusal::Malformed);
    const bool lineForms = s.policy.admission.queue != QueuePolicy::FirstCome ||
                           s.policy.opening.earlyClick == EarlyClickRule::AcceptIntoPreQueue;
    const SimTime from =
        lineForms ? s.setup.opening - milliseconds(s.policy.opening.waitingRoomOpensBeforeMs) : s.setup.opening;
    if (c.t < from) return refuse(Refusal::NotOpen, 0, 0, from);
    if (!s.line.hasRoom(a.count)) return refuse(Refusal::WaitingRoomFull);
    return {.subject = s.line.appendCrowd(a.count)};
}

Answer perform(SaleState& s, const Context&, const CrowdLeavesQueue& a) {
    return {.number = s.line.removeCrowd(a.slice, a.count, s.dice)};
}

Answer perform(SaleState& s, const Context&, const CrowdLeavesMap& a) {
    const std::uint32_t left = std::min(a.count, s.crowdOnMap);
    s.crowdOnMap -= left;
    s.slotsUsed -= left;
    return {.number = left};
}

Answer perform(SaleState&, const Context&, const Tick&) { return {}; }

}  // namespace frontrow
