// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the simulated runs reached: answers per verb and refusal, faults per kind, crashes, virtual
// time. A run in which little succeeds proves little, so there are least counts. Thread: one; merge
// those of several threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "faults.h"
#include "sale/answer.h"
#include "sale/command.h"

namespace frontrow::simulation {

class Coverage {
public:
    void count(const Command& command, const Answer& answer, bool effect);
    void countTime(bool effect) {
        ++m_ops;
        m_effects += effect ? 1U : 0U;
    }
    void count(Fault fault) { ++m_faults[static_cast<std::size_t>(fault)]; }
    void countSeed(std::int64_t virtualMs) {
        ++m_seeds;
        m_virtualMs += virtualMs;
    }
    void merge(const Coverage& other);

    std::uint64_t ops() const { return m_ops; }
    std::uint64_t seeds() const { return m_seeds; }
    std::uint64_t faults() const;
    std::uint64_t crashes() const { return m_faults[static_cast<std::size_t>(Fault::EngineCrash)]; }
    // Virtual time in tenths of a year.
    std::uint64_t tenthsOfYears() const { return static_cast<std::uint64_t>(m_virtualMs / 3'155'760'000); }

    // The table, one verb a line, with every refusal it met.
    std::string table() const;
    // What fell short of the least counts, one a line; empty if nothing did.
    std::string shortfall() const;

private:
    static constexpr std::size_t kRefusals = static_cast<std::size_t>(Refusal::Count_);
    std::array<std::array<std::uint64_t, kRefusals>, kVerbCount> m_answers{};
    std::array<std::uint64_t, kFaultKinds> m_faults{};
    std::uint64_t m_ops = 0;
    std::uint64_t m_effects = 0;
    std::uint64_t m_seeds = 0;
    std::int64_t m_virtualMs = 0;
};

}  // namespace frontrow::simulation
