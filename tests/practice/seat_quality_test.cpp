// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/seat_quality.h"

#include <QTest>

#include "domain/random.h"
#include "domain/venue_plan_builder.h"
#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;

class SeatQualityTest : public QObject {
    Q_OBJECT

    static SeatList list(std::initializer_list<std::uint32_t> indexes) {
        SeatList seats;
        for (const std::uint32_t index : indexes) seats.push(SeatIndex{index});
        return seats;
    }

private slots:
    void neighboursFallWithDistance_data() {
        QTest::addColumn<QList<int>>("seats");
        QTest::addColumn<int>("party");
        QTest::addColumn<int>("rating");
        // Two sections of 3 rows of 6: seats 0–17 and 18–35.
        QTest::newRow("alone") << QList<int>{3} << 1 << 1'000;
        QTest::newRow("side by side") << QList<int>{2, 3, 4} << 3 << 1'000;
        QTest::newRow("side by side, any order") << QList<int>{4, 2, 3} << 3 << 1'000;
        QTest::newRow("one row, a gap") << QList<int>{0, 2} << 2 << 800;
        QTest::newRow("two rows") << QList<int>{2, 8} << 2 << 700;
        QTest::newRow("rows apart") << QList<int>{2, 14} << 2 << 400;
        QTest::newRow("two sections") << QList<int>{2, 20} << 2 << 100;
        QTest::newRow("last row of one, first of the next") << QList<int>{17, 18} << 2 << 100;
        QTest::newRow("one missing") << QList<int>{2, 3} << 3 << 666;
        QTest::newRow("one of four") << QList<int>{2} << 4 << 250;
    }
    void neighboursFallWithDistance() {
        QFETCH(QList<int>, seats);
        QFETCH(int, party);
        const auto plan = hallPlan(2, 3, 6);
        SeatList taken;
        for (const int seat : seats) taken.push(SeatIndex{static_cast<std::uint32_t>(seat)});
        QTEST(QualityScale(*plan).neighbours(taken, static_cast<std::uint32_t>(party)).hundredths, "rating");
    }

    void anAisleParts() {
        const auto plan = aislePlan(1, 6, {3});
        QCOMPARE(QualityScale(*plan).neighbours(list({2, 3}), 2).hundredths, 800);
    }

    void standingTogetherIsTogether() {
        const auto plan = standingPlan(9);
        const QualityScale scale(*plan);
        QCOMPARE(scale.neighbours(list({0, 4, 8}), 3).hundredths, 1'000);
        QCOMPARE(scale.report(list({0, 4, 8}), 3).together, 3U);
    }

    void valueCountsTheSeatsThatCostNoMore() {
        // Three seats in one line away from the focal point: 10 m, 30 m, 50 m; the middle one is dear.
        VenuePlanBuilder builder("Three");
        const LevelIndex level = builder.addLevel("Floor", 0);
        const TierIndex cheap = builder.addTier("A", "#102030", Amount{100});
        const TierIndex dear = builder.addTier("R", "#405060", Amount{200});
        builder.setFocalPoint({0, 0});
        builder.beginSection("1", level, SectionKind::Seated, cheap, {});
        std::uint32_t number = 0;
        for (const auto& [metres, tier] : {std::pair{10, cheap}, std::pair{30, dear}, std::pair{50, cheap}}) {
            builder.beginRow(std::to_string(++number));
            builder.addSeat({"1", Point{0, metres * 1'000}, tier, {}});
        }
        const auto built = builder.build();
        QVERIFY(static_cast<bool>(built));
        const QualityScale scale(**built);
        QCOMPARE(scale.value(SeatIndex{0}).hundredths, 1'000);  // best of the two at 100
        QCOMPARE(scale.value(SeatIndex{1}).hundredths, 666);    // of three, one is better
        QCOMPARE(scale.value(SeatIndex{2}).hundredths, 500);    // of two at 100, one is better
        const QualityReport report = scale.report(list({1}), 1);
        QCOMPARE(report.metres, 30U);
        QCOMPARE(*report.degrees, 0U);
        QCOMPARE(report.betterSeats.tenths, 333);
        // 20 m 92, 40 m 80: 86 at 30 m; straight ahead 100; one row in front 98.
        QCOMPARE(report.distance.hundredths, 860);
        QCOMPARE(report.angle.hundredths, 1'000);
        QCOMPARE(report.sightLine.hundredths, 980);
        QCOMPARE(report.view.hundredths, 920);
        // 60 % of 9.20, 25 % of 10, 15 % of 6.66.
        QCOMPARE(scale.quality(list({1}), 1).hundredths, 552 + 250 + 99);
    }

    void findsTheBestWindow() {
        const auto plan = rowsPlan(3, 20);
        const QualityScale scale(*plan);
        std::vector<std::uint8_t> marks(plan->seatCount(), 1);
        const SeatList middle = *scale.best(marks, 2, PartyNeeds::None);
        QCOMPARE(plan->seatView(middle[0]), std::uint8_t{100});
        QVERIFY(middle[1].value == middle[0].value + 1 && middle[0].value < 20);
        for (std::uint32_t i = 0; i < 20; ++i) marks[i] = 0;
        const SeatList second = *scale.best(marks, 2, PartyNeeds::None);
        QVERIFY(second[0].value >= 20 && second[0].value < 40);
    }

    void splitsWhereNoWindowFits() {
        const auto plan = rowsPlan(2, 4);
        const QualityScale scale(*plan);
        std::vector<std::uint8_t> marks{1, 0, 1, 1, 0, 1, 0, 0};
        const SeatList split = *scale.best(marks, 3, PartyNeeds::None);
        QCOMPARE(split.size(), std::size_t{3});
        QVERIFY(split.contains(SeatIndex{2}) && split.contains(SeatIndex{3}));
        QVERIFY(!scale.best(marks, 5, PartyNeeds::None).has_value());
        marks.assign(8, 0);
        QVERIFY(!scale.best(marks, 1, PartyNeeds::None).has_value());
    }

    void stepFreePartiesGetAnAccessiblePlace() {
        const auto plan = flaggedPlan(2, 12);
        const QualityScale scale(*plan);
        const std::vector<std::uint8_t> marks(plan->seatCount(), 1);
        const SeatList seats = *scale.best(marks, 2, PartyNeeds::StepFree);
        QVERIFY(plan->seatFlags(seats[0]).has(SeatFlag::Accessible));
        const SeatList others = *scale.best(marks, 2, PartyNeeds::None);
        for (const SeatIndex seat : others) QVERIFY(!plan->seatFlags(seat).has(SeatFlag::Accessible));
    }

    void theBestIsNeverBelowAnyWindow() {
        const auto plan = hallPlan(3, 4, 9);
        const QualityScale scale(*plan);
        const Random random(11);
        for (std::uint64_t round = 0; round < 50; ++round) {
            std::vector<std::uint8_t> marks(plan->seatCount());
            for (std::uint32_t i = 0; i < marks.size(); ++i) {
                marks[i] = random.below(10, Stream::Simulation, round, i) < 6 ? 1 : 0;
            }
            const auto best = scale.best(marks, 2, PartyNeeds::None);
            QVERIFY(best.has_value());
            for (std::uint32_t i = 0; i + 1 < marks.size(); ++i) {
                if (marks[i] == 0 || marks[i + 1] == 0) continue;
                if (plan->seatStretch(SeatIndex{i}) != plan->seatStretch(SeatIndex{i + 1})) continue;
                QVERIFY(scale.quality(list({i, i + 1}), 2) <= scale.quality(*best, 2));
            }
        }
    }
};

QTEST_APPLESS_MAIN(SeatQualityTest)
#include "seat_quality_test.moc"
