// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/world.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "crowd/built_in_scenarios.h"
#include "crowd/presets.h"
#include "sale/accounts.h"
#include "sale/sale.h"
#include "support/plans.h"

namespace fr = frontrow;
using fr::EventKind;
using fr::SimTime;

namespace {

constexpr fr::Seed kSeed{0x4F2A91};

fr::test::PlanPointer hall() { return fr::test::hallPlan(6, 10, 12); }
fr::Scenario normal() { return fr::presetScenario(fr::Preset::Normal); }

// Runs the world to its end in steps of that many ms.
fr::EventBuffer runToEnd(fr::World& world, std::int64_t stepMs) {
    fr::EventBuffer events;
    SimTime t;
    while (!world.settled()) {
        t = t + fr::milliseconds(stepMs);
        world.advanceTo(t, events);
    }
    return events;
}

fr::Command byPerson(const fr::World& world, fr::AccountId person, std::uint64_t counter, fr::Action action) {
    return {{fr::Role::Buyer, person, fr::DeviceIndex{0}}, fr::CommandCounter{counter}, world.performance(), action};
}

std::map<std::uint32_t, SimTime> firstTimes(const fr::EventBuffer& events, EventKind kind) {
    std::map<std::uint32_t, SimTime> times;
    for (const fr::Event& event : events) {
        if (event.kind == kind) times.emplace(event.account.value, event.time);
    }
    return times;
}

}  // namespace

class WorldTest : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameWorldAnotherSeedAnother() {
        fr::World first(normal(), hall(), kSeed), second(normal(), hall(), kSeed), other(normal(), hall(), fr::Seed{7});
        const auto events = runToEnd(first, 1'000);
        QVERIFY(events == runToEnd(second, 1'000));
        runToEnd(other, 1'000);
        QCOMPARE(first.engine().digest(), second.engine().digest());
        QVERIFY(first.engine().digest() != other.engine().digest());
    }

    void howTheTimeIsCutChangesNothing() {
        const SimTime end = SimTime{} + fr::seconds(400);
        std::vector<fr::EventBuffer> runs;
        std::vector<std::uint64_t> digests;
        for (const std::int64_t step : {std::int64_t{20}, std::int64_t{1'777}, end.ms}) {
            fr::World world(normal(), hall(), kSeed);
            fr::EventBuffer events;
            for (SimTime t; t < end;) {
                t = std::min(end, t + fr::milliseconds(step));
                world.advanceTo(t, events);
            }
            runs.push_back(std::move(events));
            digests.push_back(world.engine().stateHash());
        }
        QVERIFY(runs[0] == runs[1] && runs[1] == runs[2]);
        QVERIFY(digests[0] == digests[1] && digests[1] == digests[2]);
    }

    void steppingFromDueToDueChangesNothing() {
        fr::World stepped(normal(), hall(), kSeed), whole(normal(), hall(), kSeed);
        const SimTime end = SimTime{} + fr::seconds(120);
        fr::EventBuffer steppedEvents, wholeEvents;
        for (SimTime t = stepped.nextDue(); t <= end; t = std::max(stepped.nextDue(), t + fr::milliseconds(1))) {
            stepped.advanceTo(t, steppedEvents);
        }
        stepped.advanceTo(end, steppedEvents);
        whole.advanceTo(end, wholeEvents);
        QVERIFY(steppedEvents == wholeEvents);
    }

    void whatAPersonDoesChangesNobodysDice() {
        fr::World quiet(normal(), hall(), kSeed), busy(normal(), hall(), kSeed);
        quiet.openPerson(fr::Amount{1'000'000});
        const fr::AccountId person = busy.openPerson(fr::Amount{1'000'000});
        const auto without = runToEnd(quiet, 1'000);
        fr::EventBuffer with;
        busy.apply(busy.opening() - fr::milliseconds(300), byPerson(busy, person, 1, fr::EnterWaitingRoom{}), with);
        busy.apply(busy.opening() + fr::milliseconds(40), byPerson(busy, person, 2, fr::EnterWaitingRoom{}), with);
        while (!busy.settled() || busy.engine().now() < busy.opening() + fr::seconds(60)) {
            busy.advanceTo(busy.engine().now() + fr::seconds(1), with);
        }
        // Who comes when is untouched, and everybody admitted types the letters for as long as before.
        auto arrivals = firstTimes(with, EventKind::PlaceTaken);
        arrivals.erase(person.value);
        QVERIFY(arrivals == firstTimes(without, EventKind::PlaceTaken));
        const auto shownWith = firstTimes(with, EventKind::LettersIssued);
        const auto passedWith = firstTimes(with, EventKind::LettersPassed);
        const auto shownWithout = firstTimes(without, EventKind::LettersIssued);
        const auto passedWithout = firstTimes(without, EventKind::LettersPassed);
        std::int64_t apart = 0, compared = 0;
        for (const auto& [account, shown] : shownWithout) {
            if (!shownWith.contains(account) || !passedWith.contains(account)) continue;
            const fr::Duration took = passedWithout.at(account) - shown;
            const fr::Duration tookWith = passedWith.at(account) - shownWith.at(account);
            // The network's load has faded by another moment: a few ms, no other draw.
            apart = std::max(apart, std::abs((took - tookWith).ms));
            ++compared;
        }
        QVERIFY(compared > 400);
        QVERIFY2(apart <= 3, qPrintable(QString::number(apart)));
    }

    void countsAreConserved() {
        fr::World world(normal(), hall(), kSeed);
        fr::EventBuffer events;
        std::uint64_t queuedFar = 0;
        for (SimTime t; !world.settled();) {
            t = t + fr::seconds(1);
            world.advanceTo(t, events);
            const fr::SaleCounts counts = world.sale().counts();
            QCOMPARE(counts.free + counts.held + counts.ordered + counts.sold + counts.blocked,
                     world.plan().seatCount());
            QCOMPARE(world.field().freeSeats(), counts.free);
            QCOMPARE(world.engine().checkInvariants(), std::string());
        }
        for (const auto& event : events) queuedFar += event.kind == EventKind::CrowdAdmitted ? event.number : 0;
        const fr::FieldStatistics& field = world.field();
        const std::int64_t people = world.scenario().arrivals.people;
        const std::int64_t rivals = people * world.scenario().pace.activePerMillion / 1'000'000;
        QCOMPARE(static_cast<std::int64_t>(field.visits().size()), rivals);
        QCOMPARE(field.seatsBought(), world.sale().counts().sold);
        std::uint32_t results = 0;
        for (std::size_t i = 0; i < fr::kVisitResults; ++i) results += field.count(static_cast<fr::VisitResult>(i));
        QCOMPARE(std::int64_t{results}, rivals);
        QVERIFY(queuedFar > 0 && static_cast<std::int64_t>(queuedFar) <= people - rivals);
        QCOMPARE(field.orderOfSale().size(), std::size_t{world.sale().counts().sold});
    }

    // 8 % let seats lapse, about 2.9 % give up after a refusal; parties and phases as set.
    void rivalsBehaveAsTheirScenarioSays() {
        fr::Scenario scenario = normal();
        scenario.arrivals.peoplePerSeatPerMille = 5'000;  // enough seats for everybody
        fr::World world(scenario, fr::test::hallPlan(10, 20, 25), kSeed);
        runToEnd(world, 1'000);
        const fr::FieldStatistics& field = world.field();
        const auto visits = static_cast<double>(field.visits().size());
        QVERIFY(visits > 1'800);
        const auto share = [&](fr::VisitResult result) { return 1'000 * field.count(result) / visits; };
        QVERIFY2(qAbs(share(fr::VisitResult::LetLapse) - 80) < 20,
                 qPrintable(QString::number(share(fr::VisitResult::LetLapse))));
        QVERIFY2(qAbs(share(fr::VisitResult::PaymentRefused) - 35) < 15,
                 qPrintable(QString::number(share(fr::VisitResult::PaymentRefused))));
        const double party = static_cast<double>(field.seatsBought()) / field.served();
        QVERIFY2(qAbs(party - 1.87) < 0.06, qPrintable(QString::number(party)));
        const auto median = [&](fr::Phase phase) { return field.phaseQuantile(phase, 500)->ms; };
        QVERIFY(median(fr::Phase::Letters) > 9'500 && median(fr::Phase::Letters) < 12'500);
        QVERIFY(median(fr::Phase::Seats) > 3'500 && median(fr::Phase::Seats) < 4'500);
        QVERIFY(median(fr::Phase::Payment) > 28'000 && median(fr::Phase::Payment) < 36'000);
        QVERIFY(field.doorToTicketQuantile(500)->ms > 45'000);
    }

    void nobodyIsFasterThanAHuman() {
        fr::Scenario scenario = fr::presetScenario(fr::Preset::Hard);
        scenario.behaviour.lookLeastMs = 2'000;  // an old map: seats are lost to others all the time
        scenario.behaviour.lookMostMs = 5'000;
        fr::World world(scenario, fr::test::hallPlan(3, 12, 12), kSeed);
        const auto events = runToEnd(world, 1'000);
        std::map<std::uint32_t, SimTime> lost;
        std::int64_t losses = 0;
        for (const fr::Event& event : events) {
            const bool acts = event.kind == EventKind::SeatLost || event.kind == EventKind::HoldStarted;
            const auto before = lost.find(event.account.value);
            // 0.2 s after seeing the refusal, and the message both ways.
            if (acts && before != lost.end()) QVERIFY((event.time - before->second).ms >= 200 + 2 * 35);
            if (event.kind != EventKind::SeatLost) continue;
            ++losses;
            lost[event.account.value] = event.time;
        }
        QVERIFY2(losses > 50, qPrintable(QString::number(losses)));
        const auto admitted = firstTimes(events, EventKind::Admitted);
        for (const auto& [account, entered] : firstTimes(events, EventKind::EnteredMap)) {
            QVERIFY((entered - admitted.at(account)).ms >= 150 + 2 * 35);
        }
    }

    void earlyClicksAreRefusedAndRepeated() {
        fr::Scenario scenario = normal();
        scenario.arrivals.earlyShare = 1'000;
        scenario.arrivals.aimerShare = 0;
        scenario.arrivals.earlyErrorMs = -500;
        fr::World world(scenario, hall(), kSeed);
        const auto events = runToEnd(world, 1'000);
        const auto places = firstTimes(events, EventKind::PlaceTaken);
        QCOMPARE(static_cast<std::int64_t>(places.size()),
                 world.scenario().arrivals.people * world.scenario().pace.activePerMillion / 1'000'000);
        for (const auto& [account, time] : places) QVERIFY(time >= world.opening());
    }

    void dateAndRoundTakeTheirTimeWhereTheyAreChosen() {
        fr::Scenario scenario = normal();
        fr::World at(scenario, hall(), kSeed);
        scenario.behaviour.dateChoice = 1;
        fr::World later(scenario, hall(), kSeed);
        const auto first = [](const fr::EventBuffer& events) {
            SimTime least = fr::kNever;
            for (const auto& [account, time] : firstTimes(events, EventKind::PlaceTaken)) least = std::min(least, time);
            return least;
        };
        const fr::Duration taken = first(runToEnd(later, 1'000)) - first(runToEnd(at, 1'000));
        QVERIFY2(taken.ms > 500 && taken.ms < 2'500, qPrintable(QString::number(taken.ms)));
    }

    void aPersonsPaymentIsAnsweredToo() {
        fr::Scenario scenario = normal();
        scenario.policy.letters.gate = fr::LettersGate::Off;
        fr::World world(scenario, hall(), kSeed);
        const fr::AccountId person = world.openPerson(fr::Amount{1'000'000});
        fr::EventBuffer events;
        SimTime t = world.opening();
        QVERIFY(world.apply(t, byPerson(world, person, 1, fr::EnterWaitingRoom{}), events).ok());
        std::uint32_t pass = 0;
        for (; pass == 0; t = t + fr::milliseconds(20)) {
            world.advanceTo(t, events);
            pass = world.sale().buyer(person).pass;
        }
        QVERIFY(world.apply(t, byPerson(world, person, 2, fr::UsePass{pass, 1}), events).ok());
        fr::HoldSeats hold;
        hold.seats.push(fr::SeatIndex{700});
        const fr::Answer held = world.apply(t, byPerson(world, person, 3, hold), events);
        QVERIFY(held.ok());
        const fr::Answer order =
            world.apply(t, byPerson(world, person, 4, fr::OpenOrder{fr::HoldVersion{held.subject}}), events);
        QVERIFY(order.ok());
        QVERIFY(world.apply(t, byPerson(world, person, 5, fr::Pay{fr::OrderId{order.subject}}), events).ok());
        world.advanceTo(t + fr::milliseconds(600), events);
        QCOMPARE(world.sale().buyer(person).bought, 1U);
    }

    void presaleCodesLetMembersIn_data() {
        QTest::addColumn<int>("rule");
        QTest::newRow("one for all") << static_cast<int>(fr::PresaleCodeRule::OneForAll);
        QTest::newRow("one each") << static_cast<int>(fr::PresaleCodeRule::OnceEach);
    }
    void presaleCodesLetMembersIn() {
        QFETCH(int, rule);
        fr::Scenario scenario = *fr::builtInScenario("fan-club-presale");
        scenario.policy.opening.presaleCode = static_cast<fr::PresaleCodeRule>(rule);
        if (scenario.policy.opening.presaleCode == fr::PresaleCodeRule::OnceEach) scenario.presaleCode.clear();
        fr::World world(scenario, fr::test::hallPlan(2, 6, 8), kSeed);
        const fr::AccountId person = world.openPerson(fr::Amount{1'000'000});
        fr::EventBuffer events;
        const SimTime t = world.opening();
        QCOMPARE(world.apply(t, byPerson(world, person, 1, fr::EnterWaitingRoom{}), events).refusal,
                 fr::Refusal::CodeUnknown);
        const fr::EnterWaitingRoom withCode{world.presaleCode(person)};
        QVERIFY(world.apply(t, byPerson(world, person, 2, withCode), events).ok());
        world.advanceTo(t + fr::seconds(400), events);
        QCOMPARE(world.field().count(fr::VisitResult::TurnedAway), 0U);
        QVERIFY(world.field().served() > 10);
    }

    void aMillionPeopleCostAFewCommands() {
        fr::Scenario scenario = fr::presetScenario(fr::Preset::Hard);
        scenario.arrivals.people = 1'000'000;
        scenario.pace.activePerMillion = 100;
        fr::World world(scenario, fr::test::hallPlan(2, 6, 8), kSeed);
        fr::EventBuffer events;
        world.advanceTo(world.opening() + fr::seconds(60), events);
        const fr::SaleCounts counts = world.sale().counts();
        QVERIFY(counts.waiting + counts.admitted > 900'000);
        QVERIFY2(events.size() < 100'000, qPrintable(QString::number(events.size())));
    }
};

QTEST_APPLESS_MAIN(WorldTest)
#include "world_test.moc"
