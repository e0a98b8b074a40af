// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <map>

#include "crowd/built_in_scenarios.h"
#include "crowd/hunt_plan.h"
#include "crowd/world.h"
#include "sale/sale.h"
#include "support/plans.h"

namespace fr = frontrow;
using fr::EventKind;
using fr::SimTime;

namespace {

constexpr fr::Seed kSeed{0x0FF1CE};

fr::test::PlanPointer hall() { return fr::test::hallPlan(6, 10, 20); }

}  // namespace

class HuntTest : public QObject {
    Q_OBJECT

private slots:
    void theHouseIsSoldOutWhenTheHuntBegins() {
        fr::World world(*fr::builtInScenario("cancellation-hunt"), hall(), kSeed);
        fr::EventBuffer events;
        world.advanceTo(world.opening() - fr::milliseconds(1), events);
        const fr::SaleCounts counts = world.sale().counts();
        QCOMPARE(counts.free, 0U);
        QCOMPARE(counts.sold + counts.ordered, 1'200U);
        QVERIFY(counts.ordered > 100);  // transfers that will not come
        QCOMPARE(world.field().visits().size(), std::size_t{0});
    }

    void seatsComeBackInBurstsAndSingly() {
        const fr::Scenario scenario = *fr::builtInScenario("cancellation-hunt");
        const auto plan = hall();
        const fr::HuntPlan hunt = fr::planHunt(scenario, *plan, fr::Random(kSeed.expanded()));
        std::map<SimTime, std::uint32_t> bursts;
        std::map<std::int64_t, std::uint32_t> singlesOfDay;
        for (const fr::SeatReturn& back : hunt.returns) {
            QVERIFY(back.time > hunt.begins && back.time < hunt.ends);
            const std::int64_t day = (back.time - hunt.begins).ms / scenario.hunt.dayMs;
            if (back.unpaid) bursts[back.time] += hunt.errands[back.buyer].seats.count;
            if (!back.unpaid) ++singlesOfDay[day];
        }
        QCOMPARE(bursts.size(), std::size_t{9});
        for (const auto& [time, seats] : bursts)
            QVERIFY2(seats >= 12 && seats <= 18, qPrintable(QString::number(seats)));
        // Days 2, 6 and 8 are 7, 3 and 1 before the performance: 120 seats and a few.
        for (const std::int64_t day : {2, 6}) QVERIFY(singlesOfDay[day] >= 115 && singlesOfDay[day] <= 140);
        for (const std::int64_t day : {0, 1, 3, 4, 5}) QVERIFY(singlesOfDay[day] <= 15);
    }

    void aSmallHouseHasReturnsToTheEnd() {
        const fr::Scenario scenario = *fr::builtInScenario("cancellation-hunt");
        const auto plan = fr::test::hallPlan(3, 10, 10);
        const fr::HuntPlan hunt = fr::planHunt(scenario, *plan, fr::Random(kSeed.expanded()));
        std::map<std::int64_t, std::uint32_t> ofDay;
        for (const fr::SeatReturn& back : hunt.returns) ++ofDay[(back.time - hunt.begins).ms / scenario.hunt.dayMs];
        for (std::int64_t day = 0; day < 9; ++day) QVERIFY2(ofDay[day] >= 4, qPrintable(QString::number(day)));
        QVERIFY(ofDay[8] > 12);  // the day before the performance is a busy one in any house
    }

    void returnedSeatsSurviveAMomentAndThenGo() {
        fr::World world(*fr::builtInScenario("cancellation-hunt"), hall(), kSeed);
        fr::EventBuffer events;
        while (!world.settled() || world.engine().now() < world.opening()) {
            world.advanceTo(world.engine().now() + fr::seconds(1), events);
        }
        std::map<std::uint32_t, SimTime> freeSince;
        std::vector<std::int64_t> survived;
        std::uint32_t returned = 0;
        for (const fr::Event& event : events) {
            if (event.kind != EventKind::SeatChanged || event.time < world.opening()) continue;
            if (static_cast<fr::SeatState>(event.number) == fr::SeatState::Free) {
                ++returned;
                freeSince[event.subject] = event.time;
            } else if (freeSince.contains(event.subject)) {
                survived.push_back((event.time - freeSince.at(event.subject)).ms);
                freeSince.erase(event.subject);
            }
        }
        QVERIFY2(returned > 350, qPrintable(QString::number(returned)));
        QVERIFY(survived.size() > returned * 8 / 10);
        QVERIFY(*std::ranges::min_element(survived) >= 1'000);
        std::ranges::nth_element(survived, survived.begin() + static_cast<std::ptrdiff_t>(survived.size() / 2));
        const std::int64_t median = survived[survived.size() / 2];
        QVERIFY2(median > 5'000 && median < 9'000, qPrintable(QString::number(median)));  // 1 s + 8 s · ln 2
        QCOMPARE(world.engine().checkInvariants(), std::string());
    }
};

QTEST_APPLESS_MAIN(HuntTest)
#include "hunt_test.moc"
