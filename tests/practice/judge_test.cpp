// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/judge.h"

#include <QTest>

#include "practice/sample_run.h"

using namespace frontrow;
using namespace frontrow::test;

class JudgeTest : public QObject {
    Q_OBJECT

    static void compareSums(const Report& report, const RunFacts& facts) {
        QCOMPARE(report.phases.total().ms, report.total.ms);
        QCOMPARE(report.total.ms, (facts.ended - facts.world.opening).ms);
        QCOMPARE(report.luck.total.ms + report.skill.total.ms + report.rest.ms, report.total.ms);
        const LuckReport& luck = report.luck;
        QCOMPARE(luck.queue.ms + luck.network.ms + luck.payment.ms + luck.lostRaces.ms, luck.total.ms);
        const SkillReport& skill = report.skill;
        QCOMPARE(skill.click.ms + skill.letters.ms + skill.reaction.ms + skill.choice.ms + skill.form.ms,
                 skill.total.ms);
    }

private slots:
    void dividesTheTimeIntoPhases() {
        const Report report = judgeRun(sampleRun());
        QCOMPARE(report.total.ms, 48'114);
        QCOMPARE(report.phases[RunPhase::Click].ms, 264);
        QCOMPARE(report.phases[RunPhase::Queue].ms, 21'550);
        QCOMPARE(report.phases[RunPhase::Letters].ms, 10'200);
        QCOMPARE(report.phases[RunPhase::Seats].ms, 6'000);
        QCOMPARE(report.phases[RunPhase::Payment].ms, 10'100);
        compareSums(report, sampleRun());
    }

    void tellsLuckFromSkill() {
        const Report report = judgeRun(sampleRun());
        QCOMPARE(report.luck.queue.ms, 1'000);
        QCOMPARE(report.luck.network.ms, 1'000);
        QCOMPARE(report.luck.payment.ms, 1'500);
        QCOMPARE(report.luck.lostRaces.ms, 600);
        QCOMPARE(report.luck.total.ms, 4'100);
        QCOMPARE(report.luck.places, 10);
        QCOMPARE(report.skill.click.ms, 214 + 6'000);
        QCOMPARE(report.skill.letters.ms, 9'900);
        QCOMPARE(report.skill.reaction.ms, 300 + 3'200);
        QCOMPARE(report.skill.choice.ms, 2'000);
        QCOMPARE(report.skill.form.ms, 8'000);
        QCOMPARE(report.skill.places, 60);
        QCOMPARE(report.rest.ms, 14'400);
    }

    void measuresEachPhase() {
        const Report report = judgeRun(sampleRun());
        QCOMPARE(report.click.error->ms, 214);
        QCOMPARE(report.click.arrival->ms, 264);
        QCOMPARE(report.click.network.ms, 50);
        QCOMPARE(report.click.earlyClicks, 0U);
        QCOMPARE(*report.place, 211U);
        QCOMPARE(*report.queue.expectedPlace, 201U);
        QCOMPARE(report.queue.placesLost, 60U);
        QCOMPARE(report.queue.wait.ms, 21'100);
        QCOMPARE(report.queue.turnToEntry.ms, 42'014 - 31'414);
        QCOMPARE(report.queue.goneAtEntry->tenths, 0);
        QCOMPARE(report.queue.requeues, 0U);
        QCOMPARE(report.letters.tries, 2U);
        QCOMPARE(report.letters.wrong, 1U);
        QCOMPARE(report.letters.corrections, 1U);
        QCOMPARE(report.letters.confused.size(), std::size_t{2});
        QCOMPARE(report.letters.confused[0].wanted, std::string("F"));
        QCOMPARE(report.letters.confused[0].typed, std::string("P"));
        QCOMPARE(report.choosing.firstHold->ms, 46'014 - 42'014);
        QCOMPARE(report.choosing.clicks, 2U);
        QCOMPARE(report.choosing.misses, 1U);
        QCOMPARE(report.choosing.lost, 1U);
        QCOMPARE(report.choosing.lostBy, std::vector<Duration>{milliseconds(40)});
        QCOMPARE(report.choosing.looking.ms, 3'200 + 600 + 2'000);
        QCOMPARE(*report.payment.method, PaymentMethod::Wallet);
        QCOMPARE(report.payment.attempts, 2U);
        QCOMPARE(report.payment.refusals, 1U);
        QCOMPARE(report.payment.fieldsCorrected, 1U);
    }

    void setsTheSeatsAgainstWhatWasAttainable() {
        const Report report = judgeRun(sampleRun());
        const AttainableReport& reach = report.reach;
        QCOMPARE(reach.atEntry->row, std::string("1"));
        QCOMPARE(reach.atEntry->firstNumber, std::string("19"));
        QCOMPARE(reach.atEntry->lastNumber, std::string("20"));
        QCOMPARE(reach.atEntry->at.ms, 42'014 - 10'000);
        QCOMPARE(reach.atChoice->row, std::string("2"));
        // Seats less than 30 degrees off centre rate alike in that row; the lowest number wins.
        QCOMPARE(reach.atChoice->firstNumber, std::string("14"));
        QCOMPARE(reach.atChoice->at.ms, 45'914 - 10'000);
        QCOMPARE(reach.got->hundredths, report.seatQuality->hundredths);
        QCOMPARE(report.attainable->hundredths, reach.atChoice->quality.hundredths);
        QCOMPARE(reach.lostByWaiting->hundredths + reach.lostByChoosing->hundredths,
                 reach.atEntry->quality.hundredths - reach.got->hundredths);
        QVERIFY(reach.lostByWaiting->hundredths > 0);
        QVERIFY(reach.lostByChoosing->hundredths > 50);
        QCOMPARE(reach.last->at.ms, report.total.ms);
    }

    void neverFindsLessThanWasGot() {
        // The seats bought were a rival's when the buyer clicked, and came free on the way.
        RunFacts facts = sampleRun();
        facts.seatHistory.clear();
        for (std::uint32_t i = 0; i < 160; ++i) {
            facts.seatHistory.push_back({SimTime{40'000}, SeatIndex{i}, SeatState::Held, SeatOwner::Rival});
        }
        for (const std::uint32_t i : {40U, 41U}) {
            facts.seatHistory.push_back({SimTime{45'950}, SeatIndex{i}, SeatState::Free, SeatOwner::Nobody});
        }
        for (const std::uint32_t i : {40U, 41U}) {
            facts.seatHistory.push_back({SimTime{45'964}, SeatIndex{i}, SeatState::Held, SeatOwner::Mine});
        }
        const Report report = judgeRun(facts);
        QVERIFY(!report.reach.atEntry.has_value());
        QCOMPARE(report.attainable->hundredths, report.seatQuality->hundredths);
        QCOMPARE(report.reach.lostByChoosing->hundredths, 0);
        QVERIFY(!report.reach.lostByWaiting.has_value());
        QCOMPARE(report.queue.goneAtEntry->tenths, 1'000);
    }

    void whatWasGotIsTheLeastThatWasInReach() {
        // As above, but worse seats were free at the click: those at the far end of the first row.
        RunFacts facts = sampleRun();
        facts.seatHistory.clear();
        for (std::uint32_t i = 2; i < 160; ++i) {
            facts.seatHistory.push_back({SimTime{40'000}, SeatIndex{i}, SeatState::Held, SeatOwner::Rival});
        }
        for (const std::uint32_t i : {40U, 41U}) {
            facts.seatHistory.push_back({SimTime{45'964}, SeatIndex{i}, SeatState::Held, SeatOwner::Mine});
        }
        const Report report = judgeRun(facts);
        QCOMPARE(report.reach.atEntry->row, std::string("1"));
        QVERIFY(report.reach.atEntry->quality < *report.seatQuality);
        QCOMPARE(report.reach.atChoice->row, std::string("2"));
        QCOMPARE(report.reach.lostByChoosing->hundredths, 0);
        QVERIFY(report.reach.lostByWaiting->hundredths < 0);
    }

    void theLastRequestThatCountsIsTheChoice() {
        RunFacts facts = sampleRun();
        HoldAttempt first = facts.holdAttempts.back();
        first.times = sentAt(45'500);
        first.held.count = 1;
        facts.holdAttempts.insert(facts.holdAttempts.begin() + 1, first);
        HoldAttempt& second = facts.holdAttempts.back();
        second.mode = HoldMode::Swap;
        const Report report = judgeRun(facts);
        QCOMPARE(report.reach.atChoice->at.ms, 45'914 - 10'000);
        QCOMPARE(report.choosing.swaps, 1U);
        QCOMPARE(report.choosing.firstHold->ms, 45'600 - 42'014);
    }

    void theMethodIsTheOneThatPaid() {
        RunFacts facts = sampleRun();
        OrderFacts refused = facts.orders.front();
        refused.attempts.pop_back();
        refused.end = OrderEnd::Refused;
        facts.orders.push_back(refused);
        QCOMPARE(*judgeRun(facts).payment.method, PaymentMethod::Wallet);
        facts.orders.erase(facts.orders.begin());
        QCOMPARE(*judgeRun(facts).payment.method, PaymentMethod::Card);
    }

    void namesTheWorldAndTheTickets() {
        const Report report = judgeRun(sampleRun());
        QCOMPARE(report.seed, std::string("4F2A-91"));
        QCOMPARE(report.digest, std::string("00abcdef01234567"));
        QCOMPARE(report.seats, 160U);
        QCOMPARE(report.rivals, 640U);
        QCOMPARE(report.result, RunResult::Tickets);
        QCOMPARE(report.reason, NoTicketReason::None);
        QCOMPARE(report.tickets.size(), std::size_t{2});
        QCOMPARE(report.tickets[1].row, std::string("2"));
        QCOMPARE(report.tickets[1].number, std::string("2"));
        QCOMPARE(report.wallet.price.minor, 264'000);
        QCOMPARE(report.wallet.fee.minor, 4'000);
        QCOMPARE(report.wallet.after.minor, 732'000);
        QCOMPARE(report.wallet.currency, std::string("KRW"));
    }

    void placesTheRunInTheField() {
        const Report report = judgeRun(sampleRun());
        // Rivals took 43,300 + 1,001 i: five of them under 48,114.
        QCOMPARE(report.field.finishedBefore, 5U);
        QCOMPARE(report.field.fasterThan->tenths, 992);
        QCOMPARE((*report.fieldMedian)[RunPhase::Queue].ms, 49'000);
        QCOMPARE(report.field.median->ms, 43'300 + 39 * 1'001);
    }

    void comparesWithTheBestBefore() {
        RunFacts facts = sampleRun();
        QVERIFY(!judgeRun(facts).personalBest);
        facts.best = EarlierBest{};
        facts.best->phases[RunPhase::Queue] = milliseconds(48'115);
        QVERIFY(judgeRun(facts).personalBest);
        facts.best->phases[RunPhase::Queue] = milliseconds(48'114);
        QVERIFY(!judgeRun(facts).personalBest);
    }

    void marksWhatMayBeCompared_data() {
        QTest::addColumn<bool>("fixed");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("comparable");
        QTest::newRow("fixed, first sight") << true << false << true;
        QTest::newRow("fixed, known seed") << true << true << false;
        QTest::newRow("random") << false << false << false;
    }
    void marksWhatMayBeCompared() {
        QFETCH(bool, fixed);
        QFETCH(bool, known);
        RunFacts facts = sampleRun();
        facts.world.scenarioKind = fixed ? ScenarioKind::Fixed : ScenarioKind::Random;
        facts.world.seedKnowledge = known ? SeedKnowledge::Known : SeedKnowledge::FirstSight;
        QTEST(judgeRun(facts).comparable, "comparable");
        QCOMPARE(judgeRun(facts).knownSeed, known);
    }

    void reportsARunWithoutASeat() {
        RunFacts facts = runOnMap(60'000);
        for (std::uint32_t i = 0; i < 160; ++i) {
            facts.seatHistory.push_back(
                {SimTime{i == 70 || i == 71 ? 50'000 : 43'000}, SeatIndex{i}, SeatState::Held, SeatOwner::Rival});
        }
        std::stable_sort(facts.seatHistory.begin(), facts.seatHistory.end(),
                         [](const SeatChange& a, const SeatChange& b) { return a.time < b.time; });
        HoldAttempt lost;
        lost.times = sentAt(50'200);
        lost.wanted.push(SeatIndex{70});
        lost.refusal = Refusal::SeatTaken;
        lost.lostBy = milliseconds(250);
        facts.holdAttempts = {lost};
        const Report report = judgeRun(facts);
        QCOMPARE(report.result, RunResult::NoTicket);
        QCOMPARE(report.reason, NoTicketReason::EverySeatLost);
        QVERIFY(!report.seatQuality.has_value());
        QVERIFY(!report.quality.has_value());
        QVERIFY(!report.field.fasterThan.has_value());
        QCOMPARE(report.reach.last->at.ms, 48'499 - 10'000);
        QCOMPARE(report.reach.last->firstNumber, std::string("31"));
        QCOMPARE(report.reach.last->lastNumber, std::string("32"));
        QCOMPARE(*report.attainable, report.reach.atEntry->quality);
        compareSums(report, facts);
    }

    void saysWhyThereIsNoTicket_data();
    void saysWhyThereIsNoTicket();

    void isTheSameEachTime() {
        const Report first = judgeRun(sampleRun());
        const Report second = judgeRun(sampleRun());
        QCOMPARE(first.mistakes, second.mistakes);
        QCOMPARE(first.luck.total.ms, second.luck.total.ms);
    }
};

Q_DECLARE_METATYPE(frontrow::NoTicketReason)
Q_DECLARE_METATYPE(frontrow::RunFacts)

void JudgeTest::saysWhyThereIsNoTicket_data() {
    QTest::addColumn<RunFacts>("facts");
    QTest::addColumn<NoTicketReason>("reason");
    const auto add = [](const char* name, const RunFacts& facts, NoTicketReason reason) {
        QTest::newRow(name) << facts << reason;
    };
    RunFacts facts = emptyRun();
    add("never entered", facts, NoTicketReason::NeverEntered);
    facts = runOnMap(60'000);
    add("on the map, nothing tried", facts, NoTicketReason::NothingTried);
    facts.letters.pop_back();
    add("letters wrong", facts, NoTicketReason::LettersNotPassed);
    facts.letters.clear();
    facts.admissions.front().used.reset();
    facts.admissions.front().lapsed = SimTime{91'364};
    add("turn not used", facts, NoTicketReason::PassLapsed);
    facts.admissions.clear();
    add("still waiting", facts, NoTicketReason::NeverAdmitted);

    facts = runOnMap(60'000);
    for (std::uint32_t i = 0; i < 160; ++i) {
        facts.seatHistory.push_back({SimTime{41'000}, SeatIndex{i}, SeatState::Held, SeatOwner::Rival});
    }
    add("sold out before the map", facts, NoTicketReason::NothingInReach);

    facts = sampleRun();
    facts.tickets.clear();
    facts.orders.clear();
    facts.holds = {{SimTime{45'964}, SimTime{55'000}, HoldEnd::Lapsed}};
    add("hold lapsed", facts, NoTicketReason::HoldEnded);

    facts = sampleRun();
    facts.tickets.clear();
    OrderFacts& order = facts.orders.front();
    order.attempts.pop_back();
    order.end = OrderEnd::Lapsed;
    add("payment limit passed", facts, NoTicketReason::OrderLapsed);
    order.closed.reset();
    add("left after a refusal", facts, NoTicketReason::PaymentRefused);
    order.closed = SimTime{58'000};
    order.end = OrderEnd::Refused;
    add("refused for good", facts, NoTicketReason::PaymentRefused);
    order.attempts.clear();
    order.end = OrderEnd::Cancelled;
    add("order given up", facts, NoTicketReason::OrderGivenUp);
    order.end = OrderEnd::BackToSeats;
    add("went back to the seats", facts, NoTicketReason::HoldEnded);
}

void JudgeTest::saysWhyThereIsNoTicket() {
    QFETCH(RunFacts, facts);
    QFETCH(NoTicketReason, reason);
    const Report report = judgeRun(facts);
    QCOMPARE(QString::fromLatin1(reasonName(report.reason).data()), QString::fromLatin1(reasonName(reason).data()));
    QCOMPARE(report.result, RunResult::NoTicket);
    compareSums(report, facts);
}

QTEST_APPLESS_MAIN(JudgeTest)
#include "judge_test.moc"
