// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/waiting.h"

#include <QTest>

#include "practice/sample_run.h"

using namespace frontrow;
using namespace frontrow::test;

class WaitingTest : public QObject {
    Q_OBJECT

private slots:
    void firstComeExpectsTheMiddleOfTheMillisecond() {
        const PlaceFigures figures = *placeFigures(sampleRun());
        QCOMPARE(figures.place, 211U);
        QCOMPARE(figures.expected, 180U + 20U + 1U);
        QCOMPARE(figures.lost, 180U - 120U);
        QCOMPARE(figures.wait.ms, 21'100);
        QCOMPARE(figures.waitFor(60).ms, 6'000);
        QVERIFY(figures.shown);
    }

    void aClickOnTheSecondLosesNothing() {
        RunFacts facts = sampleRun();
        facts.entries.front().times = sentAt(10'000);
        QCOMPARE(placeFigures(facts)->lost, 0U);
        facts.entries.front().times = sentAt(9'990);
        QCOMPARE(placeFigures(facts)->lost, 0U);
    }

    void neverLosesMoreThanItExpects() {
        RunFacts facts = sampleRun();
        // Most of those who came before have been let in since: few still stand in front.
        facts.room = {{SimTime{10'000}, 10, 10, 0}, {SimTime{10'263}, 5, 500, 495}};
        const PlaceFigures figures = *placeFigures(facts);
        QCOMPARE(figures.expected, 6U);
        QCOMPARE(figures.lost, 5U);
    }

    void aShuffleExpectsTheMiddle() {
        RunFacts facts = sampleRun();
        facts.world.policy.admission.queue = QueuePolicy::ShuffledPreQueue;
        facts.entries.front().times = sentAt(5'000);
        PlaceFigures figures = *placeFigures(facts);
        QCOMPARE(figures.expected, 41U);
        QCOMPARE(figures.lost, 0U);
        QCOMPARE(figures.wait.ms, 21'364);
        // After the opening one stands behind all who were shuffled.
        facts.entries.front().times = sentAt(10'214);
        figures = *placeFigures(facts);
        QCOMPARE(figures.expected, 201U);
        QCOMPARE(figures.lost, 160U);
    }

    void aDrawCountsThoseLetInBefore() {
        RunFacts facts = sampleRun();
        facts.world.policy.admission.queue = QueuePolicy::RandomDraw;
        facts.entries.front().place = 0;
        facts.room.push_back({SimTime{31'000}, 100, 300, 150});
        const PlaceFigures figures = *placeFigures(facts);
        QCOMPARE(figures.place, 151U);
        QCOMPARE(figures.expected, 111U);
        QCOMPARE(figures.lost, 0U);
        QVERIFY(!figures.shown);
    }

    void withoutAPlaceShownNothingIsLuck() {
        RunFacts facts = sampleRun();
        facts.entries.front().place = 0;
        const PlaceFigures figures = *placeFigures(facts);
        QCOMPARE(figures.place, figures.expected);
        QVERIFY(!figures.shown);
    }

    void withoutAnAdmissionTheWaitLastsToTheEnd() {
        RunFacts facts = sampleRun();
        facts.admissions.clear();
        QCOMPARE(placeFigures(facts)->wait.ms, 58'114 - 10'264);
        facts.entries.clear();
        QVERIFY(!placeFigures(facts).has_value());
    }
};

QTEST_APPLESS_MAIN(WaitingTest)
#include "waiting_test.moc"
