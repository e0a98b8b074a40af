// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/field_statistics.h"

#include <QTest>

#include "support/plans.h"

namespace fr = frontrow;
using fr::SeatIndex;
using fr::SimTime;

namespace {

fr::Event changed(std::int64_t ms, std::uint32_t seat, fr::SeatState state) {
    return {.time = SimTime{ms},
            .subject = seat,
            .number = static_cast<std::uint32_t>(state),
            .kind = fr::EventKind::SeatChanged};
}

fr::Visit bought(std::int32_t lettersMs, std::int32_t doorToTicketMs, std::uint8_t seats) {
    fr::Visit visit;
    visit.result = fr::VisitResult::Bought;
    visit.phaseMs[static_cast<std::size_t>(fr::Phase::Letters)] = lettersMs;
    visit.doorToTicketMs = doorToTicketMs;
    visit.seats = seats;
    return visit;
}

}  // namespace

class FieldStatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void quantilesAreOfThoseWhoReachedThePhase() {
        fr::FieldStatistics field(*fr::test::rowsPlan(1, 4));
        QVERIFY(!field.phaseQuantile(fr::Phase::Letters, 500).has_value());
        for (const std::int32_t ms : {9'000, 5'000, 7'000, 6'000, 8'000}) field.finish(bought(ms, ms * 2, 1));
        field.finish({});  // reached nothing
        QCOMPARE(field.phaseQuantile(fr::Phase::Letters, 500)->ms, qint64{7'000});
        QCOMPARE(field.phaseQuantile(fr::Phase::Letters, 0)->ms, qint64{5'000});
        QCOMPARE(field.phaseQuantile(fr::Phase::Letters, 1'000)->ms, qint64{9'000});
        QCOMPARE(field.doorToTicketQuantile(500)->ms, qint64{14'000});
        QVERIFY(!field.phaseQuantile(fr::Phase::Payment, 500).has_value());
    }

    void resultsAndSeatsAreCounted() {
        fr::FieldStatistics field(*fr::test::rowsPlan(1, 4));
        field.finish(bought(1, 1, 2));
        field.finish(bought(1, 1, 3));
        field.finish({});
        QCOMPARE(field.served(), 2U);
        QCOMPARE(field.seatsBought(), 5U);
        QCOMPARE(field.count(fr::VisitResult::FoundNothing), 1U);
        QCOMPARE(field.visits().size(), std::size_t{3});
    }

    void seatsGoInOrderAndComeBack() {
        fr::FieldStatistics field(*fr::test::rowsPlan(1, 3));
        field.seatChanged(changed(100, 2, fr::SeatState::Held));
        field.seatChanged(changed(200, 0, fr::SeatState::Held));
        field.seatChanged(changed(250, 2, fr::SeatState::Ordered));  // gone already
        QCOMPARE(field.freeSeats(), 1U);
        QVERIFY(field.orderOfSale() == (std::vector{SeatIndex{2}, SeatIndex{0}}));
        QVERIFY(!field.soldOutAt().has_value());
        field.seatChanged(changed(300, 1, fr::SeatState::Held));
        QVERIFY(field.soldOutAt() == SimTime{300});
        field.seatChanged(changed(400, 2, fr::SeatState::Free));
        field.seatChanged(changed(500, 2, fr::SeatState::Held));
        QVERIFY(field.soldOutAt() == SimTime{300});  // the first moment counts
        QVERIFY(field.orderOfSale() == (std::vector{SeatIndex{0}, SeatIndex{1}, SeatIndex{2}}));
        QVERIFY(field.goneAt(SeatIndex{2}) == SimTime{500});
    }

    void blockedSeatsAreNeitherFreeNorGone() {
        fr::FieldStatistics field(*fr::test::flaggedPlan(1, 5));  // the fourth is blocked
        QCOMPARE(field.freeSeats(), 4U);
        QVERIFY(field.goneAt(SeatIndex{3}) < SimTime{0});
        QVERIFY(field.orderOfSale().empty());
        for (const std::uint32_t seat : {0U, 1U, 2U, 4U}) field.seatChanged(changed(10, seat, fr::SeatState::Sold));
        QVERIFY(field.soldOutAt() == SimTime{10});
        QCOMPARE(field.orderOfSale().size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(FieldStatisticsTest)
#include "field_statistics_test.moc"
