// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "practice/find_mistakes.h"
#include "sale/refusal.h"

namespace frontrow {

namespace {

// When the buyer tried again after attempt i of the order, or it ended.
SimTime triedAgain(const RunFacts& facts, const OrderFacts& order, std::size_t i) {
    if (i + 1 < order.attempts.size()) return order.attempts[i + 1].times.sent;
    return order.closed.value_or(facts.ended);
}

void findRefusal(const PaymentAttempt& attempt, Mistake result, std::vector<Mistake>& found) {
    if (attempt.refusal == Refusal::InsufficientFunds) {
        result.kind = MistakeKind::WalletTooLow;
    } else if (attempt.refusal != Refusal::None) {
        result.kind = MistakeKind::RefusedByRule;
        result.detail = refusalName(attempt.refusal);
        result.drill = Drill::PaymentForm;
    } else if (attempt.details == Details::TypedWrong) {
        result.kind = MistakeKind::DetailsWrong;
    } else {
        result.kind = MistakeKind::PaymentRefused;
        result.nature = Nature::Luck;
        result.detail = outcomeName(*attempt.outcome);
    }
    found.push_back(std::move(result));
}

void findInAttempt(const RunFacts& facts, const OrderFacts& order, std::size_t i, std::vector<Mistake>& found) {
    const PaymentAttempt& attempt = order.attempts[i];
    Mistake result;
    result.at = attempt.times.sent - facts.world.opening;
    if (attempt.fieldsCorrected > 0) {
        result.kind = MistakeKind::FormRetyped;
        result.count = attempt.fieldsCorrected;
        result.cost = attempt.correcting;
        found.push_back(result);
        result.count = 1;
    }
    const bool approved = attempt.outcome == PaymentOutcome::Approved;
    if (attempt.refusal != Refusal::None || (attempt.outcome && !approved)) {
        result.cost = std::max(triedAgain(facts, order, i) - attempt.times.sent, Duration{});
        findRefusal(attempt, std::move(result), found);
    } else if (approved && attempt.tries > 1) {
        result.kind = MistakeKind::PaymentRetried;
        result.nature = Nature::Luck;
        result.count = attempt.tries - 1;
        result.cost = std::max(attempt.settled - attempt.firstAnswer, Duration{});
        found.push_back(std::move(result));
    }
}

}  // namespace

void findPaymentMistakes(const RunFacts& facts, std::vector<Mistake>& found) {
    for (const OrderFacts& order : facts.orders) {
        for (std::size_t i = 0; i < order.attempts.size(); ++i) findInAttempt(facts, order, i, found);
        if (!order.closed || order.end != OrderEnd::Lapsed) continue;
        Mistake result;
        result.kind = MistakeKind::OrderLapsed;
        result.at = *order.closed - facts.world.opening;
        result.cost = *order.closed - order.opened.sent;
        found.push_back(result);
    }
}

}  // namespace frontrow
