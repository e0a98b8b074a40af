// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include <string_view>
#include <utility>

namespace frontrow::simulation {

namespace {

template <std::size_t... Index>
constexpr std::array<std::string_view, kVerbCount> verbNames(std::index_sequence<Index...>) {
    return {std::variant_alternative_t<Index, Action>::name...};
}
constexpr auto kVerbNames = verbNames(std::make_index_sequence<kVerbCount>{});

// Least successes of a verb and least cases of a fault per million ops: a tenth of what a healthy
// generator shows, so that a generator gone blind in one place turns the run red.
constexpr std::uint64_t kLeastSuccesses = 10;
constexpr std::uint64_t kLeastFaults = 50;
constexpr std::uint64_t kLeastEffectsPerMille = 200;

}  // namespace

void Coverage::count(const Command& command, const Answer& answer, bool effect) {
    ++m_answers[command.action.index()][static_cast<std::size_t>(answer.refusal)];
    ++m_ops;
    m_effects += effect ? 1U : 0U;
}

void Coverage::merge(const Coverage& other) {
    for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
        for (std::size_t refusal = 0; refusal < kRefusals; ++refusal) {
            m_answers[verb][refusal] += other.m_answers[verb][refusal];
        }
    }
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) m_faults[kind] += other.m_faults[kind];
    m_ops += other.m_ops;
    m_effects += other.m_effects;
    m_seeds += other.m_seeds;
    m_virtualMs += other.m_virtualMs;
}

std::uint64_t Coverage::faults() const {
    std::uint64_t sum = 0;
    for (const std::uint64_t count : m_faults) sum += count;
    return sum;
}

std::string Coverage::table() const {
    std::string out;
    for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
        out += std::string(kVerbNames[verb]) + ": ok=" + std::to_string(m_answers[verb][0]);
        for (std::size_t refusal = 1; refusal < kRefusals; ++refusal) {
            const std::uint64_t count = m_answers[verb][refusal];
            if (count == 0) continue;
            out += " " + std::string(refusalName(static_cast<Refusal>(refusal))) + "=" + std::to_string(count);
        }
        out += "\n";
    }
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) {
        out += "fault " + std::string(kFaultNames[kind]) + ": " + std::to_string(m_faults[kind]) + "\n";
    }
    const std::uint64_t effects = m_ops == 0 ? 0 : m_effects * 1'000 / m_ops;
    return out + "ops with an effect: " + std::to_string(effects) + " per mille, seeds: " + std::to_string(m_seeds) +
           "\n";
}

std::string Coverage::shortfall() const {
    const std::uint64_t millions = m_ops / 1'000'000;
    std::string out;
    for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
        if (m_answers[verb][0] < kLeastSuccesses * millions)
            out += std::string(kVerbNames[verb]) + " rarely succeeds\n";
    }
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) {
        if (m_faults[kind] < kLeastFaults * millions) out += std::string(kFaultNames[kind]) + " rarely happens\n";
    }
    if (m_ops > 1'000 && m_effects * 1'000 < m_ops * kLeastEffectsPerMille) out += "too few ops have an effect\n";
    return out;
}

}  // namespace frontrow::simulation
