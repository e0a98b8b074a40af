// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/presets.h"

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

struct PresetValues {
    const char* name;
    const char* titleEn;
    const char* titleKo;
    std::int64_t difficulty;
    std::int64_t peoplePerSeatPerMille;
    std::int64_t earlyShare, aimerShare;
    std::int64_t tauMs, latecomerMeanMs;
    std::int64_t sellOutMs, leadMs;
    std::int64_t activePerMillion, servedShare;
    std::array<std::int64_t, kSkillLevels> skills;
    std::int64_t networkPeakMs;
    std::int64_t mapSessionMs;
    std::int64_t burstLeast, burstMost;
    std::int64_t survivalScale;
};

// Lead, active share and served share are calibrated: over a hundred seeds the median time of
// selling out is that of the preset, and the rate at 6,809 seats is near 77, 400 and 4,600 a second.
constexpr std::array<PresetValues, 3> kPresets{{
    {.name = "easy",
     .titleEn = "Easy",
     .titleKo = "쉬움",
     .difficulty = 1,
     .peoplePerSeatPerMille = 4'000,
     .earlyShare = 200,
     .aimerShare = 400,
     .tauMs = 2'000,
     .latecomerMeanMs = 300'000,
     .sellOutMs = 300'000,
     .leadMs = 25'000,
     .activePerMillion = 187'000,
     .servedShare = 905,
     .skills = {700, 200, 100},
     .networkPeakMs = 150,
     .mapSessionMs = 420'000,
     .burstLeast = 18,
     .burstMost = 26,
     .survivalScale = 1'700},
    {.name = "normal",
     .titleEn = "Normal",
     .titleKo = "보통",
     .difficulty = 3,
     .peoplePerSeatPerMille = 10'000,
     .earlyShare = 250,
     .aimerShare = 500,
     .tauMs = 1'200,
     .latecomerMeanMs = 180'000,
     .sellOutMs = 150'000,
     .leadMs = 25'000,
     .activePerMillion = 75'000,
     .servedShare = 960,
     .skills = {300, 500, 200},
     .networkPeakMs = 300,
     .mapSessionMs = 300'000,
     .burstLeast = 12,
     .burstMost = 18,
     .survivalScale = 1'000},
    {.name = "hard",
     .titleEn = "Hard",
     .titleKo = "어려움",
     .difficulty = 5,
     .peoplePerSeatPerMille = 100'000,
     .earlyShare = 300,
     .aimerShare = 600,
     .tauMs = 500,
     .latecomerMeanMs = 60'000,
     .sellOutMs = 90'000,
     .leadMs = 22'000,
     .activePerMillion = 11'500,
     .servedShare = 1'000,
     .skills = {100, 300, 600},
     .networkPeakMs = 500,
     .mapSessionMs = 240'000,
     .burstLeast = 8,
     .burstMost = 12,
     .survivalScale = 550},
}};

// The rate a policy may have, in thousandths of a person a second.
constexpr std::int64_t kLeastRate = 100;
constexpr std::int64_t kMostRate = 10'000'000;

__extension__ using Wide = __int128;

// Buyers a second, in millionths, who take the seats in the time given.
Wide buyersPerSecond(const PaceSettings& pace, std::uint32_t seats) {
    // Units: ms to s, two shares in thousandths, the result in millionths.
    const Wide seatsPerSecond = Wide{seats} * 1'000 * 1'000'000 * 1'000'000;
    return seatsPerSecond / (Wide{pace.sellOutMs - pace.leadMs} * pace.seatsPerBuyerPerMille * pace.servedShare);
}

// The rate at which so many of those let in are buyers. Beyond the highest rate more of them have
// to be buyers instead.
void fitPace(Scenario& scenario, std::uint32_t seats) {
    const Wide buyers = buyersPerSecond(scenario.pace, seats);
    const Wide rate = buyers * 1'000 / scenario.pace.activePerMillion;
    if (rate > kMostRate) {
        const Wide active = (buyers * 1'000 + kMostRate - 1) / kMostRate;
        scenario.pace.activePerMillion = static_cast<std::int64_t>(std::min<Wide>(active, 1'000'000));
    }
    scenario.policy.admission.ratePerMille = static_cast<std::int64_t>(std::clamp<Wide>(rate, kLeastRate, kMostRate));
}

}  // namespace

Scenario presetScenario(Preset preset) {
    const PresetValues& values = kPresets[static_cast<std::size_t>(preset)];
    Scenario s;
    s.name = values.name;
    s.titleEn = values.titleEn;
    s.titleKo = values.titleKo;
    s.policy = *policyPreset(s.policyPreset);
    s.policy.admission.mapSessionMs = values.mapSessionMs;
    s.difficulty = values.difficulty;
    s.arrivals.peoplePerSeatPerMille = values.peoplePerSeatPerMille;
    s.arrivals.earlyShare = values.earlyShare;
    s.arrivals.aimerShare = values.aimerShare;
    s.arrivals.tauMs = values.tauMs;
    s.arrivals.latecomerMeanMs = values.latecomerMeanMs;
    s.pace.sellOutMs = values.sellOutMs;
    s.pace.leadMs = values.leadMs;
    s.pace.activePerMillion = values.activePerMillion;
    s.pace.servedShare = values.servedShare;
    for (std::size_t i = 0; i < kSkillLevels; ++i) s.skills[i].share = values.skills[i];
    s.network.peakMs = values.networkPeakMs;
    s.hunt.burstLeast = values.burstLeast;
    s.hunt.burstMost = values.burstMost;
    s.hunt.survivalScale = values.survivalScale;
    return s;
}

std::uint32_t sellableSeats(const VenuePlan& plan) {
    std::uint32_t seats = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        if (!plan.seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) ++seats;
    }
    return seats;
}

Scenario fitToPlan(Scenario scenario, const VenuePlan& plan) {
    const std::uint32_t seats = sellableSeats(plan);
    ArrivalSettings& arrivals = scenario.arrivals;
    if (arrivals.people == 0) arrivals.people = std::int64_t{seats} * arrivals.peoplePerSeatPerMille / 1'000;
    arrivals.people = std::min<std::int64_t>(arrivals.people, 10'000'000);
    if (scenario.pace.sellOutMs > 0) fitPace(scenario, seats);
    return scenario;
}

}  // namespace frontrow
