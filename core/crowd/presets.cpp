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

// People a second, in thousandths, of whom the active ones take the seats in the time given.
std::int64_t admissionRate(const PaceSettings& pace, std::uint32_t seats) {
    __extension__ using Wide = __int128;
    // Units: ms to s, two shares in thousandths, one in millionths, the result in thousandths.
    const Wide people = Wide{seats} * 1'000 * 1'000'000 * 1'000'000 * 1'000;
    const Wide share = Wide{pace.sellOutMs - pace.leadMs} * pace.seatsPerBuyerPerMille * pace.servedShare;
    const auto rate = static_cast<std::int64_t>(people / (share * pace.activePerMillion));
    return std::clamp<std::int64_t>(rate, 100, 10'000'000);
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
    if (scenario.pace.sellOutMs > 0) scenario.policy.admission.ratePerMille = admissionRate(scenario.pace, seats);
    return scenario;
}

}  // namespace frontrow
