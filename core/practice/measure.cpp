// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/measure.h"

#include <algorithm>
#include <map>

#include "practice/letter_pairs.h"
#include "practice/map_entry.h"

namespace frontrow {

namespace {

// From each entry, at the earliest from the opening, to the admission that followed, or the end.
Duration waitInRoom(const RunFacts& facts) {
    Duration sum;
    for (const Entry& entry : facts.entries) {
        const SimTime from = std::max(entry.times.decided, facts.world.opening);
        const auto next = std::find_if(facts.admissions.begin(), facts.admissions.end(),
                                       [&](const Admission& each) { return each.admitted >= entry.times.decided; });
        const SimTime to = next == facts.admissions.end() ? facts.ended : next->admitted;
        sum = sum + std::max(to - from, Duration{});
    }
    return sum;
}

std::uint32_t seatsForSale(const VenuePlan& plan) {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        if (!plan.seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) ++count;
    }
    return count;
}

}  // namespace

ClickReport measureClick(const RunFacts& facts) {
    ClickReport result;
    result.earlyClicks = static_cast<std::uint32_t>(facts.earlyClicks.size());
    if (facts.entries.empty()) return result;
    const CommandTimes& click = facts.entries.front().times;
    result.error = click.sent - facts.world.opening;
    result.arrival = click.decided - facts.world.opening;
    result.network = std::min(click.network, click.decided - click.sent);
    return result;
}

QueueReport measureQueue(const RunFacts& facts, const std::optional<PlaceFigures>& places, const SeatHistory& history) {
    QueueReport result;
    if (places) {
        result.placesLost = places->lost;
        if (places->shown) {
            result.place = places->place;
            result.expectedPlace = places->expected;
        }
    }
    if (!facts.entries.empty()) result.requeues = static_cast<std::uint32_t>(facts.entries.size() - 1);
    result.wait = waitInRoom(facts);
    const std::uint32_t forSale = seatsForSale(*facts.world.plan);
    for (const Admission& admission : facts.admissions) {
        const auto entry = mapEntry(facts, admission);
        if (!entry) continue;
        result.turnToEntry = *entry - admission.shown;
        const std::uint64_t gone = history.gone(*entry);
        if (forSale > 0) result.goneAtEntry = Percent{static_cast<std::int32_t>(gone * 1'000 / forSale)};
    }
    return result;
}

LettersReport measureLetters(const RunFacts& facts) {
    LettersReport result;
    std::map<LetterPair, std::uint32_t> pairs;
    for (const LettersTry& each : facts.letters) {
        for (const LetterCorrection& correction : each.corrections) {
            ++result.corrections;
            ++pairs[{std::string(1, correction.wanted), std::string(1, correction.typed)}];
        }
        if (!each.answer) continue;
        ++result.tries;
        if (each.refusal == Refusal::None) continue;
        ++result.wrong;
        if (each.refusal == Refusal::LettersLapsed) continue;
        for (LetterPair& pair : letterPairs(each.truth, each.typed)) ++pairs[std::move(pair)];
    }
    for (const auto& [pair, times] : pairs) result.confused.push_back({pair.wanted, pair.typed, times});
    // Pairs come in alphabetical order; that order stays among equals.
    std::stable_sort(result.confused.begin(), result.confused.end(),
                     [](const ConfusedPair& a, const ConfusedPair& b) { return a.times > b.times; });
    return result;
}

SeatsReport measureSeats(const RunFacts& facts) {
    SeatsReport result;
    const auto entry = firstMapEntry(facts);
    for (const HoldAttempt& attempt : facts.holdAttempts) {
        ++result.clicks;
        if (attempt.refusal == Refusal::None) {
            if (!result.firstHold && entry) result.firstHold = attempt.times.answered - *entry;
            if (attempt.mode == HoldMode::Swap) ++result.swaps;
            continue;
        }
        ++result.misses;
        if (attempt.refusal != Refusal::SeatTaken) continue;
        ++result.lost;
        result.lostBy.push_back(attempt.lostBy);
    }
    return result;
}

PaymentReport measurePayment(const RunFacts& facts) {
    PaymentReport result;
    bool paid = false;
    for (const OrderFacts& order : facts.orders) {
        for (const PaymentAttempt& attempt : order.attempts) {
            ++result.attempts;
            const bool approved = attempt.outcome == PaymentOutcome::Approved;
            if (attempt.refusal != Refusal::None || (attempt.outcome && !approved)) ++result.refusals;
            result.retries += attempt.tries > 1 ? attempt.tries - 1U : 0U;
            result.fieldsCorrected += attempt.fieldsCorrected;
            if (!paid) result.method = attempt.method;
            paid = paid || approved;
        }
    }
    return result;
}

}  // namespace frontrow
