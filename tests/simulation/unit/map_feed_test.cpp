// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../map_feed.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::simulation;

namespace {

Event seatBecomes(std::uint32_t seat, SeatState state) {
    Event event;
    event.kind = EventKind::SeatChanged;
    event.subject = seat;
    event.number = static_cast<std::uint32_t>(state);
    return event;
}

MapFeed feedOf(std::uint32_t epoch, std::size_t ring) {
    MapFeed feed;
    feed.restart({epoch, 0, std::vector<SeatState>(3, SeatState::Free)}, ring);
    return feed;
}

MapDelta told(MapFeed& feed, std::uint64_t sequence, std::uint32_t seat, SeatState state) {
    const Event event = seatBecomes(seat, state);
    return *feed.tell(sequence, {&event, 1});
}

}  // namespace

class MapFeedTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordWithoutSeatsTellsNothing() {
        MapFeed feed = feedOf(1, 4);
        const Event event{};
        QVERIFY(feed.tell(1, {&event, 1}) == nullptr);
        QCOMPARE(feed.map().sequence, std::uint64_t{0});
    }

    void aCopyFollowsAndLeavesOutWhatItHas() {
        MapFeed feed = feedOf(1, 4);
        MapCopy copy;
        copy.take(feed.map());
        const MapDelta held = told(feed, 3, 1, SeatState::Held);
        QVERIFY(copy.take(held));
        QVERIFY(copy.take(told(feed, 5, 1, SeatState::Sold)));
        QVERIFY(copy.take(held));
        QCOMPARE(copy.seats()[1], SeatState::Sold);
        QCOMPARE(copy.sequence(), std::uint64_t{5});
    }

    void aGapWaitsForAResume() {
        MapFeed feed = feedOf(1, 4);
        MapCopy copy;
        copy.take(feed.map());
        told(feed, 3, 0, SeatState::Held);
        QVERIFY(!copy.take(told(feed, 4, 1, SeatState::Held)));
        QVERIFY(copy.behind());
        QCOMPARE(copy.seats()[1], SeatState::Free);
        std::vector<MapDelta> missed;
        QVERIFY(feed.resume(copy.epoch(), copy.sequence(), missed));
        copy.resume(missed);
        QVERIFY(copy.seats() == feed.map().seats);
        QCOMPARE(copy.sequence(), std::uint64_t{4});
    }

    void whatLeftTheRingIsNotResumed() {
        MapFeed feed = feedOf(1, 1);
        told(feed, 3, 0, SeatState::Held);
        told(feed, 4, 1, SeatState::Held);
        std::vector<MapDelta> missed;
        QVERIFY(!feed.resume(1, 0, missed));
        QVERIFY(feed.resume(1, 3, missed));
        QCOMPARE(missed.size(), std::size_t{1});
        QVERIFY(!feed.resume(2, 3, missed));
        QVERIFY(!feed.resume(1, 9, missed));
    }

    void anotherEpochIsNeverMerged() {
        MapFeed old = feedOf(1, 4);
        MapFeed next = feedOf(2, 4);
        MapCopy copy;
        copy.take(next.map());
        QVERIFY(copy.take(told(old, 1, 0, SeatState::Sold)));
        QCOMPARE(copy.seats()[0], SeatState::Free);
        MapFeed later = feedOf(3, 4);
        QVERIFY(!copy.take(told(later, 1, 0, SeatState::Sold)));
        QCOMPARE(copy.seats()[0], SeatState::Free);
        QVERIFY(copy.behind());
    }
};

QTEST_APPLESS_MAIN(MapFeedTest)
#include "map_feed_test.moc"
