// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/built_in_scenarios.h"

#include <QTest>
#include <set>

#include "crowd/presets.h"
#include "crowd/world.h"
#include "sale/sale.h"
#include "support/plans.h"

namespace fr = frontrow;

class BuiltInScenariosTest : public QObject {
    Q_OBJECT

private slots:
    void allAreValidAndNamedApart() {
        std::set<std::string> names;
        for (const fr::Scenario& scenario : fr::builtInScenarios()) {
            const auto defect = fr::validate(scenario);
            QVERIFY2(!defect.has_value(),
                     qPrintable(QString::fromStdString(scenario.name + ": " + (defect ? defect->field : ""))));
            QVERIFY(names.insert(scenario.name).second);
            QVERIFY(!scenario.titleEn.empty() && !scenario.titleKo.empty());
            QVERIFY(fr::builtInScenario(scenario.name).has_value());
        }
        QCOMPARE(names.size(), std::size_t{10});
        QVERIFY(!fr::builtInScenario("no-such-scenario").has_value());
    }

    void presetsGiveTheArenaItsFigures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("people");
        QTest::addColumn<qint64>("leastRate");
        QTest::addColumn<qint64>("mostRate");
        QTest::newRow("easy") << "easy" << qint64{27'060} << qint64{74'000} << qint64{90'000};
        QTest::newRow("normal") << "normal" << qint64{67'650} << qint64{380'000} << qint64{420'000};
        QTest::newRow("hard") << "hard" << qint64{676'500} << qint64{4'400'000} << qint64{4'900'000};
    }
    void presetsGiveTheArenaItsFigures() {
        QFETCH(QString, name);
        QFETCH(qint64, people);
        QFETCH(qint64, leastRate);
        QFETCH(qint64, mostRate);
        const auto plan = fr::test::hallPlan(41, 15, 11);  // 6,765 seats
        const fr::Scenario fitted = fr::fitToPlan(*fr::builtInScenario(name.toStdString()), *plan);
        QCOMPARE(qint64{fitted.arrivals.people}, people);
        QVERIFY(fitted.policy.admission.ratePerMille >= leastRate && fitted.policy.admission.ratePerMille <= mostRate);
    }

    // Where no rate would be high enough, more of those let in are buyers: the pace stays.
    void aLargeHouseKeepsItsPace() {
        const auto large = fr::test::rowsPlan(100, 250);
        const auto usual = fr::test::hallPlan(41, 15, 11);
        const auto buyers = [](const fr::Scenario& s, std::uint32_t seats) {
            return s.policy.admission.ratePerMille * s.pace.activePerMillion / seats;
        };
        const fr::Scenario fitted = fr::fitToPlan(fr::presetScenario(fr::Preset::Hard), *large);
        QCOMPARE(fitted.policy.admission.ratePerMille, std::int64_t{10'000'000});
        QVERIFY(fitted.pace.activePerMillion > 18'000);
        const std::int64_t wanted = buyers(fr::fitToPlan(fr::presetScenario(fr::Preset::Hard), *usual), 6'765);
        QVERIFY(std::abs(buyers(fitted, 25'000) - wanted) * 100 < wanted);
        QVERIFY(!fr::validate(fitted).has_value());
    }

    void blockedSeatsAreNotCounted() {
        const auto plan = fr::test::flaggedPlan(10, 8);
        QCOMPARE(fr::sellableSeats(*plan), 70U);
        QCOMPARE(fr::fitToPlan(*fr::builtInScenario("normal"), *plan).arrivals.people, std::int64_t{700});
    }

    void eachPlaysToItsEnd_data() {
        QTest::addColumn<QString>("name");
        for (const fr::Scenario& scenario : fr::builtInScenarios()) {
            QTest::newRow(scenario.name.c_str()) << QString::fromStdString(scenario.name);
        }
    }
    void eachPlaysToItsEnd() {
        QFETCH(QString, name);
        for (const auto& plan : {fr::test::flaggedPlan(20, 20), fr::test::standingPlan(300)}) {
            fr::World world(*fr::builtInScenario(name.toStdString()), plan, fr::Seed{0x0B5E55});
            fr::EventBuffer events;
            while (!world.settled() || world.engine().now() < world.opening()) {
                world.advanceTo(world.engine().now() + fr::seconds(1), events);
                QVERIFY(world.engine().now() < fr::SimTime{} + fr::hours(12));
            }
            const fr::SaleCounts counts = world.sale().counts();
            QVERIFY2(counts.sold * 10 > fr::sellableSeats(*plan) * 6, qPrintable(QString::number(counts.sold)));
            QCOMPARE(world.engine().checkInvariants(), std::string());
        }
    }
};

QTEST_APPLESS_MAIN(BuiltInScenariosTest)
#include "built_in_scenarios_test.moc"
