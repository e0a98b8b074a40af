// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run among its rivals: medians, percentile, distribution. Thread: any.
#pragma once

#include <optional>

#include "practice/report.h"
#include "practice/run_facts.h"

namespace frontrow {

// The median of each phase over those who have their tickets (the lower one of two); nothing
// without any. The medians' sum is not the median of the sums.
std::optional<PhaseTimes> medianPhases(const FieldFacts& field);

// At most this many buckets, in round widths; the slowest fiftieth shares the last one.
inline constexpr std::size_t kMaxBuckets = 48;

// `own`: from the opening to the ticket; nothing without one.
FieldReport fieldReport(const FieldFacts& field, std::optional<Duration> own);

}  // namespace frontrow
