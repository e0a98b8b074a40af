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
    std::int64_t sellOutMs;
    std::int64_t activePerMillion;
    std::array<std::int64_t, kSkillLevels> skills;
    std::int64_t networkPeakMs;
    std::int64_t mapSessionMs;
    std::int64_t burstLeast, burstMost;
    std::int64_t survivalScale;
};

constexpr std::array<PresetValues, 3> kPresets{{
    {"easy", "Easy", "쉬움", 1, 4'000, 200, 400, 2'000, 300'000, 300'000, 200'000, {700, 200, 100}, 150, 420'000, 18,
     26, 1'700},
    {"normal", "Normal", "보통", 3, 10'000, 250, 500, 1'200, 180'000, 150'000, 96'000, {300, 500, 200}, 300, 300'000,
     12, 18, 1'000},
    {"hard", "Hard", "어려움", 5, 100'000, 300, 600, 500, 60'000, 90'000, 16'000, {100, 300, 600}, 500, 240'000, 8, 12,
     550},
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
    s.pace.activePerMillion = values.activePerMillion;
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
