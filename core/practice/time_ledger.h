// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where every millisecond of a run went: the time from the opening to the end is cut into pieces,
// each of one phase and one cause, without gap or overlap, so that all sums agree. Thread: one.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "domain/time.h"
#include "practice/phase.h"
#include "practice/run_facts.h"

namespace frontrow {

enum class TimeCause : std::uint8_t {
    Click,        // skill: the click was not made yet
    Letters,      // skill: reading and typing them
    Reaction,     // skill: seeing that it is one's turn, and the first look at the map
    Choice,       // skill: choosing seats after that
    Form,         // skill: the payment page
    Wait,         // the first wait in the room; places tell luck and skill apart
    Network,      // luck: simulated delays, lost connections
    PaymentDice,  // luck: what a refusal or a missing answer of the provider took
    LostRace,     // luck: finding one's way after a seat lost by less than 150 ms
    Rest          // neither: the sale and the provider at work
};
inline constexpr std::size_t kTimeCauseCount = 10;

// A seat lost by less than this was lost by luck.
inline constexpr Duration kLuckyMargin = milliseconds(150);
// Finding one's way after that takes this long at most; what is longer is choosing.
inline constexpr Duration kRecovery = seconds(2);

class TimeLedger {
public:
    // From `at` on, until the next mark, time belongs to this phase and cause. Marks may come in any
    // order of time; of two at one instant the later given counts.
    void mark(SimTime at, RunPhase phase, TimeCause cause);
    // The pieces of one command: way and decision, then `phase` and `cause` once the answer is seen.
    void command(const CommandTimes& times, RunPhase during, RunPhase phase, TimeCause cause);
    // From `at` on no longer `from` but `to`, if time still belongs to `phase` and `from` by then.
    void limit(SimTime at, RunPhase phase, TimeCause from, TimeCause to);
    // Time without a connection belongs to the network, whatever the phase.
    void addOutage(Outage outage) { m_outages.push_back(outage); }

    // Cuts [opening, end) and adds it up; marks before the opening count from the opening on.
    void close(SimTime opening, SimTime end);

    // After close().
    Duration sum(RunPhase phase, TimeCause cause) const;
    Duration sum(TimeCause cause) const;
    PhaseTimes phases() const;

private:
    struct Mark {
        SimTime at;
        std::uint32_t order;
        RunPhase phase;
        TimeCause cause;
        TimeCause onlyAfter;
        bool conditional;
    };
    void addPiece(SimTime from, SimTime to, RunPhase phase, TimeCause cause);

    std::vector<Mark> m_marks;
    std::vector<Outage> m_outages;
    std::array<std::array<Duration, kTimeCauseCount>, kPhaseCount> m_sums{};
};

// The closed ledger of a run.
TimeLedger ledgerOf(const RunFacts& facts);

}  // namespace frontrow
