// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// So much a second, with a burst: a bucket of tokens that time fills. Thread: its owner's.
#pragma once

#include <algorithm>
#include <cstdint>

namespace frontrow {

class RateBucket {
public:
    // Full at first. The burst is at least one token.
    RateBucket(std::int64_t perSecond, std::int64_t burst)
        : m_perSecond(perSecond),
          m_most(burst * kPart),
          m_parts(m_most) {}

    // Takes `count` tokens at that instant of a clock that only rises; false, and nothing taken, where
    // there are not enough.
    bool take(std::int64_t count, std::int64_t nowMs) {
        fill(nowMs);
        if (m_parts < count * kPart) return false;
        m_parts -= count * kPart;
        return true;
    }
    // Takes what was used already, however much it was; false where that was more than there is.
    bool charge(std::int64_t count, std::int64_t nowMs) {
        fill(nowMs);
        m_parts -= count * kPart;
        const bool enough = m_parts >= 0;
        m_parts = std::max(m_parts, -m_most);
        return enough;
    }
    // Until one token is there.
    std::int64_t waitMs() const {
        return m_parts >= kPart || m_perSecond <= 0 ? 0 : (kPart - m_parts + m_perSecond - 1) / m_perSecond;
    }

private:
    static constexpr std::int64_t kPart = 1'000;  // a token a second is a part a millisecond

    void fill(std::int64_t nowMs) {
        if (m_at == 0) m_at = nowMs;
        m_parts = std::min(m_most, m_parts + std::max<std::int64_t>(0, nowMs - m_at) * m_perSecond);
        m_at = std::max(m_at, nowMs);
    }

    std::int64_t m_perSecond;
    std::int64_t m_most;
    std::int64_t m_parts;
    std::int64_t m_at = 0;
};

}  // namespace frontrow
