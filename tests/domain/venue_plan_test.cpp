// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/venue_plan.h"

#include <QTest>

#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;

class VenuePlanTest : public QObject {
    Q_OBJECT

private slots:
    void indexesAreDenseAndConsecutive() {
        const auto plan = hallPlan(3, 4, 5);
        QCOMPARE(plan->seatCount(), 60U);
        QCOMPARE(plan->rows().size(), std::size_t{12});
        std::uint32_t next = 0;
        for (const Row& row : plan->rows()) {
            QCOMPARE(row.firstSeat.value, next);
            next += row.seatCount;
        }
        QCOMPARE(next, plan->seatCount());
        const SeatIndex seat(27);  // section 2, row 2, seat 3
        QCOMPARE(plan->seatSection(seat), SectionIndex(1));
        QCOMPARE(plan->row(plan->seatRow(seat)).label, std::string("2"));
        QCOMPARE(plan->seatNumber(seat), std::string("3"));
        QCOMPARE(plan->seatPrice(seat), Amount{132'000});
    }

    void findsSeatsByTheirNames() {
        const auto plan = hallPlan(3, 4, 5);
        QCOMPARE(plan->findSeat("2", "2", "3"), std::optional(SeatIndex(27)));
        QVERIFY(!plan->findSeat("4", "2", "3"));
        QVERIFY(!plan->findSeat("2", "5", "3"));
        QVERIFY(!plan->findSeat("2", "2", "6"));
        QCOMPARE(plan->findSection("3"), std::optional(SectionIndex(2)));
        QVERIFY(!plan->findSection(""));
    }

    void digestTellsPlansApart() {
        QCOMPARE(rowsPlan(3, 10)->digest(), rowsPlan(3, 10)->digest());
        QVERIFY(rowsPlan(3, 10)->digest() != rowsPlan(3, 11)->digest());
        QVERIFY(rowsPlan(3, 10)->digest() != aislePlan(3, 10, {5})->digest());
        QVERIFY(rowsPlan(3, 10)->digest() != flaggedPlan(3, 10)->digest());
    }

    void digestIsTheSameOnEveryMachine() {
        QCOMPARE(rowsPlan(3, 10)->digest(), 13105471407028112980ULL);
        QCOMPARE(standingPlan(500)->digest(), 3166783467198322179ULL);
    }

    void standingAreaIsOneStretchInsideItsOutline() {
        const auto plan = standingPlan(500);
        QCOMPARE(plan->seatCount(), 500U);
        QCOMPARE(plan->rows().size(), std::size_t{1});
        QCOMPARE(plan->stretches().size(), std::size_t{1});
        for (std::uint32_t i = 0; i < 500; ++i) {
            const Point p = plan->seatPosition(SeatIndex(i));
            QVERIFY(p.x > -10'000 && p.x < 10'000 && p.y > 5'000 && p.y < 25'000);
            QVERIFY(plan->isStanding(SeatIndex(i)));
        }
        QCOMPARE(plan->seatNumber(SeatIndex(499)), std::string("500"));
    }
};

QTEST_APPLESS_MAIN(VenuePlanTest)
#include "venue_plan_test.moc"
