// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/event_buffer.h"

#include <QTest>
#include <span>

using namespace frontrow;

namespace {

// An event that differs from every other one in every field.
Event sample(std::uint32_t i) {
    const std::int64_t ms = i;
    return {.time = SimTime{ms},
            .value = i + 1ULL,
            .until = SimTime{ms + 2},
            .account = AccountId{i + 3},
            .subject = i + 4,
            .number = i + 5,
            .kind = static_cast<EventKind>(i % static_cast<std::uint32_t>(EventKind::Count_))};
}

EventBuffer samples(std::uint32_t count) {
    EventBuffer events;
    for (std::uint32_t i = 0; i < count; ++i) append(events, sample(i));
    return events;
}

}  // namespace

class EventBufferTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasToldInItsOrder_data() {
        QTest::addColumn<quint32>("count");
        QTest::newRow("none") << 0U;
        QTest::newRow("one") << 1U;
        QTest::newRow("all of the first room") << 64U;
        QTest::newRow("one more") << 65U;
        QTest::newRow("several rooms") << 1'000U;
    }
    void keepsWhatWasToldInItsOrder() {
        QFETCH(quint32, count);
        const EventBuffer events = samples(count);
        QCOMPARE(events.size(), std::size_t{count});
        QCOMPARE(events.empty(), count == 0);
        for (std::uint32_t i = 0; i < count; ++i) QCOMPARE(events[i], sample(i));
        const std::span<const Event> seen = events;
        QCOMPARE(seen.size(), std::size_t{count});
    }

    void showsNothingOfAnEarlierCommand() {
        EventBuffer events = samples(70);
        events.clear();
        QVERIFY(events.empty());
        QVERIFY(events.begin() == events.end());
        append(events, {.kind = EventKind::SaleEnded});
        QCOMPARE(events[0], Event{.kind = EventKind::SaleEnded});
        QCOMPARE(events.back(), events.front());
    }

    void isEqualByWhatIsTold() {
        EventBuffer shortened = samples(70);
        shortened.clear();
        append(shortened, sample(0));
        QCOMPARE(shortened, samples(1));
        QVERIFY(shortened != samples(2));
        shortened[0].number = 0;
        QVERIFY(shortened != samples(1));
    }

    void leavesNothingBehindWhenItIsMoved() {
        EventBuffer events = samples(70);
        EventBuffer taken = std::move(events);
        QCOMPARE(taken, samples(70));
        events = samples(2);
        QCOMPARE(events, samples(2));
        taken = std::move(events);
        QCOMPARE(taken, samples(2));
        const EventBuffer copy = taken;
        append(taken, sample(9));
        QCOMPARE(copy, samples(2));
    }
};

QTEST_APPLESS_MAIN(EventBufferTest)
#include "event_buffer_test.moc"
