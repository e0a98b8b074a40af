// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_geometry.h"

#include <QTest>
#include <cmath>
#include <set>

#include "domain/venue_plan_builder.h"
#include "seat_map/detail_level.h"
#include "seat_map/map_motion.h"
#include "seat_map/map_viewport.h"
#include "seat_map/seat_positions.h"
#include "seat_map/seat_walk.h"
#include "support/plans.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

namespace {

test::PlanPointer planOf(VenuePlanBuilder& builder) {
    auto built = builder.build();
    return built ? built.value() : nullptr;
}

// Two sections of which no seat has a position.
test::PlanPointer unplacedPlan() {
    VenuePlanBuilder builder("Unplaced");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const TierIndex tier = builder.addTier("S", "#078573", Amount{132'000});
    for (const char* name : {"A", "B"}) {
        builder.beginSection(name, floor, SectionKind::Seated, tier, {});
        for (const char* row : {"1", "2", "3"}) {
            builder.beginRow(row);
            for (int seat = 1; seat <= 6; ++seat) builder.addSeat({std::to_string(seat), {0, 0}, tier, {}});
        }
    }
    return planOf(builder);
}

// One row on a slope of so many degrees.
test::PlanPointer slopedPlan(double degrees) {
    VenuePlanBuilder builder("Slope");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const TierIndex tier = builder.addTier("S", "#078573", Amount{132'000});
    builder.beginSection("A", floor, SectionKind::Seated, tier, {});
    builder.beginRow("1");
    const double angle = degrees * M_PI / 180;
    for (int seat = 0; seat < 8; ++seat) {
        const Point at{static_cast<std::int32_t>(500 * seat * std::cos(angle)),
                       static_cast<std::int32_t>(10'000 + 500 * seat * std::sin(angle))};
        builder.addSeat({std::to_string(seat + 1), at, tier, {}});
    }
    return planOf(builder);
}

}  // namespace

class MapGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void aRectangleIsFoundWithAllItsSeats_data() {
        QTest::addColumn<QString>("venue");
        QTest::addColumn<QRectF>("part");  // shares of the bounds
        for (const char* venue : {"theatre", "arena", "ballpark"}) {
            QTest::addRow("%s, all", venue) << venue << QRectF(0, 0, 1, 1);
            QTest::addRow("%s, middle", venue) << venue << QRectF(0.4, 0.4, 0.2, 0.2);
            QTest::addRow("%s, corner", venue) << venue << QRectF(0.9, 0.8, 0.3, 0.4);
            QTest::addRow("%s, beside", venue) << venue << QRectF(1.2, 0, 1, 1);
        }
    }
    void aRectangleIsFoundWithAllItsSeats() {
        QFETCH(QString, venue);
        QFETCH(QRectF, part);
        const auto loaded = loadVenue(venue);
        QVERIFY(static_cast<bool>(loaded));
        const MapGeometry geometry(loaded->plan);
        const QRectF all = geometry.bounds();
        const QRectF area(all.left() + part.x() * all.width(), all.top() + part.y() * all.height(),
                          part.width() * all.width(), part.height() * all.height());
        std::set<Slot> found;
        geometry.visit(area, [&](Slot slot) { QVERIFY(found.insert(slot).second); });
        for (Slot slot = 0; slot < geometry.slotCount(); ++slot) {
            if (area.contains(geometry.at(slot))) QVERIFY(found.contains(slot));
        }
        if (part.x() > 1) QVERIFY(found.empty());
    }
    void everySeatHasOneSlotAndItsSection() {
        const auto plan = test::hallPlan(3, 7, 11);
        const MapGeometry geometry(plan);
        QCOMPARE(geometry.slotCount(), plan->seatCount());
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
            const Slot slot = geometry.slotOf(SeatIndex{i});
            QCOMPARE(geometry.seat(slot), SeatIndex{i});
            QCOMPARE(geometry.sectionOf(slot), plan->seatSection(SeatIndex{i}));
            QVERIFY(
                geometry.section(geometry.sectionOf(slot)).outline.containsPoint(geometry.at(slot), Qt::OddEvenFill));
        }
        QCOMPARE(geometry.pitch(), 0.5);
    }
    void theNearestWantedSeatWithinReachIsFound() {
        const auto plan = test::rowsPlan(3, 5);
        const MapGeometry geometry(plan);
        const Slot middle = geometry.slotOf(SeatIndex{7});
        const QPointF near = geometry.at(middle) + QPointF(0.1, 0.1);
        const auto any = [](Slot) { return true; };
        QCOMPARE(geometry.nearest(near, 0.3, any), middle);
        QCOMPARE(geometry.nearest(near, 0.1, any), kNoSlot);
        QCOMPARE(geometry.nearest(near, 0.6, [&](Slot slot) { return slot != middle; }), geometry.slotOf(SeatIndex{8}));
    }
    void standingPlacesAreOneArea() {
        const MapGeometry geometry(test::standingPlan(500));
        QCOMPARE(geometry.slotCount(), 0U);
        QCOMPARE(geometry.slotOf(SeatIndex{3}), kNoSlot);
        QVERIFY(geometry.section(SectionIndex{0}).standing);
        QCOMPARE(geometry.sectionAt(QPointF(0, 15)), std::optional(SectionIndex{0}));
        QCOMPARE(geometry.sectionAt(QPointF(50, 15)), std::nullopt);
    }
    void aPlanWithoutPositionsIsDrawnSchematically() {
        const MapGeometry geometry(unplacedPlan());
        std::set<std::pair<float, float>> places;
        for (Slot slot = 0; slot < geometry.slotCount(); ++slot) places.insert({geometry.x(slot), geometry.y(slot)});
        QCOMPARE(places.size(), std::size_t{36});
        const QRectF first = geometry.section(SectionIndex{0}).bounds,
                     second = geometry.section(SectionIndex{1}).bounds;
        QVERIFY(!first.intersects(second));
    }
    void seatsAreTurnedAlongTheirRow_data() {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("turned");
        QTest::newRow("level") << 0.0 << 0.0;
        QTest::newRow("gentle") << 15.0 << 15.0;
        QTest::newRow("falling") << -30.0 << -30.0;
        QTest::newRow("upright") << 90.0 << 90.0;
        QTest::newRow("walked from the right") << 180.0 << 0.0;
        QTest::newRow("text stays upright") << 135.0 << -45.0;
    }
    void seatsAreTurnedAlongTheirRow() {
        QFETCH(double, degrees);
        QFETCH(double, turned);
        const MapGeometry geometry(slopedPlan(degrees));
        for (Slot slot = 0; slot < geometry.slotCount(); ++slot) {
            QVERIFY(std::abs(turnDegrees(geometry.turn(slot)) - turned) <= 180.0 / kTurns / 2 + 0.01);
        }
    }
    void aLabelLiesInsideItsSection() {
        for (const char* venue : {"arena", "ballpark", "festival", "club", "theatre"}) {
            const auto loaded = loadVenue(QString::fromLatin1(venue));
            const MapGeometry geometry(loaded->plan);
            for (std::uint32_t i = 0; i < loaded->plan->sections().size(); ++i) {
                const SectionShape& shape = geometry.section(SectionIndex{i});
                QVERIFY(shape.outline.containsPoint(shape.label, Qt::OddEvenFill));
                QVERIFY(shape.labelRoom > 0 && shape.labelHeight > 0);
            }
        }
    }

    void detailFollowsThePitch_data() {
        QTest::addColumn<double>("pitch");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        const auto row = [](const char* name, double pitch, DetailLevel before, DetailLevel after) {
            QTest::newRow(name) << pitch << static_cast<int>(before) << static_cast<int>(after);
        };
        using enum DetailLevel;
        row("below dots", 3.4, Sections, Sections);
        row("dots begin", 3.5, Sections, Dots);
        row("dots stay a little longer", 3.1, Dots, Dots);
        row("dots end", 3.07, Dots, Sections);
        row("glyphs begin", 9, Dots, Glyphs);
        row("glyphs stay a little longer", 8, Glyphs, Glyphs);
        row("glyphs end", 7.9, Glyphs, Dots);
        row("numbers begin", 20, Glyphs, Numbers);
        row("numbers stay a little longer", 17.7, Numbers, Numbers);
        row("numbers end", 17.5, Numbers, Glyphs);
        row("far out at once", 1, Numbers, Sections);
        row("far in at once", 30, Sections, Numbers);
    }
    void detailFollowsThePitch() {
        QFETCH(double, pitch);
        QFETCH(int, before);
        QFETCH(int, after);
        QCOMPARE(static_cast<int>(detailAfter(static_cast<DetailLevel>(before), pitch, kDotsFrom)), after);
    }

    void zoomingKeepsThePointUnderThePointer() {
        MapViewport viewport;
        viewport.setContent({0, 0, 100, 80}, 60);
        viewport.resize({1000, 800});
        viewport.fit();
        QCOMPARE(viewport.scale(), 10.0);
        const QPointF anchor(300, 500);
        const QPointF held = viewport.toMap(anchor);
        viewport.zoom(3, anchor);
        QVERIFY(std::abs(viewport.scale() - 30) < 1e-9);
        QVERIFY((viewport.toScreen(held) - anchor).manhattanLength() <= 1);
        viewport.zoom(100, anchor);
        QCOMPARE(viewport.scale(), 60.0);
        viewport.zoom(1e-6, anchor);
        QVERIFY(viewport.isFitted());
    }
    void theMapCannotBePushedOutOfSight() {
        MapViewport viewport;
        viewport.setContent({0, 0, 100, 80}, 60);
        viewport.resize({1000, 800});
        viewport.fit();
        QCOMPARE(viewport.pan({50, 50}), QPoint(0, 0));
        viewport.zoom(4, {500, 400});
        QCOMPARE(viewport.pan({-7, 3}), QPoint(-7, 3));
        viewport.pan({1'000'000, 1'000'000});
        QVERIFY(viewport.visible().intersects(QRectF(0, 0, 100, 80)));
        viewport.pan({-10'000'000, -10'000'000});
        QVERIFY(viewport.visible().intersects(QRectF(0, 0, 100, 80)));
    }
    void aLargerWindowShowsTheSameMiddle() {
        MapViewport viewport;
        viewport.setContent({0, 0, 100, 80}, 60);
        viewport.resize({1000, 800});
        viewport.fit();
        viewport.zoom(4, {500, 400});
        const QPointF middle = viewport.visible().center();
        viewport.resize({1400, 900});
        QVERIFY((viewport.visible().center() - middle).manhattanLength() < 0.1);
    }
    void aFlightKeepsItsStillPoint() {
        ZoomFlight flight;
        const MapTransform from{10, {0, 0}}, to{30, {600, 400}};  // the point (30, 20) stays where it is
        flight.start(from, to, 1'000);
        for (const std::int64_t now : {1'000, 1'050, 1'219}) {
            const MapTransform at = flight.at(now);
            QVERIFY((QPointF(30, 20) * at.scale - at.corner - QPointF(300, 200)).manhattanLength() < 0.01);
            QVERIFY(flight.flying());
        }
        QCOMPARE(flight.at(1'220).scale, 30.0);
        QVERIFY(!flight.flying());
    }
    void atMostFortySeatsMove() {
        SeatAnimations animations;
        for (Slot slot = 0; slot < 60; ++slot) animations.start(slot, SeatAnimations::Kind::Held, 0);
        std::vector<SeatAnimations::Step> steps;
        animations.advance(0, steps);
        std::size_t moving = 0;
        for (const auto& step : steps) {
            moving += step.frame > 0 ? 1 : 0;
            QCOMPARE(step.frame > 0, step.slot >= 20);
        }
        QCOMPARE(moving, std::size_t{40});
        steps.clear();
        animations.advance(10, steps);
        QVERIFY(steps.empty());
        animations.advance(2'000, steps);
        QCOMPARE(steps.size(), std::size_t{40});
        QVERIFY(animations.empty());
    }

    void arrowsWalkAlongAndAcrossRows() {
        const auto plan = test::aislePlan(4, 10, {5});
        const MapGeometry geometry(plan);
        const auto seat = [&](const char* row, const char* number) {
            return geometry.slotOf(*plan->findSeat("A", row, number));
        };
        QCOMPARE(walkFrom(geometry, seat("2", "4"), WalkDirection::Right), seat("2", "5"));
        QCOMPARE(walkFrom(geometry, seat("2", "5"), WalkDirection::Right), seat("2", "6"));
        QCOMPARE(walkFrom(geometry, seat("2", "5"), WalkDirection::Left), seat("2", "4"));
        QCOMPARE(walkFrom(geometry, seat("2", "5"), WalkDirection::Down), seat("3", "5"));
        QCOMPARE(walkFrom(geometry, seat("2", "5"), WalkDirection::Up), seat("1", "5"));
        QCOMPARE(walkFrom(geometry, seat("1", "5"), WalkDirection::Up), kNoSlot);
        QCOMPARE(walkFrom(geometry, seat("1", "1"), WalkDirection::Left), kNoSlot);
    }
    void arrowsGoOnInTheNextSection() {
        const auto plan = test::hallPlan(2, 3, 4);
        const MapGeometry geometry(plan);
        const Slot end = geometry.slotOf(*plan->findSeat("1", "2", "4"));
        QCOMPARE(walkFrom(geometry, end, WalkDirection::Right), geometry.slotOf(*plan->findSeat("2", "2", "1")));
    }
    void arrowsFollowTheScreenWhereRowsStandUpright() {
        const MapGeometry geometry(slopedPlan(90));
        const Slot third = geometry.slotOf(SeatIndex{2});
        QCOMPARE(walkFrom(geometry, third, WalkDirection::Down), geometry.slotOf(SeatIndex{3}));
        QCOMPARE(walkFrom(geometry, third, WalkDirection::Up), geometry.slotOf(SeatIndex{1}));
        QCOMPARE(walkFrom(geometry, third, WalkDirection::Left), kNoSlot);
    }
    void walkingBeginsAtTheBestFreeSeat() {
        const auto plan = test::hallPlan(2, 3, 4);
        const MapGeometry geometry(plan);
        const Slot best = bestSlot(geometry, SectionIndex{1}, [](Slot) { return true; });
        QCOMPARE(plan->seatSection(geometry.seat(best)), SectionIndex{1});
        QCOMPARE(bestSlot(geometry, std::nullopt, [](Slot) { return false; }), kNoSlot);
    }
};

QTEST_GUILESS_MAIN(MapGeometryTest)
#include "map_geometry_test.moc"
