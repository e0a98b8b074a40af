// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spans and moments as the screens write them. Thread: any.
#pragma once

#include <QString>

#include "domain/time.h"

namespace frontrow {

// "02:48", hours in front where there are any; part of a second counts as a whole one.
QString countdownText(Duration left);
// "00:00:09.4": hours, minutes, seconds and one tenth, cut and not rounded, so that 0 is the moment.
QString tenthsText(Duration left);
// Rehearsed sales open at eight in the evening, as most do.
inline constexpr std::int64_t kEightInTheEveningMs = 20 * 3'600'000;
// When a sale opens: in its log time, and at which time of day.
struct OpeningTime {
    SimTime at;
    std::int64_t ofDayMs = kEightInTheEveningMs;

    OpeningTime() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a rehearsal's opening is that moment and no more
    OpeningTime(SimTime moment, std::int64_t timeOfDayMs = kEightInTheEveningMs) : at(moment), ofDayMs(timeOfDayMs) {}
    // NOLINTNEXTLINE(google-explicit-constructor): wherever a moment of log time is wanted
    operator SimTime() const { return at; }
};
// "20:01:41", the time of day at the server.
QString clockText(SimTime now, OpeningTime opening);
// "20:00:41.2".
QString clockTenthsText(SimTime now, OpeningTime opening);
// "23.84" seconds.
QString secondsText(Duration time, int decimals = 2);

}  // namespace frontrow
