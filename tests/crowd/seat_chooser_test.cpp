// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/seat_chooser.h"

#include <QTest>
#include <memory>

#include "crowd/presets.h"
#include "sale/accounts.h"
#include "support/plans.h"

namespace fr = frontrow;
using fr::SeatIndex;

namespace {

// A sale with a map on which seats can be taken off, and a chooser that looks at it.
class Map {
public:
    explicit Map(fr::test::PlanPointer plan) : m_plan(std::move(plan)) {
        fr::PerformanceSetup setup;
        setup.plan = m_plan;
        setup.opening = fr::SimTime{1'000};
        setup.startDay = setup.opening + fr::days(30);
        setup.starts = setup.startDay + fr::hours(19);
        m_performance = m_engine.addPerformance(setup);
        m_context.emplace(
            fr::CrowdContext{m_scenario, *m_plan, fr::Random{5}, m_engine, m_queue, m_performance, setup.opening});
        m_chooser.emplace(*m_context);
    }

    fr::SeatChooser& chooser() { return *m_chooser; }

    void take(std::uint32_t seat) {
        fr::BlockSeats action;
        action.seats.push(SeatIndex{seat});
        fr::EventBuffer events;
        const fr::Actor seller{fr::Role::Seller, account(), fr::DeviceIndex{0}};
        const auto answer = m_engine.apply(fr::SimTime{2'000},
                                           {seller, fr::CommandCounter{++m_counter}, m_performance, action}, events);
        QVERIFY(answer.ok());
        for (const fr::Event& event : events) {
            if (event.kind == fr::EventKind::SeatChanged) m_chooser->seatChanged(event);
        }
    }

    fr::Agent agent(std::uint8_t party) const {
        fr::Agent agent;
        agent.traits.party = party;
        return agent;
    }

private:
    fr::AccountId account() {
        if (m_engine.accounts().count() == 0) {
            fr::EventBuffer events;
            m_context->systemCommand(fr::SimTime{0}, fr::OpenAccount{}, events);
        }
        return fr::AccountId{1};
    }

    fr::test::PlanPointer m_plan;
    fr::Scenario m_scenario = fr::presetScenario(fr::Preset::Normal);
    fr::Engine m_engine{fr::EngineSetup{}};
    fr::EventQueue m_queue;
    fr::PerformanceId m_performance;
    std::optional<fr::CrowdContext> m_context;
    std::optional<fr::SeatChooser> m_chooser;
    std::uint64_t m_counter = 0;
};

}  // namespace

class SeatChooserTest : public QObject {
    Q_OBJECT

private slots:
    void aPartySitsSideBySide() {
        Map map(fr::test::aislePlan(4, 12, {6}));
        for (std::uint32_t id = 0; id < 200; ++id) {
            fr::Agent agent = map.agent(static_cast<std::uint8_t>(1 + id % 4));
            const auto seats = map.chooser().choose(id, agent);
            QVERIFY(seats.has_value());
            QCOMPARE(seats->size(), std::size_t{agent.traits.party});
            for (std::size_t i = 1; i < seats->size(); ++i) QCOMPARE((*seats)[i].value, (*seats)[i - 1].value + 1);
            QCOMPARE((*seats)[0].value / 6, (*seats)[seats->size() - 1].value / 6);  // one stretch
        }
    }

    void pairsAvoidLeavingASingleSeat() {
        Map map(fr::test::rowsPlan(1, 4));  // taking the middle pair would leave two single seats
        int impolite = 0;
        for (std::uint32_t id = 0; id < 1'000; ++id) {
            fr::Agent agent = map.agent(2);
            const auto seats = map.chooser().choose(id, agent);
            QVERIFY(seats.has_value());
            impolite += (*seats)[0].value == 1 ? 1 : 0;
        }
        QVERIFY2(impolite < 60, qPrintable(QString::number(impolite)));  // half of all clicks would do it
    }

    void whenNothingFitsSomeSplitAndSomeGo() {
        Map map(fr::test::rowsPlan(1, 5));
        map.take(1);
        map.take(3);
        fr::Agent together = map.agent(2);
        QVERIFY(!map.chooser().choose(1, together).has_value());
        fr::Agent apart = map.agent(2);
        apart.traits.splits = true;
        const auto seats = map.chooser().choose(1, apart);
        QVERIFY(seats.has_value());
        QCOMPARE(seats->size(), std::size_t{2});
        QVERIFY((*seats)[0] != (*seats)[1]);
        for (const SeatIndex seat : *seats) QVERIFY(seat.value % 2 == 0);
        for (const std::uint32_t seat : {0U, 2U, 4U}) map.take(seat);
        fr::Agent alone = map.agent(1);
        QVERIFY(!map.chooser().choose(1, alone).has_value());
    }

    void theTierIsKeptUntilTooManyLosses() {
        Map map(fr::test::hallPlan(3, 6, 8));
        const std::uint8_t tiers = 3;
        int others = 0;
        for (std::uint32_t id = 0; id < 200; ++id) {
            fr::Agent agent = map.agent(1);
            agent.tier = static_cast<std::uint8_t>(id % tiers);
            agent.losses = 2;
            const auto kept = map.chooser().choose(id, agent);
            QCOMPARE((*kept)[0].value / 48 % tiers, std::uint32_t{agent.tier});
            agent.losses = 3;
            const auto widened = map.chooser().choose(id, agent);
            others += (*widened)[0].value / 48 % tiers == agent.tier ? 0 : 1;
        }
        QVERIFY2(others > 80, qPrintable(QString::number(others)));
    }

    void stepFreePlacesGoToThoseWhoNeedThem() {
        Map map(fr::test::flaggedPlan(6, 8));
        for (std::uint32_t id = 0; id < 100; ++id) {
            fr::Agent agent = map.agent(1);
            QVERIFY((*map.chooser().choose(id, agent))[0].value % 8 >= 2);
            agent.traits.stepFree = true;
            agent.tier = fr::Agent::kAnyTier;
            QVERIFY((*map.chooser().choose(id, agent))[0].value % 8 < 2);
        }
    }
};

QTEST_APPLESS_MAIN(SeatChooserTest)
#include "seat_chooser_test.moc"
