// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scenario: everything but the seats and the seed that fixes a rehearsal's world: the sale's
// rules, who comes and when, how they behave, what the network does. Plain data; every field has a
// name in files, a default and a range (scenario_fields.h). Times are milliseconds, shares
// thousandths unless the name says otherwise. The file form is described in
// docs/scenario-format.md. Thread: values, any.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/time.h"
#include "sale/policy.h"

namespace frontrow {

// Mixture: early waiters, aimers and latecomers. SingleBurst: N (1 - e^(-t/tau)).
enum class ArrivalForm : std::uint8_t { Mixture, SingleBurst };

// When people come, and how many of them mean to buy.
struct ArrivalSettings {
    ArrivalForm form = ArrivalForm::Mixture;
    std::int64_t people = 0;  // 0: by peoplePerSeat
    std::int64_t peoplePerSeatPerMille = 10'000;
    std::int64_t earlyShare = 250;    // already refreshing when the sale opens
    std::int64_t aimerShare = 500;    // click as near the opening as they can; the rest is late
    std::int64_t earlyErrorMs = 250;  // mean and spread of an early waiter's click error
    std::int64_t earlyErrorSpreadMs = 200;
    std::int64_t repeatLeastMs = 150;  // an early click is repeated this much later
    std::int64_t repeatMostMs = 400;
    std::int64_t tauMs = 1'200;     // median of the aimers, time constant of the single burst
    std::int64_t aimerSigma = 600;  // of the lognormal
    std::int64_t latecomerMeanMs = 180'000;
    std::int64_t ownClockOffMs = 0;        // aimers' and early waiters' clocks are off by up to this
    std::int64_t preQueueMeanMs = 60'000;  // how early people come where being there counts
    std::int64_t waveCount = 1;            // the people come in this many waves (1 to 3)
    std::int64_t secondWaveAfterMs = 0;
    std::int64_t secondWaveShare = 0;
    std::int64_t thirdWaveAfterMs = 0;
    std::int64_t thirdWaveShare = 0;
};

// How fast the sale lets them in. With sellOutMs the rate is worked out for the plan so that its
// last free seat goes at about that time; with 0 the policy's rate holds.
struct PaceSettings {
    std::int64_t sellOutMs = 150'000;
    std::int64_t leadMs = 25'000;            // from admission to the first seats of a buyer
    std::int64_t activePerMillion = 96'000;  // of those admitted, who try to buy
    std::int64_t seatsPerBuyerPerMille = 1'900;
    std::int64_t servedShare = 750;       // active buyers who end with seats
    std::int64_t idleMapMeanMs = 10'000;  // how long the others stay on the map
};

// One level of skill. Times are normal with that mean and spread, never below zero.
struct SkillSettings {
    std::int64_t share = 0;
    std::int64_t dateClickMs = 0, dateClickSpreadMs = 0;
    std::int64_t lettersMs = 0, lettersSpreadMs = 0;
    std::int64_t lettersWrongShare = 0;
    std::int64_t firstSeatMs = 0, firstSeatSpreadMs = 0;
    std::int64_t nextTryMs = 0, nextTrySpreadMs = 0;
    std::int64_t paymentMs = 0, paymentSpreadMs = 0;
};

inline constexpr std::size_t kSkillLevels = 3;
enum class Skill : std::uint8_t { Beginner, Expert, Pro };

inline constexpr std::array<SkillSettings, kSkillLevels> kUsualSkills{{
    {300, 2'000, 400, 15'000, 3'000, 200, 5'000, 3'000, 900, 300, 45'000, 20'000},
    {500, 1'300, 300, 10'000, 2'000, 100, 4'000, 1'000, 600, 200, 30'000, 12'000},
    {200, 800, 100, 6'500, 1'500, 50, 2'500, 500, 350, 100, 18'000, 6'000},
}};

// What agents do besides being fast or slow.
struct BehaviourSettings {
    std::int64_t dateChoice = 0;                    // 1: date and round are chosen after the opening click
    std::int64_t turnMs = 600, turnSpreadMs = 200;  // from seeing "your turn" to using the pass
    std::int64_t leastActMs = 150;                  // nobody acts faster than this
    std::int64_t leastAfterRefusalMs = 200;
    std::int64_t lookLeastMs = 100, lookMostMs = 600;       // age of the map an agent acts on
    std::int64_t pointingMs = 20;                           // more for a seat farther from the last: per doubling
    std::int64_t orderMs = 1'200, orderSpreadMs = 400;      // from the hold to opening the payment page
    std::int64_t widenAfterLosses = 3;                      // from now on any tier will do
    std::int64_t leaveAfterLeast = 6, leaveAfterMost = 12;  // losses until an agent gives up
    std::int64_t lapseShare = 80;                           // holders who let hold or payment lapse
    std::int64_t retryShare = 500;                          // of the refused, who pay again
    std::int64_t retryMs = 6'000, retrySpreadMs = 2'000;
    std::int64_t walletShare = 200;                                   // pay from the wallet, where the sale offers it
    std::int64_t transferShare = 0;                                   // pay by transfer, where the sale offers it
    std::int64_t patienceLeastMs = 60'000, patienceMostMs = 300'000;  // a person's own limit of waiting
    std::int64_t leavePerMinute = 80;                                 // of those beyond it
};

inline constexpr std::size_t kTastes = 6;
enum class Taste : std::uint8_t { View, Front, Price, Aisle, Apart, Fast };

// Which seats agents like.
struct TasteSettings {
    std::array<std::int64_t, kTastes> shares{300, 200, 200, 100, 50, 150};
    std::array<std::int64_t, 4> partyShares{380, 450, 90, 80};  // parties of 1 to 4
    std::int64_t splitShare = 600;                              // parties that sit apart rather than go without
    std::int64_t topTierWeight = 6'000, middleTierWeight = 2'200, lowTierWeight = 1'000;
    std::int64_t frontPull = 600;   // weight × (1 + this × front); below 0 the rear draws
    std::int64_t centrePull = 400;  // weight × (1 - this/2 + this × centre)
    // Rivals who need a step-free place, against those places' share of the house.
    std::int64_t stepFreeDemand = 3'000;
};

// One way: base + U(0, jitter) + peak × load × U(0.2, 0.9), load = e^(-t / decay) after the opening.
struct NetworkSettings {
    std::int64_t baseMs = 35;
    std::int64_t jitterMs = 50;
    std::int64_t peakMs = 300;
    std::int64_t loadDecayMs = 45'000;
    std::int64_t loss = 0;  // share of messages sent a second time
    std::int64_t resendMs = 1'000;
};

// Seats that come back to a house that is sold out. days 0: no hunt. One day of the story takes
// dayMs of log time; the hunt ends at the performance.
struct HuntSettings {
    std::int64_t days = 0;
    std::int64_t dayMs = 60'000;
    std::int64_t burstLeast = 12, burstMost = 18;  // unpaid transfers, each midnight
    std::int64_t feeStepPerHourPerMille = 5'000;   // 7, 3 and 1 days before
    std::int64_t dayPerHourPerMille = 400;         // background, 08:00 to 24:00
    std::int64_t nightPerHourPerMille = 50;
    std::int64_t survivalLeastMs = 1'000;  // a returned seat is left alone this long…
    std::int64_t survivalMeanMs = 8'000;   // …and exponentially longer
    std::int64_t survivalScale = 1'000;
};

struct Scenario {
    std::string name;  // a-z, 0-9 and '-', unique: "arena-sprint"
    std::string titleEn;
    std::string titleKo;
    std::string venue;                     // a built-in venue's name; empty: any
    std::string presaleCode;               // what everybody with the code types; empty: none
    std::string policyPreset = "offline";  // the preset that `policy` began as
    SalePolicy policy;
    std::int64_t difficulty = 2;         // 1 to 5, for people
    std::int64_t opensAfterMs = 60'000;  // log time of the opening
    std::int64_t startsAfterDays = 30;   // from the opening to the day of the performance
    ArrivalSettings arrivals;
    PaceSettings pace;
    std::array<SkillSettings, kSkillLevels> skills = kUsualSkills;
    BehaviourSettings behaviour;
    TasteSettings tastes;
    NetworkSettings network;
    HuntSettings hunt;
};

// What is wrong with a scenario: the field by its file name and, for a number, what it may be.
struct ScenarioDefect {
    std::string field;
    std::int64_t value = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
};

// The first field out of its range (policy included, as "policy.holds.hold_ms"), shares that do
// not add up to 1,000, or a name that is not one; nothing if all is well.
std::optional<ScenarioDefect> validate(const Scenario& scenario);

// Sets the number field of that file name ("arrivals.tau_ms"); false for an unknown name. The range
// is not looked at.
bool setScenarioField(Scenario& scenario, std::string_view field, std::int64_t value);
// The words an enumeration field accepts in files, joined by '|'; empty for a number.
std::string_view scenarioFieldWords(std::string_view field);

}  // namespace frontrow
