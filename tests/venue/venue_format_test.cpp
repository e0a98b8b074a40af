// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written is read again as the same plan.
#include <QTest>

#include "domain/venue_plan_builder.h"
#include "support/plans.h"
#include "venue/venue_reader.h"
#include "venue/venue_writer.h"

using namespace frontrow;
using namespace frontrow::test;

Q_DECLARE_METATYPE(PlanPointer)

namespace {

Seat seatAt(const std::string& number, std::int32_t x, std::int32_t y, SeatFlags flags = {}) {
    return {number, {x, y}, TierIndex(0), flags};
}

SeatFlags aisleFlag() {
    SeatFlags flags;
    flags.set(SeatFlag::Aisle);
    return flags;
}

// Scattered seats, names in need of escapes, odd numbers, tiers by seat, a table and an aisle outside a row.
PlanPointer oddPlan() {
    VenuePlanBuilder builder("A \"hall\" \\ 한빛", Currency{{'E', 'U', 'R'}});
    const LevelIndex cellar = builder.addLevel("Cellar", -3'250);
    builder.addTier("A", "#00ff00", Amount{0});
    const TierIndex dear = builder.addTier("등급", "#FF00FF", kMaxPrice);
    builder.setStage({{-1, -1}, {1, -1}, {0, -999'999'999}});
    builder.beginSection("Scattered", cellar, SectionKind::Seated, TierIndex(0), {{0, 0}, {10, 0}, {5, 7}});
    builder.beginRow("x");
    for (const int i : {0, 1, 2, 3, 4}) builder.addSeat(seatAt(std::to_string(9 - 2 * i), i * 511, i * i * i * 37));
    builder.beginRow("y");
    for (const int i : {1, 2, 3}) {
        Seat seat = seatAt("n" + std::to_string(i), i * 500, 900);
        if (i == 2) seat.tier = dear;
        builder.addSeat(seat);
    }
    builder.beginRow("outside");
    builder.addSeat(seatAt("1", 0, 1'800, aisleFlag()));
    builder.addSeat(seatAt("2", 500, 1'800));
    builder.addSeat(seatAt("3", 1'000, 1'800, aisleFlag()));
    builder.beginRow("pairs");
    for (int i = 1; i <= 6; ++i) {
        builder.addSeat(seatAt(std::to_string(2 * i), 500 * i, 2'700));
        if (i % 2 == 0) builder.addAisle();
    }
    builder.beginSection("Table", cellar, SectionKind::Table, dear, {});
    builder.beginRow("T1");
    builder.addSeat(seatAt("1", 0, 0));
    return builder.build().value();
}

}  // namespace

class VenueFormatTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackUnchanged_data() {
        QTest::addColumn<PlanPointer>("plan");
        QTest::newRow("rows") << rowsPlan(3, 10);
        QTest::newRow("one seat") << rowsPlan(1, 1);
        QTest::newRow("aisles") << aislePlan(4, 12, {2, 4, 11});
        QTest::newRow("two tiers") << twoTierPlan(2, 7);
        QTest::newRow("hall") << hallPlan(5, 3, 9);
        QTest::newRow("flags") << flaggedPlan(2, 6);
        QTest::newRow("standing") << standingPlan(777);
        QTest::newRow("odd") << oddPlan();
    }
    void comesBackUnchanged() {
        QFETCH(PlanPointer, plan);
        const std::string text = writeVenue(*plan);
        const auto again = readVenue(text);
        QVERIFY2(static_cast<bool>(again), text.c_str());
        QCOMPARE(again.value()->digest(), plan->digest());
        QCOMPARE(writeVenue(*again.value()), text);
    }

    void aisleBetweenTwoSeatsOfAPairIsNotInvented() {
        const auto plan = readVenue(writeVenue(*oddPlan()));
        std::vector<std::uint32_t> lengths;
        for (const Stretch& stretch : plan.value()->stretches()) lengths.push_back(stretch.seatCount);
        QCOMPARE(lengths, (std::vector<std::uint32_t>{5, 3, 3, 2, 2, 2, 1}));
    }
};

QTEST_APPLESS_MAIN(VenueFormatTest)
#include "venue_format_test.moc"
