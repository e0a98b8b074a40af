// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice_progress.h"

#include <QDateTime>
#include <algorithm>

namespace frontrow {

namespace {

constexpr std::size_t kRunsLookedAt = 10;

bool counts(const PastRun& run) { return run.report.result != RunResult::LeftEarly; }
bool hasTickets(const PastRun& run) { return run.report.result == RunResult::Tickets; }
SeedSight sightOf(const PastRun& run) { return run.report.knownSeed ? SeedSight::Known : SeedSight::First; }

std::optional<Duration> measured(const PastRun& run, Measure measure) {
    const Report& report = run.report;
    switch (measure) {
        case Measure::OpeningClick:
            if (!report.click.error) return std::nullopt;
            return milliseconds(std::abs(report.click.error->ms));
        case Measure::Letters:
            if (report.letters.tries == 0 || report.letters.tries == report.letters.wrong) return std::nullopt;
            return report.phases[RunPhase::Letters];
        case Measure::FirstHold: return report.choosing.firstHold;
        case Measure::Payment:
            if (!hasTickets(run)) return std::nullopt;
            return report.phases[RunPhase::Payment];
        case Measure::DoorToTicket:
            if (!hasTickets(run)) return std::nullopt;
            return report.total;
    }
    return std::nullopt;
}

// First sight beats known, then the shorter time.
bool better(SeedSight sight, Duration time, SeedSight thanSight, Duration than) {
    return sight == thanSight ? time < than : sight == SeedSight::First;
}

std::int64_t mondayOf(std::int64_t utcMs) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMs).date();
    return day.addDays(1 - day.dayOfWeek()).startOfDay().toMSecsSinceEpoch();
}

std::int64_t weeksEarlier(std::int64_t monday, std::int64_t weeks) {
    return QDateTime::fromMSecsSinceEpoch(monday).date().addDays(-7 * weeks).startOfDay().toMSecsSinceEpoch();
}

Duration medianOf(std::vector<Duration> times) {
    const std::size_t middle = times.size() / 2;
    std::sort(times.begin(), times.end());
    if (times.size() % 2 == 1) return times[middle];
    return milliseconds((times[middle - 1].ms + times[middle].ms) / 2);
}

Duration costOf(const SkillReport& skill, SkillPart part) {
    switch (part) {
        case SkillPart::Click: return skill.click;
        case SkillPart::Letters: return skill.letters;
        case SkillPart::Reaction: return skill.reaction;
        case SkillPart::Choice: return skill.choice;
        case SkillPart::Form: return skill.form;
    }
    return {};
}

}  // namespace

std::optional<ScenarioBest> bestOf(const std::vector<PastRun>& runs, std::string_view scenario,
                                   std::string_view venue) {
    std::optional<ScenarioBest> best;
    for (const PastRun& run : runs) {
        if (run.scenario != scenario || (!venue.empty() && run.venue != venue) || !hasTickets(run)) continue;
        if (best && !better(sightOf(run), run.report.total, best->sight, best->total)) continue;
        best = ScenarioBest{run.report.total, {}, {}, sightOf(run)};
        if (run.report.tickets.empty()) continue;
        best->section = run.report.tickets.front().section;
        best->row = run.report.tickets.front().row;
    }
    return best;
}

std::vector<PersonalBest> personalBests(const std::vector<PastRun>& runs) {
    std::vector<PersonalBest> bests;
    for (std::size_t i = 0; i < kMeasures; ++i) {
        std::optional<PersonalBest> best;
        const auto measure = static_cast<Measure>(i);
        for (const PastRun& run : runs) {
            const auto time = measured(run, measure);
            if (!counts(run) || !time) continue;
            if (best && !better(sightOf(run), *time, best->sight, best->time)) continue;
            best = PersonalBest{measure, *time, run.startedUtcMs, sightOf(run)};
        }
        if (best) bests.push_back(*best);
    }
    return bests;
}

std::array<PracticeWeek, kWeeks> lastWeeks(const std::vector<PastRun>& runs, std::int64_t nowUtcMs) {
    const std::int64_t thisMonday = mondayOf(nowUtcMs);
    std::array<PracticeWeek, kWeeks> weeks;
    for (std::size_t i = 0; i < kWeeks; ++i) {
        PracticeWeek& week = weeks[i];
        week.mondayUtcMs = weeksEarlier(thisMonday, static_cast<std::int64_t>(kWeeks - 1 - i));
        std::vector<Duration> times;
        for (const PastRun& run : runs) {
            if (hasTickets(run) && mondayOf(run.startedUtcMs) == week.mondayUtcMs) times.push_back(run.report.total);
        }
        if (times.empty()) continue;
        week.best = *std::min_element(times.begin(), times.end());
        week.median = medianOf(std::move(times));
    }
    return weeks;
}

std::optional<int> changeInPercent(const std::array<PracticeWeek, kWeeks>& weeks) {
    const auto played = [](const PracticeWeek& week) { return week.best.has_value(); };
    const auto first = std::find_if(weeks.begin(), weeks.end(), played);
    const auto last = std::find_if(weeks.rbegin(), weeks.rend(), played);
    if (first == weeks.end() || first->mondayUtcMs == last->mondayUtcMs || first->best->ms <= 0) return std::nullopt;
    return static_cast<int>((last->best->ms - first->best->ms) * 100 / first->best->ms);
}

std::optional<SkillLoss> dearestSkill(const std::vector<PastRun>& runs) {
    std::vector<const PastRun*> newest;
    for (const PastRun& run : runs) {
        if (counts(run)) newest.push_back(&run);
    }
    std::stable_sort(newest.begin(), newest.end(),
                     [](const PastRun* a, const PastRun* b) { return a->startedUtcMs > b->startedUtcMs; });
    newest.resize(std::min(newest.size(), kRunsLookedAt));
    std::optional<SkillLoss> dearest;
    for (std::size_t i = 0; i < kSkillParts; ++i) {
        const auto part = static_cast<SkillPart>(i);
        Duration sum;
        for (const PastRun* run : newest) sum = sum + costOf(run->report.skill, part);
        const auto count = static_cast<std::int64_t>(newest.size());
        const Duration mean = milliseconds(count == 0 ? 0 : sum.ms / count);
        if (mean.ms > 0 && (!dearest || mean > dearest->cost)) dearest = SkillLoss{part, mean, static_cast<int>(count)};
    }
    return dearest;
}

}  // namespace frontrow
