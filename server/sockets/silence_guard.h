// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the other side of a connection is still there: it is pinged now and then, whatever comes from
// it is a sign of life, and after too long a silence it is gone, however open the connection looks.
// Thread: the connection's.
#pragma once

#include <cstdint>

#include "sale/canary.h"

namespace frontrow {

class SilenceGuard {
public:
    enum class Verdict : std::uint8_t { Keep, Ping, Gone };

    SilenceGuard(std::int64_t pingMs, std::int64_t silentMs, std::int64_t nowMs)
        : m_pingMs(pingMs),
          m_silentMs(silentMs),
          m_heardAtMs(nowMs),
          m_pingAtMs(nowMs + pingMs) {}

    void heard(std::int64_t nowMs) { m_heardAtMs = nowMs; }
    // To be asked a few times a second. Ping: one is due, and is taken as sent.
    Verdict look(std::int64_t nowMs) {
        if (nowMs - m_heardAtMs >= m_silentMs && !canary(Canary::SilenceNotNoticed)) return Verdict::Gone;
        if (nowMs < m_pingAtMs) return Verdict::Keep;
        m_pingAtMs = nowMs + m_pingMs;
        return Verdict::Ping;
    }

private:
    std::int64_t m_pingMs;
    std::int64_t m_silentMs;
    std::int64_t m_heardAtMs;
    std::int64_t m_pingAtMs;
};

}  // namespace frontrow
