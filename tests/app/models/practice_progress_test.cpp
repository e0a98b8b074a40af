// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice_progress.h"

#include <QDateTime>
#include <QTest>

using namespace frontrow;

namespace {

constexpr std::int64_t kDay = 86'400'000;
// A Wednesday at noon, in the zone of the test.
const std::int64_t kNow = QDateTime(QDate(2026, 11, 18), QTime(12, 0)).toMSecsSinceEpoch();

PastRun bought(std::int64_t totalMs, std::int64_t utcMs = kNow, const char* scenario = "arena-sprint") {
    PastRun run{utcMs, scenario, "Hanbit Arena", {}};
    run.report.result = RunResult::Tickets;
    run.report.total = milliseconds(totalMs);
    run.report.tickets = {{"A", "3", "6", "R", Amount{1}, Score{}}};
    run.report.click.error = milliseconds(200);
    run.report.phases[RunPhase::Payment] = milliseconds(totalMs / 4);
    run.report.letters.tries = 1;
    run.report.phases[RunPhase::Letters] = milliseconds(6'000);
    run.report.choosing.firstHold = milliseconds(3'000);
    return run;
}

}  // namespace

class PracticeProgressTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheFastestRunOfAScenarioAndVenue() {
        std::vector<PastRun> runs{bought(40'000), bought(25'000), bought(9'000, kNow, "easy")};
        runs[1].venue = "Blue Door Club";
        QCOMPARE(bestOf(runs, "arena-sprint", "Hanbit Arena")->total, milliseconds(40'000));
        QCOMPARE(bestOf(runs, "arena-sprint", "")->total, milliseconds(25'000));
        QCOMPARE(bestOf(runs, "arena-sprint", "")->row, std::string("3"));
        QVERIFY(!bestOf(runs, "stadium-storm", ""));
    }

    void setsNoBestWithoutTickets() {
        std::vector<PastRun> runs{bought(40'000)};
        runs[0].report.result = RunResult::NoTicket;
        QVERIFY(!bestOf(runs, "arena-sprint", ""));
        for (const PersonalBest& best : personalBests(runs)) {
            QVERIFY(best.measure != Measure::DoorToTicket && best.measure != Measure::Payment);
        }
    }

    void takesAKnownSeedOnlyWhereThereIsNothingElse() {
        std::vector<PastRun> runs{bought(20'000), bought(30'000)};
        runs[0].report.knownSeed = true;
        QCOMPARE(bestOf(runs, "arena-sprint", "")->total, milliseconds(30'000));
        runs.pop_back();
        QCOMPARE(bestOf(runs, "arena-sprint", "")->sight, SeedSight::Known);
        QCOMPARE(personalBests(runs).back().sight, SeedSight::Known);
    }

    void listsEachMeasureOnceWithItsDay() {
        std::vector<PastRun> runs{bought(40'000), bought(50'000, kNow - kDay)};
        runs[1].report.click.error = milliseconds(-120);
        const auto bests = personalBests(runs);
        QCOMPARE(bests.size(), kMeasures);
        QCOMPARE(bests[0].time, milliseconds(120));  // as far from the opening as it was, either way
        QCOMPARE(bests[0].utcMs, kNow - kDay);
        QCOMPARE(bests[4].time, milliseconds(40'000));
    }

    void leavesOutRunsThatWereLeft() {
        std::vector<PastRun> runs{bought(40'000)};
        runs[0].report.result = RunResult::LeftEarly;
        runs[0].report.skill.form = milliseconds(9'000);
        QVERIFY(personalBests(runs).empty() && !dearestSkill(runs));
    }

    void dividesTwelveWeeksByMondays() {
        const std::vector<PastRun> runs{bought(40'000), bought(20'000, kNow - 3 * kDay),
                                        bought(30'000, kNow - 4 * kDay), bought(60'000, kNow - 100 * kDay)};
        const auto weeks = lastWeeks(runs, kNow);
        QCOMPARE(weeks.back().mondayUtcMs, QDate(2026, 11, 16).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(*weeks[11].best, milliseconds(40'000));
        QCOMPARE(*weeks[10].best, milliseconds(20'000));  // Sunday belongs to the week before
        QCOMPARE(*weeks[10].median, milliseconds(25'000));
        QVERIFY(!weeks[0].best);
        QCOMPARE(*changeInPercent(weeks), 100);
    }

    void tellsNoChangeOfOneWeek() { QVERIFY(!changeInPercent(lastWeeks({bought(40'000)}, kNow))); }

    void namesTheDearestSkillOfTheNewestRuns() {
        std::vector<PastRun> runs;
        for (int i = 0; i < 12; ++i) {
            runs.push_back(bought(30'000, kNow - i * kDay));
            runs.back().report.skill.letters = milliseconds(600);
            // Older than the ten newest: not looked at any more.
            runs.back().report.skill.form = milliseconds(i >= 10 ? 100'000 : 100);
        }
        const auto dearest = dearestSkill(runs);
        QCOMPARE(dearest->part, SkillPart::Letters);
        QCOMPARE(dearest->cost, milliseconds(600));
        QCOMPARE(dearest->runs, 10);
    }
};

QTEST_APPLESS_MAIN(PracticeProgressTest)
#include "practice_progress_test.moc"
