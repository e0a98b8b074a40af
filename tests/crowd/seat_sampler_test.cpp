// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/seat_sampler.h"

#include <QTest>
#include <vector>

#include "domain/random.h"
#include "support/plans.h"

namespace fr = frontrow;
using fr::SeatIndex;

namespace {

constexpr auto kView = static_cast<std::size_t>(fr::Taste::View);
constexpr auto kFast = static_cast<std::size_t>(fr::Taste::Fast);
constexpr auto kPrice = static_cast<std::size_t>(fr::Taste::Price);

std::uint64_t draw(std::uint64_t i) { return fr::Random(11).bits(fr::Stream::Simulation, i, 0); }

}  // namespace

class SeatSamplerTest : public QObject {
    Q_OBJECT

private slots:
    void seatsComeInProportionToTheirWeights() {
        const auto plan = fr::test::twoTierPlan(4, 10);
        const fr::TasteSettings tastes;
        const auto weights = fr::seatWeights(*plan, tastes);
        fr::SeatSampler sampler(*plan, tastes);
        constexpr std::uint32_t draws = 400'000;
        std::vector<std::uint32_t> counts(plan->seatCount());
        for (std::uint32_t i = 0; i < draws; ++i) ++counts[sampler.pick(kView, draw(i))->value];
        const std::uint64_t total = sampler.total(kView);
        for (std::uint32_t seat = 0; seat < plan->seatCount(); ++seat) {
            const std::uint64_t expected = std::uint64_t{draws} * weights[seat][kView] / total;
            QVERIFY2(qAbs(static_cast<qint64>(counts[seat]) - static_cast<qint64>(expected)) < 400,
                     qPrintable(QStringLiteral("seat %1: %2, not %3").arg(seat).arg(counts[seat]).arg(expected)));
        }
    }

    void takenSeatsAreNeverChosenAndComeBack() {
        const auto plan = fr::test::rowsPlan(3, 7);
        fr::SeatSampler sampler(*plan, {});
        const std::uint32_t full = sampler.total(kFast);
        for (std::uint32_t seat = 0; seat < 21; ++seat) {
            if (seat != 4 && seat != 17) sampler.setFree(SeatIndex{seat}, false);
        }
        sampler.setFree(SeatIndex{5}, false);  // twice changes nothing
        bool fourth = false, seventeenth = false;
        for (std::uint32_t i = 0; i < 200; ++i) {
            const auto seat = sampler.pick(kFast, draw(i));
            QVERIFY(seat == SeatIndex{4} || seat == SeatIndex{17});
            fourth = fourth || seat == SeatIndex{4};
            seventeenth = seventeenth || seat == SeatIndex{17};
        }
        QVERIFY(fourth && seventeenth);
        sampler.setFree(SeatIndex{4}, false);
        sampler.setFree(SeatIndex{17}, false);
        QVERIFY(!sampler.pick(kFast, draw(1)).has_value());
        for (std::uint32_t seat = 0; seat < 21; ++seat) sampler.setFree(SeatIndex{seat}, true);
        QCOMPARE(sampler.total(kFast), full);
    }

    void aTierIsSampledAlone() {
        const auto plan = fr::test::hallPlan(3, 4, 5);
        fr::SeatSampler sampler(*plan, {});
        for (std::uint8_t tier = 0; tier < 3; ++tier) {
            for (std::uint32_t i = 0; i < 300; ++i) {
                const auto seat = sampler.pickInTier(kPrice, fr::TierIndex{tier}, draw(i));
                QVERIFY(seat.has_value());
                QCOMPARE(plan->seatTier(*seat).value, tier);
            }
        }
    }

    void dearTiersDrawMoreAndPriceConsciousPeopleLess() {
        const auto plan = fr::test::twoTierPlan(6, 10);
        const auto weights = fr::seatWeights(*plan, {});
        std::uint64_t dear = 0, cheap = 0, dearForPrice = 0, cheapForPrice = 0;
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
            const bool vip = plan->seatPrice(SeatIndex{i}) == fr::Amount{198'000};
            (vip ? dear : cheap) += weights[i][kView];
            (vip ? dearForPrice : cheapForPrice) += weights[i][kPrice];
        }
        QVERIFY(dear > 5 * cheap);
        QVERIFY(dearForPrice < 4 * cheapForPrice);
    }

    void stepFreePlacesAreForThoseWhoAsk() {
        const auto plan = fr::test::flaggedPlan(5, 8);
        const auto weights = fr::seatWeights(*plan, {});
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
            const fr::SeatFlags flags = plan->seatFlags(SeatIndex{i});
            const bool stepFree = flags.has(fr::SeatFlag::Accessible) || flags.has(fr::SeatFlag::Companion);
            const bool blocked = flags.has(fr::SeatFlag::Blocked);
            QCOMPARE(weights[i][kView] > 0, !stepFree && !blocked);
            QCOMPARE(weights[i][fr::kStepFreeColumn] > 0, stepFree && !blocked);
        }
    }

    void theSumFitsForTheLargestPlan() {
        const auto plan = fr::test::rowsPlan(400, 500);
        const auto weights = fr::seatWeights(*plan, {});
        std::uint64_t sum = 0;
        for (const auto& weight : weights) sum += weight[static_cast<std::size_t>(fr::Taste::Front)];
        QVERIFY(sum < (std::uint64_t{1} << 32U));
        QCOMPARE(std::uint64_t{fr::SeatSampler(*plan, {}).total(static_cast<std::size_t>(fr::Taste::Front))}, sum);
    }
};

QTEST_APPLESS_MAIN(SeatSamplerTest)
#include "seat_sampler_test.moc"
