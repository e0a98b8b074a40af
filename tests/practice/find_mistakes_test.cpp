// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/find_mistakes.h"

#include <QTest>
#include <algorithm>

#include "practice/sample_run.h"
#include "sale/letters.h"

using namespace frontrow;
using namespace frontrow::test;

Q_DECLARE_METATYPE(frontrow::SeatState)
Q_DECLARE_METATYPE(frontrow::Refusal)
Q_DECLARE_METATYPE(frontrow::MistakeKind)

class FindMistakesTest : public QObject {
    Q_OBJECT

    static std::vector<Mistake> found(const RunFacts& facts, const AttainableReport& reach = {}) {
        return findMistakes(facts, placeFigures(facts), reach);
    }
    // The one mistake of that kind; fails the test otherwise.
    static Mistake only(const RunFacts& facts, MistakeKind kind) {
        Mistake result;
        int count = 0;
        for (const Mistake& each : found(facts)) {
            if (each.kind != kind) continue;
            result = each;
            ++count;
        }
        if (count != 1) qWarning("%d of %s", count, mistakeName(kind).data());
        return count == 1 ? result : Mistake{};
    }
    static bool has(const RunFacts& facts, MistakeKind kind) {
        const auto all = found(facts);
        return std::any_of(all.begin(), all.end(), [kind](const Mistake& each) { return each.kind == kind; });
    }
    static RunFacts clickedAt(std::int64_t ms) {
        RunFacts facts = runOnMap(60'000);
        facts.entries.front().times = sentAt(ms);
        return facts;
    }

private slots:
    void aRunWithoutMistakesHasNone() {
        RunFacts facts = clickedAt(10'020);
        facts.letters.erase(facts.letters.begin());
        facts.letters.front().corrections.clear();
        QVERIFY(found(facts).empty());
    }

    void theOpeningClick_data() {
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<QString>("kind");
        QTest::newRow("on the count") << qint64{10'149} << QString();
        QTest::newRow("after the change") << qint64{10'150} << QStringLiteral("waited_for_change");
        QTest::newRow("still after the change") << qint64{10'600} << QStringLiteral("waited_for_change");
        QTest::newRow("late") << qint64{10'601} << QStringLiteral("late_click");
    }
    void theOpeningClick() {
        QFETCH(qint64, sent);
        QString kind;
        for (const Mistake& each : found(clickedAt(sent))) {
            if (each.drill == Drill::OpeningClick) kind += QString::fromLatin1(mistakeName(each.kind).data());
        }
        QTEST(kind, "kind");
    }

    void aLateClickCostsTheWaitOfItsPlaces() {
        const Mistake late = only(sampleRun(), MistakeKind::WaitedForChange);
        QCOMPARE(late.margin.ms, 214);
        QCOMPARE(late.places, 60);
        QCOMPARE(late.cost.ms, (31'364 - 10'000) * 60 / 211);
        QCOMPARE(late.nature, Nature::Skill);
    }

    void aLateClickIntoAnEmptyRoomCostsItself() {
        RunFacts facts = clickedAt(10'400);
        facts.room.clear();
        facts.entries.front().place = 1;
        facts.admissions.front().admitted = facts.entries.front().times.decided;
        QCOMPARE(only(facts, MistakeKind::WaitedForChange).cost.ms, 400);
    }

    void underADrawALateClickIsNoMistake() {
        RunFacts facts = clickedAt(10'400);
        facts.world.policy.admission.queue = QueuePolicy::RandomDraw;
        QVERIFY(!has(facts, MistakeKind::WaitedForChange));
    }

    void earlyClicksAreCountedInsteadOfTheLateOne() {
        RunFacts facts = clickedAt(10'300);
        facts.earlyClicks = {SimTime{9'700}, SimTime{9'900}};
        const Mistake early = only(facts, MistakeKind::EarlyClick);
        QCOMPARE(early.count, 2);
        QCOMPARE(early.at.ms, -300);
        QCOMPARE(early.margin.ms, -300);
        QVERIFY(early.cost.ms > 0);
        QVERIFY(!has(facts, MistakeKind::WaitedForChange));
    }

    void turnsNearlyOrReallyMissed() {
        RunFacts facts = runOnMap(120'000);
        Admission& first = facts.admissions.front();
        first.used = sentAt(81'314);  // decided at the very second of the warning
        const Mistake near = only(facts, MistakeKind::PassNearlyLapsed);
        QCOMPARE(near.margin.ms, 10'000);
        QCOMPARE(near.cost.ms, 81'314 - 31'414);
        first.used = sentAt(81'313);
        QVERIFY(!has(facts, MistakeKind::PassNearlyLapsed));
        // Of a pass of ten seconds the warning is all of it: late is the second half.
        first.passUntil = SimTime{41'364};
        first.used = sentAt(32'314);
        QVERIFY(!has(facts, MistakeKind::PassNearlyLapsed));
        first.used = sentAt(40'314);
        QVERIFY(has(facts, MistakeKind::PassNearlyLapsed));
        first.passUntil = SimTime{91'364};
        first.used.reset();
        first.lapsed = first.passUntil;
        QCOMPARE(only(facts, MistakeKind::TurnMissed).cost.ms, 120'000 - 31'414);
        Admission second = first;
        second.admitted = SimTime{100'000};
        second.lapsed.reset();
        facts.admissions.push_back(second);
        facts.entries.push_back({EntryCause::PassLapsed, sentAt(92'000), 80});
        QCOMPARE(only(facts, MistakeKind::TurnMissed).cost.ms, 100'000 - 31'414);
        QVERIFY(!has(facts, MistakeKind::Requeued));
    }

    void goingBackToTheQueue() {
        RunFacts facts = runOnMap(120'000);
        facts.entries.push_back({EntryCause::OwnChoice, sentAt(60'000), 300});
        Admission again = facts.admissions.front();
        again.admitted = SimTime{75'000};
        facts.admissions.push_back(again);
        QCOMPARE(only(facts, MistakeKind::Requeued).cost.ms, 15'000);
        QCOMPARE(only(facts, MistakeKind::Requeued).nature, Nature::Skill);
        facts.entries.back().cause = EntryCause::ConnectionLost;
        QCOMPARE(only(facts, MistakeKind::Requeued).nature, Nature::Luck);
    }

    void lettersTakenForOthers() {
        const Mistake wrong = only(sampleRun(), MistakeKind::WrongLetters);
        QCOMPARE(wrong.wanted, std::string("F"));
        QCOMPARE(wrong.typed, std::string("P"));
        QCOMPARE(wrong.cost.ms, 42'014 - 36'914);
        QCOMPARE(wrong.drill, Drill::Letters);
        const Mistake corrected = only(sampleRun(), MistakeKind::LettersCorrected);
        QCOMPARE(corrected.wanted, std::string("K"));
        QCOMPARE(corrected.typed, std::string("X"));
        QCOMPARE(corrected.cost.ms, 600);
    }

    void lettersForgottenOrTooOld() {
        RunFacts facts = sampleRun();
        facts.letters.front().typed = *packLetters("ABFQR");
        const Mistake shorter = only(facts, MistakeKind::WrongLetters);
        QCOMPARE(shorter.wanted, std::string("2"));
        QVERIFY(shorter.typed.empty());
        facts.letters.front().refusal = Refusal::LettersLapsed;
        QVERIFY(only(facts, MistakeKind::LettersLapsed).wanted.empty());
    }

    void lostSeatsByTheirCause_data() {
        QTest::addColumn<SeatState>("shown");
        QTest::addColumn<int>("lostBy");
        QTest::addColumn<int>("rivals");
        QTest::addColumn<MistakeKind>("kind");
        QTest::addColumn<bool>("luck");
        QTest::newRow("striped") << SeatState::Held << 900 << 0 << MistakeKind::ClickedHeldSeat << false;
        QTest::newRow("being paid") << SeatState::Ordered << 9'000 << 0 << MistakeKind::ClickedTakenSeat << false;
        QTest::newRow("sold") << SeatState::Sold << 9'000 << 0 << MistakeKind::ClickedTakenSeat << false;
        QTest::newRow("close race") << SeatState::Free << 149 << 1 << MistakeKind::LostRace << true;
        QTest::newRow("no race") << SeatState::Free << 150 << 1 << MistakeKind::ClickedGoneSeat << false;
        QTest::newRow("two rivals") << SeatState::Free << 400 << 2 << MistakeKind::ContestedSeat << false;
        QTest::newRow("two rivals, close") << SeatState::Free << 40 << 2 << MistakeKind::ContestedSeat << true;
    }
    void lostSeatsByTheirCause() {
        QFETCH(SeatState, shown);
        QFETCH(int, lostBy);
        QFETCH(int, rivals);
        QFETCH(MistakeKind, kind);
        RunFacts facts = sampleRun();
        HoldAttempt& lost = facts.holdAttempts.front();
        lost.shown = shown;
        lost.lostBy = milliseconds(lostBy);
        lost.rivalsAimed = static_cast<std::uint32_t>(rivals);
        const Mistake mistake = only(facts, kind);
        QTEST(mistake.nature == Nature::Luck, "luck");
        QCOMPARE(mistake.seat, std::string("A 2 20"));
        QCOMPARE(mistake.margin.ms, lostBy);
        QCOMPARE(mistake.cost.ms, 45'914 - 45'214);
        QCOMPARE(mistake.count, kind == MistakeKind::ContestedSeat ? rivals : 1);
    }

    void aLossCostsTwoSecondsAtMost() {
        RunFacts facts = sampleRun();
        facts.holdAttempts.pop_back();
        QCOMPARE(only(facts, MistakeKind::LostRace).cost.ms, 100 + 2'000);
    }

    void refusalsByRule_data() {
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<MistakeKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("limit") << Refusal::LimitReached << MistakeKind::RefusedByRule
                               << QStringLiteral("LIMIT_REACHED");
        QTest::newRow("single") << Refusal::LeavesSingleSeat << MistakeKind::RefusedByRule
                                << QStringLiteral("LEAVES_SINGLE_SEAT");
        QTest::newRow("fast") << Refusal::TooFast << MistakeKind::ClickedTooFast << QString();
        QTest::newRow("blocked") << Refusal::SeatBlocked << MistakeKind::ClickedTakenSeat << QString();
        QTest::newRow("area full") << Refusal::NotEnoughPlaces << MistakeKind::ClickedGoneSeat << QString();
    }
    void refusalsByRule() {
        QFETCH(Refusal, refusal);
        QFETCH(MistakeKind, kind);
        RunFacts facts = sampleRun();
        facts.holdAttempts.front().refusal = refusal;
        const Mistake mistake = only(facts, kind);
        QTEST(QString::fromStdString(mistake.detail), "detail");
        QCOMPARE(mistake.nature, Nature::Skill);
    }

    void holdsAndOrdersThatRanOut() {
        RunFacts facts = sampleRun();
        facts.holds = {{SimTime{45'964}, SimTime{55'964}, HoldEnd::Lapsed}};
        QCOMPARE(only(facts, MistakeKind::HoldLapsed).cost.ms, 10'000);
        facts.orders.front().end = OrderEnd::Lapsed;
        QCOMPARE(only(facts, MistakeKind::OrderLapsed).cost.ms, 58'114 - 48'014);
    }

    void thePaymentForm() {
        RunFacts facts = sampleRun();
        const Mistake form = only(facts, MistakeKind::FormRetyped);
        QCOMPARE(form.count, 1);
        QCOMPARE(form.cost.ms, 900);
        const Mistake refused = only(facts, MistakeKind::PaymentRefused);
        QCOMPARE(refused.nature, Nature::Luck);
        QCOMPARE(refused.detail, std::string("limit_exceeded"));
        QCOMPARE(refused.cost.ms, 57'714 - 54'114);

        PaymentAttempt& card = facts.orders.front().attempts.front();
        card.outcome = PaymentOutcome::WrongDetails;
        card.details = Details::TypedWrong;
        QCOMPARE(only(facts, MistakeKind::DetailsWrong).nature, Nature::Skill);
        QVERIFY(!has(facts, MistakeKind::PaymentRefused));

        card.outcome.reset();
        card.details = Details::Right;
        card.refusal = Refusal::InsufficientFunds;
        QCOMPARE(only(facts, MistakeKind::WalletTooLow).nature, Nature::Skill);
        card.refusal = Refusal::MethodOff;
        const Mistake off = only(facts, MistakeKind::RefusedByRule);
        QCOMPARE(off.detail, std::string("METHOD_OFF"));
        QCOMPARE(off.drill, Drill::PaymentForm);
    }

    void aProviderThatDidNotAnswer() {
        RunFacts facts = sampleRun();
        PaymentAttempt& paid = facts.orders.front().attempts.back();
        paid.tries = 3;
        paid.firstAnswer = SimTime{57'914};
        const Mistake retried = only(facts, MistakeKind::PaymentRetried);
        QCOMPARE(retried.count, 2);
        QCOMPARE(retried.cost.ms, 200);
        QCOMPARE(retried.nature, Nature::Luck);
    }

    void lostConnections() {
        RunFacts facts = sampleRun();
        facts.outages = {{SimTime{9'000}, SimTime{10'400}}, {SimTime{50'000}, SimTime{53'000}}};
        std::vector<std::int64_t> costs;
        for (const Mistake& each : found(facts)) {
            if (each.kind == MistakeKind::ConnectionLost) costs.push_back(each.cost.ms);
        }
        QCOMPARE(costs, (std::vector<std::int64_t>{3'000, 400}));
    }

    void qualityGivenAway() {
        AttainableReport reach;
        reach.atEntry = SeatsInReach{milliseconds(1'000), "A", "1", "5", "6", 2, true, Score{950}};
        reach.atChoice = SeatsInReach{milliseconds(9'000), "A", "3", "7", "8", 2, true, Score{900}};
        reach.lostByWaiting = Score{50};
        reach.lostByChoosing = Score{49};
        auto all = found(emptyRun(), reach);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].kind, MistakeKind::WaitedForSeats);
        QCOMPARE(all[0].quality.hundredths, 50);
        QCOMPARE(all[0].margin.ms, 8'000);
        reach.lostByWaiting = Score{-100};
        reach.lostByChoosing = Score{120};
        all = found(emptyRun(), reach);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].kind, MistakeKind::ChoseBelowReach);
        QCOMPARE(all[0].seat, std::string("A 3 7"));
    }

    void theDearestComesFirst() {
        const auto all = found(sampleRun());
        QVERIFY(all.size() >= 5);
        QVERIFY(
            std::is_sorted(all.begin(), all.end(), [](const Mistake& a, const Mistake& b) { return a.cost > b.cost; }));
    }
};

QTEST_APPLESS_MAIN(FindMistakesTest)
#include "find_mistakes_test.moc"
