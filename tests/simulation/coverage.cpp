// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage.h"

#include <numeric>
#include <string_view>
#include <utility>

namespace frontrow::simulation {

namespace {

template <std::size_t... Index>
constexpr std::array<std::string_view, kVerbCount> verbNames(std::index_sequence<Index...>) {
    return {std::variant_alternative_t<Index, Action>::name...};
}
constexpr auto kVerbNames = verbNames(std::make_index_sequence<kVerbCount>{});

constexpr std::size_t kLinkedKinds = static_cast<std::size_t>(Linked::Count_);
constexpr std::array<std::string_view, kLinkedKinds> kLinkedNames{
    "resume from_ring", "resume from_snapshot", "resume other_epoch", "delta_withheld",
    "closed too_slow",  "closed silent",        "taken_over",         "slow_down",
    "storage_full",     "map compared",         "converged"};
// Per million ops of runs over links.
constexpr std::array<std::uint64_t, kLinkedKinds> kLeastLinked{2'500, 2'300, 6, 100, 24, 8, 300, 900, 60, 16'000, 350};

// Least counts per million ops: about a tenth of what a healthy generator shows, so that a generator
// gone blind in one place turns the run red.
constexpr std::uint64_t kLeastSuccesses = 5;  // of a verb
constexpr std::uint64_t kLeastOfResult = 1;
constexpr std::uint64_t kLeastEffectsPerMille = 200;
constexpr std::array<std::uint64_t, kFaultKinds> kLeastFaults{
    10'000, 10'000, 10'000, 5'000, 10'000, 4'000, 800, 100, 70, 40,  // messages and settlements
    150,    300,    150,                                             // what is told, on its way
    500,    80,     15,     30,                                      // clocks
    200,    15,     9,      150,                                     // what a dying process leaves
    40,     15,     15,     25,                                      // calls on the disk
    5,      4,      2,      3,                                       // damage, and writers that were replaced
    80,     25,     40                                               // connections
};
constexpr std::array<std::uint64_t, kCrashPoints> kLeastCrashes{8, 7, 17, 6, 5, 5, 13};
constexpr std::uint64_t kLeastFromSnapshot = 80;  // recoveries
// What a campaign of 50 million ops owes: 10 million faults, 2,000 seeds, 10 virtual years.
constexpr std::uint64_t kLeastOfAllFaults = 200'000;
constexpr std::uint64_t kLeastSeeds = 40;
constexpr std::uint64_t kLeastTenthsOfYears = 2;

// Limits of millions, which tests of their own reach.
bool isOutOfReach(Refusal refusal) {
    return refusal == Refusal::TooManyAccounts || refusal == Refusal::WaitingRoomFull;
}

std::string line(std::string_view name, std::uint64_t count) {
    return std::string(name) + ": " + std::to_string(count) + "\n";
}

}  // namespace

Coverage::Coverage() : m_cells(kVerbCount * kRefusals * kMarks) {}

void Coverage::count(const Command& command, const Answer& answer, bool effect, Fault mark) {
    ++cell(command.action.index(), static_cast<std::size_t>(answer.refusal), static_cast<std::size_t>(mark));
    ++m_ops;
    m_effects += effect ? 1U : 0U;
}

void Coverage::merge(const Coverage& other) {
    for (std::size_t i = 0; i < m_cells.size(); ++i) m_cells[i] += other.m_cells[i];
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) m_faults[kind] += other.m_faults[kind];
    for (std::size_t point = 0; point < kCrashPoints; ++point) m_crashPoints[point] += other.m_crashPoints[point];
    m_recoveries += other.m_recoveries;
    m_fromSnapshot += other.m_fromSnapshot;
    m_snapshots += other.m_snapshots;
    m_ops += other.m_ops;
    m_effects += other.m_effects;
    m_seeds += other.m_seeds;
    m_virtualMs += other.m_virtualMs;
    for (std::size_t i = 0; i < kLinkedKinds; ++i) m_linked[i] += other.m_linked[i];
    m_linkedSeeds += other.m_linkedSeeds;
    m_linkedOps += other.m_linkedOps;
}

std::uint64_t Coverage::faults() const { return std::accumulate(m_faults.begin(), m_faults.end(), std::uint64_t{0}); }

std::uint64_t Coverage::answers(std::size_t verb, std::size_t refusal) const {
    std::uint64_t sum = 0;
    for (std::size_t mark = 0; mark < kMarks; ++mark) sum += cell(verb, refusal, mark);
    return sum;
}

std::string Coverage::table() const {
    std::string out;
    for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
        for (std::size_t refusal = 0; refusal < kRefusals; ++refusal) {
            const std::uint64_t sum = answers(verb, refusal);
            if (sum == 0) continue;
            const std::string_view result = refusal == 0 ? "ok" : refusalName(static_cast<Refusal>(refusal));
            out += std::string(kVerbNames[verb]) + " " + std::string(result) + ": " + std::to_string(sum);
            for (std::size_t mark = 0; mark < kFaultKinds; ++mark) {
                const std::uint64_t count = cell(verb, refusal, mark);
                if (count != 0) out += " " + std::string(kFaultNames[mark]) + "=" + std::to_string(count);
            }
            out += "\n";
        }
    }
    return out;
}

std::string Coverage::summary() const {
    std::string out;
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind)
        out += line("fault " + std::string(kFaultNames[kind]), m_faults[kind]);
    for (std::size_t point = 0; point < kCrashPoints; ++point)
        out += line("crash point " + std::string(kCrashPointNames[point]), m_crashPoints[point]);
    out += line("snapshots stored", m_snapshots) + line("recoveries", m_recoveries);
    out += line("recoveries from a snapshot", m_fromSnapshot);
    for (std::size_t i = 0; i < kLinkedKinds; ++i) out += line("link " + std::string(kLinkedNames[i]), m_linked[i]);
    out += line("link seeds", m_linkedSeeds) + line("link ops", m_linkedOps);
    std::size_t pairs = 0;
    std::size_t filled = 0;
    for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
        for (std::size_t refusal = 0; refusal < kRefusals; ++refusal) {
            pairs += answers(verb, refusal) != 0 ? 1U : 0U;
            for (std::size_t mark = 0; mark < kMarks; ++mark) filled += cell(verb, refusal, mark) != 0 ? 1U : 0U;
        }
    }
    out += "coverage: " + std::to_string(pairs) + " of verb x result, " + std::to_string(filled) +
           " of verb x result x fault\n";
    const std::uint64_t effects = m_ops == 0 ? 0 : m_effects * 1'000 / m_ops;
    return out + "ops with an effect: " + std::to_string(effects) + " per mille, seeds: " + std::to_string(m_seeds) +
           "\n";
}

std::string Coverage::shortfall() const {
    const std::uint64_t millions = m_ops / 1'000'000;
    std::string out;
    const auto demand = [&](std::string_view what, std::uint64_t count, std::uint64_t least) {
        if (count < least)
            out += std::string(what) + ": " + std::to_string(count) + ", at least " + std::to_string(least) + "\n";
    };
    for (std::size_t verb = 0; verb < kVerbCount; ++verb)
        demand(std::string(kVerbNames[verb]) + " ok", answers(verb, 0), kLeastSuccesses * millions);
    for (std::size_t refusal = 1; refusal < kRefusals; ++refusal) {
        std::uint64_t sum = 0;
        for (std::size_t verb = 0; verb < kVerbCount; ++verb) sum += answers(verb, refusal);
        const auto result = static_cast<Refusal>(refusal);
        // The rarest come in bursts of a few runs: a small campaign may miss them.
        const bool asked = millions >= 10 && !isOutOfReach(result);
        if (asked) demand(refusalName(result), sum, kLeastOfResult * millions);
    }
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind)
        demand(kFaultNames[kind], m_faults[kind], kLeastFaults[kind] * millions);
    for (std::size_t point = 0; point < kCrashPoints; ++point)
        demand("dying " + std::string(kCrashPointNames[point]), m_crashPoints[point], kLeastCrashes[point] * millions);
    for (std::size_t i = 0; i < kLinkedKinds; ++i)
        demand(kLinkedNames[i], m_linked[i], kLeastLinked[i] * (m_linkedOps / 1'000'000));
    demand("faults", faults(), kLeastOfAllFaults * millions);
    demand("seeds", m_seeds, kLeastSeeds * millions);
    demand("tenths of a virtual year", tenthsOfYears(), kLeastTenthsOfYears * millions);
    demand("recoveries from a snapshot", m_fromSnapshot, kLeastFromSnapshot * millions);
    if (m_ops > 1'000) demand("per mille of ops with an effect", m_effects * 1'000 / m_ops, kLeastEffectsPerMille);
    return out;
}

}  // namespace frontrow::simulation
