// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "practice/find_mistakes.h"
#include "practice/time_ledger.h"
#include "sale/refusal.h"

namespace frontrow {

namespace {

std::string seatText(const VenuePlan& plan, SeatIndex seat) {
    return plan.section(plan.seatSection(seat)).name + " " + plan.row(plan.seatRow(seat)).label + " " +
           plan.seatNumber(seat);
}

MistakeKind kindOfLoss(const HoldAttempt& attempt) {
    switch (attempt.shown) {
        case SeatState::Held: return MistakeKind::ClickedHeldSeat;
        case SeatState::Ordered:
        case SeatState::Sold:
        case SeatState::Blocked: return MistakeKind::ClickedTakenSeat;
        case SeatState::Free: break;
    }
    if (attempt.rivalsAimed >= 2) return MistakeKind::ContestedSeat;
    return attempt.lostBy < kLuckyMargin ? MistakeKind::LostRace : MistakeKind::ClickedGoneSeat;
}

MistakeKind kindOf(const HoldAttempt& attempt) {
    switch (attempt.refusal) {
        case Refusal::SeatTaken: return kindOfLoss(attempt);
        case Refusal::NotEnoughPlaces: return MistakeKind::ClickedGoneSeat;
        case Refusal::SeatBlocked: return MistakeKind::ClickedTakenSeat;
        case Refusal::TooFast: return MistakeKind::ClickedTooFast;
        default: return MistakeKind::RefusedByRule;
    }
}

// When the buyer went on after attempt i: the next request, else the time it takes to recover.
SimTime resumed(const RunFacts& facts, std::size_t i) {
    const SimTime recovered = std::min(facts.holdAttempts[i].times.answered + kRecovery, facts.ended);
    if (i + 1 == facts.holdAttempts.size()) return recovered;
    return std::min(facts.holdAttempts[i + 1].times.sent, recovered);
}

}  // namespace

void findSeatMistakes(const RunFacts& facts, std::vector<Mistake>& found) {
    const SimTime opening = facts.world.opening;
    for (std::size_t i = 0; i < facts.holdAttempts.size(); ++i) {
        const HoldAttempt& attempt = facts.holdAttempts[i];
        if (attempt.refusal == Refusal::None) continue;
        Mistake result;
        result.kind = kindOf(attempt);
        result.at = attempt.times.sent - opening;
        result.cost = std::max(resumed(facts, i) - attempt.times.sent, Duration{});
        if (!attempt.wanted.empty()) result.seat = seatText(*facts.world.plan, attempt.wanted[0]);
        if (attempt.refusal == Refusal::SeatTaken) {
            result.margin = attempt.lostBy;
            if (attempt.lostBy < kLuckyMargin) result.nature = Nature::Luck;
        }
        if (result.kind == MistakeKind::ContestedSeat) result.count = static_cast<std::int32_t>(attempt.rivalsAimed);
        if (result.kind == MistakeKind::RefusedByRule) result.detail = refusalName(attempt.refusal);
        found.push_back(result);
    }
    for (const HoldPeriod& hold : facts.holds) {
        if (hold.end != HoldEnd::Lapsed) continue;
        Mistake result;
        result.kind = MistakeKind::HoldLapsed;
        result.at = hold.to - opening;
        result.cost = hold.to - hold.from;
        found.push_back(result);
    }
}

}  // namespace frontrow
