// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/find_mistakes.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "practice/letter_pairs.h"

namespace frontrow {

namespace {

Mistake mistake(const RunFacts& facts, MistakeKind kind, SimTime at, Duration cost) {
    Mistake result;
    result.kind = kind;
    result.at = at - facts.world.opening;
    result.cost = std::max(cost, Duration{});
    return result;
}

SimTime firstAdmission(const RunFacts& facts) {
    return facts.admissions.empty() ? facts.ended : facts.admissions.front().admitted;
}

// What a late click cost: the wait of the places it lost; its own delay where nobody waits.
Duration clickCost(const RunFacts& facts, const PlaceFigures& places, Duration error) {
    if (places.lost > 0) return places.costOfLost(facts.world.opening, firstAdmission(facts));
    return places.wait.ms == 0 ? error : Duration{};
}

void findClick(const RunFacts& facts, const std::optional<PlaceFigures>& places, std::vector<Mistake>& found) {
    if (!places && facts.earlyClicks.empty()) return;
    const SimTime opening = facts.world.opening;
    const Duration error = places ? facts.entries.front().times.sent - opening : facts.ended - opening;
    // Under a draw every second before the own turn is as good as another.
    const bool counts = facts.world.policy.admission.queue != QueuePolicy::RandomDraw;
    const Duration cost = places && counts ? clickCost(facts, *places, error) : Duration{};
    Mistake result;
    if (!facts.earlyClicks.empty()) {
        const SimTime first = facts.earlyClicks.front();
        result = mistake(facts, MistakeKind::EarlyClick, first, cost);
        result.margin = first - opening;
        result.count = static_cast<std::int32_t>(facts.earlyClicks.size());
    } else {
        if (!counts || error < kReactionFrom) return;
        const auto kind = error <= kReactionUntil ? MistakeKind::WaitedForChange : MistakeKind::LateClick;
        result = mistake(facts, kind, opening + error, cost);
        result.margin = error;
    }
    result.places = places ? places->lost : 0;
    found.push_back(result);
}

// In the last seconds of a pass, unless it is so short that these are nearly all of it.
bool nearlyLapsed(const Admission& admission, SimTime used) {
    const Duration left = admission.passUntil - used;
    return left <= kPassWarning && left < used - admission.shown;
}

void findTurns(const RunFacts& facts, std::vector<Mistake>& found) {
    for (std::size_t i = 0; i < facts.admissions.size(); ++i) {
        const Admission& admission = facts.admissions[i];
        if (admission.lapsed) {
            const bool again = i + 1 < facts.admissions.size();
            const SimTime back = again ? facts.admissions[i + 1].admitted : facts.ended;
            found.push_back(mistake(facts, MistakeKind::TurnMissed, *admission.lapsed, back - admission.shown));
        } else if (admission.used && nearlyLapsed(admission, admission.used->decided)) {
            Mistake near = mistake(facts, MistakeKind::PassNearlyLapsed, admission.used->decided,
                                   admission.used->sent - admission.shown);
            near.margin = admission.passUntil - admission.used->decided;
            found.push_back(near);
        }
    }
}

void findRequeues(const RunFacts& facts, std::vector<Mistake>& found) {
    for (const Entry& entry : facts.entries) {
        // The first is no requeue, a lapsed pass is named as such, a lost connection as an outage.
        if (entry.cause == EntryCause::First || entry.cause == EntryCause::PassLapsed) continue;
        const auto next = std::find_if(facts.admissions.begin(), facts.admissions.end(),
                                       [&](const Admission& each) { return each.admitted >= entry.times.decided; });
        const SimTime back = next == facts.admissions.end() ? facts.ended : next->admitted;
        Mistake result = mistake(facts, MistakeKind::Requeued, entry.times.sent, back - entry.times.sent);
        if (entry.cause == EntryCause::ConnectionLost) result.nature = Nature::Luck;
        found.push_back(result);
    }
}

void findLetters(const RunFacts& facts, std::vector<Mistake>& found) {
    for (std::size_t i = 0; i < facts.letters.size(); ++i) {
        const LettersTry& each = facts.letters[i];
        for (const LetterCorrection& correction : each.corrections) {
            Mistake result = mistake(facts, MistakeKind::LettersCorrected, each.shown, correction.cost);
            result.wanted = correction.wanted;
            result.typed = correction.typed;
            found.push_back(result);
        }
        if (!each.answer || each.refusal == Refusal::None) continue;
        const auto next = std::find_if(facts.letters.begin() + static_cast<std::ptrdiff_t>(i) + 1, facts.letters.end(),
                                       [](const LettersTry& later) { return later.answer.has_value(); });
        const SimTime until = next == facts.letters.end() ? facts.ended : next->answer->answered;
        const bool lapsed = each.refusal == Refusal::LettersLapsed;
        Mistake result = mistake(facts, lapsed ? MistakeKind::LettersLapsed : MistakeKind::WrongLetters,
                                 each.answer->sent, until - each.answer->answered);
        const std::vector<LetterPair> pairs = lapsed ? std::vector<LetterPair>{} : letterPairs(each.truth, each.typed);
        if (!pairs.empty()) {
            result.wanted = pairs.front().wanted;
            result.typed = pairs.front().typed;
            result.count = static_cast<std::int32_t>(pairs.size());
        }
        found.push_back(result);
    }
}

void findOutages(const RunFacts& facts, std::vector<Mistake>& found) {
    for (const Outage& outage : facts.outages) {
        const SimTime from = std::max(outage.from, facts.world.opening);
        const SimTime to = std::min(outage.to, facts.ended);
        if (to <= from) continue;
        Mistake result = mistake(facts, MistakeKind::ConnectionLost, from, to - from);
        result.nature = Nature::Luck;
        found.push_back(result);
    }
}

}  // namespace

void findWaitingMistakes(const RunFacts& facts, const std::optional<PlaceFigures>& places,
                         std::vector<Mistake>& found) {
    findClick(facts, places, found);
    findTurns(facts, found);
    findRequeues(facts, found);
    findLetters(facts, found);
    findOutages(facts, found);
}

void findQualityMistakes(const AttainableReport& reach, std::vector<Mistake>& found) {
    if (!reach.atChoice) return;
    if (reach.lostByWaiting && *reach.lostByWaiting >= kNamedLoss) {
        Mistake result;
        result.kind = MistakeKind::WaitedForSeats;
        result.at = reach.atChoice->at;
        result.quality = *reach.lostByWaiting;
        result.margin = reach.atEntry ? reach.atChoice->at - reach.atEntry->at : Duration{};
        found.push_back(result);
    }
    if (reach.lostByChoosing && *reach.lostByChoosing >= kNamedLoss) {
        Mistake result;
        result.kind = MistakeKind::ChoseBelowReach;
        result.at = reach.atChoice->at;
        result.quality = *reach.lostByChoosing;
        result.seat = reach.atChoice->section + " " + reach.atChoice->row + " " + reach.atChoice->firstNumber;
        found.push_back(result);
    }
}

std::vector<Mistake> findMistakes(const RunFacts& facts, const std::optional<PlaceFigures>& places,
                                  const AttainableReport& reach) {
    std::vector<Mistake> found;
    findWaitingMistakes(facts, places, found);
    findSeatMistakes(facts, found);
    findPaymentMistakes(facts, found);
    findQualityMistakes(reach, found);
    for (Mistake& each : found) {
        if (each.drill == Drill::None) each.drill = drillFor(each.kind);
    }
    // Two mistakes of one kind at one instant keep the order in which they were found.
    std::vector<std::pair<Mistake, std::size_t>> ranked;
    for (Mistake& each : found) ranked.emplace_back(std::move(each), ranked.size());
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        const auto key = [](const auto& entry) {
            const Mistake& m = entry.first;
            return std::tuple(-m.cost.ms, -m.quality.hundredths, -m.places, m.at.ms, m.kind, entry.second);
        };
        return key(a) < key(b);
    });
    found.clear();
    for (auto& each : ranked) found.push_back(std::move(each.first));
    return found;
}

}  // namespace frontrow
