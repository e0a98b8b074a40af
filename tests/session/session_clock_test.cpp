// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_clock.h"

#include <QTest>

using namespace frontrow;

class SessionClockTest : public QObject {
    Q_OBJECT

    // A probe sent at local `t0`, `up` ms there and `down` ms back, at a server `ahead` of the local clock.
    static void probe(SessionClock& clock, std::int64_t t0, std::int64_t up, std::int64_t down, std::int64_t ahead) {
        const SimTime there{t0 + up + ahead};
        clock.add(ClockAnswer{t0, there, there}, t0 + up + down);
    }

private slots:
    void knowsNothingBeforeTheFirstProbe() {
        SessionClock clock;
        QVERIFY(!clock.measured());
        QVERIFY(!clock.error());
        QCOMPARE(clock.serverTime(1'000).ms, std::int64_t{0});
    }
    void anEvenWayIsExact() {
        SessionClock clock;
        probe(clock, 0, 40, 40, 5'000);
        QCOMPARE(clock.serverTime(100).ms, std::int64_t{5'100});
        QCOMPARE(clock.error()->ms, std::int64_t{40});
    }
    void theShortestWayIsBelieved() {
        SessionClock clock;
        probe(clock, 0, 400, 20, 5'000);  // 190 ms off
        for (std::int64_t t = 1'000; t < 9'000; t += 1'000) probe(clock, t, 15, 15, 5'000);
        QCOMPARE(clock.error()->ms, std::int64_t{15});
        QCOMPARE(clock.serverTime(60'000).ms, std::int64_t{65'000});
    }
    void aCorrectionIsLetInSlowlyAndNeverBack() {
        SessionClock clock;
        probe(clock, 0, 200, 0, 1'000);  // believed to be 100 ms ahead of the truth
        std::int64_t last = clock.serverTime(200).ms;
        QCOMPARE(last, std::int64_t{1'300});
        probe(clock, 300, 1, 1, 1'000);
        last = clock.serverTime(302).ms;
        for (std::int64_t t = 310; t < 4'000; t += 10) {
            const std::int64_t now = clock.serverTime(t).ms;
            QVERIFY(now >= last);
            QVERIFY(now - last <= 11);
            last = now;
        }
        QCOMPARE(last, std::int64_t{3'990 + 1'000});
    }
    void oldProbesAreForgotten() {
        SessionClock clock;
        probe(clock, 0, 1, 1, 1'000);
        probe(clock, 20'000, 30, 30, 1'000);
        QCOMPARE(clock.error()->ms, std::int64_t{30});
    }
    void anAnswerFromTheFutureIsNotBelieved() {
        SessionClock clock;
        clock.add(ClockAnswer{1'000, SimTime{5'000}, SimTime{5'000}}, 900);
        QVERIFY(!clock.measured());
    }
};

QTEST_APPLESS_MAIN(SessionClockTest)
#include "session_clock_test.moc"
