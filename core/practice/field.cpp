// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/field.h"

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

constexpr std::array<std::int64_t, 16> kWidths{100,     200,       500,       1'000,     2'000,   5'000,
                                               10'000,  20'000,    30'000,    60'000,    120'000, 300'000,
                                               600'000, 1'800'000, 3'600'000, 36'000'000};

Distribution distributionOf(const std::vector<Duration>& sorted) {
    const std::int64_t slow = sorted[(sorted.size() - 1) * 49 / 50].ms;
    Distribution result;
    for (const std::int64_t width : kWidths) {
        result.bucket = {width};
        result.first = {sorted.front().ms / width * width};
        if ((slow - result.first.ms) / width + 2 <= static_cast<std::int64_t>(kMaxBuckets)) break;
    }
    const auto buckets = std::min<std::int64_t>((slow - result.first.ms) / result.bucket.ms + 2, kMaxBuckets);
    result.counts.assign(static_cast<std::size_t>(buckets), 0);
    for (const Duration each : sorted) {
        const std::int64_t bucket = (each.ms - result.first.ms) / result.bucket.ms;
        ++result.counts[static_cast<std::size_t>(std::min(bucket, buckets - 1))];
    }
    return result;
}

}  // namespace

std::optional<PhaseTimes> medianPhases(const FieldFacts& field) {
    if (field.finished.empty()) return std::nullopt;
    PhaseTimes result;
    std::vector<Duration> values(field.finished.size());
    for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
        std::transform(field.finished.begin(), field.finished.end(), values.begin(),
                       [phase](const FieldRun& each) { return each.phases.times[phase]; });
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
        std::nth_element(values.begin(), middle, values.end());
        result.times[phase] = *middle;
    }
    return result;
}

FieldReport fieldReport(const FieldFacts& field, std::optional<Duration> own) {
    FieldReport result;
    result.people = field.people;
    result.gotSeats = field.gotSeats;
    result.leftWithout = field.leftWithout;
    std::vector<Duration> totals;
    totals.reserve(field.finished.size());
    for (const FieldRun& each : field.finished) totals.push_back(each.total);
    std::sort(totals.begin(), totals.end());
    const auto faster = own ? std::lower_bound(totals.begin(), totals.end(), *own) : totals.end();
    result.finishedBefore = static_cast<std::uint32_t>(faster - totals.begin());
    if (own && field.people > 0) {
        const std::uint64_t behind = field.people - std::min(field.people, result.finishedBefore);
        result.fasterThan = Percent{static_cast<std::int32_t>(behind * 1'000 / field.people)};
    }
    if (!totals.empty()) {
        result.median = totals[(totals.size() - 1) / 2];
        result.distribution = distributionOf(totals);
    }
    return result;
}

}  // namespace frontrow
