// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "practice/map_entry.h"
#include "practice/time_ledger.h"

namespace frontrow {

namespace {

// Whose time a wait is that came after the first one.
TimeCause waitCause(EntryCause cause) {
    switch (cause) {
        case EntryCause::First: return TimeCause::Wait;
        case EntryCause::ConnectionLost: return TimeCause::Network;
        case EntryCause::LettersFailed: return TimeCause::Letters;
        case EntryCause::PassLapsed:
        case EntryCause::MapSessionEnded:
        case EntryCause::OwnChoice: break;
    }
    return TimeCause::Reaction;
}

void addEntries(TimeLedger& ledger, const RunFacts& facts) {
    for (const Entry& entry : facts.entries) {
        const RunPhase during = entry.cause == EntryCause::First ? RunPhase::Click : RunPhase::Queue;
        const CommandTimes& times = entry.times;
        ledger.mark(times.sent, during, TimeCause::Network);
        ledger.mark(std::min(times.sent + times.network, times.decided), during, TimeCause::Rest);
        ledger.mark(times.decided, RunPhase::Queue, waitCause(entry.cause));
    }
}

void addTurns(TimeLedger& ledger, const RunFacts& facts) {
    for (const Admission& admission : facts.admissions) {
        ledger.mark(admission.admitted, RunPhase::Queue, TimeCause::Network);
        ledger.mark(admission.shown, RunPhase::Queue, TimeCause::Reaction);
        if (admission.lapsed) ledger.mark(*admission.lapsed, RunPhase::Queue, TimeCause::Reaction);
    }
}

// Whether the letters were asked for after this use of a pass and before another.
bool lettersFollow(const RunFacts& facts, const Admission& admission) {
    if (!lettersBeforeMap(facts.world.policy)) return false;
    return std::any_of(facts.letters.begin(), facts.letters.end(), [&](const LettersTry& letters) {
        if (letters.asked < admission.used->sent) return false;
        return std::none_of(facts.admissions.begin(), facts.admissions.end(), [&](const Admission& later) {
            return later.admitted > admission.admitted && later.admitted <= letters.asked;
        });
    });
}

void addPassUses(TimeLedger& ledger, const RunFacts& facts) {
    for (const Admission& admission : facts.admissions) {
        if (!admission.used) continue;
        const bool letters = lettersFollow(facts, admission);
        ledger.command(*admission.used, RunPhase::Queue, letters ? RunPhase::Letters : RunPhase::Seats,
                       letters ? TimeCause::Letters : TimeCause::Reaction);
    }
}

// Back to the map after the right letters: the first look at it, or on with choosing.
void markAfterLetters(TimeLedger& ledger, const RunFacts& facts, SimTime at) {
    const bool held = std::any_of(facts.holdAttempts.begin(), facts.holdAttempts.end(), [&](const HoldAttempt& each) {
        return each.refusal == Refusal::None && each.times.answered <= at;
    });
    ledger.mark(at, RunPhase::Seats, held ? TimeCause::Choice : TimeCause::Reaction);
}

void addLetters(TimeLedger& ledger, const RunFacts& facts) {
    bool again = false;
    for (const LettersTry& each : facts.letters) {
        // New letters after wrong ones come late on purpose: that is the price of the wrong ones.
        ledger.mark(each.asked, RunPhase::Letters, again ? TimeCause::Letters : TimeCause::Network);
        ledger.mark(each.shown, RunPhase::Letters, TimeCause::Letters);
        again = each.refusal != Refusal::None;
        if (!each.answer) continue;
        ledger.command(*each.answer, RunPhase::Letters, RunPhase::Letters, TimeCause::Letters);
        if (!again) markAfterLetters(ledger, facts, each.answer->answered);
    }
}

void addHoldAttempts(TimeLedger& ledger, const RunFacts& facts) {
    for (const HoldAttempt& attempt : facts.holdAttempts) {
        const bool race = attempt.refusal == Refusal::SeatTaken && attempt.lostBy < kLuckyMargin;
        ledger.command(attempt.times, RunPhase::Seats, RunPhase::Seats, race ? TimeCause::LostRace : TimeCause::Choice);
        if (race) {
            ledger.limit(attempt.times.answered + kRecovery, RunPhase::Seats, TimeCause::LostRace, TimeCause::Choice);
        }
    }
}

// Whose time passes while the provider thinks about this attempt.
TimeCause attemptCause(const PaymentAttempt& attempt) {
    if (!attempt.outcome || *attempt.outcome == PaymentOutcome::Approved) return TimeCause::Rest;
    return attempt.details == Details::TypedWrong ? TimeCause::Form : TimeCause::PaymentDice;
}

void addPaymentAttempt(TimeLedger& ledger, const PaymentAttempt& attempt) {
    if (attempt.refusal != Refusal::None) {
        ledger.command(attempt.times, RunPhase::Payment, RunPhase::Payment, TimeCause::Form);
        return;
    }
    ledger.command(attempt.times, RunPhase::Payment, RunPhase::Payment, attemptCause(attempt));
    if (!attempt.outcome) return;
    if (attempt.tries > 1) ledger.mark(attempt.firstAnswer, RunPhase::Payment, TimeCause::PaymentDice);
    const bool paid = *attempt.outcome == PaymentOutcome::Approved;
    ledger.mark(attempt.settled, RunPhase::Payment, paid ? TimeCause::Rest : TimeCause::Form);
}

void addOrders(TimeLedger& ledger, const RunFacts& facts) {
    for (const OrderFacts& order : facts.orders) {
        ledger.command(order.opened, RunPhase::Payment, RunPhase::Payment, TimeCause::Form);
        for (const PaymentAttempt& attempt : order.attempts) addPaymentAttempt(ledger, attempt);
        if (order.closed && order.end != OrderEnd::Paid) ledger.mark(*order.closed, RunPhase::Seats, TimeCause::Choice);
    }
}

}  // namespace

// Each stage of a run is marked after what led to it: of two marks at one instant the later given counts.
TimeLedger ledgerOf(const RunFacts& facts) {
    TimeLedger ledger;
    addEntries(ledger, facts);
    addTurns(ledger, facts);
    addPassUses(ledger, facts);
    addLetters(ledger, facts);
    addHoldAttempts(ledger, facts);
    addOrders(ledger, facts);
    for (const Outage& outage : facts.outages) ledger.addOutage(outage);
    ledger.close(facts.world.opening, facts.ended);
    return ledger;
}

}  // namespace frontrow
