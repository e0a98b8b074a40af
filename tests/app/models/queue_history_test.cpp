// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queue_history.h"

#include <QTest>
#include <numeric>

using namespace frontrow;

namespace {

SimTime at(std::int64_t s) { return SimTime{s * 1'000}; }

// `rate` people a second from the first second to the last, out of a room of 10,000.
QueueHistory steady(std::uint64_t rate, std::int64_t from, std::int64_t to) {
    QueueHistory history;
    for (std::int64_t s = from; s <= to; ++s) {
        const auto admitted = rate * static_cast<std::uint64_t>(s - from);
        history.add({at(s), admitted, static_cast<std::uint32_t>(10'000 - admitted)});
    }
    return history;
}

}  // namespace

class QueueHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void knowsNothingBeforeASecondHasPassed() {
        QueueHistory history;
        QVERIFY(!history.rateTenths() && !history.estimate(10) && history.curve().empty());
        history.add({at(0), 0, 100});
        QVERIFY(!history.rateTenths());
    }

    void measuresTheRateOfTheWindow() {
        const QueueHistory history = steady(58, 0, 40);
        QCOMPARE(*history.rateTenths(), 580);
        QCOMPARE(history.admittedInLastSecond(), 58U);
        QCOMPARE(history.curve().size(), std::size_t{40});
        QCOMPARE(history.curve().back(), 58.0);
    }

    void comparesWithTheWindowBefore() {
        QueueHistory history = steady(50, 0, 30);
        for (std::int64_t s = 31; s <= 60; ++s) {
            history.add({at(s), 1'500 + 60 * static_cast<std::uint64_t>(s - 30), 1});
        }
        QCOMPARE(*history.trendPercent(), 20);
    }

    void neverPromisesATurnTooEarly() {
        const auto estimate = steady(7, 0, 40).estimate(100);
        QVERIFY(estimate.has_value());
        QCOMPARE(estimate->expectedSeconds, 15);  // 100 / 7 = 14.3
        QVERIFY(estimate->earliestSeconds <= estimate->expectedSeconds);
        QVERIFY(estimate->latestSeconds >= estimate->expectedSeconds);
    }

    void tellsNoTurnWhileNobodyIsAdmitted() {
        QueueHistory history;
        for (std::int64_t s = 0; s <= 40; ++s) history.add({at(s), 500, 100});
        QVERIFY(!history.estimate(10));
    }

    void widensTheRangeWithAnUnevenRate() {
        QueueHistory history;
        std::uint64_t admitted = 0;
        for (std::int64_t s = 0; s <= 30; ++s) {
            history.add({at(s), admitted, 1});
            admitted += s < 10 ? 10 : (s < 20 ? 20 : 40);
        }
        const auto estimate = history.estimate(400);
        QCOMPARE(estimate->earliestSeconds, 10);
        QCOMPARE(estimate->latestSeconds, 40);
    }

    void countsWhoCameAndNotWhoLeft() {
        QueueHistory history;
        history.add({SimTime{0}, 0, 100});
        history.add({SimTime{100}, 0, 300});
        history.add({SimTime{200}, 50, 200});  // 50 have left
        history.add({SimTime{300}, 50, 260});  // 10 beyond the highest
        const auto& arrivals = history.arrivals();
        QCOMPARE(arrivals.size(), std::size_t{4});
        QCOMPARE(arrivals[0], 200U);
        QCOMPARE(arrivals[0] + arrivals[1] + arrivals[2] + arrivals[3], 310U);
    }

    // News come a few times a second; the people in them came all the while.
    void spreadsWhoCameOverTheTimeBetweenTwoNews() {
        QueueHistory history;
        history.add({SimTime{0}, 0, 0});
        for (std::int64_t ms = 100; ms < 400; ms += 100) history.add({SimTime{ms}, 0, 0});
        history.add({SimTime{400}, 0, 500});
        QCOMPARE(history.arrivals(), (std::vector<std::uint32_t>{100, 100, 100, 100, 100}));
    }

    void makesSlicesLongerWhereTheyWouldBeTooMany() {
        QueueHistory history;
        history.add({SimTime{0}, 0, 10});
        history.add({SimTime{1'000}, 0, 121});
        history.add({SimTime{600'000}, 0, 5'121});
        QVERIFY(history.arrivals().size() <= QueueHistory::kMostSlices);
        QCOMPARE(history.slice().ms, 1'600);
        std::uint64_t all = 0;
        for (const std::uint32_t people : history.arrivals()) all += people;
        QCOMPARE(all, 5'121U);
        QVERIFY(history.arrivals().front() >= 121U);
    }
};

QTEST_APPLESS_MAIN(QueueHistoryTest)
#include "queue_history_test.moc"
