// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds what cost a run time, places or seat quality, and says whose doing it was. Each loss is
// named once, by its most telling cause. Thread: any.
#pragma once

#include <optional>
#include <vector>

#include "practice/mistake.h"
#include "practice/report.h"
#include "practice/run_facts.h"
#include "practice/waiting.h"

namespace frontrow {

// A click this late after the opening is no longer on the count but an answer to what was seen …
inline constexpr Duration kReactionFrom = milliseconds(150);
// … and one later than this is not even that.
inline constexpr Duration kReactionUntil = milliseconds(600);
// A pass used with less than this left was nearly lost; its lapse is announced then.
inline constexpr Duration kPassWarning = seconds(10);
// Seat quality given away is named from half a point on.
inline constexpr Score kNamedLoss{50};

// Those of click, queue, letters and connection, appended.
void findWaitingMistakes(const RunFacts& facts, const std::optional<PlaceFigures>& places, std::vector<Mistake>& found);
// Those of seats and payment, appended.
void findSeatMistakes(const RunFacts& facts, std::vector<Mistake>& found);
void findPaymentMistakes(const RunFacts& facts, std::vector<Mistake>& found);
// Quality given away by waiting and by choosing, appended.
void findQualityMistakes(const AttainableReport& reach, std::vector<Mistake>& found);

// All of them with their drills, dearest first (time, then quality, then places, then earliest).
std::vector<Mistake> findMistakes(const RunFacts& facts, const std::optional<PlaceFigures>& places,
                                  const AttainableReport& reach);

}  // namespace frontrow
