// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/map_entry.h"

#include <algorithm>

namespace frontrow {

bool lettersBeforeMap(const SalePolicy& policy) {
    return policy.letters.gate == LettersGate::BeforeMap || policy.letters.gate == LettersGate::Both;
}

std::optional<SimTime> mapEntry(const RunFacts& facts, const Admission& admission) {
    if (!admission.used) return std::nullopt;
    const SimTime opened = admission.used->answered;
    if (!lettersBeforeMap(facts.world.policy)) return opened;
    const auto next = std::find_if(facts.admissions.begin(), facts.admissions.end(),
                                   [&](const Admission& each) { return each.admitted > admission.admitted; });
    const SimTime until = next == facts.admissions.end() ? kNever : next->admitted;
    bool asked = false;
    for (const LettersTry& each : facts.letters) {
        if (each.asked < admission.admitted || each.asked >= until) continue;
        asked = true;
        if (each.answer && each.refusal == Refusal::None) return std::max(opened, each.answer->answered);
    }
    return asked ? std::nullopt : std::optional(opened);
}

std::optional<SimTime> firstMapEntry(const RunFacts& facts) {
    for (const Admission& admission : facts.admissions) {
        if (const auto entry = mapEntry(facts, admission)) return entry;
    }
    return std::nullopt;
}

std::optional<SimTime> lastMapEntry(const RunFacts& facts) {
    std::optional<SimTime> last;
    for (const Admission& admission : facts.admissions) {
        if (const auto entry = mapEntry(facts, admission)) last = entry;
    }
    return last;
}

}  // namespace frontrow
