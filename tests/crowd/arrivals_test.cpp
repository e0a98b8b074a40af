// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/arrivals.h"

#include <QTest>
#include <algorithm>
#include <vector>

#include "crowd/presets.h"

namespace fr = frontrow;
using fr::SimTime;

namespace {

constexpr SimTime kOpening{60'000};

fr::Scenario crowdOf(std::int64_t people, std::int64_t activePerMillion) {
    fr::Scenario scenario = fr::presetScenario(fr::Preset::Normal);
    scenario.arrivals.people = people;
    scenario.pace.activePerMillion = activePerMillion;
    return scenario;
}

std::uint64_t farPeople(const fr::Arrivals& arrivals) {
    std::uint64_t people = 0;
    for (const fr::FarArrival& arrival : arrivals.far) people += arrival.count;
    return people;
}

// The click of the rival `perMille` of the way through all, in ms after the opening.
std::int64_t clickQuantile(const fr::Arrivals& arrivals, std::size_t perMille) {
    std::vector<std::int64_t> clicks;
    for (const auto& rival : arrivals.rivals) clicks.push_back((rival.clicks - kOpening).ms);
    std::ranges::sort(clicks);
    return clicks[clicks.size() * perMille / 1'000];
}

}  // namespace

class ArrivalsTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyComesOnce() {
        const auto arrivals = fr::drawArrivals(crowdOf(50'000, 96'000), fr::Random(1), kOpening);
        QCOMPARE(arrivals.rivals.size(), std::size_t{4'800});
        QCOMPARE(farPeople(arrivals), std::uint64_t{45'200});
        const auto byReaches = [](const auto& a, const auto& b) { return a.reaches < b.reaches; };
        QVERIFY(std::ranges::is_sorted(arrivals.rivals, byReaches));
        for (std::size_t i = 1; i < arrivals.far.size(); ++i) QVERIFY(arrivals.far[i - 1].time < arrivals.far[i].time);
    }

    void nobodyReachesTheServerBeforeClicking() {
        const auto arrivals = fr::drawArrivals(crowdOf(20'000, 1'000'000), fr::Random(2), kOpening);
        for (const auto& rival : arrivals.rivals) {
            QVERIFY(rival.reaches.ms >= rival.clicks.ms + 35);
            QVERIFY(rival.losesPatience > rival.reaches);
        }
    }

    // One kind of people at a time, so that theory's quantiles can be seen.
    void clicksFollowTheirDistribution_data() {
        QTest::addColumn<qint64>("earlyShare");
        QTest::addColumn<qint64>("aimerShare");
        QTest::addColumn<qint64>("tenth");
        QTest::addColumn<qint64>("median");
        QTest::addColumn<qint64>("nineTenths");
        QTest::newRow("early waiters, N(250, 200)")
            << qint64{1'000} << qint64{0} << qint64{-6} << qint64{250} << qint64{506};
        QTest::newRow("aimers, lognormal 1,200 and 0.6")
            << qint64{0} << qint64{1'000} << qint64{556} << qint64{1'200} << qint64{2'589};
        QTest::newRow("latecomers, mean 180,000")
            << qint64{0} << qint64{0} << qint64{18'965} << qint64{124'766} << qint64{414'465};
    }
    void clicksFollowTheirDistribution() {
        QFETCH(qint64, earlyShare);
        QFETCH(qint64, aimerShare);
        QFETCH(qint64, tenth);
        QFETCH(qint64, median);
        QFETCH(qint64, nineTenths);
        fr::Scenario scenario = crowdOf(40'000, 1'000'000);
        scenario.arrivals.earlyShare = earlyShare;
        scenario.arrivals.aimerShare = aimerShare;
        const auto arrivals = fr::drawArrivals(scenario, fr::Random(5), kOpening);
        const auto close = [](qint64 got, qint64 wanted) { return qAbs(got - wanted) <= 6 + qAbs(wanted) * 3 / 100; };
        QVERIFY2(close(clickQuantile(arrivals, 100), tenth), qPrintable(QString::number(clickQuantile(arrivals, 100))));
        QVERIFY2(close(clickQuantile(arrivals, 500), median),
                 qPrintable(QString::number(clickQuantile(arrivals, 500))));
        QVERIFY2(close(clickQuantile(arrivals, 900), nineTenths),
                 qPrintable(QString::number(clickQuantile(arrivals, 900))));
    }

    void theFarCrowdFollowsTheSameCurve() {
        fr::Scenario scenario = crowdOf(200'000, 500'000);
        const auto arrivals = fr::drawArrivals(scenario, fr::Random(6), kOpening);
        for (const std::int64_t after : {500, 1'000, 2'000, 5'000, 30'000, 120'000}) {
            const SimTime until = kOpening + fr::milliseconds(after);
            std::int64_t far = 0;
            for (const auto& arrival : arrivals.far) far += arrival.time <= until ? std::int64_t{arrival.count} : 0;
            const auto rivals =
                std::ranges::count_if(arrivals.rivals, [&](const auto& r) { return r.reaches <= until; });
            QVERIFY2(qAbs(far - rivals) < 1'500,
                     qPrintable(QStringLiteral("%1 ms: %2, %3").arg(after).arg(far).arg(rivals)));
        }
    }

    // An early click is refused and repeated, so nobody of the far crowd counts before the opening.
    void earlyClicksOfTheFarCrowdCountFromTheOpening() {
        fr::Scenario scenario = crowdOf(20'000, 1);
        scenario.arrivals.earlyShare = 1'000;
        scenario.arrivals.aimerShare = 0;
        const auto arrivals = fr::drawArrivals(scenario, fr::Random(7), kOpening);
        QVERIFY(arrivals.far.front().time >= kOpening);
    }

    void peopleComeBeforehandWhereBeingThereCounts() {
        fr::Scenario scenario = crowdOf(20'000, 500'000);
        scenario.policy.admission.queue = fr::QueuePolicy::ShuffledPreQueue;
        scenario.opensAfterMs = 700'000;
        const SimTime opening{700'000};
        const auto arrivals = fr::drawArrivals(scenario, fr::Random(8), opening);
        const auto early = std::ranges::count_if(arrivals.rivals, [&](const auto& r) { return r.reaches < opening; });
        QVERIFY(qAbs(early - 7'500) < 300);  // early waiters and aimers are three quarters
        QVERIFY(arrivals.rivals.front().reaches >= SimTime{100'000});
    }

    void wavesComeInTheirShares() {
        fr::Scenario scenario = crowdOf(20'000, 1'000'000);
        scenario.arrivals.latecomerMeanMs = 1'000;
        scenario.arrivals.waveCount = 2;
        scenario.arrivals.secondWaveAfterMs = 120'000;
        scenario.arrivals.secondWaveShare = 700;
        const auto arrivals = fr::drawArrivals(scenario, fr::Random(9), kOpening);
        const SimTime second = kOpening + fr::milliseconds(119'000);
        const auto late = std::ranges::count_if(arrivals.rivals, [&](const auto& r) { return r.reaches >= second; });
        QVERIFY(qAbs(late - 14'000) < 300);
    }

    void eightPerCentAMinuteLeave() {
        fr::BehaviourSettings behaviour;
        QVERIFY(qAbs(fr::leavingMean(behaviour).ms - 719'583) < 100);  // 60 s / -ln 0.92
        behaviour.leavePerMinute = 0;
        QVERIFY(fr::leavingMean(behaviour).ms == fr::kNever.ms);
    }
};

QTEST_APPLESS_MAIN(ArrivalsTest)
#include "arrivals_test.moc"
