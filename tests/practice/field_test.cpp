// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/field.h"

#include <QTest>
#include <numeric>

using namespace frontrow;

class FieldTest : public QObject {
    Q_OBJECT

    static FieldFacts fieldOf(const std::vector<std::int64_t>& totals, std::uint32_t people) {
        FieldFacts field;
        field.people = people;
        field.gotSeats = static_cast<std::uint32_t>(totals.size());
        for (const std::int64_t total : totals) {
            PhaseTimes times;
            times[RunPhase::Queue] = milliseconds(total);
            field.finished.push_back({times, milliseconds(total)});
        }
        return field;
    }

private slots:
    void countsThoseWhoWereFaster() {
        const FieldFacts field = fieldOf({5'000, 1'000, 4'000, 2'000, 3'000}, 20);
        QCOMPARE(fieldReport(field, milliseconds(3'000)).finishedBefore, 2U);
        QCOMPARE(fieldReport(field, milliseconds(3'000)).fasterThan->tenths, 900);
        QCOMPARE(fieldReport(field, milliseconds(3'001)).finishedBefore, 3U);
        QCOMPARE(fieldReport(field, milliseconds(999)).fasterThan->tenths, 1'000);
        QVERIFY(!fieldReport(field, std::nullopt).fasterThan.has_value());
        QCOMPARE(fieldReport(field, std::nullopt).finishedBefore, 5U);
    }

    void takesTheLowerMedian() {
        QCOMPARE(fieldReport(fieldOf({4, 1, 3, 2}, 4), std::nullopt).median->ms, 2);
        QCOMPARE((*medianPhases(fieldOf({4, 1, 3, 2}, 4)))[RunPhase::Queue].ms, 2);
        QCOMPARE((*medianPhases(fieldOf({9, 1, 3}, 4)))[RunPhase::Queue].ms, 3);
    }

    void hasNothingToSayWithoutRivals() {
        const FieldReport report = fieldReport({}, milliseconds(10));
        QVERIFY(!report.median.has_value());
        QVERIFY(!report.distribution.has_value());
        QVERIFY(!report.fasterThan.has_value());
        QVERIFY(!medianPhases({}).has_value());
    }

    void distributesOverRoundBuckets_data() {
        QTest::addColumn<int>("step");
        QTest::addColumn<qint64>("width");
        QTest::newRow("within seconds") << 10 << qint64{100};
        QTest::newRow("within a minute") << 500 << qint64{2'000};
        QTest::newRow("within an hour") << 30'000 << qint64{120'000};
    }
    void distributesOverRoundBuckets() {
        QFETCH(int, step);
        std::vector<std::int64_t> totals;
        for (std::int64_t i = 0; i < 100; ++i) totals.push_back(10'050 + i * step);
        totals.push_back(90'000'000);
        const Distribution distribution = *fieldReport(fieldOf(totals, 500), std::nullopt).distribution;
        QTEST(qint64{distribution.bucket.ms}, "width");
        QVERIFY(distribution.counts.size() <= kMaxBuckets);
        QVERIFY(distribution.first.ms <= 10'050 && distribution.first.ms > 10'050 - distribution.bucket.ms);
        QCOMPARE(std::accumulate(distribution.counts.begin(), distribution.counts.end(), 0U), 101U);
        QVERIFY(distribution.counts.front() > 0);
        QVERIFY(distribution.counts.back() > 0);
    }

    void copesWithARunOfDays() {
        const Distribution distribution =
            *fieldReport(fieldOf({0, 1, 2, 900'000'000'000, 900'000'000'001}, 5), std::nullopt).distribution;
        QVERIFY(distribution.counts.size() <= kMaxBuckets);
        QCOMPARE(distribution.counts.back(), 2U);
    }
};

QTEST_APPLESS_MAIN(FieldTest)
#include "field_test.moc"
