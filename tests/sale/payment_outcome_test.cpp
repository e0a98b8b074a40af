// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/payment_outcome.h"

#include <rapidcheck.h>

#include <QTest>
#include <array>

using namespace frontrow;

namespace {

constexpr std::uint32_t kDraws = 200'000;

PaymentRequest cardRequest(std::uint32_t account, std::uint32_t attempt, std::uint8_t tryNumber) {
    return {PaymentId{1}, AccountId{account}, PaymentMethod::Card, tryNumber, attempt, false};
}

// What a card attempt comes to in the end: a network error is tried again,
// three times in all.
PaymentOutcome effective(OutcomeModel model, const Random& random, std::uint32_t account, std::uint32_t attempt) {
    PaymentOutcome outcome = PaymentOutcome::NetworkError;
    for (std::uint8_t tryNumber = 1; tryNumber <= 3 && outcome == PaymentOutcome::NetworkError; ++tryNumber) {
        outcome = paymentOutcome(model, random, cardRequest(account, attempt, tryNumber));
    }
    return outcome;
}

}  // namespace

class PaymentOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void outcomesComeAsOftenAsTheRulesSay_data();
    void outcomesComeAsOftenAsTheRulesSay();
    void onlyCardsAreRefused();
    void wrongDetailsAreAlwaysRefused();
    void aRepeatedRunMeetsTheSameOutcomes();
    void providersTakeTheirTime();
    void aRequestSurvivesItsEvent();
};

// Parts per million of: approved, insufficient funds, wrong details, limit
// exceeded, network error.
void PaymentOutcomeTest::outcomesComeAsOftenAsTheRulesSay_data() {
    QTest::addColumn<int>("model");
    QTest::addColumn<bool>("afterRetries");
    QTest::addColumn<QList<int>>("shares");
    const auto row = [](const char* name, OutcomeModel model, bool afterRetries, QList<int> shares) {
        QTest::newRow(name) << static_cast<int>(model) << afterRetries << shares;
    };
    row("calm", OutcomeModel::Calm, false, {1'000'000, 0, 0, 0, 0});
    row("normal", OutcomeModel::Normal, false, {880'000, 30'000, 30'000, 30'000, 30'000});
    row("stress", OutcomeModel::Stress, false, {200'000, 200'000, 200'000, 200'000, 200'000});
    row("normal, three tries", OutcomeModel::Normal, true, {907'200, 30'900, 30'900, 30'900, 27});
    row("stress, three tries", OutcomeModel::Stress, true, {248'000, 248'000, 248'000, 248'000, 8'000});
}

void PaymentOutcomeTest::outcomesComeAsOftenAsTheRulesSay() {
    QFETCH(int, model);
    QFETCH(bool, afterRetries);
    QFETCH(QList<int>, shares);
    const Random random(4711);
    std::array<std::int64_t, 5> seen{};
    for (std::uint32_t i = 0; i < kDraws; ++i) {
        const auto kind = static_cast<OutcomeModel>(model);
        const std::uint32_t account = 1 + i / 7;
        const std::uint32_t attempt = 1 + i % 7;
        const PaymentOutcome outcome = afterRetries ? effective(kind, random, account, attempt)
                                                    : paymentOutcome(kind, random, cardRequest(account, attempt, 1));
        ++seen[static_cast<std::size_t>(outcome)];
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const std::int64_t perMillion = seen[i] * 1'000'000 / kDraws;
        const std::int64_t wanted = shares[static_cast<qsizetype>(i)];
        // 0.5 % is more than four standard deviations of 200,000 draws.
        QVERIFY2(wanted == 0 ? perMillion == 0 : std::abs(perMillion - wanted) < 5'000, qPrintable(QString::number(i)));
    }
}

void PaymentOutcomeTest::onlyCardsAreRefused() {
    const Random random(1);
    for (const PaymentMethod method : {PaymentMethod::Wallet, PaymentMethod::Transfer, PaymentMethod::Split}) {
        for (std::uint32_t account = 1; account < 1'000; ++account) {
            PaymentRequest request = cardRequest(account, 1, 1);
            request.method = method;
            QCOMPARE(paymentOutcome(OutcomeModel::Stress, random, request), PaymentOutcome::Approved);
        }
    }
}

void PaymentOutcomeTest::wrongDetailsAreAlwaysRefused() {
    PaymentRequest request = cardRequest(1, 1, 1);
    request.detailsWrong = true;
    QCOMPARE(paymentOutcome(OutcomeModel::Calm, Random(1), request), PaymentOutcome::WrongDetails);
}

void PaymentOutcomeTest::aRepeatedRunMeetsTheSameOutcomes() {
    QVERIFY(rc::check("the outcome depends on seed, account, attempt and try alone", [](std::uint64_t seed) {
        PaymentRequest request = cardRequest(*rc::gen::inRange(1U, 1'000U), *rc::gen::inRange(1U, 9U), 1);
        const PaymentOutcome first = paymentOutcome(OutcomeModel::Stress, Random(seed), request);
        request.payment = PaymentId{*rc::gen::arbitrary<std::uint32_t>()};
        RC_ASSERT(paymentOutcome(OutcomeModel::Stress, Random(seed), request) == first);
    }));
}

void PaymentOutcomeTest::providersTakeTheirTime() {
    const Random random(5);
    const auto delay = [&](std::uint32_t account, PaymentMethod method) {
        PaymentRequest request = cardRequest(account, 1, 1);
        request.method = method;
        return paymentDelay(random, request);
    };
    int unpaid = 0;
    for (std::uint32_t account = 1; account <= 10'000; ++account) {
        const auto wallet = delay(account, PaymentMethod::Wallet);
        QVERIFY(wallet && wallet->ms >= 200 && wallet->ms <= 500);
        const auto card = delay(account, PaymentMethod::Card);
        QVERIFY(card && card->ms >= 700 && card->ms <= 2'200);
        const auto transfer = delay(account, PaymentMethod::Transfer);
        if (!transfer) ++unpaid;
        QVERIFY(!transfer || (*transfer >= minutes(2) && *transfer <= minutes(20)));
    }
    QVERIFY(unpaid > 850 && unpaid < 1'150);  // one in ten
}

void PaymentOutcomeTest::aRequestSurvivesItsEvent() {
    QVERIFY(rc::check("unpack(pack(request)) is the request", [] {
        PaymentRequest request = cardRequest(3, *rc::gen::inRange(1U, 65'536U), *rc::gen::inRange<std::uint8_t>(1, 11));
        request.method = static_cast<PaymentMethod>(*rc::gen::inRange(0, 4));
        request.detailsWrong = *rc::gen::arbitrary<bool>();
        const PaymentRequest back = unpackPaymentRequest(request.payment, request.account, packPaymentRequest(request));
        RC_ASSERT(back.payment == request.payment && back.account == request.account);
        RC_ASSERT(back.method == request.method && back.tryNumber == request.tryNumber);
        RC_ASSERT(back.attempt == request.attempt && back.detailsWrong == request.detailsWrong);
    }));
}

QTEST_APPLESS_MAIN(PaymentOutcomeTest)
#include "payment_outcome_test.moc"
