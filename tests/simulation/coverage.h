// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the simulated runs reached: answers per verb, result and the fault that befell the command,
// faults per kind, crash points, recoveries, virtual time. A run in which little succeeds proves
// little, so there are least counts. Thread: one; merge those of several threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "faults.h"
#include "sale/answer.h"
#include "sale/command.h"

namespace frontrow::simulation {

// What can become of a connection, beside the faults.
enum class Linked : std::uint8_t {
    FromRing,       // a resume was answered with what was missed
    FromSnapshot,   // with the whole map
    OtherEpoch,     // it named an epoch that is over
    DeltaWithheld,  // from somebody who reads too slowly
    ClosedTooSlow,
    ClosedSilent,
    TakenOver,    // by the same account's other device
    SlowDown,     // more messages than one may send
    StorageFull,  // nothing is decided for want of room
    MapCompared,  // a device's map with the one of its number
    Converged,    // a device showed the sale at the end
    Count_
};

class Coverage {
public:
    Coverage();

    // `mark` is the fault that befell the command, or the process a short while before; Count_ is none.
    void count(const Command& command, const Answer& answer, bool effect, Fault mark);
    void count(Fault fault) { ++m_faults[static_cast<std::size_t>(fault)]; }
    void count(CrashPoint point) { ++m_crashPoints[static_cast<std::size_t>(point)]; }
    void countRecovery(bool fromSnapshot) {
        ++m_recoveries;
        m_fromSnapshot += fromSnapshot ? 1U : 0U;
    }
    void countSnapshot() { ++m_snapshots; }
    void count(Linked what) { ++m_linked[static_cast<std::size_t>(what)]; }
    // A client's message that is no command.
    void countAnswered() { ++m_ops; }
    // A run over links and what it did.
    void countLinked(std::uint64_t ops) {
        ++m_linkedSeeds;
        m_linkedOps += ops;
    }
    void countSeed(std::int64_t virtualMs) {
        ++m_seeds;
        m_virtualMs += virtualMs;
    }
    void merge(const Coverage& other);

    std::uint64_t ops() const { return m_ops; }
    std::uint64_t seeds() const { return m_seeds; }
    std::uint64_t faults() const;
    // Processes that died and were followed by one that replayed.
    std::uint64_t crashes() const { return m_faults[static_cast<std::size_t>(Fault::EngineCrash)]; }
    // Virtual time in tenths of a year.
    std::uint64_t tenthsOfYears() const { return static_cast<std::uint64_t>(m_virtualMs / 3'155'760'000); }

    // One line a verb and result: how often, by the fault it came with.
    std::string table() const;
    // A few lines: how much of the table is filled, faults, crash points, recoveries.
    std::string summary() const;
    // What fell short of the least counts, one a line; empty if nothing did.
    std::string shortfall() const;

private:
    static constexpr std::size_t kRefusals = static_cast<std::size_t>(Refusal::Count_);
    static constexpr std::size_t kMarks = kFaultKinds + 1;  // the last one is none

    std::uint64_t& cell(std::size_t verb, std::size_t refusal, std::size_t mark) {
        return m_cells[(verb * kRefusals + refusal) * kMarks + mark];
    }
    std::uint64_t cell(std::size_t verb, std::size_t refusal, std::size_t mark) const {
        return m_cells[(verb * kRefusals + refusal) * kMarks + mark];
    }
    std::uint64_t answers(std::size_t verb, std::size_t refusal) const;

    std::vector<std::uint64_t> m_cells;  // verb × result × fault
    std::array<std::uint64_t, kFaultKinds> m_faults{};
    std::array<std::uint64_t, kCrashPoints> m_crashPoints{};
    std::uint64_t m_recoveries = 0;
    std::uint64_t m_fromSnapshot = 0;
    std::uint64_t m_snapshots = 0;
    std::uint64_t m_ops = 0;
    std::uint64_t m_effects = 0;
    std::uint64_t m_seeds = 0;
    std::int64_t m_virtualMs = 0;
    std::array<std::uint64_t, static_cast<std::size_t>(Linked::Count_)> m_linked{};
    std::uint64_t m_linkedSeeds = 0;
    std::uint64_t m_linkedOps = 0;
};

}  // namespace frontrow::simulation
