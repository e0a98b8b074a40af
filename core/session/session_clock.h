// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What time it is at the server, as far as a buyer can know it: from probes that went there and
// back. Of the last 32 the one with the shortest way is believed; the error is half of that way.
// A countdown never steps back: a correction is let in at 5 % of the time that passes.
// Thread: the session's.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "domain/time.h"
#include "protocol/server_message.h"

namespace frontrow {

class SessionClock {
public:
    static constexpr std::size_t kProbes = 32;
    static constexpr std::int64_t kWindowMs = 10'000;
    // Errors above this are shown to people.
    static constexpr std::int64_t kWorthyErrorMs = 50;

    // An answer that arrived at `t3` of the local clock.
    void add(const ClockAnswer& answer, std::int64_t t3);
    bool measured() const { return m_best.has_value(); }
    // Half the way there and back of the probe believed; nothing before the first one.
    std::optional<Duration> error() const;
    // Server time at this local instant; 0 before the first probe. Never falls for rising `localMs`.
    SimTime serverTime(std::int64_t localMs);
    std::uint32_t probes() const { return m_count < kProbes ? m_count : static_cast<std::uint32_t>(kProbes); }

private:
    struct Probe {
        std::int64_t offset = 0;  // server − local
        std::int64_t way = 0;
        std::int64_t at = 0;
    };
    void chooseBest(std::int64_t now);

    std::array<Probe, kProbes> m_probes{};
    std::uint32_t m_count = 0;
    std::optional<Probe> m_best;
    std::int64_t m_offset = 0;  // as used, slewed toward the best one
    std::int64_t m_slew = 0;    // time that has passed and was not used for a correction
    std::int64_t m_lastLocal = 0;
    std::int64_t m_lastServer = 0;
};

}  // namespace frontrow
