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
        history.add({SimTime{400}, 0, 300});
        history.add({SimTime{800}, 50, 200});    // 50 have left
        history.add({SimTime{1'200}, 50, 260});  // 10 beyond the highest
        const auto& arrivals = history.arrivals();
        QCOMPARE(arrivals.size(), std::size_t{4});
        QCOMPARE(arrivals[1], 200U);
        QCOMPARE(arrivals[2], 0U);
        QCOMPARE(arrivals[3], 10U);
    }

    void keepsCountingInTheLastSlice() {
        QueueHistory history;
        history.add({SimTime{0}, 0, 1});
        history.add({SimTime{600'000}, 0, 5});
        QCOMPARE(history.arrivals().size(), QueueHistory::kMostSlices);
        QCOMPARE(history.arrivals().back(), 4U);
    }
};

QTEST_APPLESS_MAIN(QueueHistoryTest)
#include "queue_history_test.moc"
