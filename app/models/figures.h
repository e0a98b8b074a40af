// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures as the screens show them: grouped by thousands, a real minus sign, times in seconds, dates in
// the words of the chosen language. Thread: the GUI's.
#pragma once

#include <QString>
#include <cstdint>
#include <string>

#include "domain/money.h"
#include "domain/time.h"
#include "practice/score.h"

namespace frontrow {

QString plainText(const std::string& text);
// "19,686"; signed with a plus above 0 as well.
QString countText(std::int64_t number);
QString signedCountText(std::int64_t number);
// "23.84", without and with the unit.
QString secondsNumber(Duration time);
QString timeTakenText(Duration time);
QString signedSecondsText(Duration time);
// "9.4" of 10.
QString pointsText(Score score);
QString signedPointsText(Score score);
// "96.1 %".
QString percentText(Percent share);
// "Sat 12 Dec 2026", in the person's own zone.
QString dayText(std::int64_t utcMs);
// "Sat 12 Dec 2026, 18:00".
QString dayTimeText(std::int64_t utcMs);
// "12 Dec".
QString shortDayText(std::int64_t utcMs);
// "December 2026".
QString monthText(std::int64_t utcMs);

}  // namespace frontrow
