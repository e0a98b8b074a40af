// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What earlier runs say about the person who played them: bests, twelve weeks, the skill that costs
// most. Runs that were left early count nowhere. A best is set at first sight of a seed; where a seed
// was known it counts only while there is nothing else, and says so. Thread: values, any.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/report.h"

namespace frontrow {

struct PastRun {
    std::int64_t startedUtcMs = 0;
    std::string scenario;
    std::string venue;  // the plan's name
    Report report;
};

enum class SeedSight : std::uint8_t { First, Known };

// The fastest run with tickets of one scenario.
struct ScenarioBest {
    Duration total;
    std::string section, row;  // of the first ticket
    SeedSight sight = SeedSight::First;
};
// At that venue; at any where it is empty.
std::optional<ScenarioBest> bestOf(const std::vector<PastRun>& runs, std::string_view scenario, std::string_view venue);

enum class Measure : std::uint8_t { OpeningClick, Letters, FirstHold, Payment, DoorToTicket };
inline constexpr std::size_t kMeasures = 5;

struct PersonalBest {
    Measure measure = Measure::OpeningClick;
    Duration time;
    std::int64_t utcMs = 0;  // when
    SeedSight sight = SeedSight::First;
};
// In the order of the measures; one that was never reached is absent.
std::vector<PersonalBest> personalBests(const std::vector<PastRun>& runs);

// A week from Monday to Sunday in the computer's zone: door to ticket, of runs with tickets.
struct PracticeWeek {
    std::int64_t mondayUtcMs = 0;
    std::optional<Duration> best, median;
};
inline constexpr std::size_t kWeeks = 12;
// The oldest first; the last one is the week of `nowUtcMs`.
std::array<PracticeWeek, kWeeks> lastWeeks(const std::vector<PastRun>& runs, std::int64_t nowUtcMs);
// From the first week with a ticket to the last one, in percent of the first; below 0 is faster. Nothing
// with less than two such weeks.
std::optional<int> changeInPercent(const std::array<PracticeWeek, kWeeks>& weeks);

enum class SkillPart : std::uint8_t { Click, Letters, Reaction, Choice, Form };
inline constexpr std::size_t kSkillParts = 5;

struct SkillLoss {
    SkillPart part = SkillPart::Click;
    Duration cost;  // of one run on average
    int runs = 0;   // that were looked at
};
// The dearest part of the newest ten runs; nothing where no run lost anything.
std::optional<SkillLoss> dearestSkill(const std::vector<PastRun>& runs);

}  // namespace frontrow
