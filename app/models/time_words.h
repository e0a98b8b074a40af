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
// "20:01:41" of a day whose opening is at `opensAt` seconds after midnight.
QString clockText(SimTime now, SimTime opening);
// "20:00:41.2".
QString clockTenthsText(SimTime now, SimTime opening);
// "23.84" seconds.
QString secondsText(Duration time, int decimals = 2);

}  // namespace frontrow
