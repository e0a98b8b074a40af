// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the practice page for measures, bests and suggestions. Thread: the GUI's.
#pragma once

#include <QString>

#include "models/practice_progress.h"

namespace frontrow {

QString measureTitle(Measure measure);
// "168 ms" of an opening click, "23.84 s" of the rest.
QString measureText(Measure measure, Duration time);
// "12 Nov", in the computer's zone.
QString dayOfYearText(std::int64_t utcMs);
// "best 23.84 s · Row 3, A"; "best —" where there is none.
QString bestText(const std::optional<ScenarioBest>& best);
// What costs most, and what to do about it.
QString suggestionSentence(const SkillLoss& loss);
QString suggestionAdvice(const SkillLoss& loss);

// "19,686".
QString numberText(std::int64_t number);
// "23.84 s".
QString spanText(Duration time);

}  // namespace frontrow
