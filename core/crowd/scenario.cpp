// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/scenario.h"

#include <algorithm>
#include <numeric>
#include <type_traits>

#include "crowd/scenario_fields.h"
#include "sale/letters.h"

namespace frontrow {

namespace {

std::optional<ScenarioDefect> rangeDefect(const Scenario& scenario) {
    std::optional<ScenarioDefect> defect;
    visitScenarioFields(scenario, [&](std::string_view name, const auto& value, std::int64_t least, std::int64_t most,
                                      std::string_view) {
        const auto number = static_cast<std::int64_t>(value);
        if (!defect && (number < least || number > most))
            defect = ScenarioDefect{std::string(name), number, least, most};
    });
    return defect;
}

std::optional<ScenarioDefect> nameDefect(const Scenario& scenario) {
    const bool wellFormed =
        !scenario.name.empty() && scenario.name.size() <= 64 && std::ranges::all_of(scenario.name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
    if (!wellFormed) return ScenarioDefect{"name"};
    if (!packLetters(scenario.presaleCode)) return ScenarioDefect{"presale_code"};
    const bool wantsCode = scenario.policy.opening.presaleCode == PresaleCodeRule::OneForAll;
    if (wantsCode == scenario.presaleCode.empty()) return ScenarioDefect{"presale_code"};
    return std::nullopt;
}

std::optional<ScenarioDefect> orderDefect(std::string_view field, std::int64_t least, std::int64_t most) {
    if (least <= most) return std::nullopt;
    return ScenarioDefect{std::string(field), most, least, std::max(least, most)};
}

template <std::size_t N>
std::optional<ScenarioDefect> sumDefect(std::string_view field, const std::array<std::int64_t, N>& shares) {
    const auto sum = std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
    if (sum == 1'000) return std::nullopt;
    return ScenarioDefect{std::string(field), sum, 1'000, 1'000};
}

std::optional<ScenarioDefect> shareDefect(const Scenario& s) {
    std::array<std::int64_t, kSkillLevels> skills{};
    for (std::size_t i = 0; i < kSkillLevels; ++i) skills[i] = s.skills[i].share;
    if (auto defect = sumDefect("skills", skills)) return defect;
    if (auto defect = sumDefect("tastes.shares", s.tastes.shares)) return defect;
    if (auto defect = sumDefect("tastes.party_shares", s.tastes.partyShares)) return defect;
    const std::int64_t aimers = s.arrivals.aimerShare;
    if (s.arrivals.earlyShare + aimers > 1'000) {
        return ScenarioDefect{"arrivals.aimer_share", aimers, 0, 1'000 - s.arrivals.earlyShare};
    }
    const std::int64_t third = s.arrivals.thirdWaveShare;
    if (s.arrivals.secondWaveShare + third > 1'000) {
        return ScenarioDefect{"arrivals.third_wave_share", third, 0, 1'000 - s.arrivals.secondWaveShare};
    }
    const std::int64_t transfer = s.behaviour.transferShare;
    if (s.behaviour.walletShare + transfer > 1'000) {
        return ScenarioDefect{"behaviour.transfer_share", transfer, 0, 1'000 - s.behaviour.walletShare};
    }
    return std::nullopt;
}

std::optional<ScenarioDefect> pairDefect(const Scenario& s) {
    const BehaviourSettings& b = s.behaviour;
    if (auto d = orderDefect("arrivals.repeat_most_ms", s.arrivals.repeatLeastMs, s.arrivals.repeatMostMs)) return d;
    if (auto d = orderDefect("behaviour.look_most_ms", b.lookLeastMs, b.lookMostMs)) return d;
    if (auto d = orderDefect("behaviour.leave_after_most", b.leaveAfterLeast, b.leaveAfterMost)) return d;
    if (auto d = orderDefect("behaviour.patience_most_ms", b.patienceLeastMs, b.patienceMostMs)) return d;
    if (auto d = orderDefect("hunt.burst_most", s.hunt.burstLeast, s.hunt.burstMost)) return d;
    if (s.pace.sellOutMs == 0) return std::nullopt;
    return orderDefect("pace.sell_out_ms", s.pace.leadMs + 1, s.pace.sellOutMs);
}

}  // namespace

std::optional<ScenarioDefect> validate(const Scenario& scenario) {
    if (auto defect = nameDefect(scenario)) return defect;
    if (auto defect = rangeDefect(scenario)) return defect;
    if (auto defect = shareDefect(scenario)) return defect;
    if (auto defect = pairDefect(scenario)) return defect;
    if (const auto defect = validate(scenario.policy)) {
        return ScenarioDefect{"policy." + defect->field, defect->value, defect->least, defect->most};
    }
    return std::nullopt;
}

bool setScenarioField(Scenario& scenario, std::string_view field, std::int64_t value) {
    bool found = false;
    visitScenarioFields(scenario,
                        [&](std::string_view name, auto& target, std::int64_t, std::int64_t, std::string_view) {
                            if (name != field) return;
                            target = static_cast<std::remove_reference_t<decltype(target)>>(value);
                            found = true;
                        });
    return found;
}

std::string_view scenarioFieldWords(std::string_view field) {
    std::string_view found;
    const Scenario scenario;
    visitScenarioFields(scenario,
                        [&](std::string_view name, const auto&, std::int64_t, std::int64_t, std::string_view words) {
                            if (name == field) found = words;
                        });
    return found;
}

}  // namespace frontrow
