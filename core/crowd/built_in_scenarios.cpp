// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/built_in_scenarios.h"

#include <utility>

#include "crowd/presets.h"

namespace frontrow {

namespace {

struct Card {
    const char* name;
    const char* titleEn;
    const char* titleKo;
    const char* venue;
    std::int64_t difficulty;
};

Scenario named(Scenario scenario, const Card& card) {
    scenario.name = card.name;
    scenario.titleEn = card.titleEn;
    scenario.titleKo = card.titleKo;
    scenario.venue = card.venue;
    scenario.difficulty = card.difficulty;
    return scenario;
}

// A club, a small crowd, no hurry.
Scenario smallHallFirstTry() {
    Scenario s = named(presetScenario(Preset::Easy),
                       {"small-hall-first-try", "Small hall first try", "소극장 첫 도전", "club", 1});
    s.arrivals.peoplePerSeatPerMille = 3'000;
    s.pace.activePerMillion = 350'000;
    return s;
}

Scenario arenaSprint() {
    return named(presetScenario(Preset::Normal), {"arena-sprint", "Arena sprint", "아레나 스프린트", "arena", 3});
}

// Members with a code, in two waves: the first has more seats than people, the second does not.
Scenario fanClubPresale() {
    Scenario s =
        named(presetScenario(Preset::Easy), {"fan-club-presale", "Fan-club presale", "팬클럽 선예매", "theatre", 2});
    s.policy.opening.presaleCode = PresaleCodeRule::OneForAll;
    s.presaleCode = "MEMBER";
    s.policy.holds.ticketLimit = 2;
    s.tastes.partyShares = {480, 520, 0, 0};
    s.arrivals.waveCount = 2;
    s.arrivals.secondWaveAfterMs = 120'000;
    s.arrivals.secondWaveShare = 700;
    s.arrivals.latecomerMeanMs = 60'000;
    s.pace.activePerMillion = 300'000;
    s.pace.seatsPerBuyerPerMille = 1'500;
    return s;
}

Scenario stadiumStorm() {
    Scenario s =
        named(presetScenario(Preset::Hard), {"stadium-storm", "Stadium storm", "스타디움 대란", "ballpark", 5});
    s.tastes.frontPull = -200;  // a large band draws people to the rear
    return s;
}

// A house that is sold out; seats come back over nine days, told in nine minutes.
Scenario cancellationHunt() {
    Scenario s =
        named(presetScenario(Preset::Normal), {"cancellation-hunt", "Cancellation hunt", "취소표 잡기", "theatre", 3});
    s.arrivals.peoplePerSeatPerMille = 0;
    s.pace.sellOutMs = 0;
    s.policy.admission.ratePerMille = 1'000'000;
    s.policy.admission.mapSessionMs = 3'600'000;
    s.hunt.days = 9;
    return s;
}

Scenario flakyNetwork() {
    Scenario s =
        named(presetScenario(Preset::Normal), {"flaky-network", "Flaky network", "불안정한 네트워크", "theatre", 4});
    s.network.jitterMs = 300;
    s.network.loss = 20;
    return s;
}

// The rules of the earlier web systems: fifty people on the map, ten seconds for each step.
Scenario classicWebSale() {
    Scenario s =
        named(presetScenario(Preset::Normal), {"classic-web-sale", "Classic web sale", "예전 웹 예매", "theatre", 3});
    s.policyPreset = "classic-web-sale";
    s.policy = *policyPreset(s.policyPreset);
    s.arrivals.peoplePerSeatPerMille = 4'000;
    s.pace.sellOutMs = 0;
    s.pace.activePerMillion = 500'000;
    s.behaviour.walletShare = 1'000;
    return s;
}

}  // namespace

std::vector<Scenario> builtInScenarios() {
    return {smallHallFirstTry(),
            arenaSprint(),
            fanClubPresale(),
            stadiumStorm(),
            cancellationHunt(),
            flakyNetwork(),
            classicWebSale(),
            presetScenario(Preset::Easy),
            presetScenario(Preset::Normal),
            presetScenario(Preset::Hard)};
}

std::optional<Scenario> builtInScenario(std::string_view name) {
    for (Scenario& scenario : builtInScenarios()) {
        if (scenario.name == name) return std::move(scenario);
    }
    return std::nullopt;
}

}  // namespace frontrow
