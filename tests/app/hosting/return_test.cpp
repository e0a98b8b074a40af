// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale that is left in its middle, by closing the window or by a kill, and gone on with at the next start;
// with time that moves only when the test says so.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "book/set_clock.h"
#include "crowd/presets.h"
#include "hosting/live_rehearsal.h"
#include "models/open_run_words.h"
#include "session/buyer_choice.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

// 2026-03-01 12:00 UTC.
constexpr std::int64_t kNow = 1'772'366'400'000;

class StillClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 0; }
    void sleepUntil(std::int64_t) override {}
};

RehearsalSetup smallHall() {
    RehearsalSetup setup;
    setup.scenario = presetScenario(Preset::Easy);
    setup.scenario.network = NetworkSettings{0, 0, 0, 45'000, 0, 1'000};
    setup.plan = test::hallPlan(4, 6, 12);
    setup.seed = Seed{0x4F2A91};
    setup.pace = Pace::Fast;
    setup.version = "test";
    return setup;
}

// A data folder and whoever plays in it.
struct Home {
    explicit Home(const QString& folder, std::int64_t utcMs = kNow) : place(folder), clock(utcMs) { open(); }
    void open() {
        rehearsal.reset();
        data.reset();
        auto opened = PracticeData::open(place, clock, Unfinished::LeaveOpen);
        if (!opened) qFatal("%s", qPrintable(opened.error().sentence));
        data = std::move(*opened);
    }
    void start() {
        rehearsal = std::make_unique<LiveRehearsal>(smallHall(), data.get(), monotonic);
        rehearsal->start();
        hearLetters();
    }
    void goOn() {
        auto open = data->takeUp();
        if (!open) qFatal("%s", qPrintable(open.error()));
        rehearsal = std::make_unique<LiveRehearsal>(std::move(*open), *data, monotonic, Pace::Fast);
        rehearsal->start();
        hearLetters();
        pass(milliseconds(100));
    }
    void hearLetters() {
        LiveSession& live = rehearsal->session();
        QObject::connect(&live, &LiveSession::answered, rehearsal.get(), [&live](const CommandReceipt& receipt) {
            if (receipt.verb == RequestLetters::name)
                live.session().readLettersAloud(ChallengeId{receipt.answer.subject});
        });
        QObject::connect(&live, &LiveSession::lettersSpelled, rehearsal.get(), [&live](const LettersSpelled& spelled) {
            live.session().answerLetters(spelled.challenge, spelled.letters);
        });
    }
    // The calendar goes as the sale does.
    void pass(Duration time) {
        rehearsal->advance(time);
        clock.now += time.ms;
    }
    template <class Reached> bool until(Reached reached) {
        for (int i = 0; i < 6'000 && !reached(); ++i) pass(milliseconds(100));
        return reached();
    }
    void enter() {
        pass(milliseconds(10'050));
        session().enterWaitingRoom(0);
        pass(milliseconds(300));
    }
    bool comeToTheMap() {
        if (!until([&] { return view().stage() == BuyerStage::Admitted; })) return false;
        session().usePass();
        if (!until([&] { return view().stage() == BuyerStage::OnMap; })) return false;
        session().requestLetters();
        return until([&] { return view().lettersPassed() && view().mapState() == MapState::Live; });
    }
    bool openOrder() {
        session().holdSeats(*chooseSeats(view(), 2, 5), HoldMode::Add);
        if (!until([&] { return view().held().size() == 2; })) return false;
        session().openOrder();
        return until([&] { return view().order().has_value(); });
    }
    bool pay() {
        session().pay(PaymentMethod::Wallet, 0, CardForm::Right);
        return until([&] { return view().tickets().size() == 2; });
    }
    Session& session() { return rehearsal->session().session(); }
    const BuyerView& view() { return rehearsal->session().view(); }

    QString place;
    test::SetClock clock;
    StillClock monotonic;
    std::unique_ptr<PracticeData> data;
    std::unique_ptr<LiveRehearsal> rehearsal;
};

}  // namespace

class ReturnTest : public QObject {
    Q_OBJECT

private slots:
    void anOpenOrderIsPaidAfterTheWindowWasClosed() {
        const QTemporaryDir folder;
        Home home(folder.path());
        home.start();
        home.enter();
        QVERIFY(home.comeToTheMap() && home.openOrder());
        const SimTime due = home.view().order()->until;
        home.rehearsal->leaveOpen();
        home.clock.now += 40'000;
        home.open();
        QVERIFY(home.data->news().settled.empty());
        QVERIFY(home.data->openRun().has_value());
        QCOMPARE(home.data->openRun()->held.size(), std::size_t{2});
        QCOMPARE(home.data->openRun()->until, due);
        QVERIFY(openRunWords(*home.data->openRun(), kNow).contains(QLatin1String(" kept for you until ")));

        home.goOn();
        QVERIFY(!home.data->openRun().has_value());
        QVERIFY(home.view().order().has_value());
        QCOMPARE(home.view().order()->until, due);
        QVERIFY(home.pay());
        home.rehearsal->finish(RunEnding::Finished);
        const Report& report = home.rehearsal->report();
        QVERIFY(report.result == RunResult::Tickets);
        const RunFacts& facts = home.rehearsal->rehearsal().facts;
        QCOMPARE(facts.entries.size(), std::size_t{1});
        QCOMPARE(facts.admissions.size(), std::size_t{1});
        QVERIFY(facts.admissions.front().used.has_value());
        QCOMPARE(facts.letters.size(), std::size_t{1});
        QCOMPARE(facts.holdAttempts.size(), std::size_t{1});
        QCOMPARE(facts.holdAttempts.front().held.size(), std::size_t{2});
        QCOMPARE(facts.orders.size(), std::size_t{1});
        QCOMPARE(facts.outages.size(), std::size_t{1});
        QVERIFY(facts.outages.front().to - facts.outages.front().from >= seconds(40));

        home.open();
        QVERIFY(home.data->news().settled.empty());
        QCOMPARE(home.data->runs().size(), std::size_t{1});
        QVERIFY(home.data->runs().front().state == RunState::Finished);
        QCOMPARE(home.data->allTickets().size(), std::size_t{2});
        QVERIFY(home.data->profile().wallet < Amount{1'000'000});
    }

    void whatRanOutMeanwhileIsSettled() {
        const QTemporaryDir folder;
        Home home(folder.path());
        home.start();
        home.enter();
        QVERIFY(home.comeToTheMap() && home.openOrder());
        home.rehearsal->leaveOpen();
        home.clock.now += minutes(20).ms;
        home.open();
        QVERIFY(!home.data->openRun().has_value());
        QCOMPARE(home.data->news().settled.size(), std::size_t{1});
        QCOMPARE(home.data->news().settled.front().run.lapsedSeats, 2U);
        QVERIFY(home.data->runs().front().state == RunState::Interrupted);
    }

    void anOfferThatNobodyTakesIsSettled() {
        const QTemporaryDir folder;
        Home home(folder.path());
        home.start();
        home.enter();
        QVERIFY(home.comeToTheMap() && home.openOrder());
        home.rehearsal->leaveOpen();
        home.open();
        QVERIFY(home.data->openRun().has_value());
        const auto became = home.data->settleOpenRun();
        QVERIFY(static_cast<bool>(became));
        QCOMPARE(became->run.lapsedSeats, 2U);
        home.open();
        QVERIFY(!home.data->openRun().has_value() && home.data->news().settled.empty());
    }

    // A process that is killed leaves what its folder holds at that moment, and no word of its end.
    void aPlaceOutlastsAKillForItsGrace() {
        const QTemporaryDir folder, killed, killedLonger;
        Home home(folder.path());
        home.start();
        home.enter();
        QVERIFY(home.view().stage() == BuyerStage::Waiting);
        copyFolder(folder.path(), killed.path());
        copyFolder(folder.path(), killedLonger.path());
        const std::int64_t then = home.clock.nowMs();

        Home soon(killed.path(), then + 4'000);
        QVERIFY(soon.data->openRun().has_value());
        QVERIFY(soon.data->openRun()->stage != BuyerStage::Outside);
        soon.goOn();
        QVERIFY(soon.view().stage() == BuyerStage::Waiting || soon.view().stage() == BuyerStage::Admitted);
        QVERIFY(soon.comeToTheMap() && soon.openOrder() && soon.pay());

        const Home late(killedLonger.path(), then + 120'000);
        QVERIFY(!late.data->openRun().has_value());
        QCOMPARE(late.data->news().settled.size(), std::size_t{1});
    }

private:
    static void copyFolder(const QString& from, const QString& to) {
        const QDir source(from);
        for (const QString& name : source.entryList(QDir::Files)) {
            if (QFileInfo(source.filePath(name)) == QFileInfo(DataPaths(from).lock())) continue;
            QFile::remove(to + QLatin1Char('/') + name);
            QVERIFY(QFile::copy(source.filePath(name), to + QLatin1Char('/') + name));
        }
    }
};

QTEST_GUILESS_MAIN(ReturnTest)
#include "return_test.moc"
