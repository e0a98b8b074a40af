// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_clock.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr std::int64_t kSlewDivisor = 20;  // 5 %

}  // namespace

void SessionClock::add(const ClockAnswer& answer, std::int64_t t3) {
    const std::int64_t there = answer.t1.ms - answer.t0;
    const std::int64_t back = answer.t2.ms - t3;
    const std::int64_t way = (t3 - answer.t0) - (answer.t2.ms - answer.t1.ms);
    if (way < 0) return;  // not an answer to a probe of this clock
    const bool first = !m_best;
    m_probes[m_count % kProbes] = {(there + back) / 2, way, t3};
    ++m_count;
    chooseBest(t3);
    if (!first) return;
    m_offset = m_best->offset;
    m_lastLocal = t3;
    m_lastServer = t3 + m_offset;
}

void SessionClock::chooseBest(std::int64_t now) {
    m_best.reset();
    for (std::size_t i = 0; i < probes(); ++i) {
        const Probe& probe = m_probes[i];
        if (now - probe.at > kWindowMs) continue;
        if (!m_best || probe.way < m_best->way) m_best = probe;
    }
}

std::optional<Duration> SessionClock::error() const {
    if (!m_best) return std::nullopt;
    return milliseconds((m_best->way + 1) / 2);
}

SimTime SessionClock::serverTime(std::int64_t localMs) {
    if (!m_best) return {};
    const std::int64_t elapsed = std::max<std::int64_t>(0, localMs - m_lastLocal);
    // A twentieth of the time that passed; what is less than a millisecond is kept for the next call.
    m_slew = m_offset == m_best->offset ? 0 : m_slew + elapsed;
    const std::int64_t most = m_slew / kSlewDivisor;
    m_slew -= most * kSlewDivisor;
    m_offset += std::clamp(m_best->offset - m_offset, -most, most);
    m_lastLocal = std::max(m_lastLocal, localMs);
    m_lastServer = std::max(m_lastServer, m_lastLocal + m_offset);
    return {m_lastServer};
}

}  // namespace frontrow
