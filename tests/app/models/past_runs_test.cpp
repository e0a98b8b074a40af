// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/past_runs.h"

#include <QTest>

#include "commands/report_json.h"

using namespace frontrow;

namespace {

RunRow stored(const Report& report) {
    RunRow row;
    row.state = RunState::Finished;
    row.startedUtcMs = 1'000;
    row.scenario = "arena-sprint";
    row.venue = "Hanbit Arena";
    row.report = reportJson(report).toStdString();
    return row;
}

Report sample() {
    Report report;
    report.result = RunResult::Tickets;
    report.total = milliseconds(23'840);
    report.phases[RunPhase::Letters] = milliseconds(5'190);
    report.phases[RunPhase::Payment] = milliseconds(5'960);
    report.tickets = {{"A", "3", "6", "R", Amount{165'000}, Score{870}}};
    report.click.error = milliseconds(-168);
    report.letters.tries = 2;
    report.letters.wrong = 1;
    report.choosing.firstHold = milliseconds(2'290);
    report.skill.form = milliseconds(700);
    report.knownSeed = true;
    return report;
}

}  // namespace

class PastRunsTest : public QObject {
    Q_OBJECT

private slots:
    // What the page shows of a run is what was judged.
    void readsTheFiguresOfAStoredReport() {
        const auto runs = pastRuns({stored(sample())});
        QCOMPARE(runs.size(), std::size_t{1});
        const std::vector<PastRun> judged{{1'000, "arena-sprint", "Hanbit Arena", sample()}};
        QCOMPARE(runs[0].report.result, RunResult::Tickets);
        for (std::size_t i = 0; i < kMeasures; ++i) {
            QCOMPARE(personalBests(runs)[i].time, personalBests(judged)[i].time);
            QCOMPARE(personalBests(runs)[i].sight, SeedSight::Known);
        }
        QCOMPARE(dearestSkill(runs)->cost, milliseconds(700));
        QCOMPARE(bestOf(runs, "arena-sprint", "Hanbit Arena")->row, std::string("3"));
    }

    void leavesOutRunsWithoutAReport() {
        RunRow playing = stored(sample());
        playing.state = RunState::Playing;
        RunRow damaged = stored(sample());
        damaged.report = "{";
        QVERIFY(pastRuns({playing, damaged}).empty());
    }

    void countsWhatIsThere() {
        RunRow old = stored(sample());
        old.report = R"({"result": "tickets", "total_ms": 9000})";
        const auto runs = pastRuns({old});
        QCOMPARE(runs[0].report.total, seconds(9));
        QVERIFY(!runs[0].report.click.error && runs[0].report.tickets.empty());
    }
};

QTEST_APPLESS_MAIN(PastRunsTest)
#include "past_runs_test.moc"
