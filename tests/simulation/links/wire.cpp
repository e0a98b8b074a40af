// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <algorithm>
#include <variant>

namespace frontrow::simulation {

std::int64_t bytesOf(const ServerMessage& message) {
    constexpr std::int64_t some = 60;
    if (const auto* delta = std::get_if<MapDelta>(&message)) return some + std::ssize(delta->seats) * 4;
    if (const auto* part = std::get_if<MapSnapshot>(&message)) return some + std::ssize(part->codes);
    if (const auto* counts = std::get_if<FreeCounts>(&message)) return some + std::ssize(counts->sections) * 8;
    if (std::holds_alternative<OwnState>(message) || std::holds_alternative<SaleFacts>(message)) return 2 * some;
    return some;
}

Wire::Wire(const WireSetup& setup, Teller teller)
    : queueGuard(setup.queue),
      silenceGuard(setup.pingMs, setup.silentMs, setup.nowMs),
      m_setup(setup),
      m_teller(std::move(teller)) {}

std::int64_t Wire::queued(std::int64_t nowMs) const {
    if (m_bytesPerSecond == 0 || m_drainedAt <= nowMs) return 0;
    return (m_drainedAt - nowMs) * m_bytesPerSecond / 1'000;
}

void Wire::setReading(std::int64_t bytesPerSecond, std::int64_t nowMs) {
    const std::int64_t waiting = queued(nowMs);
    m_bytesPerSecond = bytesPerSecond;
    m_drainedAt = nowMs + (bytesPerSecond == 0 ? 0 : waiting * 1'000 / bytesPerSecond);
    if (bytesPerSecond != 0) return;
    for (Down& each : down) each.at = std::min(each.at, nowMs + m_setup.delayMs);
    m_downLast = std::min(m_downLast, nowMs + m_setup.delayMs);
}

bool Wire::putUp(ClientMessage message, std::int64_t nowMs, std::int64_t moreMs) {
    m_upLast = std::max(m_upLast, nowMs + m_setup.delayMs + moreMs);
    up.push_back({m_upLast, std::move(message)});
    return up.size() == 1;
}

bool Wire::putDown(SharedMessage message, std::int64_t nowMs, std::int64_t moreMs) {
    std::int64_t leaves = nowMs;
    if (m_bytesPerSecond > 0 && message) {
        m_drainedAt = std::max(m_drainedAt, nowMs) + bytesOf(*message) * 1'000 / m_bytesPerSecond;
        leaves = m_drainedAt;
    }
    m_downLast = std::max(m_downLast, leaves + m_setup.delayMs + moreMs);
    down.push_back({m_downLast, std::move(message)});
    return down.size() == 1;
}

}  // namespace frontrow::simulation
