// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/map_stream.h"

#include <QTest>

#include "support/plans.h"

using namespace frontrow;

class MapStreamTest : public QObject {
    Q_OBJECT

    static const MapDelta& delta(const SharedMessage& message) { return std::get<MapDelta>(*message); }

private slots:
    void manyChangesOfATickAreOneDelta() {
        MapStream map(test::rowsPlan(4, 10), PerformanceId{0}, 1, 0);
        map.change(SeatIndex{7}, SeatCode::HeldByRival);
        map.change(SeatIndex{3}, SeatCode::HeldByRival);
        map.change(SeatIndex{7}, SeatCode::SoldToRival);
        const auto deltas = map.cut(SimTime{20});
        QCOMPARE(deltas.size(), std::size_t{1});
        const std::vector<PackedSeat> expected{packSeat(SeatIndex{3}, SeatCode::HeldByRival),
                                               packSeat(SeatIndex{7}, SeatCode::SoldToRival)};
        QVERIFY(delta(deltas[0]).seats == expected);
        QCOMPARE(delta(deltas[0]).sequence, std::uint64_t{1});
    }
    void aSeatThatCameBackWithinATickIsNoChange() {
        MapStream map(test::rowsPlan(4, 10), PerformanceId{0}, 1, 0);
        map.change(SeatIndex{7}, SeatCode::HeldByRival);
        map.change(SeatIndex{7}, SeatCode::Free);
        QVERIFY(map.cut(SimTime{20}).empty());
        QVERIFY(!map.changedCounts(SimTime{20}));
    }
    // Defect l: counts and seats are one.
    void countsFollowTheCutStates() {
        MapStream map(test::twoTierPlan(2, 10), PerformanceId{0}, 1, 0);
        for (std::uint32_t i = 0; i < 12; ++i) map.change(SeatIndex{i}, SeatCode::HeldByRival);
        QVERIFY(!map.changedCounts(SimTime{10}));  // not cut yet: not shown, not counted
        map.cut(SimTime{20});
        const auto counts = map.changedCounts(SimTime{20});
        QVERIFY(counts.has_value());
        QCOMPARE(counts->sections.size(), std::size_t{1});
        QCOMPARE(counts->sectionFree[0], 8U);
        QCOMPARE(counts->mapSequence, map.sequence());
        QCOMPARE(map.wholeCounts(SimTime{20}).tierFree[1], 20U);
    }
    void blockedSeatsAreNotFree() {
        const MapStream map(test::flaggedPlan(3, 6), PerformanceId{0}, 1, 0);
        QCOMPARE(map.wholeCounts({}).sectionFree[0], 15U);
    }
    void theRingServesWhoMissedALittle() {
        MapStream map(test::rowsPlan(4, 10), PerformanceId{0}, 1, 0);
        for (std::uint32_t i = 0; i < 5; ++i) {
            map.change(SeatIndex{i}, SeatCode::HeldByRival);
            map.cut(SimTime{20 * (i + 1)});
        }
        const auto missed = map.since(3);
        QVERIFY(missed.has_value());
        QCOMPARE(missed->size(), std::size_t{2});
        QCOMPARE(delta(missed->front()).sequence, std::uint64_t{4});
        QVERIFY(map.since(5)->empty());
        QVERIFY(!map.since(6));  // from the future
    }
    void theRingIsBounded() {
        MapStream map(test::rowsPlan(1, 2), PerformanceId{0}, 1, 0);
        for (std::size_t i = 0; i < MapStream::kRing + 10; ++i) {
            map.change(SeatIndex{0}, i % 2 == 0 ? SeatCode::HeldByRival : SeatCode::Free);
            map.cut({});
        }
        QVERIFY(map.since(map.sequence() - MapStream::kRing));
        QVERIFY(!map.since(map.sequence() - MapStream::kRing - 1));
    }
    void theSnapshotIsMadeOncePerCut() {
        MapStream map(test::rowsPlan(4, 10), PerformanceId{0}, 1, 41);
        const SharedMessage first = map.snapshot({}).front();
        QVERIFY(map.snapshot({}).front() == first);
        QCOMPARE(std::get<MapSnapshot>(*first).sequence, std::uint64_t{41});
        map.change(SeatIndex{0}, SeatCode::HeldByRival);
        map.cut({});
        QVERIFY(map.snapshot({}).front() != first);
    }
};

QTEST_APPLESS_MAIN(MapStreamTest)
#include "map_stream_test.moc"
