// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/people_rates.h"

#include <QTest>

#include "host/host.h"

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

    // Whoever comes by another connection goes on with what is left.
    void aPersonHasOneRateAtAHost() {
        PeopleRates people{ConnectionLimits{}};
        SteadyClock clock;
        const auto made = [&] { return std::make_shared<const Host>([] { return HostedDesk{}; }, clock); };
        auto host = made();
        const auto other = made();
        const auto spent = [&](const std::shared_ptr<const Host>& at, std::uint32_t account) {
            int taken = 0;
            while (taken < 20 && people.of(at, AccountId{account})->waitFor(Ask<HoldSeats>{}, kStart) == 0) ++taken;
            return taken;
        };
        QCOMPARE(spent(host, 1), 10);
        QCOMPARE(spent(host, 1), 0);
        QCOMPARE(spent(host, 2), 10);
        QCOMPARE(spent(other, 1), 10);
        // Who looks on has no account: each has a rate of his own, which is of no use to him.
        QCOMPARE(spent(host, 0), 20);
        QCOMPARE(people.count(), std::size_t{3});
        // A host that is gone is forgotten, in time.
        host.reset();
        for (std::uint32_t account = 3; account < 100; ++account) people.of(other, AccountId{account});
        QVERIFY(people.count() <= 98);
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
