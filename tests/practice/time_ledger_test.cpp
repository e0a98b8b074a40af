// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/time_ledger.h"

#include <QTest>

#include "domain/random.h"
#include "practice/sample_run.h"

using namespace frontrow;
using namespace frontrow::test;

class TimeLedgerTest : public QObject {
    Q_OBJECT

    static std::int64_t at(const TimeLedger& ledger, RunPhase phase, TimeCause cause) {
        return ledger.sum(phase, cause).ms;
    }

private slots:
    void cutsWithoutGaps() {
        TimeLedger ledger;
        ledger.mark(SimTime{300}, RunPhase::Seats, TimeCause::Choice);
        ledger.mark(SimTime{100}, RunPhase::Queue, TimeCause::Wait);
        ledger.mark(SimTime{900}, RunPhase::Payment, TimeCause::Form);
        ledger.close(SimTime{50}, SimTime{800});
        QCOMPARE(at(ledger, RunPhase::Click, TimeCause::Click), 50);
        QCOMPARE(at(ledger, RunPhase::Queue, TimeCause::Wait), 200);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), 500);
        QCOMPARE(ledger.phases().total().ms, 750);
    }

    void marksBeforeTheOpeningCountFromItOn() {
        TimeLedger ledger;
        ledger.mark(SimTime{10}, RunPhase::Queue, TimeCause::Wait);
        ledger.close(SimTime{50}, SimTime{80});
        QCOMPARE(at(ledger, RunPhase::Queue, TimeCause::Wait), 30);
    }

    void ofTwoMarksAtOnceTheLaterGivenCounts() {
        TimeLedger ledger;
        ledger.mark(SimTime{10}, RunPhase::Queue, TimeCause::Wait);
        ledger.mark(SimTime{10}, RunPhase::Seats, TimeCause::Choice);
        ledger.close(SimTime{0}, SimTime{20});
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), 10);
        QCOMPARE(at(ledger, RunPhase::Queue, TimeCause::Wait), 0);
    }

    void aLimitEndsOnlyWhatItNames() {
        for (const bool moved : {false, true}) {
            TimeLedger ledger;
            ledger.mark(SimTime{0}, RunPhase::Seats, TimeCause::LostRace);
            ledger.limit(SimTime{100}, RunPhase::Seats, TimeCause::LostRace, TimeCause::Choice);
            if (moved) ledger.mark(SimTime{50}, RunPhase::Queue, TimeCause::Reaction);
            ledger.close(SimTime{0}, SimTime{300});
            QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::LostRace), moved ? 50 : 100);
            QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), moved ? 0 : 200);
        }
    }

    void anOutageBelongsToTheNetwork() {
        TimeLedger ledger;
        ledger.mark(SimTime{0}, RunPhase::Queue, TimeCause::Wait);
        ledger.mark(SimTime{100}, RunPhase::Seats, TimeCause::Choice);
        ledger.addOutage({SimTime{80}, SimTime{130}});
        ledger.addOutage({SimTime{180}, SimTime{500}});
        ledger.close(SimTime{0}, SimTime{200});
        QCOMPARE(at(ledger, RunPhase::Queue, TimeCause::Network), 20);
        QCOMPARE(at(ledger, RunPhase::Queue, TimeCause::Wait), 80);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Network), 50);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), 50);
    }

    void aCommandIsNetworkThenWork() {
        TimeLedger ledger;
        const CommandTimes slow{SimTime{100}, SimTime{400}, SimTime{450}, milliseconds(100)};
        ledger.command(slow, RunPhase::Seats, RunPhase::Payment, TimeCause::Form);
        ledger.close(SimTime{100}, SimTime{500});
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Network), 100);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Rest), 250);
        QCOMPARE(at(ledger, RunPhase::Payment, TimeCause::Form), 50);
    }

    void aLostRaceIsLuckForTwoSeconds() {
        RunFacts facts = runOnMap(60'000);
        HoldAttempt lost;
        lost.times = sentAt(45'000);
        lost.refusal = Refusal::SeatTaken;
        lost.lostBy = milliseconds(149);
        facts.holdAttempts = {lost};
        TimeLedger ledger = ledgerOf(facts);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::LostRace), 2'000);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), 60'000 - 47'100);
        facts.holdAttempts.front().lostBy = milliseconds(150);
        ledger = ledgerOf(facts);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::LostRace), 0);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), 60'000 - 45'100);
    }

    void wrongDetailsAreTheBuyersOwnTime() {
        RunFacts facts = sampleRun();
        PaymentAttempt& card = facts.orders.front().attempts.front();
        card.details = Details::TypedWrong;
        const TimeLedger ledger = ledgerOf(facts);
        QCOMPARE(at(ledger, RunPhase::Payment, TimeCause::PaymentDice), 0);
        QCOMPARE(at(ledger, RunPhase::Payment, TimeCause::Form), 8'000 + 1'500);
    }

    void furtherTriesOfTheProviderAreLuck() {
        RunFacts facts = sampleRun();
        PaymentAttempt& paid = facts.orders.front().attempts.back();
        paid.tries = 2;
        paid.firstAnswer = SimTime{57'914};
        const TimeLedger ledger = ledgerOf(facts);
        QCOMPARE(at(ledger, RunPhase::Payment, TimeCause::PaymentDice), 1'500 + 200);
        QCOMPARE(at(ledger, RunPhase::Payment, TimeCause::Rest), 100);
    }

    void lettersAfterTheSeatsInterruptChoosing() {
        RunFacts facts = sampleRun();
        facts.world.policy.letters.gate = LettersGate::AfterSeats;
        LettersTry& right = facts.letters.back();
        right.asked = SimTime{46'500};
        right.shown = SimTime{46'600};
        right.answer = sentAt(47'000);
        facts.letters.erase(facts.letters.begin());
        const TimeLedger ledger = ledgerOf(facts);
        QCOMPARE(ledger.phases()[RunPhase::Letters].ms, 600);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Reaction), 45'214 - 31'814);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), (46'500 - 46'014) + (48'014 - 47'100));
    }

    void goingBackToTheSeatsIsChoosingAgain() {
        RunFacts facts = sampleRun();
        OrderFacts& order = facts.orders.front();
        order.attempts.clear();
        order.closed = SimTime{50'000};
        order.end = OrderEnd::BackToSeats;
        const TimeLedger ledger = ledgerOf(facts);
        QCOMPARE(ledger.phases()[RunPhase::Payment].ms, 50'000 - 48'014);
        QCOMPARE(at(ledger, RunPhase::Seats, TimeCause::Choice), 2'000 + (58'114 - 50'000));
    }

    void afterTheTicketsNothingIsChosenAnyMore() {
        RunFacts facts = sampleRun();
        facts.ended = SimTime{59'114};
        QCOMPARE(at(ledgerOf(facts), RunPhase::Payment, TimeCause::Rest), 300 + 1'000);
    }

    void laterWaitsBelongToTheirCause_data() {
        QTest::addColumn<int>("cause");
        QTest::addColumn<int>("kept");
        const auto number = [](auto value) { return static_cast<int>(value); };
        QTest::newRow("pass lapsed") << number(EntryCause::PassLapsed) << number(TimeCause::Reaction);
        QTest::newRow("session ended") << number(EntryCause::MapSessionEnded) << number(TimeCause::Reaction);
        QTest::newRow("own choice") << number(EntryCause::OwnChoice) << number(TimeCause::Reaction);
        QTest::newRow("connection") << number(EntryCause::ConnectionLost) << number(TimeCause::Network);
        QTest::newRow("letters") << number(EntryCause::LettersFailed) << number(TimeCause::Letters);
    }
    void laterWaitsBelongToTheirCause() {
        QFETCH(int, cause);
        QFETCH(int, kept);
        RunFacts facts = runOnMap(90'000);
        const TimeLedger before = ledgerOf(facts);
        facts.entries.push_back({static_cast<EntryCause>(cause), sentAt(60'000), 9});
        const TimeLedger after = ledgerOf(facts);
        const auto keptCause = static_cast<TimeCause>(kept);
        // 50 ms on the way are the network's in any case.
        const std::int64_t way = keptCause == TimeCause::Network ? 50 : 0;
        QCOMPARE(at(after, RunPhase::Queue, keptCause) - at(before, RunPhase::Queue, keptCause), 90'000 - 60'050 + way);
    }

    void everyMillisecondIsCountedOnce() {
        const Random random(3);
        for (std::uint64_t round = 0; round < 300; ++round) {
            std::uint64_t step = 0;
            const auto upTo = [&](std::uint64_t bound) {
                return static_cast<std::int64_t>(random.below(bound, Stream::Simulation, round, step++));
            };
            RunFacts facts = sampleRun();
            facts.ended = SimTime{10'000 + upTo(60'000)};
            for (HoldAttempt& attempt : facts.holdAttempts) attempt.times = sentAt(10'000 + upTo(60'000));
            for (LettersTry& letters : facts.letters) letters.answer = sentAt(10'000 + upTo(60'000));
            facts.orders.front().opened = sentAt(10'000 + upTo(60'000));
            const std::int64_t lost = 10'000 + upTo(50'000);
            facts.outages = {{SimTime{lost}, SimTime{lost + upTo(20'000)}}};
            const TimeLedger ledger = ledgerOf(facts);
            QCOMPARE(ledger.phases().total().ms, (facts.ended - facts.world.opening).ms);
            Duration sum;
            for (std::size_t i = 0; i < kTimeCauseCount; ++i) sum = sum + ledger.sum(static_cast<TimeCause>(i));
            QCOMPARE(sum.ms, ledger.phases().total().ms);
        }
    }
};

QTEST_APPLESS_MAIN(TimeLedgerTest)
#include "time_ledger_test.moc"
