// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/command_rates.h"

#include <QTest>

using namespace frontrow;

namespace {

constexpr std::int64_t kStart = 1'000'000;

// How many of these are let through in one instant.
template <class Verb> int atOnce(CommandRates& rates, std::int64_t nowMs) {
    int taken = 0;
    while (taken < 1'000 && rates.waitFor(Ask<Verb>{}, nowMs) == 0) ++taken;
    return taken;
}

}  // namespace

class CommandRatesTest : public QObject {
    Q_OBJECT

private slots:
    void seatsAreTakenFiveTimesASecondAndTenAtOnce() {
        CommandRates rates{ConnectionLimits{}};
        QCOMPARE(atOnce<HoldSeats>(rates, kStart), 10);
        QCOMPARE(rates.waitFor(Ask<HoldSeats>{}, kStart), std::int64_t{200});
        QCOMPARE(rates.waitFor(Ask<HoldSeats>{}, kStart + 199), std::int64_t{1});
        QCOMPARE(rates.waitFor(Ask<HoldSeats>{}, kStart + 200), std::int64_t{0});
        QCOMPARE(atOnce<HoldSeats>(rates, kStart + 1'200), 5);
        QCOMPARE(atOnce<HoldSeats>(rates, kStart + 60'000), 10);
    }

    void ordersGoOneASecondAndThreeAtOnce() {
        CommandRates rates{ConnectionLimits{}};
        QCOMPARE(atOnce<Pay>(rates, kStart), 3);
        QCOMPARE(rates.waitFor(Ask<Pay>{}, kStart), std::int64_t{1'000});
        QCOMPARE(atOnce<Pay>(rates, kStart + 1'000), 1);
    }

    void whatIsAlikeIsCountedTogether() {
        CommandRates rates{ConnectionLimits{}};
        QCOMPARE(rates.waitFor(Ask<OpenOrder>{}, kStart), std::int64_t{0});
        QCOMPARE(rates.waitFor(Ask<Pay>{}, kStart), std::int64_t{0});
        QCOMPARE(rates.waitFor(Ask<CancelOrder>{}, kStart), std::int64_t{0});
        for (const ClientMessage& each : {ClientMessage{Ask<CancelTickets>{}}, ClientMessage{Ask<OfferSplit>{}},
                                          ClientMessage{Ask<PayShare>{}}, ClientMessage{Ask<OpenOrder>{}}}) {
            QVERIFY(rates.waitFor(each, kStart) > 0);
        }
        for (int i = 0; i < 10; ++i) QCOMPARE(rates.waitFor(Ask<HoldParty>{}, kStart), std::int64_t{0});
        QVERIFY(rates.waitFor(Ask<HoldStanding>{}, kStart) > 0);
    }

    void everythingElseIsNotCountedHere() {
        CommandRates rates{ConnectionLimits{}};
        QCOMPARE(atOnce<ReleaseSeats>(rates, kStart), 1'000);
        QCOMPARE(atOnce<AnswerLetters>(rates, kStart), 1'000);
        QCOMPARE(rates.waitFor(ClockProbe{}, kStart), std::int64_t{0});
        QCOMPARE(atOnce<HoldSeats>(rates, kStart), 10);
    }
};

QTEST_APPLESS_MAIN(CommandRatesTest)
#include "command_rates_test.moc"
