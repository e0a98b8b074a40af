// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/network.h"

#include <QTest>
#include <algorithm>

namespace fr = frontrow;

namespace {

struct Delays {
    std::int64_t least = INT64_MAX;
    std::int64_t most = 0;
    std::int64_t sum = 0;
    std::int64_t resent = 0;  // longer than anything but a resent message takes
};

constexpr std::int64_t kMessages = 50'000;

Delays measure(const fr::NetworkSettings& network, std::int64_t sinceOpeningMs) {
    const fr::Random random(17);
    Delays delays;
    for (std::uint64_t i = 0; i < kMessages; ++i) {
        const std::int64_t ms = fr::oneWayDelay(network, random, i, 1, fr::milliseconds(sinceOpeningMs)).ms;
        delays.least = std::min(delays.least, ms);
        delays.most = std::max(delays.most, ms);
        delays.sum += ms;
        delays.resent += ms >= network.resendMs ? 1 : 0;
    }
    return delays;
}

}  // namespace

class NetworkTest : public QObject {
    Q_OBJECT

private slots:
    // 35 + U(0, 50) + 300 · load · U(0.2, 0.9), load e^(-t / 45 s).
    void delaysFollowTheFormula_data() {
        QTest::addColumn<qint64>("sinceOpeningMs");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("mean");
        QTest::newRow("at the opening") << qint64{0} << qint64{95} << qint64{355} << qint64{225};
        QTest::newRow("before it") << qint64{-5'000} << qint64{95} << qint64{355} << qint64{225};
        QTest::newRow("45 s later") << qint64{45'000} << qint64{57} << qint64{185} << qint64{121};
        QTest::newRow("an hour later") << qint64{3'600'000} << qint64{35} << qint64{85} << qint64{60};
    }
    void delaysFollowTheFormula() {
        QFETCH(qint64, sinceOpeningMs);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QFETCH(qint64, mean);
        const Delays delays = measure({}, sinceOpeningMs);
        QVERIFY2(delays.least >= least - 1 && delays.least <= least + 6, qPrintable(QString::number(delays.least)));
        QVERIFY2(delays.most <= most + 1 && delays.most >= most - 6, qPrintable(QString::number(delays.most)));
        QVERIFY2(qAbs(delays.sum / kMessages - mean) <= 2, qPrintable(QString::number(delays.sum / kMessages)));
    }

    void lostMessagesAreSentAgain() {
        fr::NetworkSettings network;
        network.loss = 20;
        const Delays delays = measure(network, 3'600'000);
        QVERIFY2(qAbs(delays.resent - 1'000) < 120, qPrintable(QString::number(delays.resent)));
        network.loss = 0;
        QCOMPARE(measure(network, 3'600'000).resent, qint64{0});
    }
};

QTEST_APPLESS_MAIN(NetworkTest)
#include "network_test.moc"
