// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/attainable.h"

#include <algorithm>

#include "practice/map_entry.h"

namespace frontrow {

namespace {

SeatsInReach describe(const RunFacts& facts, const QualityScale& scale, SimTime at, SeatList seats) {
    const VenuePlan& plan = *facts.world.plan;
    std::sort(seats.items.begin(), seats.items.begin() + seats.count);
    const SeatIndex first = seats[0];
    SeatsInReach result;
    result.at = at - facts.world.opening;
    result.section = plan.section(plan.seatSection(first)).name;
    result.row = plan.row(plan.seatRow(first)).label;
    result.firstNumber = plan.seatNumber(first);
    result.lastNumber = plan.seatNumber(seats[seats.size() - 1]);
    result.count = static_cast<std::uint32_t>(seats.size());
    const SeatIndex last = seats[seats.size() - 1];
    result.together = plan.seatStretch(first) == plan.seatStretch(last) && last.value - first.value + 1 == result.count;
    result.quality = scale.quality(seats, facts.world.party);
    return result;
}

std::optional<SeatsInReach> bestAt(const RunFacts& facts, const SeatHistory& history, const QualityScale& scale,
                                   SimTime at, std::uint32_t party) {
    const auto seats = scale.best(history.inReach(at), party, facts.world.needs);
    if (!seats) return std::nullopt;
    return describe(facts, scale, at, *seats);
}

// The request that completed the seats bought.
const HoldAttempt* choiceOf(const RunFacts& facts) {
    const auto bought = [&](SeatIndex seat) {
        return std::any_of(facts.tickets.begin(), facts.tickets.end(),
                           [seat](const TicketFacts& ticket) { return ticket.seat == seat; });
    };
    const HoldAttempt* choice = nullptr;
    for (const HoldAttempt& attempt : facts.holdAttempts) {
        if (attempt.refusal != Refusal::None) continue;
        if (std::any_of(attempt.held.begin(), attempt.held.end(), bought)) choice = &attempt;
    }
    return choice;
}

// The last moment with seats for the whole party, else with any seat at all.
std::optional<SeatsInReach> lastInReach(const RunFacts& facts, const SeatHistory& history, const QualityScale& scale) {
    for (const std::uint32_t party : {std::uint32_t{facts.world.party}, std::uint32_t{1}}) {
        const auto at = history.lastInReach(party, facts.world.needs, facts.world.opening, facts.ended);
        if (at) return bestAt(facts, history, scale, *at, party);
    }
    return std::nullopt;
}

bool lettersOpen(const RunFacts& facts, SimTime since) {
    bool asked = false;
    for (const LettersTry& each : facts.letters) {
        if (each.asked < since) continue;
        asked = true;
        if (each.answer && each.refusal == Refusal::None) return false;
    }
    return asked;
}

NoTicketReason reasonOfOrder(const OrderFacts& order) {
    const bool refused = !order.attempts.empty() && order.attempts.back().outcome &&
                         *order.attempts.back().outcome != PaymentOutcome::Approved;
    if (!order.closed) return refused ? NoTicketReason::PaymentRefused : NoTicketReason::OrderGivenUp;
    if (order.end == OrderEnd::Lapsed) return NoTicketReason::OrderLapsed;
    return order.end == OrderEnd::Refused || refused ? NoTicketReason::PaymentRefused : NoTicketReason::OrderGivenUp;
}

NoTicketReason reasonOnMap(const RunFacts& facts, const AttainableReport& reach) {
    const bool lost = std::any_of(facts.holdAttempts.begin(), facts.holdAttempts.end(),
                                  [](const HoldAttempt& each) { return each.refusal != Refusal::None; });
    if (lost) return NoTicketReason::EverySeatLost;
    return reach.atEntry ? NoTicketReason::NothingTried : NoTicketReason::NothingInReach;
}

}  // namespace

AttainableReport attainable(const RunFacts& facts, const SeatHistory& history, const QualityScale& scale) {
    AttainableReport result;
    result.last = lastInReach(facts, history, scale);
    const auto entry = lastMapEntry(facts);
    if (entry) result.atEntry = bestAt(facts, history, scale, *entry, facts.world.party);
    SeatList seats;
    for (const TicketFacts& ticket : facts.tickets) seats.push(ticket.seat);
    if (seats.empty()) return result;

    const Score got = scale.quality(seats, facts.world.party);
    result.got = got;
    const HoldAttempt* choice = choiceOf(facts);
    if (choice == nullptr) return result;
    result.atChoice = bestAt(facts, history, scale, choice->times.sent, facts.world.party);
    if (!result.atChoice || result.atChoice->quality < got) {
        result.atChoice = describe(facts, scale, choice->times.sent, seats);
    }
    result.lostByChoosing = Score{result.atChoice->quality.hundredths - got.hundredths};
    if (result.atEntry) {
        result.lostByWaiting = Score{result.atEntry->quality.hundredths - result.atChoice->quality.hundredths};
    }
    return result;
}

NoTicketReason noTicketReason(const RunFacts& facts, const AttainableReport& reach) {
    if (!facts.tickets.empty()) return NoTicketReason::None;
    if (facts.entries.empty()) return NoTicketReason::NeverEntered;
    const bool everHeld = !facts.holds.empty() || !facts.orders.empty();
    if (facts.admissions.empty()) return NoTicketReason::NeverAdmitted;
    const Admission& last = facts.admissions.back();
    if (facts.entries.back().times.decided > last.admitted && !everHeld) return NoTicketReason::NeverAdmitted;
    if (lettersOpen(facts, last.admitted)) return NoTicketReason::LettersNotPassed;
    if (!last.used && !everHeld) return NoTicketReason::PassLapsed;
    if (!facts.orders.empty() && facts.orders.back().end != OrderEnd::BackToSeats) {
        return reasonOfOrder(facts.orders.back());
    }
    if (!facts.holds.empty()) return NoTicketReason::HoldEnded;
    return reasonOnMap(facts, reach);
}

}  // namespace frontrow
