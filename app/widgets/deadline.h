// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How urgent the time left is, and how it is written: the same for the hold's timer and the payment's
// ring. Thread: any.
#pragma once

#include <QString>
#include <chrono>

#include "theme/theme.h"

namespace frontrow {

enum class Urgency : std::uint8_t {
    Calm,   // more than a minute
    Soon,   // a minute to 20 s
    Urgent  // less than 20 s: tenths are shown
};

Urgency urgencyOf(std::chrono::milliseconds left);
Colour barColourOf(Urgency urgency);
Colour digitColourOf(Urgency urgency);

// "04:12", rounded up, so that 00:00 means over; while urgent "12.3", rounded down to tenths.
QString timeLeftText(std::chrono::milliseconds left);

}  // namespace frontrow
