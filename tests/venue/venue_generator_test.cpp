// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_generator.h"

#include <QFile>
#include <QTest>
#include <set>

#include "domain/integer_math.h"
#include "venue/generator/polar.h"
#include "venue/venue_reader.h"
#include "venue/venue_writer.h"

using namespace frontrow;

namespace {

std::shared_ptr<const VenuePlan> venueOf(std::string_view key) {
    for (const GeneratedVenue& venue : generatedVenues()) {
        if (venue.key == key) return generateVenue(venue);
    }
    return nullptr;
}

std::uint32_t seatsWith(const VenuePlan& plan, SeatFlag flag) {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) count += plan.seatFlags(SeatIndex(i)).has(flag) ? 1 : 0;
    return count;
}

}  // namespace

class VenueGeneratorTest : public QObject {
    Q_OBJECT

private slots:
    void circlesAreRound() {
        for (std::int64_t angle = -720'000; angle <= 720'000; angle += 7'777) {
            const Point p = polar({100, -200}, 50'000, angle);
            const auto radius = static_cast<std::int64_t>(distance({100, -200}, p));
            QVERIFY(std::abs(radius - 50'000) <= 1);
        }
        QCOMPARE(polar({0, 0}, 1'000, 90'000), (Point{0, 1'000}));
        QCOMPARE(polar({0, 0}, 1'000, 180'000), (Point{-1'000, 0}));
        QCOMPARE(polar({0, 0}, 1'000, 30'000), (Point{866, 500}));
    }

    void drawsTheStatedNumberOfSeats_data() {
        QTest::addColumn<QByteArray>("key");
        for (const auto& venue : generatedVenues()) QTest::newRow(venue.name) << QByteArray(venue.key.data());
    }
    void drawsTheStatedNumberOfSeats() {
        QFETCH(QByteArray, key);
        for (const auto& venue : generatedVenues()) {
            if (venue.key == key.toStdString()) QCOMPARE(generateVenue(venue)->seatCount(), venue.seats);
        }
    }

    void theCommittedFilesAreItsOutput_data() { drawsTheStatedNumberOfSeats_data(); }
    void theCommittedFilesAreItsOutput() {
        QFETCH(QByteArray, key);
        QFile file(QStringLiteral(FRONTROW_SOURCE_FOLDER "/resources/venues/%1.json").arg(QString::fromLatin1(key)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string committed = file.readAll().toStdString();
        const auto plan = venueOf(key.toStdString());
        QVERIFY2(committed == writeVenue(*plan), "run build/release/core/venue/venue_generator resources/venues");
        QVERIFY(committed.size() < 200 * 1024);
        QCOMPARE(readVenue(committed).value()->digest(), plan->digest());
    }

    void noTwoSeatsStandInOnePlace_data() { drawsTheStatedNumberOfSeats_data(); }
    void noTwoSeatsStandInOnePlace() {
        QFETCH(QByteArray, key);
        const auto plan = venueOf(key.toStdString());
        std::set<Point> places;
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) places.insert(plan->seatPosition(SeatIndex(i)));
        QCOMPARE(places.size(), std::size_t{plan->seatCount()});
        // Neighbours of a stretch sit at least 42 cm apart.
        for (const Stretch& stretch : plan->stretches()) {
            if (plan->isStanding(stretch.firstSeat)) continue;
            for (std::uint32_t i = 1; i < stretch.seatCount; ++i) {
                const SeatIndex seat(stretch.firstSeat.value + i);
                const Point before = plan->seatPosition(SeatIndex(seat.value - 1));
                QVERIFY(distance(before, plan->seatPosition(seat)) >= 420);
            }
        }
    }

    void arenaIsTheOneInThePictures() {
        const auto plan = venueOf("arena");
        QCOMPARE(plan->seatCount(), 6'809U);
        QCOMPARE(plan->sections().size(), std::size_t{41});
        QCOMPARE(plan->levels().size(), std::size_t{3});
        const auto tierOf = [&](const char* section) {
            return plan->tier(plan->section(*plan->findSection(section)).tier).letter;
        };
        QCOMPARE(tierOf("B"), std::string("VIP"));
        QCOMPARE(tierOf("I"), std::string("R"));
        QCOMPARE(tierOf("107"), std::string("S"));
        QCOMPARE(tierOf("115"), std::string("A"));
        QCOMPARE(tierOf("206"), std::string("B"));
        QCOMPARE(tierOf("217"), std::string("C"));
        QCOMPARE(plan->tier(TierIndex(0)).price, Amount{198'000});
        QVERIFY(seatsWith(*plan, SeatFlag::Accessible) >= 30);
        QVERIFY(seatsWith(*plan, SeatFlag::Companion) >= 30);
        QVERIFY(seatsWith(*plan, SeatFlag::RestrictedView) >= 40);
        // Left and right mirror each other.
        const auto left = plan->section(*plan->findSection("103"));
        const auto right = plan->section(*plan->findSection("113"));
        QCOMPARE(left.seatCount, right.seatCount);
    }

    void betterPlacesHaveBetterViews() {
        const auto plan = venueOf("arena");
        const auto view = [&](const char* section, const char* row, const char* number) {
            return int{plan->seatView(*plan->findSeat(section, row, number))};
        };
        QVERIFY(view("B", "2", "8") > view("E", "6", "8"));
        QVERIFY(view("E", "6", "8") > view("108", "6", "6"));
        QVERIFY(view("108", "6", "6") > view("209", "6", "6"));
        QVERIFY(view("108", "6", "6") > view("101", "6", "6"));
        QVERIFY(view("108", "1", "6") >= view("108", "12", "6"));
    }

    void rowsOfTheTheatreBreakAtItsAisles() {
        const auto plan = venueOf("theatre");
        const Section& stalls = plan->section(*plan->findSection("Stalls"));
        for (std::uint32_t r = 0; r < stalls.rowCount; ++r) {
            QCOMPARE(plan->row(RowIndex(stalls.firstRow.value + r)).stretchCount, 3U);
        }
    }
};

QTEST_APPLESS_MAIN(VenueGeneratorTest)
#include "venue_generator_test.moc"
