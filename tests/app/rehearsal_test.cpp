// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole rehearsal, its recording, and its pace.
#include "hosting/rehearsal.h"

#include <QJsonDocument>
#include <QTest>

#include "commands/report_json.h"
#include "crowd/built_in_scenarios.h"
#include "crowd/presets.h"
#include "host/run_witness.h"
#include "practice/judge.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

// Time passes only while somebody sleeps.
class DreamClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return m_now; }
    void sleepUntil(std::int64_t ms) override {
        m_now = std::max(m_now, ms);
        ++sleeps;
    }
    int sleeps = 0;

private:
    std::int64_t m_now = 5'000;
};

RehearsalSetup smallHall(Pace pace) {
    RehearsalSetup setup;
    setup.scenario = presetScenario(Preset::Easy);
    setup.plan = test::hallPlan(4, 6, 12);
    setup.seed = Seed{0x4F2A91};
    setup.pace = pace;
    setup.version = "test";
    return setup;
}

}  // namespace

class RehearsalTest : public QObject {
    Q_OBJECT

private slots:
    void endsWithTicketsAndAReport() {
        DreamClock clock;
        const Rehearsal run = rehearse(smallHall(Pace::Fast), clock, nullptr);
        const Report report = judgeRun(run.facts);
        QVERIFY(report.result == RunResult::Tickets);
        QCOMPARE(report.tickets.size(), std::size_t{2});
        QVERIFY(report.place.value_or(0) > 0);
        QVERIFY(report.attainable.has_value());
        QCOMPARE(report.seats, 288U);
        QVERIFY(report.rivals > 1'000);
        QCOMPARE(clock.sleeps, 0);
        QCOMPARE(report.phases.total().ms, report.total.ms);
    }
    void pacedAndFastAreTheSameRun() {
        DreamClock fastClock, pacedClock;
        const Rehearsal fast = rehearse(smallHall(Pace::Fast), fastClock, nullptr);
        const std::int64_t started = pacedClock.nowMs();
        const Rehearsal paced = rehearse(smallHall(Pace::Paced), pacedClock, nullptr);
        QCOMPARE(paced.recording.digest, fast.recording.digest);
        QCOMPARE(paced.facts.ended.ms, fast.facts.ended.ms);
        QCOMPARE(reportJson(judgeRun(paced.facts)), reportJson(judgeRun(fast.facts)));
        // The clock has moved as far as log time has.
        const std::int64_t logTime = (paced.recording.ended - paced.facts.world.opening).ms + 10'000;
        QVERIFY(std::abs((pacedClock.nowMs() - started) - logTime) <= 20);
    }
    void theFieldIsJudgedAsItEndedNotWhenTheBuyerLeft() {
        DreamClock clock;
        const Rehearsal run = rehearse(smallHall(Pace::Fast), clock, nullptr);
        RunFacts early = run.facts;
        RunWitness::addField(early, *replayed(run.recording));
        QVERIFY(run.facts.field.gotSeats > early.field.gotSeats);
        // A party of four at most: so many at least must have shared the hall's seats.
        QVERIFY(run.facts.field.gotSeats * 4 + 4 >= run.recording.plan->seatCount() * 9 / 10);
    }
    void oneSeedIsOneRunAndAnotherIsAnother() {
        DreamClock clock;
        RehearsalSetup setup = smallHall(Pace::Fast);
        const auto first = rehearse(setup, clock, nullptr).recording.digest;
        QCOMPARE(rehearse(setup, clock, nullptr).recording.digest, first);
        setup.seed = Seed{7};
        QVERIFY(rehearse(setup, clock, nullptr).recording.digest != first);
    }
    void theRecordingReachesItsDigest() {
        DreamClock clock;
        const Rehearsal run = rehearse(smallHall(Pace::Fast), clock, nullptr);
        const auto read = readRecording(writeRecording(run.recording));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(read.value().digest, run.recording.digest);
        QCOMPARE(read.value().commands.size(), run.recording.commands.size());
        QVERIFY(read.value().commands.size() >= 6);
        QCOMPARE(replayed(read.value())->engine().digest(), run.recording.digest);
    }
    void aMissingCommandIsAnotherRun() {
        DreamClock clock;
        Rehearsal run = rehearse(smallHall(Pace::Fast), clock, nullptr);
        run.recording.commands.erase(run.recording.commands.begin() + 1);
        QVERIFY(replayed(run.recording)->engine().digest() != run.recording.digest);
    }
    void damageIsRefused_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("path");
        QTest::newRow("a changed seed") << QByteArray("4F2A-91") << QByteArray("4F2A-92") << QStringLiteral("check");
        QTest::newRow("cut off") << QByteArray("\"venue\"") << QByteArray() << QStringLiteral("line");
        QTest::newRow("newer") << QByteArray("\"version\": 1\n") << QByteArray("\"version\": 3\n")
                               << QStringLiteral("version");
        QTest::newRow("something else") << QByteArray("frontrow-recording") << QByteArray("frontrow-novel")
                                        << QStringLiteral("format");
    }
    void damageIsRefused() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, path);
        DreamClock clock;
        QByteArray text = writeRecording(rehearse(smallHall(Pace::Fast), clock, nullptr).recording);
        const qsizetype at = text.lastIndexOf(from);
        QVERIFY(at > 0);
        text = to.isEmpty() ? text.left(at) : text.replace(at, from.size(), to);
        const auto read = readRecording(text);
        QVERIFY(!read);
        QVERIFY2(read.error().path.contains(path), qPrintable(read.error().text()));
    }
    void anotherCrowdKeepsItsReport() {
        DreamClock clock;
        Rehearsal run = rehearse(smallHall(Pace::Fast), clock, nullptr);
        run.recording.crowdVersion = kCrowdVersion + 1;
        run.recording.report = reportObject(judgeRun(run.facts));
        const auto read = readRecording(writeRecording(run.recording));
        QVERIFY(read);
        QCOMPARE(read.value().crowdVersion, kCrowdVersion + 1);
        QCOMPARE(read.value().report.value(QStringLiteral("result")).toString(), QStringLiteral("tickets"));
    }
    void everyScenarioIsPlayedToItsEnd_data() {
        QTest::addColumn<QString>("name");
        for (const Scenario& scenario : builtInScenarios()) {
            QTest::newRow(scenario.name.c_str()) << QString::fromStdString(scenario.name);
        }
    }
    void everyScenarioIsPlayedToItsEnd() {
        QFETCH(QString, name);
        DreamClock clock;
        RehearsalSetup setup = smallHall(Pace::Fast);
        setup.scenario = *builtInScenario(name.toStdString());
        const Rehearsal run = rehearse(setup, clock, nullptr);
        QCOMPARE(replayed(run.recording)->engine().digest(), run.recording.digest);
        QVERIFY(!run.facts.entries.empty());
        const Report report = judgeRun(run.facts);
        QVERIFY(report.result == RunResult::Tickets || report.reason != NoTicketReason::None);
    }
};

QTEST_APPLESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
