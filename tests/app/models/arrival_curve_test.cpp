// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrival_curve.h"

#include <QTest>
#include <algorithm>
#include <numeric>

#include "crowd/built_in_scenarios.h"

using namespace frontrow;

namespace {

Scenario fitted(const char* name, std::int64_t people) {
    Scenario scenario = *builtInScenario(name);
    scenario.arrivals.people = people;
    return scenario;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

}  // namespace

class ArrivalCurveTest : public QObject {
    Q_OBJECT

private slots:
    // Three quarters come early or aim at the opening, and most of those within the half minute shown.
    void countsPeoplePerSecond() {
        const ArrivalCurve curve = arrivalCurve(fitted("arena-sprint", 68'000), 60);
        QCOMPARE(curve.meaning, ArrivalCurve::Meaning::PeoplePerSecond);
        const double shown = sum(curve.values) * static_cast<double>(curve.span.ms) / 1'000 / 60;
        QVERIFY2(shown > 68'000 * 0.7 && shown < 68'000, qPrintable(QString::number(shown)));
        QCOMPARE(std::max_element(curve.values.begin(), curve.values.end()) - curve.values.begin() < 10, true);
    }

    void followsTheSettings() {
        Scenario slow = fitted("arena-sprint", 10'000);
        slow.arrivals.tauMs = 8'000;
        slow.arrivals.earlyShare = 0;
        slow.arrivals.aimerShare = 1'000;
        const auto peak = [](const ArrivalCurve& curve) {
            return std::max_element(curve.values.begin(), curve.values.end()) - curve.values.begin();
        };
        QVERIFY(peak(arrivalCurve(slow, 60)) > peak(arrivalCurve(fitted("arena-sprint", 10'000), 60)));
    }

    void showsEveryWave() {
        const ArrivalCurve curve = arrivalCurve(fitted("fan-club-presale", 5'000), 75);
        QCOMPARE(curve.span, seconds(150));
        const auto around = [&](std::size_t slice) {
            return *std::max_element(curve.values.begin() + static_cast<std::ptrdiff_t>(slice),
                                     curve.values.begin() + static_cast<std::ptrdiff_t>(slice + 6));
        };
        QVERIFY(around(60) > 4 * around(40));  // the second wave, at 120 s
    }

    void beginsBeforeTheOpeningWhereBeingThereCounts() {
        Scenario scenario = fitted("arena-sprint", 1'000);
        scenario.policy.admission.queue = QueuePolicy::RandomDraw;
        const ArrivalCurve curve = arrivalCurve(scenario, 40);
        QCOMPARE(curve.from, milliseconds(-180'000));
        QVERIFY(sum({curve.values.begin(), curve.values.begin() + 20}) > 0);
    }

    void tellsTheSeatsThatComeBackInAHunt() {
        const ArrivalCurve curve = arrivalCurve(*builtInScenario("cancellation-hunt"), 9 * 24);
        QCOMPARE(curve.meaning, ArrivalCurve::Meaning::SeatsBackPerHour);
        QCOMPARE(curve.values[24], 15 + 0.05);                               // midnight
        QCOMPARE(curve.values[24 + 3], 0.05);                                // by night
        QCOMPARE(curve.values[24 + 12], 0.4);                                // by day
        QCOMPARE(curve.values[static_cast<std::size_t>(2 * 24 + 12)], 5.4);  // seven days before
    }

    void isTheSameEachTime() {
        const Scenario scenario = fitted("stadium-storm", 2'500'000);
        QCOMPARE(arrivalCurve(scenario, 30).values, arrivalCurve(scenario, 30).values);
    }
};

QTEST_APPLESS_MAIN(ArrivalCurveTest)
#include "arrival_curve_test.moc"
