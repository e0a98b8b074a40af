// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/seat_history.h"

#include <QTest>
#include <algorithm>

#include "domain/random.h"
#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;

class SeatHistoryTest : public QObject {
    Q_OBJECT

    static SeatChange taken(std::int64_t ms, std::uint32_t seat) {
        return {SimTime{ms}, SeatIndex{seat}, SeatState::Held, SeatOwner::Rival};
    }
    static SeatChange freed(std::int64_t ms, std::uint32_t seat) {
        return {SimTime{ms}, SeatIndex{seat}, SeatState::Free, SeatOwner::Nobody};
    }
    static SeatChange mine(std::int64_t ms, std::uint32_t seat) {
        return {SimTime{ms}, SeatIndex{seat}, SeatState::Held, SeatOwner::Mine};
    }

private slots:
    void aSeatIsOutOfReachWhenARivalTakesItSoon_data() {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<bool>("inReach");
        QTest::newRow("long before") << qint64{0} << true;
        QTest::newRow("1,501 ms before") << qint64{8'499} << true;
        QTest::newRow("1,500 ms before") << qint64{8'500} << false;
        QTest::newRow("just before") << qint64{9'999} << false;
        QTest::newRow("taken") << qint64{10'000} << false;
        QTest::newRow("still taken") << qint64{14'999} << false;
        QTest::newRow("free again") << qint64{15'000} << true;
        QTest::newRow("long after") << qint64{99'000} << true;
    }
    void aSeatIsOutOfReachWhenARivalTakesItSoon() {
        QFETCH(qint64, at);
        const auto plan = rowsPlan(1, 4);
        const std::vector<SeatChange> changes{taken(10'000, 2), freed(15'000, 2)};
        const SeatHistory history(*plan, changes);
        QTEST(history.inReach(SimTime{at})[2] == 1, "inReach");
        QCOMPARE(int{history.inReach(SimTime{at})[1]}, 1);
    }

    void ownSeatsStayInReach() {
        const auto plan = rowsPlan(1, 4);
        const std::vector<SeatChange> changes{
            mine(10'000, 0),  {SimTime{12'000}, SeatIndex{0}, SeatState::Sold, SeatOwner::Mine},
            mine(10'000, 1),  freed(20'000, 1),
            taken(21'000, 1),
        };
        std::vector<SeatChange> sorted = changes;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const SeatChange& a, const SeatChange& b) { return a.time < b.time; });
        const SeatHistory history(*plan, sorted);
        QCOMPARE(int{history.inReach(SimTime{10'500})[0]}, 1);
        QCOMPARE(int{history.inReach(SimTime{90'000})[0]}, 1);
        QCOMPARE(int{history.inReach(SimTime{19'400})[1]}, 1);
        QCOMPARE(int{history.inReach(SimTime{19'500})[1]}, 0);
        QCOMPARE(history.gone(SimTime{10'500}), 0U);
        QCOMPARE(history.gone(SimTime{21'000}), 1U);
    }

    void blockedSeatsNeverAre() {
        const auto plan = flaggedPlan(1, 6);  // the last but one is blocked
        const std::vector<SeatChange> changes{{SimTime{5'000}, SeatIndex{2}, SeatState::Blocked, SeatOwner::Nobody}};
        const SeatHistory history(*plan, changes);
        QCOMPARE(int{history.inReach(SimTime{0})[4]}, 0);
        QCOMPARE(int{history.inReach(SimTime{3'000})[2]}, 1);
        QCOMPARE(int{history.inReach(SimTime{5'000})[2]}, 0);
        QCOMPARE(history.gone(SimTime{5'000}), 1U);
    }

    void findsTheLastMomentForAParty() {
        const auto plan = rowsPlan(2, 4);
        // Row 1 goes at 10 s, row 2 seat by seat; seat 5 comes back for a while, beside seat 4.
        const std::vector<SeatChange> changes{taken(10'000, 0), taken(10'000, 1), taken(10'000, 2), taken(10'000, 3),
                                              taken(20'000, 5), taken(22'000, 7), freed(30'000, 5), taken(33'000, 4),
                                              taken(36'000, 5), taken(40'000, 6)};
        const SeatHistory history(*plan, changes);
        const SimTime start{0};
        const SimTime end{60'000};
        QCOMPARE(history.lastInReach(4, PartyNeeds::None, start, end)->ms, 18'499);
        QCOMPARE(history.lastInReach(3, PartyNeeds::None, start, end)->ms, 31'499);
        QCOMPARE(history.lastInReach(2, PartyNeeds::None, start, end)->ms, 34'499);
        QCOMPARE(history.lastInReach(1, PartyNeeds::None, start, end)->ms, 38'499);
        QVERIFY(!history.lastInReach(1, PartyNeeds::None, SimTime{38'500}, end).has_value());
        QVERIFY(!history.lastInReach(5, PartyNeeds::None, start, end).has_value());
        QCOMPARE(history.lastInReach(2, PartyNeeds::None, start, SimTime{31'000})->ms, 31'000);
    }

    void placesOfAStandingAreaNeedNotBeNeighbours() {
        const auto plan = standingPlan(5);
        const std::vector<SeatChange> changes{taken(10'000, 1), taken(10'000, 3), taken(20'000, 2)};
        const SeatHistory history(*plan, changes);
        QCOMPARE(history.lastInReach(3, PartyNeeds::None, SimTime{0}, SimTime{60'000})->ms, 18'499);
        QCOMPARE(history.lastInReach(2, PartyNeeds::None, SimTime{0}, SimTime{60'000})->ms, 60'000);
    }

    void accessiblePlacesAreForThoseWhoAsk() {
        const auto plan = flaggedPlan(1, 4);  // accessible, companion, blocked, restricted
        const SeatHistory history(*plan, {});
        QVERIFY(!history.lastInReach(2, PartyNeeds::None, SimTime{0}, SimTime{1}).has_value());
        QVERIFY(history.lastInReach(2, PartyNeeds::StepFree, SimTime{0}, SimTime{1}).has_value());
    }

    // The sweep against asking every millisecond.
    void agreesWithTheSlowWay() {
        const Random random(7);
        for (std::uint64_t round = 0; round < 200; ++round) {
            const auto plan = aislePlan(2, 6, {3});
            std::vector<SeatChange> changes;
            std::int64_t now = 0;
            for (std::uint64_t step = 0; step < 40; ++step) {
                now += static_cast<std::int64_t>(random.below(900, Stream::Simulation, round, 3 * step));
                const auto seat = static_cast<std::uint32_t>(random.below(12, Stream::Simulation, round, 3 * step + 1));
                const std::uint64_t what = random.below(4, Stream::Simulation, round, 3 * step + 2);
                changes.push_back(what == 0 ? freed(now, seat) : what == 1 ? mine(now, seat) : taken(now, seat));
            }
            const SeatHistory history(*plan, changes);
            const SimTime to{now + 500};
            const auto n = static_cast<std::uint32_t>(1 + round % 3);
            std::optional<SimTime> slow;
            for (SimTime t = to; t.ms >= 0 && !slow; t = t - milliseconds(1)) {
                const auto marks = history.inReach(t);
                for (const Stretch& stretch : plan->stretches()) {
                    std::uint32_t run = 0;
                    for (std::uint32_t i = 0; i < stretch.seatCount; ++i) {
                        run = marks[stretch.firstSeat.value + i] != 0 ? run + 1 : 0;
                        if (run >= n) slow = t;
                    }
                }
            }
            QCOMPARE(history.lastInReach(n, PartyNeeds::None, SimTime{0}, to).has_value(), slow.has_value());
            if (slow) QCOMPARE(history.lastInReach(n, PartyNeeds::None, SimTime{0}, to)->ms, slow->ms);
        }
    }
};

QTEST_APPLESS_MAIN(SeatHistoryTest)
#include "seat_history_test.moc"
