// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrival_curve.h"

#include <algorithm>

#include "crowd/arrivals.h"

namespace frontrow {

namespace {

using Meaning = ArrivalCurve::Meaning;

// People who are drawn for the curve: enough for a steady line, few enough for a page of cards.
constexpr std::int64_t kSample = 6'000;
// Most of a single wave is over by then.
constexpr Duration kWave = seconds(30);

Duration lastWave(const ArrivalSettings& arrivals) {
    std::int64_t last = 0;
    if (arrivals.waveCount > 1) last = std::max(last, arrivals.secondWaveAfterMs);
    if (arrivals.waveCount > 2) last = std::max(last, arrivals.thirdWaveAfterMs);
    return milliseconds(last);
}

// Where being there counts, most people come before the opening.
Duration shownBefore(const Scenario& scenario) {
    if (scenario.policy.admission.queue == QueuePolicy::FirstCome) return Duration{};
    const std::int64_t opens = scenario.policy.opening.waitingRoomOpensBeforeMs;
    return milliseconds(std::min(opens, 3 * scenario.arrivals.preQueueMeanMs));
}

// Chance is rough; what it was drawn from is not.
std::vector<double> smoothed(const std::vector<double>& values) {
    std::vector<double> out(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double before = values[i == 0 ? i : i - 1], after = values[std::min(i + 1, values.size() - 1)];
        out[i] = (before + 2 * values[i] + after) / 4;
    }
    return out;
}

void countPeople(const Scenario& scenario, ArrivalCurve& curve) {
    Scenario sample = scenario;
    sample.arrivals.people = kSample;
    sample.pace.activePerMillion = 0;
    const SimTime opening{seconds(60).ms - std::min<std::int64_t>(0, curve.from.ms)};
    const double slice = static_cast<double>(curve.span.ms) / static_cast<double>(curve.values.size());
    const double share = static_cast<double>(scenario.arrivals.people) / static_cast<double>(kSample);
    for (const FarArrival& arrival : drawArrivals(sample, Random(0), opening).far) {
        const std::int64_t after = (arrival.time - opening).ms - curve.from.ms;
        if (after < 0 || after >= curve.span.ms) continue;
        const auto index = static_cast<std::size_t>(static_cast<double>(after) / slice);
        curve.values[std::min(index, curve.values.size() - 1)] += arrival.count * share * 1'000 / slice;
    }
    curve.values = smoothed(curve.values);
}

// What a hunt's settings promise for an hour of its story, midnight being hour 0.
double returnsPerHour(const HuntSettings& hunt, std::int64_t daysLeft, std::int64_t hour) {
    const bool dearerSoon = daysLeft == 7 || daysLeft == 3 || daysLeft == 1;
    const std::int64_t steady = hour >= 8 ? hunt.dayPerHourPerMille : hunt.nightPerHourPerMille;
    const std::int64_t perMille = steady + (dearerSoon ? hunt.feeStepPerHourPerMille : 0);
    const double burst = hour == 0 ? static_cast<double>(hunt.burstLeast + hunt.burstMost) / 2 : 0;
    return static_cast<double>(perMille) / 1'000 + burst;
}

void countReturns(const HuntSettings& hunt, std::vector<double>& values) {
    const std::int64_t hours = hunt.days * 24;
    std::vector<int> counted(values.size());
    for (std::int64_t h = 0; h < hours; ++h) {
        const auto index = static_cast<std::size_t>(h) * values.size() / static_cast<std::size_t>(hours);
        values[index] += returnsPerHour(hunt, hunt.days - h / 24, h % 24);
        ++counted[index];
    }
    for (std::size_t i = 0; i < values.size(); ++i) values[i] /= std::max(1, counted[i]);
}

}  // namespace

ArrivalCurve arrivalCurve(const Scenario& scenario, std::size_t slices) {
    ArrivalCurve curve;
    curve.values.assign(std::max<std::size_t>(slices, 2), 0);
    if (scenario.hunt.days > 0) {
        curve.meaning = Meaning::SeatsBackPerHour;
        curve.span = milliseconds(scenario.hunt.days * scenario.hunt.dayMs);
        countReturns(scenario.hunt, curve.values);
        return curve;
    }
    const Duration before = shownBefore(scenario);
    curve.from = milliseconds(-before.ms);
    curve.span = before + lastWave(scenario.arrivals) + kWave;
    countPeople(scenario, curve);
    return curve;
}

}  // namespace frontrow
