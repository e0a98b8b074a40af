// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/time_ledger.h"

#include <algorithm>

namespace frontrow {

void TimeLedger::mark(SimTime at, RunPhase phase, TimeCause cause) {
    m_marks.push_back({at, static_cast<std::uint32_t>(m_marks.size()), phase, cause, cause, false});
}

void TimeLedger::command(const CommandTimes& times, RunPhase during, RunPhase phase, TimeCause cause) {
    mark(times.sent, during, TimeCause::Network);
    mark(std::min(times.sent + times.network, times.answered), during, TimeCause::Rest);
    mark(times.answered, phase, cause);
}

void TimeLedger::limit(SimTime at, RunPhase phase, TimeCause from, TimeCause to) {
    m_marks.push_back({at, static_cast<std::uint32_t>(m_marks.size()), phase, to, from, true});
}

void TimeLedger::close(SimTime opening, SimTime end) {
    std::sort(m_marks.begin(), m_marks.end(),
              [](const Mark& a, const Mark& b) { return a.at != b.at ? a.at < b.at : a.order < b.order; });
    RunPhase phase = RunPhase::Click;
    TimeCause cause = TimeCause::Click;
    SimTime reached = opening;
    for (const Mark& mark : m_marks) {
        const SimTime at = std::min(mark.at, end);
        if (at > reached) {
            addPiece(reached, at, phase, cause);
            reached = at;
        }
        if (mark.conditional && (phase != mark.phase || cause != mark.onlyAfter)) continue;
        phase = mark.phase;
        cause = mark.cause;
    }
    if (end > reached) addPiece(reached, end, phase, cause);
}

void TimeLedger::addPiece(SimTime from, SimTime to, RunPhase phase, TimeCause cause) {
    auto& row = m_sums[static_cast<std::size_t>(phase)];
    Duration offline;
    for (const Outage& outage : m_outages) {
        const SimTime begin = std::max(from, outage.from);
        const SimTime end = std::min(to, outage.to);
        if (end > begin) offline = offline + (end - begin);
    }
    Duration& network = row[static_cast<std::size_t>(TimeCause::Network)];
    network = network + offline;
    Duration& own = row[static_cast<std::size_t>(cause)];
    own = own + ((to - from) - offline);
}

Duration TimeLedger::sum(RunPhase phase, TimeCause cause) const {
    return m_sums[static_cast<std::size_t>(phase)][static_cast<std::size_t>(cause)];
}

Duration TimeLedger::sum(TimeCause cause) const {
    Duration total;
    for (const auto& row : m_sums) total = total + row[static_cast<std::size_t>(cause)];
    return total;
}

PhaseTimes TimeLedger::phases() const {
    PhaseTimes result;
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        for (const Duration each : m_sums[i]) result.times[i] = result.times[i] + each;
    }
    return result;
}

}  // namespace frontrow
