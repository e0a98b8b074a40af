// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/engine.h"

#include <QTest>
#include <algorithm>

#include "sale/accounts.h"
#include "sale/letters.h"
#include "sale/sale.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

constexpr SimTime kOpening{600'000};

// One engine with one sale on it, and people who ask it things.
class Stage {
public:
    explicit Stage(const SalePolicy& policy = {}) : m_engine({}) {
        PerformanceSetup setup;
        setup.plan = test::rowsPlan(10, 20);
        setup.policy = policy;
        setup.opening = kOpening;
        setup.starts = kOpening + days(10);
        setup.startDay = kOpening + days(9);
        setup.seed = 7;
        m_performance = m_engine.addPerformance(setup);
    }

    AccountId person(std::int64_t deposit = 1'000'000) {
        return AccountId{system(SimTime{0}, OpenAccount{AccountKind::Person, Amount{deposit}}).subject};
    }
    Answer ask(SimTime t, AccountId who, Action action, std::uint64_t counter = 0) {
        if (counter == 0) counter = ++m_counter;
        return m_engine.apply(t, {{Role::Buyer, who, {}}, CommandCounter{counter}, m_performance, action}, m_events);
    }
    Answer system(SimTime t, Action action) {
        return m_engine.apply(t, {{Role::System, {}, {}}, {}, m_performance, action}, m_events);
    }
    const Event* last(EventKind kind, AccountId who = kNobody) const {
        for (std::size_t i = m_events.size(); i > 0; --i) {
            const Event& event = m_events[i - 1];
            if (event.kind == kind && (who == kNobody || event.account == who)) return &event;
        }
        return nullptr;
    }
    // Through click, pass and letters to the map; the instant of arrival there.
    SimTime toMap(AccountId who) {
        ask(kOpening, who, EnterWaitingRoom{});
        const SimTime t = kOpening + seconds(1);
        advance(t);
        ask(t, who, UsePass{last(EventKind::Admitted, who)->subject, 1});
        const Answer letters = ask(t, who, RequestLetters{});
        ask(t, who, AnswerLetters{ChallengeId{letters.subject}, last(EventKind::LettersIssued, who)->value});
        return t;
    }
    void advance(SimTime t) { m_engine.advance(t, m_events); }

    Engine& engine() { return m_engine; }
    const Sale& sale() const { return m_engine.sale(m_performance); }

private:
    Engine m_engine;
    PerformanceId m_performance;
    EventBuffer m_events;
    std::uint64_t m_counter = 0;
};

SeatList seats(std::initializer_list<std::uint32_t> indexes) {
    SeatList list;
    for (const std::uint32_t index : indexes) list.push(SeatIndex{index});
    return list;
}

}  // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void aBuyerGoesTheWholeWay() {
        Stage stage;
        const AccountId buyer = stage.person();
        QCOMPARE(stage.ask(kOpening - milliseconds(1), buyer, EnterWaitingRoom{}).refusal, Refusal::NotOpen);
        SimTime t = stage.toMap(buyer);
        const Answer hold = stage.ask(t, buyer, HoldSeats{seats({5, 6}), {}, {}});
        QCOMPARE(hold.refusal, Refusal::None);
        QCOMPARE(hold.until, t + seconds(300));
        const Answer order = stage.ask(t, buyer, OpenOrder{HoldVersion{hold.subject}});
        QCOMPARE(order.refusal, Refusal::None);
        const Answer payment = stage.ask(t, buyer, Pay{OrderId{order.subject}, PaymentMethod::Wallet, 0, 0});
        QCOMPARE(payment.refusal, Refusal::None);
        QCOMPARE(stage.system(t, SettlePayment{PaymentId{payment.subject}, 1, {}}).refusal, Refusal::None);
        QCOMPARE(stage.sale().seatState(SeatIndex{5}), SeatState::Sold);
        QCOMPARE(stage.sale().buyer(buyer).bought, 2U);
        QCOMPARE(stage.engine().accounts().balance(buyer).minor, 1'000'000 - 2 * (132'000 + 2'000));
        QCOMPARE(QString::fromStdString(stage.engine().checkInvariants()), QString());
    }

    void aRepeatGetsTheFirstAnswerAndNoSecondEffect() {
        Stage stage;
        const AccountId buyer = stage.person();
        const SimTime t = stage.toMap(buyer);
        const Answer first = stage.ask(t, buyer, HoldSeats{seats({5}), {}, {}}, 1'000);
        const auto digest = stage.engine().digest();
        QCOMPARE(stage.ask(t, buyer, HoldSeats{seats({5}), {}, {}}, 1'000), first);
        QCOMPARE(stage.ask(t, buyer, HoldSeats{seats({6}), {}, {}}, 1'000).refusal, Refusal::KeyReused);
        QCOMPARE(stage.engine().digest(), digest);
    }

    void timeSlicesChangeNothing() {
        std::vector<std::uint64_t> digests;
        for (const std::int64_t step : {1LL, 7LL, 1'000LL, 400'000LL}) {
            Stage stage;
            const AccountId buyer = stage.person();
            stage.system(kOpening, CrowdArrives{50});
            const SimTime t = stage.toMap(buyer);
            stage.ask(t + seconds(10), buyer, HoldSeats{seats({5, 6}), {}, {}});
            for (SimTime now = t + seconds(10); now < t + seconds(400); now = now + milliseconds(step))
                stage.advance(now);
            stage.advance(t + seconds(500));
            digests.push_back(stage.engine().digest());
        }
        for (const auto digest : digests) QCOMPARE(digest, digests.front());
    }

    void aHoldEndsAtItsDeadlineNotBefore() {
        Stage stage;
        const AccountId buyer = stage.person();
        const SimTime t = stage.toMap(buyer);
        const Answer hold = stage.ask(t, buyer, HoldSeats{seats({5}), {}, {}});
        stage.advance(hold.until - milliseconds(1));
        QCOMPARE(stage.sale().seatState(SeatIndex{5}), SeatState::Held);
        stage.advance(hold.until);
        QCOMPARE(stage.sale().seatState(SeatIndex{5}), SeatState::Free);
        QCOMPARE(stage.ask(hold.until, buyer, OpenOrder{HoldVersion{hold.subject}}).refusal, Refusal::HoldEnded);
    }

    void aDrawAdmitsEverybodyOnce() {
        SalePolicy policy;
        policy.admission.queue = QueuePolicy::RandomDraw;
        Stage stage(policy);
        std::vector<AccountId> people;
        for (int i = 0; i < 50; ++i) people.push_back(stage.person());
        for (const AccountId who : people) stage.ask(kOpening - seconds(1), who, EnterWaitingRoom{});
        stage.system(kOpening, CrowdArrives{20});
        stage.advance(kOpening + seconds(2));
        QCOMPARE(stage.sale().counts().waiting, 0U);
        QCOMPARE(stage.sale().counts().admitted, std::uint64_t{70});
        QCOMPARE(QString::fromStdString(stage.engine().checkInvariants()), QString());
    }

    void aShuffleKeepsEverybodyAndTheirPlaces() {
        SalePolicy policy;
        policy.admission.queue = QueuePolicy::ShuffledPreQueue;
        policy.admission.ratePerMille = 1'000;
        Stage stage(policy);
        std::vector<AccountId> people;
        for (int i = 0; i < 50; ++i) people.push_back(stage.person());
        for (const AccountId who : people) stage.ask(kOpening - seconds(1), who, EnterWaitingRoom{});
        stage.system(kOpening - seconds(1), CrowdArrives{1'000});
        stage.advance(kOpening);
        std::vector<std::uint32_t> places;
        for (const AccountId who : people) places.push_back(*stage.sale().place(who));
        QVERIFY(!std::is_sorted(places.begin(), places.end()));
        std::sort(places.begin(), places.end());
        QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end());
        QVERIFY(places.front() >= 1 && places.back() <= 1'050);
        QCOMPARE(QString::fromStdString(stage.engine().checkInvariants()), QString());
    }
};

QTEST_APPLESS_MAIN(EngineTest)
#include "engine_test.moc"
