// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/venue_plan_builder.h"

#include <QTest>

#include <algorithm>
#include <functional>

#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;
using Kind = PlanDefect::Kind;
using Draw = std::function<void(VenuePlanBuilder&)>;

Q_DECLARE_METATYPE(Draw)

namespace {

Seat seatAt(const std::string& number, std::int32_t x) { return {number, {x, 0}, TierIndex(0), {}}; }

void drawFrame(VenuePlanBuilder& builder) {
    builder.addLevel("Floor", 0);
    builder.addTier("S", "#078573", Amount{1'000});
}

void drawSection(VenuePlanBuilder& builder, const std::string& name, std::vector<Point> outline = {}) {
    builder.beginSection(name, LevelIndex(0), SectionKind::Seated, TierIndex(0), std::move(outline));
}

// A row of seats at the given places in one section; returns the stretches' lengths.
std::vector<std::uint32_t> stretchesOf(const std::vector<std::int32_t>& xs,
                                       const std::vector<std::size_t>& flagged = {},
                                       const std::vector<std::size_t>& aislesAfter = {}) {
    VenuePlanBuilder builder("Plan");
    drawFrame(builder);
    drawSection(builder, "A");
    builder.beginRow("1");
    for (std::size_t i = 0; i < xs.size(); ++i) {
        Seat seat = seatAt(std::to_string(i + 1), xs[i]);
        if (std::count(flagged.begin(), flagged.end(), i) > 0) seat.flags.set(SeatFlag::Aisle);
        builder.addSeat(seat);
        if (std::count(aislesAfter.begin(), aislesAfter.end(), i + 1) > 0) builder.addAisle();
    }
    const auto plan = builder.build();
    std::vector<std::uint32_t> lengths;
    if (!plan) return lengths;
    for (const Stretch& stretch : plan.value()->stretches()) lengths.push_back(stretch.seatCount);
    return lengths;
}

using Lengths = std::vector<std::uint32_t>;

}  // namespace

class VenuePlanBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void stepRuleBreaksAboveOnePointEight() {
        QCOMPARE(stretchesOf({0, 500, 1000, 1900, 2400}), Lengths({5}));     // exactly 1.8 times
        QCOMPARE(stretchesOf({0, 500, 1000, 1901, 2401}), Lengths({3, 2}));  // just above
        QCOMPARE(stretchesOf({0, 500}), Lengths({2}));
        QCOMPARE(stretchesOf({0}), Lengths({1}));
        // Of an even number of steps the mean of the middle two counts: (500 + 1500) / 2.
        QCOMPARE(stretchesOf({0, 500, 2000}), Lengths({3}));
        QCOMPARE(stretchesOf({0, 500, 2301}), Lengths({3}));
        QCOMPARE(stretchesOf({0, 500, 1000, 1500, 3000}), Lengths({4, 1}));
    }

    void drawnAislesReplaceTheStepRule() {
        // The wide step is not an aisle once anybody has drawn one.
        QCOMPARE(stretchesOf({0, 500, 1000, 3000, 3500}, {0, 1}), Lengths({1, 4}));
        // One flagged seat alone lies at an aisle outside the row.
        QCOMPARE(stretchesOf({0, 500, 1000, 3000, 3500}, {0}), Lengths({5}));
        QCOMPARE(stretchesOf({0, 500, 1000, 1500, 2000, 2500}, {}, {2, 4}), Lengths({2, 2, 2}));
        // A drawn aisle tells what two flagged neighbours cannot: no aisle between seats 3 and 4.
        QCOMPARE(stretchesOf({0, 500, 1000, 1500, 2000, 2500}, {1, 2, 3, 4}, {2, 4}), Lengths({2, 2, 2}));
    }

    void foundAislesAreFlagged() {
        const auto plan = aislePlan(1, 6, {2, 4});
        QCOMPARE(plan->stretches().size(), std::size_t{3});
        for (const std::uint32_t i : {1U, 2U, 3U, 4U}) QVERIFY(plan->seatFlags(SeatIndex(i)).has(SeatFlag::Aisle));
        for (const std::uint32_t i : {0U, 5U}) QVERIFY(!plan->seatFlags(SeatIndex(i)).has(SeatFlag::Aisle));
    }

    void focalPointFollowsTheStage() {
        VenuePlanBuilder builder("Plan");
        drawFrame(builder);
        builder.setStage({{-1000, -3000}, {1000, -3000}, {1000, -1000}, {-1000, -1000}});
        drawSection(builder, "A");
        builder.beginRow("1");
        builder.addSeat(seatAt("1", 0));
        QCOMPARE(builder.build().value()->focalPoint(), (Point{0, -1000}));
    }

    void focalPointIsTheTopEdgeWithoutAStage() {
        VenuePlanBuilder builder("Plan");
        drawFrame(builder);
        drawSection(builder, "A");
        builder.beginRow("1");
        builder.addSeat({"1", {0, 700}, TierIndex(0), {}});
        builder.addSeat({"2", {500, 200}, TierIndex(0), {}});
        QCOMPARE(builder.build().value()->focalPoint(), (Point{250, 200}));
    }

    void refusesDefects_data() {
        QTest::addColumn<Draw>("draw");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, Kind kind, const char* place, const Draw& draw) {
            QTest::newRow(name) << draw << static_cast<int>(kind) << QString::fromLatin1(place);
        };
        const auto oneSeat = [](VenuePlanBuilder& b) {
            drawSection(b, "A");
            b.beginRow("1");
            b.addSeat(seatAt("1", 0));
        };
        row("no seats", Kind::NoSeats, "plan", drawFrame);
        row("no tier", Kind::NoTier, "plan", [=](auto& b) {
            b.addLevel("Floor", 0);
            oneSeat(b);
        });
        row("no level", Kind::NoLevel, "section A", [=](auto& b) {
            b.addTier("S", "#000000", Amount{1});
            oneSeat(b);
        });
        row("empty section", Kind::EmptySection, "section A", [](auto& b) {
            drawFrame(b);
            drawSection(b, "A");
        });
        row("empty row", Kind::EmptyRow, "section A, row 1", [](auto& b) {
            drawFrame(b);
            drawSection(b, "A");
            b.beginRow("1");
        });
        row("same seat", Kind::DuplicateSeat, "section A, row 1, seat 1", [=](auto& b) {
            drawFrame(b);
            oneSeat(b);
            b.addSeat(seatAt("1", 500));
        });
        row("same row", Kind::DuplicateRow, "section A, row 1", [=](auto& b) {
            drawFrame(b);
            oneSeat(b);
            b.beginRow("1");
            b.addSeat(seatAt("1", 0));
        });
        row("same section", Kind::DuplicateSection, "section A", [=](auto& b) {
            drawFrame(b);
            oneSeat(b);
            oneSeat(b);
        });
        row("same tier", Kind::DuplicateTier, "tier S", [=](auto& b) {
            drawFrame(b);
            b.addTier("S", "#000000", Amount{1});
            oneSeat(b);
        });
        row("same level", Kind::DuplicateLevel, "level Floor", [=](auto& b) {
            drawFrame(b);
            b.addLevel("Floor", 1);
            oneSeat(b);
        });
        row("seat's tier", Kind::NoTier, "section A, row 1, seat 2", [=](auto& b) {
            drawFrame(b);
            oneSeat(b);
            b.addSeat({"2", {}, TierIndex(1), {}});
        });
        row("two points", Kind::BadOutline, "section A", [](auto& b) {
            drawFrame(b);
            drawSection(b, "A", {{0, 0}, {1, 1}});
        });
        row("far away", Kind::BadCoordinate, "section A, row 1, seat 2", [=](auto& b) {
            drawFrame(b);
            oneSeat(b);
            b.addSeat(seatAt("2", kMaxCoordinate + 1));
        });
        row("price", Kind::BadPrice, "tier A", [=](auto& b) {
            drawFrame(b);
            b.addTier("A", "#000000", Amount{-1});
            oneSeat(b);
        });
        row("dear", Kind::BadPrice, "tier A", [=](auto& b) {
            drawFrame(b);
            b.addTier("A", "#000000", kMaxPrice + Amount{1});
            oneSeat(b);
        });
        row("colour", Kind::BadColour, "tier A", [=](auto& b) {
            drawFrame(b);
            b.addTier("A", "red", Amount{1});
            oneSeat(b);
        });
        row("no name", Kind::BadName, "section at position 1", [](auto& b) {
            drawFrame(b);
            drawSection(b, "");
        });
        row("long name", Kind::BadName, "section at position 1", [](auto& b) {
            drawFrame(b);
            drawSection(b, std::string(65, 'x'));
        });
        row("turning name", Kind::BadName, "section at position 1", [](auto& b) {
            drawFrame(b);
            drawSection(b,
                        "A\xE2\x80\xAE"
                        "B");
        });
        row("not UTF-8", Kind::BadName, "section at position 1", [](auto& b) {
            drawFrame(b);
            drawSection(b, "\xC0\xAF");
        });
        row("too many places", Kind::TooManySeats, "plan", [](auto& b) {
            drawFrame(b);
            for (const char* name : {"A", "B"}) {
                b.beginSection(name, LevelIndex(0), SectionKind::Standing, TierIndex(0), {});
                b.addStandingPlaces(kMaxSeats / 2 + 1);
            }
        });
        row("too many tiers", Kind::TooManyTiers, "plan", [=](auto& b) {
            drawFrame(b);
            for (int i = 0; i < 300; ++i) b.addTier("T" + std::to_string(i), "#000000", Amount{1});
            oneSeat(b);
        });
    }
    void refusesDefects() {
        QFETCH(Draw, draw);
        QFETCH(int, kind);
        QFETCH(QString, place);
        VenuePlanBuilder builder("Plan");
        draw(builder);
        const auto plan = builder.build();
        QVERIFY(!plan);
        QCOMPARE(static_cast<int>(plan.error().kind), kind);
        QCOMPARE(QString::fromStdString(plan.error().place), place);
    }

    void countsNamesInCodePoints() {
        VenuePlanBuilder builder("Plan");
        drawFrame(builder);
        std::string name;
        for (int i = 0; i < 64; ++i) name += "\xED\x99\x80";  // 64 Hangul syllables, 192 bytes
        drawSection(builder, name);
        builder.beginRow("1");
        builder.addSeat(seatAt("1", 0));
        QVERIFY(static_cast<bool>(builder.build()));
    }

    void aRaggedStandingAreaStillHasAllItsPlaces() {
        VenuePlanBuilder builder("Plan");
        drawFrame(builder);
        // A sliver whose box is far larger than its area.
        builder.beginSection("A", LevelIndex(0), SectionKind::Standing, TierIndex(0),
                             {{-kMaxCoordinate, -kMaxCoordinate}, {kMaxCoordinate, kMaxCoordinate}, {0, 1}});
        builder.addStandingPlaces(100'000);
        const auto plan = builder.build();
        QVERIFY(static_cast<bool>(plan));
        QCOMPARE(plan.value()->seatCount(), 100'000U);
    }
};

QTEST_APPLESS_MAIN(VenuePlanBuilderTest)
#include "venue_plan_builder_test.moc"
