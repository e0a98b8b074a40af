// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The five phases of a run and one time for each. A run's time from the opening to its end is
// divided among them without a gap, so their sum is the whole. Thread: values, any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "domain/time.h"

namespace frontrow {

enum class RunPhase : std::uint8_t {
    Click,    // from the opening until the click reached the sale
    Queue,    // in the waiting room, until the map opened
    Letters,  // at the letters that come before seats or order
    Seats,    // on the map, until Continue
    Payment   // from Continue until the ticket
};
inline constexpr std::size_t kPhaseCount = 5;

// The phase's stable name in files, "click".
std::string_view phaseName(RunPhase phase);

struct PhaseTimes {
    std::array<Duration, kPhaseCount> times{};

    bool operator==(const PhaseTimes&) const = default;
    constexpr Duration& operator[](RunPhase phase) { return times[static_cast<std::size_t>(phase)]; }
    constexpr const Duration& operator[](RunPhase phase) const { return times[static_cast<std::size_t>(phase)]; }
    constexpr Duration total() const {
        Duration sum;
        for (const Duration each : times) sum = sum + each;
        return sum;
    }
    template <class S, class V> static void fields(S& s, V&& v) {
        v("click", s[RunPhase::Click]);
        v("queue", s[RunPhase::Queue]);
        v("letters", s[RunPhase::Letters]);
        v("seats", s[RunPhase::Seats]);
        v("payment", s[RunPhase::Payment]);
    }
};

}  // namespace frontrow
