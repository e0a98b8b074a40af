// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/distributions.h"

#include <QTest>
#include <algorithm>
#include <vector>

#include "domain/random.h"

namespace fr = frontrow;

namespace {

// `perMille` of the way up through 64 uniform bits.
std::uint64_t at(std::uint64_t perMille) { return ~std::uint64_t{0} / 1'000 * perMille; }

}  // namespace

class DistributionsTest : public QObject {
    Q_OBJECT

private slots:
    // Quantiles of N(10,000, 1,000), exponential(10,000) and lognormal(10,000, 0.6) from printed tables.
    void quantilesAreThoseOfTheory_data() {
        QTest::addColumn<quint64>("perMille");
        QTest::addColumn<qint64>("normalValue");
        QTest::addColumn<qint64>("exponentialValue");
        QTest::addColumn<qint64>("lognormalValue");
        QTest::newRow("1 per mille") << quint64{1} << qint64{6'910} << qint64{69'078} << qint64{1'566};
        QTest::newRow("5 %") << quint64{50} << qint64{8'355} << qint64{29'957} << qint64{3'727};
        QTest::newRow("quarter") << quint64{250} << qint64{9'326} << qint64{13'863} << qint64{6'672};
        QTest::newRow("middle") << quint64{500} << qint64{10'000} << qint64{6'931} << qint64{10'000};
        QTest::newRow("three quarters") << quint64{750} << qint64{10'674} << qint64{2'877} << qint64{14'988};
        QTest::newRow("95 %") << quint64{950} << qint64{11'645} << qint64{513} << qint64{26'829};
        QTest::newRow("999 per mille") << quint64{999} << qint64{13'090} << qint64{10} << qint64{63'858};
    }
    void quantilesAreThoseOfTheory() {
        QFETCH(quint64, perMille);
        QFETCH(qint64, normalValue);
        QFETCH(qint64, exponentialValue);
        QFETCH(qint64, lognormalValue);
        const auto close = [](qint64 got, qint64 expected) { return qAbs(got - expected) <= 2 + expected / 2'000; };
        // The normal quantile falls from the centre to both ends; bits below the half are its lower side.
        const quint64 folded = perMille < 500 ? 500 - perMille : perMille - 500;
        const quint64 bits = (perMille >= 500 ? quint64{1} << 63U : 0) + at(500 - folded);
        QVERIFY2(close(fr::normal(bits, 10'000, 1'000), normalValue),
                 qPrintable(QString::number(fr::normal(bits, 10'000, 1'000))));
        QVERIFY2(close(fr::lognormal(bits, 10'000, 600), lognormalValue),
                 qPrintable(QString::number(fr::lognormal(bits, 10'000, 600))));
        QVERIFY2(close(fr::exponential(at(perMille), 10'000), exponentialValue),
                 qPrintable(QString::number(fr::exponential(at(perMille), 10'000))));
    }

    // Sums over many draws of the project's own generator.
    void meansAndSpreadsAreThoseAskedFor() {
        const fr::Random random(42);
        constexpr qint64 count = 200'000;
        qint64 normalSum = 0, normalSquares = 0, exponentialSum = 0;
        std::vector<qint64> lognormals;
        for (qint64 i = 0; i < count; ++i) {
            const auto bits = random.bits(fr::Stream::Simulation, static_cast<std::uint64_t>(i), 0);
            const qint64 n = fr::normal(bits, 10'000, 1'000);
            normalSum += n;
            normalSquares += (n - 10'000) * (n - 10'000);
            exponentialSum += fr::exponential(bits, 10'000);
            lognormals.push_back(fr::lognormal(bits, 1'200, 600));
        }
        QVERIFY(qAbs(normalSum / count - 10'000) <= 10);
        QVERIFY(qAbs(normalSquares / count - 1'000'000) <= 15'000);
        QVERIFY(qAbs(exponentialSum / count - 10'000) <= 100);
        std::nth_element(lognormals.begin(), lognormals.begin() + count / 2, lognormals.end());
        QVERIFY(qAbs(lognormals[count / 2] - 1'200) <= 10);
    }

    void extremesStayFinite() {
        for (const std::uint64_t bits :
             {std::uint64_t{0}, std::uint64_t{1}, ~std::uint64_t{0}, std::uint64_t{1} << 63U}) {
            QVERIFY(qAbs(fr::standardNormal(bits)) <= 7 * 65'536);
            QVERIFY(fr::exponential(bits, 1'000) >= 0 && fr::exponential(bits, 1'000) <= 45'000);
            QVERIFY(fr::lognormal(bits, 1'000, 3'000) >= 0);
            QVERIFY(fr::normalAtLeast(bits, 100, 1'000, 0) >= 0);
        }
        QCOMPARE(fr::uniform(0, 100, 600), qint64{100});
        QCOMPARE(fr::uniform(~std::uint64_t{0}, 100, 600), qint64{600});
    }

    void valuesRiseWithTheBits() {
        qint64 normalBefore = fr::normal(std::uint64_t{1} << 63U, 0, 1'000'000);
        qint64 exponentialBefore = fr::exponential(0, 1'000'000);
        for (std::uint64_t perMille = 1; perMille < 500; ++perMille) {
            const qint64 n = fr::normal((std::uint64_t{1} << 63U) + at(perMille), 0, 1'000'000);
            QVERIFY(n < normalBefore);  // the tail's bits count from the far end
            normalBefore = n;
        }
        for (std::uint64_t perMille = 1; perMille < 1'000; ++perMille) {
            const qint64 e = fr::exponential(at(perMille), 1'000'000);
            QVERIFY(e < exponentialBefore);
            exponentialBefore = e;
        }
    }
};

QTEST_APPLESS_MAIN(DistributionsTest)
#include "distributions_test.moc"
