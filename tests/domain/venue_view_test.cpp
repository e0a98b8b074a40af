// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/venue_view.h"

#include <QTest>

#include <cmath>

#include "domain/integer_math.h"
#include "domain/venue_plan_builder.h"
#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// Seats of one raised section, looked at from (0, 0).
std::shared_ptr<const VenuePlan> seatsAt(std::initializer_list<Point> points, std::int32_t elevation = 0) {
    VenuePlanBuilder builder("Plan");
    const LevelIndex level = builder.addLevel("Level", elevation);
    const TierIndex tier = builder.addTier("S", "#078573", Amount{1});
    builder.setFocalPoint({0, 0});
    builder.beginSection("A", level, SectionKind::Seated, tier, {});
    builder.beginRow("1");
    int number = 0;
    for (const Point p : points) builder.addSeat({std::to_string(++number), p, tier, {}});
    return builder.build().value();
}

}  // namespace

class VenueViewTest : public QObject {
    Q_OBJECT

private slots:
    void anglesAreWithinAQuarterOfADegree() {
        for (int degree = 0; degree <= 180; ++degree) {
            const double turn = degree * 3.14159265358979 / 180;
            const Point p{static_cast<std::int32_t>(1e8 * std::cos(turn)),
                          static_cast<std::int32_t>(1e8 * std::sin(turn))};
            const double found = angleBetween({0, 0}, p, {1000, 0}) / 1000.0;
            QVERIFY2(std::abs(found - degree) <= 0.25, qPrintable(QString::number(found)));
        }
    }

    void rootIsTheFloor() {
        for (const std::uint64_t n :
             {0ULL, 1ULL, 2ULL, 3ULL, 4ULL, 99ULL, 100ULL, 8'000'000'000'000'000'000ULL, ~0ULL}) {
            const std::uint64_t root = integerRoot(n);
            __extension__ using Wide = unsigned __int128;
            QVERIFY(Wide{root} * root <= n);
            QVERIFY((Wide{root} + 1) * (Wide{root} + 1) > n);
        }
    }

    void distanceFollowsItsMarks() {
        const auto plan = seatsAt({{0, 8'000}, {0, 20'000}, {0, 30'000}, {0, 60'000}, {0, 400'000}, {0, 900'000}});
        const std::vector<int> expected{100, 92, 86, 65, 0, 0};
        for (std::uint32_t i = 0; i < 6; ++i) QCOMPARE(int{plan->seatDistanceRating(SeatIndex(i))}, expected[i]);
    }

    void elevationCountsAsDistance() {
        QCOMPARE(int{seatsAt({{0, 30'000}}, 40'000)->seatDistanceRating(SeatIndex(0))}, 73);  // 50 m in space
    }

    void angleIsMeasuredFromTheAxis() {
        // Symmetric about the axis straight down.
        const auto plan = seatsAt({{0, 10'000}, {10'000, 10'000}, {-10'000, 10'000}, {17'321, 0}, {-17'321, 0}});
        QCOMPARE(int{plan->seatAngleRating(SeatIndex(0))}, 100);
        QCOMPARE(int{plan->seatAngleRating(SeatIndex(1))}, 90);
        QCOMPARE(int{plan->seatAngleRating(SeatIndex(2))}, 90);
        QCOMPARE(int{plan->seatAngleRating(SeatIndex(3))}, 50);
    }

    void allRoundEveryAngleIsGood() {
        const auto plan = seatsAt({{0, 10'000}, {0, -10'000}, {10'000, 0}, {-10'000, 0}});
        for (std::uint32_t i = 0; i < 4; ++i) QCOMPARE(int{plan->seatAngleRating(SeatIndex(i))}, 100);
    }

    void rowsInFrontCostSight() {
        const auto plan = rowsPlan(30, 5);
        for (std::uint32_t row = 0; row < 30; ++row) {
            QCOMPARE(int{plan->seatSightRating(SeatIndex(row * 5 + 2))},
                     static_cast<int>(100 - std::min(40U, 2 * row)));
        }
    }

    void restrictedSeatsSeeLittle() {
        const auto plan = flaggedPlan(1, 5);
        QCOMPARE(int{plan->seatSightRating(SeatIndex(4))}, 35);
        QVERIFY(plan->seatView(SeatIndex(4)) < plan->seatView(SeatIndex(3)));
    }

    void lookingDownSteeplyCostsSight() {
        QCOMPARE(int{seatsAt({{0, 10'000}}, 10'000)->seatSightRating(SeatIndex(0))}, 75);  // 45 degrees
    }

    void ratingWeighsThePartsFiveThreeTwo() {
        const auto plan = hallPlan(3, 10, 20);
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
            const SeatIndex seat(i);
            const int expected = (5 * plan->seatDistanceRating(seat) + 3 * plan->seatAngleRating(seat) +
                                  2 * plan->seatSightRating(seat)) /
                                 10;
            QCOMPARE(int{plan->seatView(seat)}, expected);
        }
    }
};

QTEST_APPLESS_MAIN(VenueViewTest)
#include "venue_view_test.moc"
