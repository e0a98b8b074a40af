// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one walk over the state of a sale, and over the engine that has it (see state_fields.h).
// Thread: the engine's.
#pragma once

#include <algorithm>

#include "sale/canary.h"
#include "sale/engine_parts.h"
#include "sale/sale_state.h"
#include "sale/state_fields.h"

namespace frontrow {

// Orders, payments and tickets of one sale; more than its seats can ever need.
inline constexpr std::size_t kMostOfSale = 1U << 27U;

// The fewest bytes that each takes; what is read is bounded by them.
inline constexpr std::size_t kLeastBuyerBytes = 100;
inline constexpr std::size_t kLeastOrderBytes = 60;
inline constexpr std::size_t kLeastPaymentBytes = 15;
inline constexpr std::size_t kLeastTicketBytes = 30;

template <class A, class State> void walkBuyer(A& a, State& buyer, const StateFields::Bounds& bounds) {
    auto& [account, stage, connected, wasOnMap, lastHoldLapsed, passedBeforeMap, passedAfterSeats, order, version,
           bought, held, holdUntil, payUntil, requestTokens, requestsAt, coolUntil, lapses, rebooking, slot, pass,
           clickLockedUntil, reloadLockedUntil, mapEntered, challenge, letters, lettersFrom, lettersUntil, lettersWrong,
           attempts, refusals, methodCount] = buyer;
    a(account, bounds.accounts);
    a(stage, BuyerStage::OnMap);
    a.flag(connected);
    a.flag(wasOnMap);
    a.flag(lastHoldLapsed);
    a.flag(passedBeforeMap);
    a.flag(passedAfterSeats);
    a(order, bounds.orders);
    a(version);
    a(bought);
    a.shortList(held, 0, bounds.seats);
    a.instant(holdUntil);
    a.instant(payUntil);
    a(requestTokens);
    a.instant(requestsAt);
    a.instant(coolUntil);
    a(lapses);
    a.shortList(rebooking, 1, bounds.tickets + 1);
    a(slot);
    a(pass);
    a.instant(clickLockedUntil);
    a.instant(reloadLockedUntil);
    a.instant(mapEntered);
    a(challenge);
    a(letters);
    a.instant(lettersFrom);
    a.instant(lettersUntil);
    a(lettersWrong);
    a(attempts);
    a(methodCount, std::uint8_t{kMaxMethods});
    for (std::size_t i = 0; i < methodCount && !a.failed(); ++i) {
        auto& [method, card, count] = refusals[i];
        a(method, PaymentMethod::Split);
        a(card);
        a(count);
    }
}

template <class A, class State> void walkOrder(A& a, State& order, const StateFields::Bounds& bounds) {
    auto& [owner, stage, end, until, opened, holdLeft, seats, prices, feePerSeat, fee, due, rebooks, payment,
           firstTicket, shares] = order;
    a(owner, bounds.accounts);
    a(stage, OrderStage::Closed);
    a(end, OrderEnd::PerformanceCancelled);
    a.instant(until);
    a.instant(opened);
    a(holdLeft.ms, kLastTime.ms);
    a.shortList(seats, 0, bounds.seats);
    for (std::size_t i = 0; i < seats.size() && !a.failed(); ++i) a.amount(prices[i]);
    a.amount(feePerSeat);
    a.amount(fee);
    a.amount(due);
    a.shortList(rebooks, 1, bounds.tickets + 1);
    a(payment, bounds.payments);
    a(firstTicket, bounds.tickets);
    const std::uint64_t behind = std::uint64_t{firstTicket.value} + seats.size();
    a.require(firstTicket.value == 0 || behind <= std::uint64_t{bounds.tickets} + 1);
    constexpr std::size_t kShareBytes = 13;
    a.list(shares, kMaxSeatsPerCommand, kShareBytes, [&](auto& share) {
        auto& [member, amount, paid] = share;
        a(member, bounds.accounts);
        a.require(member != kNobody);
        a.amount(amount);
        a.flag(paid);
    });
}

template <class A, class State> void walkPayment(A& a, State& payment, const StateFields::Bounds& bounds) {
    auto& [order, method, card, attempt, tryNumber, detailsWrong, settled] = payment;
    a(order, bounds.orders);
    a.require(order.value != 0);
    a(method, PaymentMethod::Split);
    a(card);
    a(attempt);
    a(tryNumber);
    a.flag(detailsWrong);
    a.flag(settled);
}

template <class A, class State> void walkTicket(A& a, State& ticket, const StateFields::Bounds& bounds) {
    auto& [owner, seat, order, price, fee, valid, rebookedBy] = ticket;
    a(owner, bounds.accounts);
    a(seat, bounds.seats);
    a.require(seat.value < bounds.seats);
    a(order, bounds.orders);
    a.require(order.value != 0);
    a.amount(price);
    a.amount(fee);
    a.flag(valid);
    a(rebookedBy, bounds.orders);
}

template <class A, class Codes>
void walkCodes(A& a, Codes& codes, const std::vector<std::uint64_t>& known, std::uint32_t accounts) {
    auto count = static_cast<std::uint32_t>(codes.size());
    constexpr std::size_t kBytes = 12;
    a.count(count, known.size(), kBytes);
    if constexpr (A::kReading) {
        for (std::uint32_t i = 0; i < count && !a.failed(); ++i) {
            std::uint64_t code = 0;
            AccountId account;
            a(code);
            a(account, accounts);
            const bool ascends = codes.empty() || code > codes.rbegin()->first;
            a.require(ascends && account != kNobody && std::binary_search(known.begin(), known.end(), code));
            codes.emplace_hint(codes.end(), code, account);
        }
    } else {
        for (const auto& [code, account] : codes) {
            a(code);
            a(account, accounts);
        }
    }
}

template <class A, class State> void StateFields::sale(A& a, State& state, std::uint32_t accounts) {
    auto& [performance, setup, epoch, dice, plan, policy, seats, line, bucket, deadlines, clock, opened, ended,
           cancelled, followLoad, mapCap, slotsUsed, crowdOnMap, admitted, passCounter, challengeCounter, draws,
           earlyClicks, refundedOrders, refundedTickets, prices, buyerOf, buyers, orders, payments, tickets,
           sortedCodes, codesUsed] = state;
    a.besideState(clock);
    a.flag(opened);
    a.flag(ended);
    a.flag(cancelled);
    a.flag(followLoad);
    constexpr std::int64_t kMostCap = 10'000'000;
    a(mapCap, kMostCap);
    a(slotsUsed);
    a(crowdOnMap);
    a(admitted);
    a(passCounter);
    a(challengeCounter);
    a(draws);
    a(earlyClicks);
    StateFields::bucket(a, bucket);
    StateFields::seats(a, seats, accounts);
    StateFields::line(a, line, accounts);
    for (auto& price : prices) a.amount(price);
    // Sizes first, so that who comes early may name what comes late.
    const auto sized = [&](auto& list, std::size_t most, std::size_t bytesEach) {
        a.list(list, most, bytesEach, [](auto&) {});
        return static_cast<std::uint32_t>(list.size());
    };
    StateFields::Bounds bounds{.accounts = accounts, .seats = plan.seatCount()};
    bounds.buyers = sized(buyers, accounts, kLeastBuyerBytes);
    bounds.orders = sized(orders, kMostOfSale, kLeastOrderBytes);
    bounds.payments = sized(payments, kMostOfSale, kLeastPaymentBytes);
    bounds.tickets = sized(tickets, kMostOfSale, kLeastTicketBytes);
    a(refundedOrders, bounds.orders);
    a(refundedTickets, bounds.tickets);
    const auto each = [&](auto& list, auto&& walk) {
        for (auto& item : list) {
            if (!a.failed()) walk(a, item, bounds);
        }
    };
    each(buyers, [](auto& archive, auto& item, const auto& b) { walkBuyer(archive, item, b); });
    each(orders, [](auto& archive, auto& item, const auto& b) { walkOrder(archive, item, b); });
    each(payments, [](auto& archive, auto& item, const auto& b) { walkPayment(archive, item, b); });
    each(tickets, [](auto& archive, auto& item, const auto& b) { walkTicket(archive, item, b); });
    walkCodes(a, codesUsed, sortedCodes, accounts);
    StateFields::deadlines(a, deadlines, clock, bounds);
    if constexpr (A::kReading) rebuildBuyers(a, state);
}

// Everything of an engine but its set-up. For reading, the engine has its performances already and
// nothing else.
template <class A, class State> void StateFields::engine(A& a, State& engine) {
    auto& [setup, now, digest, parts] = engine;
    a.besideState(now);
    auto chain = digest.state();
    a(chain);
    if constexpr (A::kReading) digest = Digest(chain);
    accounts(a, seen<A>(parts->accounts));
    const std::uint32_t count = parts->accounts.count();
    // A blind spot has to be planted twice, or the hash would show it.
    if (!canary(Canary::SnapshotForgetsIds)) {
        memory(a, seen<A>(parts->memory), count);
    } else if constexpr (A::kReading) {
        for (std::uint32_t i = 0; i < count; ++i) parts->memory.addAccount();
    }
    for (auto& sale : parts->sales) {
        if (!a.failed()) StateFields::sale(a, seen<A>(*sale->m_state), count);
    }
}

}  // namespace frontrow
