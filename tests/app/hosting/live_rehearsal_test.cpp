// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's rehearsal with time that moves only when the test says so.
#include "hosting/live_rehearsal.h"

#include <QTest>

#include "crowd/presets.h"
#include "session/buyer_choice.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

class StillClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 0; }
    void sleepUntil(std::int64_t) override {}
};

RehearsalSetup smallHall() {
    RehearsalSetup setup;
    setup.scenario = presetScenario(Preset::Easy);
    setup.plan = test::hallPlan(4, 6, 12);
    setup.seed = Seed{0x4F2A91};
    setup.pace = Pace::Fast;
    setup.version = "test";
    return setup;
}

}  // namespace

class LiveRehearsalTest : public QObject {
    Q_OBJECT

private slots:
    void beginsAtTheCountdownAndMeasuresTheClock() {
        StillClock clock;
        LiveRehearsal rehearsal(smallHall(), nullptr, clock);
        bool began = false;
        connect(&rehearsal, &LiveRehearsal::began, this, [&] { began = true; });
        rehearsal.start();
        QVERIFY(began);
        rehearsal.advance(seconds(2));
        LiveSession& session = rehearsal.session();
        QVERIFY(session.view().facts().has_value());
        QVERIFY(session.clockError().has_value());
        const Duration left = session.until(rehearsal.opening());
        QVERIFY(left > milliseconds(7'500) && left < milliseconds(8'500));
    }

    void playsFromTheClickToTheTicketAndIsJudged() {
        StillClock clock;
        LiveRehearsal rehearsal(smallHall(), nullptr, clock);
        rehearsal.start();
        LiveSession& live = rehearsal.session();
        Session& session = live.session();
        const BuyerView& view = live.view();
        ChallengeId challenge;
        connect(&live, &LiveSession::answered, this, [&](const CommandReceipt& receipt) {
            if (receipt.verb == RequestLetters::name) {
                challenge = ChallengeId{receipt.answer.subject};
                session.readLettersAloud(challenge);
            }
        });
        connect(&live, &LiveSession::lettersSpelled, this,
                [&](const LettersSpelled& spelled) { session.answerLetters(spelled.challenge, spelled.letters); });
        rehearsal.advance(seconds(10));
        session.enterWaitingRoom(rehearsal.presaleCode());
        const auto until = [&](auto reached) {
            for (int i = 0; i < 1'200 && !reached(); ++i) rehearsal.advance(milliseconds(500));
            return reached();
        };
        QVERIFY(until([&] { return view.stage() == BuyerStage::Admitted; }));
        session.usePass();
        QVERIFY(until([&] { return view.stage() == BuyerStage::OnMap; }));
        session.requestLetters();
        QVERIFY(until([&] { return view.lettersPassed() && view.mapState() == MapState::Live; }));
        session.holdSeats(*chooseSeats(view, 2, 5), HoldMode::Add);
        QVERIFY(until([&] { return view.held().size() == 2; }));
        session.openOrder();
        QVERIFY(until([&] { return view.order().has_value(); }));
        session.pay(PaymentMethod::Wallet, 0, CardForm::Right);
        QVERIFY(until([&] { return view.tickets().size() == 2; }));
        bool finished = false;
        connect(&rehearsal, &LiveRehearsal::finished, this, [&] { finished = true; });
        rehearsal.finish(RunEnding::Finished);
        QVERIFY(finished);
        QVERIFY(rehearsal.report().result == RunResult::Tickets);
        QCOMPARE(rehearsal.report().tickets.size(), std::size_t{2});
    }

    // Two clicks at the opening are one way in, not a place given up.
    void clickedTwiceIsEnteredOnce() {
        StillClock clock;
        LiveRehearsal rehearsal(smallHall(), nullptr, clock);
        rehearsal.start();
        rehearsal.advance(milliseconds(10'050));
        rehearsal.session().session().enterWaitingRoom(0);
        rehearsal.session().session().enterWaitingRoom(0);
        rehearsal.advance(seconds(1));
        rehearsal.finish(RunEnding::LeftEarly);
        QCOMPARE(rehearsal.rehearsal().facts.entries.size(), std::size_t{1});
    }

    void endsEarlyWhenThePersonLeaves() {
        StillClock clock;
        LiveRehearsal rehearsal(smallHall(), nullptr, clock);
        rehearsal.start();
        rehearsal.advance(seconds(12));
        rehearsal.session().session().enterWaitingRoom(0);
        rehearsal.advance(seconds(1));
        rehearsal.finish(RunEnding::LeftEarly);
        QVERIFY(rehearsal.state() == LiveRehearsal::State::Finished);
        QVERIFY(rehearsal.report().result == RunResult::LeftEarly);
    }

    // The engine's thread follows the clock and the window's thread hears of it by its event loop.
    void playsLiveBesideAnEventLoop() {
        SteadyClock clock;
        RehearsalSetup setup = smallHall();
        setup.pace = Pace::Live;
        LiveRehearsal rehearsal(setup, nullptr, clock);
        rehearsal.start();
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.state() == LiveRehearsal::State::Playing, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.session().clockError().has_value(), 30'000);
        rehearsal.finish(RunEnding::LeftEarly);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.state() == LiveRehearsal::State::Finished, 30'000);
    }
};

QTEST_GUILESS_MAIN(LiveRehearsalTest)
#include "live_rehearsal_test.moc"
