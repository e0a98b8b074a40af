// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People on a server, from the door to the result board, over real sockets.
#include <QSignalSpy>
#include <QTest>

#include "crowd/presets.h"
#include "lobby/account_reception.h"
#include "lobby/guest.h"
#include "session/conformance.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;
using test::Guest;

namespace {

struct House {
    House() {
        Scenario scenario = presetScenario(Preset::Easy);
        scenario.name = "house-test";
        scenario.policy.letters.gate = LettersGate::Off;
        server.maker().addScenario(scenario);
        server.maker().addVenue("hall", plan);
    }
    static OpenSession wishes(OpensWhen opens) {
        OpenSession open;
        open.title = "Friday";
        open.scenario = "house-test";
        open.venue = "hall";
        open.seed = "4F2A-91";
        open.opens = opens;
        open.letters = 0;
        return open;
    }
    std::shared_ptr<const VenuePlan> plan = test::hallPlan(2, 3, 8);
    test::ServerInProcess server;
};

JoinSession join(LanSessionId session, const char* password = "", std::uint8_t watch = 0) {
    JoinSession request;
    request.session = session;
    request.password = password;
    request.watch = watch;
    return request;
}

// Buys two seats over that connection; true when the tickets are there.
bool buy(House& house, Guest& guest) {
    conformance::Ear ear;
    ManualClock clock;
    Session session(guest.connection.link(), clock, house.plan, ear, "lobby test");
    const auto settle = [&](Duration time) { house.server.settle(guest.connection, time); };
    session.open();
    settle(milliseconds(200));
    session.enterWaitingRoom(0);
    for (int i = 0; i < 50 && session.view().stage() != BuyerStage::Admitted; ++i) settle(milliseconds(200));
    session.usePass();
    settle(milliseconds(400));
    const auto seats = chooseSeats(session.view(), 2, 0);
    if (!seats) return false;
    session.holdSeats(*seats, HoldMode::Add);
    settle(milliseconds(200));
    session.openOrder();
    settle(milliseconds(200));
    session.pay(PaymentMethod::Wallet, 0, CardForm::Right);
    settle(seconds(5));
    const bool paid = session.view().tickets().size() == 2;
    session.close();
    return paid;
}

}  // namespace

class LobbyTest : public QObject {
    Q_OBJECT

private slots:
    // Told by the address of the connection, once that person is in the session.
    void whoJoinsFromAnotherComputerIsNoticed() {
        House house;
        FrontDesk& desk = house.server.desk();
        Guest host(house.server, "Haneul");
        host.connection.ask(House::wishes(OpensWhen::WhenTheHostSays));
        house.server.arrive(host.connection);
        const LanSessionId session = desk.rows().at(0).session;
        QSignalSpy noticed(&desk, &FrontDesk::joinedFromElsewhere);
        Guest near(house.server, "Mina");
        near.connection.ask(join(session));
        house.server.arrive(near.connection);
        QCOMPARE(desk.rows().at(0).people, 2U);
        QCOMPARE(noticed.size(), 0);
        // Of a network that is for examples alone.
        const ConnectionKey far{1'000'000};
        desk.entered(far, QHostAddress(QStringLiteral("192.0.2.7")), Enter{});
        desk.asked(far, SignInAsGuest{"Jun"});
        house.server.arrive(host.connection);
        QCOMPARE(noticed.size(), 0);
        desk.asked(far, join(session));
        house.server.arrive(host.connection);
        QCOMPARE(desk.rows().at(0).people, 3U);
        QCOMPARE(noticed.size(), 1);
    }
    void aNameIsEnoughButMustBeOne_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char* what, const QString& name, LobbyRefusal refusal) {
            QTest::newRow(what) << name << static_cast<int>(refusal);
        };
        row("usual", QStringLiteral("Mina"), LobbyRefusal::None);
        row("hangul", QStringLiteral("미나"), LobbyRefusal::None);
        row("thirty", QString(30, QLatin1Char('m')), LobbyRefusal::None);
        row("empty", QString(), LobbyRefusal::NameEmpty);
        row("blank", QStringLiteral("   "), LobbyRefusal::NameEmpty);
        row("long", QString(31, QLatin1Char('m')), LobbyRefusal::NameTooLong);
        row("turned", QStringLiteral("Mi\u202Ena"), LobbyRefusal::NameNotAllowed);
        row("control", QStringLiteral("Mi\u0007na"), LobbyRefusal::NameNotAllowed);
        row("used", QStringLiteral("  hOST "), LobbyRefusal::NameUsed);
    }
    void aNameIsEnoughButMustBeOne() {
        QFETCH(QString, name);
        QFETCH(int, refusal);
        House house;
        Guest host(house.server, "Host");
        Guest guest(house.server, "");
        QVERIFY(guest.entered);
        QCOMPARE(static_cast<int>(guest.ask(SignInAsGuest{name.toStdString()})), refusal);
        QCOMPARE(guest.connection.me().has_value(), refusal == 0);
    }
    void nothingIsDoneForNobody() {
        House house;
        Guest guest(house.server, "");
        QVERIFY(guest.ask(House::wishes(OpensWhen::AllReady)) == LobbyRefusal::SignInFirst);
        QVERIFY(guest.ask(SetReady{1}) == LobbyRefusal::SignInFirst);
        QVERIFY(guest.ask(SignInAgain{std::vector<std::uint8_t>(32, 7)}) == LobbyRefusal::TokenLapsed);
        QCOMPARE(house.server.desk().sessions(), std::size_t{0});
    }
    void sessionsAppearChangeAndGo() {
        House house;
        Guest looker(house.server, "Looker");
        Guest host(house.server, "Host");
        QVERIFY(looker.ask(ListSessions{1}) == LobbyRefusal::None);
        QVERIFY(looker.sessions.empty());
        QVERIFY(host.ask(House::wishes(OpensWhen::AllReady)) == LobbyRefusal::None);
        house.server.settle(looker.connection, milliseconds(100));
        QCOMPARE(looker.sessions.size(), std::size_t{1});
        const SessionRow row = looker.sessions.begin()->second;
        QCOMPARE(row.title, std::string("Friday"));
        QCOMPARE(row.hostName, std::string("Host"));
        QCOMPARE(row.seats, 48U);
        QCOMPARE(row.people, 1U);
        QVERIFY(row.seed.empty());
        QVERIFY(looker.ask(join(row.session)) == LobbyRefusal::None);
        house.server.settle(looker.connection, milliseconds(100));
        QCOMPARE(looker.sessions.begin()->second.people, 2U);
        QVERIFY(looker.ask(LeaveSession{}) == LobbyRefusal::None);
        QVERIFY(host.ask(LeaveSession{}) == LobbyRefusal::None);
        house.server.settle(looker.connection, milliseconds(200));
        QVERIFY(looker.sessions.empty());
    }
    void joiningIsRefusedForItsReason() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest"), third(house.server, "Third");
        OpenSession wishes = House::wishes(OpensWhen::WhenTheHostSays);
        wishes.password = "sesame";
        wishes.mostPeople = 2;
        wishes.watching = 0;
        QVERIFY(host.ask(wishes) == LobbyRefusal::None);
        const LanSessionId session = host.joined;
        QVERIFY(guest.ask(join(LanSessionId{99})) == LobbyRefusal::NoSuchSession);
        QVERIFY(guest.ask(join(session)) == LobbyRefusal::WrongSessionPassword);
        QVERIFY(guest.ask(join(session, "sesame", 1)) == LobbyRefusal::WatchingNotAllowed);
        QVERIFY(guest.ask(join(session, "sesame")) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(session, "sesame")) == LobbyRefusal::AlreadyInSession);
        QVERIFY(guest.ask(wishes) == LobbyRefusal::AlreadyInSession);
        QVERIFY(third.ask(join(session, "sesame")) == LobbyRefusal::SessionFull);
        QVERIFY(guest.ask(LeaveSession{}) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{10'000}) == LobbyRefusal::None);
        QVERIFY(third.ask(join(session, "sesame")) == LobbyRefusal::JoiningClosed);
    }
    void aWishThatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("refusal");
        QTest::newRow("title") << QStringLiteral("title") << static_cast<int>(LobbyRefusal::NameEmpty);
        QTest::newRow("scenario") << QStringLiteral("scenario") << static_cast<int>(LobbyRefusal::NoSuchScenario);
        QTest::newRow("venue") << QStringLiteral("venue") << static_cast<int>(LobbyRefusal::NoSuchVenue);
        QTest::newRow("seed") << QStringLiteral("seed") << static_cast<int>(LobbyRefusal::BadSeed);
        QTest::newRow("time") << QStringLiteral("time") << static_cast<int>(LobbyRefusal::BadRules);
    }
    void aWishThatCannotBeIsRefused() {
        QFETCH(QString, field);
        QFETCH(int, refusal);
        House house;
        Guest host(house.server, "Host");
        OpenSession wishes = House::wishes(OpensWhen::AllReady);
        if (field == QStringLiteral("title")) wishes.title = " ";
        if (field == QStringLiteral("scenario")) wishes.scenario = "../../etc/passwd";
        if (field == QStringLiteral("venue")) wishes.venue = "/etc/passwd";
        if (field == QStringLiteral("seed")) wishes.seed = "12";
        if (field == QStringLiteral("time")) wishes.opens = OpensWhen::AtATime;
        QCOMPARE(static_cast<int>(host.ask(wishes)), refusal);
        QCOMPARE(house.server.desk().sessions(), std::size_t{0});
    }
    void onlyTheHostRules() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(guest.ask(StartSession{}) == LobbyRefusal::NotTheHost);
        QVERIFY(guest.ask(RemovePerson{host.id()}) == LobbyRefusal::NotTheHost);
        QVERIFY(guest.ask(SilencePerson{host.id(), 1}) == LobbyRefusal::NotTheHost);
        QVERIFY(guest.ask(LeaveSession{1}) == LobbyRefusal::NotTheHost);
        QVERIFY(guest.ask(Rematch{}) == LobbyRefusal::NotTheHost);
        QVERIFY(guest.ask(EndSession{}) == LobbyRefusal::NotTheHost);
        QVERIFY(host.ask(RemovePerson{host.id()}) == LobbyRefusal::NoSuchPerson);
        QVERIFY(host.ask(EndSession{}) == LobbyRefusal::NotNow);
        QVERIFY(host.ask(Rematch{}) == LobbyRefusal::NotNow);
        QVERIFY(host.ask(RemovePerson{guest.id()}) == LobbyRefusal::None);
        guest.hear();
        QVERIFY(guest.goneBecause[guest.id().value] == GoneBecause::Removed);
        QVERIFY(guest.ask(SetReady{1}) == LobbyRefusal::NotInSession);
    }
    void whatIsSaidIsHeardAndCanBeSilenced() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(guest.ask(Say{"안녕"}) == LobbyRefusal::None);
        host.hear();
        QCOMPARE(host.said, std::vector<std::string>{"안녕"});
        QVERIFY(guest.ask(Say{" \n "}) == LobbyRefusal::TextEmpty);
        QVERIFY(host.ask(SilencePerson{guest.id(), 1}) == LobbyRefusal::None);
        QVERIFY(guest.ask(Say{"again"}) == LobbyRefusal::Silenced);
        QVERIFY(host.ask(SilencePerson{guest.id(), 0}) == LobbyRefusal::None);
        for (int i = 0; i < 4; ++i) QVERIFY(guest.ask(Say{"one"}) == LobbyRefusal::None);
        QVERIFY(guest.ask(Say{"too many"}) == LobbyRefusal::SlowDown);
    }
    // 3.17: all ready, countdown, sale, board, rematch with the same seed.
    void aRunGoesFromReadyToTheBoardAndAgain() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::AllReady)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(host.ask(SetReady{1}) == LobbyRefusal::None);
        house.server.settle(host.connection, milliseconds(300));
        QVERIFY(host.sales.empty());
        QVERIFY(guest.ask(SetReady{1}) == LobbyRefusal::None);
        house.server.settle(host.connection, milliseconds(200));
        guest.hear();
        QCOMPARE(host.sales.size(), std::size_t{1});
        QCOMPARE(guest.sales.size(), std::size_t{1});
        QCOMPARE(guest.sales[0].planDigest, house.plan->digest());
        QVERIFY(host.sessions.begin()->second.state == SessionState::Opening);
        QVERIFY(guest.ask(SetReady{0}) == LobbyRefusal::NotNow);
        const std::int64_t left = guest.sales[0].opens.ms - house.server.clock.nowMs();
        QVERIFY(left > 9'000 && left <= 10'000);
        house.server.settle(host.connection, milliseconds(left + 600));
        QVERIFY(host.sessions.begin()->second.state == SessionState::Running);
        QVERIFY(buy(house, guest));
        QVERIFY(host.results.empty());
        QVERIFY(buy(house, host));
        house.server.settle(host.connection, seconds(1));
        guest.hear();
        QCOMPARE(host.ends.size(), std::size_t{1});
        QCOMPARE(host.results.size(), std::size_t{2});
        QCOMPARE(guest.results.size(), std::size_t{2});
        QCOMPARE(host.results[0].rank, 1U);
        for (const ResultRow& row : host.results) {
            QCOMPARE(row.seats.size(), std::size_t{2});
            QVERIFY(row.quality > 0);
            QVERIFY(row.clickMs < 60'000 && row.paymentMs < 60'000);
        }
        QVERIFY(host.results[0].quality >= host.results[1].quality);
        QCOMPARE(host.ends[0].seed, std::string("4F2A-91"));
        QVERIFY(host.sessions.begin()->second.state == SessionState::Over);
        QVERIFY(host.ask(Rematch{1}) == LobbyRefusal::None);
        QVERIFY(host.sessions.begin()->second.state == SessionState::Lobby);
        QVERIFY(host.sessions.begin()->second.seed.empty());
        QVERIFY(host.ask(SetReady{1}) == LobbyRefusal::None);
        QVERIFY(guest.ask(SetReady{1}) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(11));
        QCOMPARE(host.sales.size(), std::size_t{2});
        QCOMPARE(host.sales[1].run, 2U);
        QVERIFY(host.ask(EndSession{}) == LobbyRefusal::None);
        QCOMPARE(host.ends.size(), std::size_t{2});
        QVERIFY(host.results.back().seats.empty());
    }
    void whoNeverComesIsNotWaitedFor() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(4));
        QVERIFY(buy(house, host));
        // The board waits for a minute, and not for ever.
        house.server.settle(host.connection, seconds(30));
        QVERIFY(host.ends.empty());
        house.server.settle(host.connection, seconds(30));
        QCOMPARE(host.ends.size(), std::size_t{1});
        QCOMPARE(host.results.size(), std::size_t{2});
        QCOMPARE(host.results[0].personName, std::string("Host"));
        QVERIFY(host.results[1].seats.empty());
    }
    void aSaleThatNobodyEnteredGoesOn() {
        House house;
        Guest host(house.server, "Host");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(90));
        QVERIFY(host.ends.empty());
    }
    // As the one table of rights has it: an account's verb, asked by a guest.
    void aGuestHasTheRightsOfAGuest() {
        House house;
        Guest guest(house.server, "Guest");
        QVERIFY(guest.ask(SignOut{1}) == LobbyRefusal::Forbidden);
        QVERIFY(guest.connection.me().has_value());
        QVERIFY(guest.ask(SignInAsGuest{"Another"}) == LobbyRefusal::AlreadySignedIn);
    }
    // Who goes in the middle of a run is on its board, with what he had reached.
    void whoLeavesInTheMiddleIsOnTheBoard_data() {
        QTest::addColumn<bool>("hasBought");
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("with tickets") << true << false;
        QTest::newRow("without") << false << false;
        QTest::newRow("removed by the host") << false << true;
    }
    void whoLeavesInTheMiddleIsOnTheBoard() {
        QFETCH(bool, hasBought);
        QFETCH(bool, isRemoved);
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest"), idle(house.server, "Idle");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(idle.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
        house.server.settle(guest.connection, seconds(4));
        conformance::Ear ear;
        ManualClock clock;
        Session session(guest.connection.link(), clock, house.plan, ear, "lobby test");
        if (hasBought) {
            QVERIFY(buy(house, guest));
        } else {
            session.open();
            house.server.settle(guest.connection, milliseconds(200));
            session.enterWaitingRoom(0);
            house.server.settle(guest.connection, milliseconds(400));
            QVERIFY(session.view().stage() != BuyerStage::Outside);
        }
        const PersonId who = guest.id();
        if (isRemoved)
            QVERIFY(host.ask(RemovePerson{who}) == LobbyRefusal::None);
        else
            QVERIFY(guest.ask(LeaveSession{}) == LobbyRefusal::None);
        QVERIFY(buy(house, host));
        QVERIFY(host.ask(EndSession{}) == LobbyRefusal::None || !host.ends.empty());
        QCOMPARE(host.results.size(), std::size_t{3});
        QCOMPARE(host.ends.back().rows, 3U);
        const auto row = std::ranges::find(host.results, who, &ResultRow::person);
        QVERIFY(row != host.results.end());
        QCOMPARE(row->personName, std::string("Guest"));
        QCOMPARE(int{row->left}, 1);
        QCOMPARE(row->seats.size(), std::size_t{hasBought ? 2U : 0U});
        QVERIFY(row->clickMs < 60'000);
        // Without a ticket he comes after who stayed and has none either.
        if (!hasBought) QCOMPARE(row->rank, 3U);
        for (const ResultRow& each : host.results) QVERIFY(each.person == who || each.left == 0);
        // In the next run he is not.
        QVERIFY(host.ask(Rematch{1}) == LobbyRefusal::None);
        host.results.clear();
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(4));
        QVERIFY(host.ask(EndSession{}) == LobbyRefusal::None);
        QCOMPARE(host.results.size(), std::size_t{2});
    }
    void whoLeavesBeforeTheOpeningWasNotInTheRun() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{5'000}) == LobbyRefusal::None);
        house.server.settle(guest.connection, seconds(2));
        QVERIFY(guest.ask(LeaveSession{}) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(4));
        QVERIFY(host.ask(EndSession{}) == LobbyRefusal::None);
        QCOMPARE(host.results.size(), std::size_t{1});
    }
    // The host goes in the middle of a run: all are told, and what was paid is on their boards.
    void noResultIsLostWhenTheHostLeaves_data() {
        QTest::addColumn<bool>("closes");
        QTest::newRow("closes the session") << true;
        QTest::newRow("is lost") << false;
    }
    void noResultIsLostWhenTheHostLeaves() {
        QFETCH(bool, closes);
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
        house.server.settle(guest.connection, seconds(4));
        QVERIFY(buy(house, guest));
        QVERIFY(guest.ends.empty());
        if (closes)
            QVERIFY(host.ask(LeaveSession{1}) == LobbyRefusal::None);
        else
            host.connection.close();
        house.server.settle(guest.connection, seconds(120));
        QCOMPARE(guest.ends.size(), std::size_t{1});
        QVERIFY(!guest.results.empty());
        QCOMPARE(guest.results[0].personName, std::string("Guest"));
        QCOMPARE(guest.results[0].seats.size(), std::size_t{2});
    }
    void everybodyTellsTheOwnClock() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        QVERIFY(guest.ask(TellClock{3, 6}) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(1));
        QCOMPARE(host.people[guest.id().value].clockErrorMs, 3U);
        QCOMPARE(host.people[guest.id().value].latencyMs, 6U);
    }
    void triesAreCountedByNetwork() {
        const auto of = [](const char* address) { return sourceOf(QHostAddress(QLatin1String(address))); };
        QCOMPARE(of("192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(of("::ffff:192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(of("2001:db8:1:2:3:4:5:6"), std::string("2001:db8:1:2::/64"));
        QCOMPARE(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::"));
        QVERIFY(of("2001:db8:1:2::1") != of("2001:db8:1:3::1"));
    }
    void whoLooksOnSeesTheMapAndTouchesNothing() {
        House house;
        Guest host(house.server, "Host"), watcher(house.server, "Watcher");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(watcher.ask(join(host.joined, "", 1)) == LobbyRefusal::None);
        QVERIFY(watcher.ask(SetReady{1}) == LobbyRefusal::NotNow);
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
        house.server.settle(watcher.connection, seconds(4));
        conformance::Ear ear;
        ManualClock clock;
        Session session(watcher.connection.link(), clock, house.plan, ear, "watcher");
        session.open();
        house.server.settle(watcher.connection, milliseconds(400));
        QVERIFY(session.view().account() == kNobody);
        QVERIFY(session.view().mapState() == MapState::Live);
        QCOMPARE(session.view().freeInSection(SectionIndex{0}), 24U);
        session.enterWaitingRoom(0);
        house.server.settle(watcher.connection, milliseconds(200));
        QVERIFY(ear.declines.size() == 1 && ear.declines[0].refusal == WireRefusal::OnlyWatching);
        // What is seen from outside is not for those who play.
        const std::size_t heard = host.said.size();
        QVERIFY(watcher.ask(Say{"section 1 is free"}) == LobbyRefusal::None);
        host.hear();
        QCOMPARE(host.said.size(), heard);
        QVERIFY(buy(house, host));
        watcher.hear();
        std::uint32_t taken = 0;
        for (std::uint32_t i = 0; i < house.plan->seatCount(); ++i) {
            taken += session.view().seat(SeatIndex{i}).state == SeatState::Sold ? 1 : 0;
        }
        QCOMPARE(taken, 2U);
    }
    void aLostConnectionKeepsThePlaceForAWhile() {
        House house;
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        const PersonId before = guest.id();
        house.server.sockets.closeAll(kCloseComeAgain);
        QVERIFY(test::waitUntil([&] { return guest.connection.state() == ServerConnection::State::Waiting; }));
        QVERIFY(test::waitUntil([&] { return guest.connection.state() == ServerConnection::State::SignedIn; }));
        QVERIFY(test::waitUntil([&] { return host.connection.state() == ServerConnection::State::SignedIn; }));
        guest.hear();
        QVERIFY(guest.id() == before);
        QVERIFY(guest.joined == host.joined);
        QVERIFY(guest.knows("Host"));
        guest.connection.close();
        house.server.settle(host.connection, seconds(1));
        QCOMPARE(int{host.people[before.value].connected}, 0);
        house.server.settle(host.connection, seconds(28));
        QVERIFY(host.knows("Guest"));
        house.server.settle(host.connection, seconds(2));
        QVERIFY(!host.knows("Guest"));
        QVERIFY(host.goneBecause[before.value] == GoneBecause::ConnectionLost);
    }
    void aLobbyEndsThirtySecondsAfterItsHostWasLost() {
        House house;
        Guest guest(house.server, "Guest");
        {
            Guest host(house.server, "Host");
            QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
            QVERIFY(guest.ask(join(host.joined)) == LobbyRefusal::None);
        }
        house.server.settle(guest.connection, seconds(29));
        QCOMPARE(house.server.desk().sessions(), std::size_t{1});
        house.server.settle(guest.connection, seconds(2));
        QVERIFY(guest.goneBecause[guest.id().value] == GoneBecause::SessionClosed);
        QCOMPARE(house.server.desk().sessions(), std::size_t{0});
    }
    void aSecondConnectionOfAPersonTakesOver() {
        House house;
        Guest first(house.server, "Mina");
        const auto token = first.connection.me()->token;
        Guest second(house.server, "");
        QVERIFY(second.ask(SignInAgain{token}) == LobbyRefusal::None);
        QVERIFY(second.id().value != 0);
        QVERIFY(test::waitUntil([&] { return first.connection.state() == ServerConnection::State::Closed; }));
        // Signed out, the token is worth nothing.
        second.connection.ask(SignOut{});
        QVERIFY(test::waitUntil([&] { return second.connection.state() == ServerConnection::State::Entered; }));
        Guest third(house.server, "");
        QVERIFY(third.ask(SignInAgain{token}) == LobbyRefusal::TokenLapsed);
        QVERIFY(third.ask(SignInAsGuest{"Mina"}) == LobbyRefusal::None);
    }
    void whoHasNotThePlanReceivesIt() {
        House house;
        Guest host(house.server, "Host");
        QVERIFY(host.ask(House::wishes(OpensWhen::WhenTheHostSays)) == LobbyRefusal::None);
        QVERIFY(host.ask(FetchPlan{12345}) == LobbyRefusal::NoSuchPlan);
        QVERIFY(host.ask(FetchPlan{house.plan->digest()}) == LobbyRefusal::None);
        QVERIFY(test::waitUntil([&] { return !host.plans.isEmpty(); }));
        const auto venue = venueFromBytes(host.plans.first());
        QVERIFY(static_cast<bool>(venue));
        QCOMPARE(venue->plan->digest(), house.plan->digest());
    }
    void aSessionOpensAtItsTime() {
        House house;
        Guest host(house.server, "Host");
        OpenSession wishes = House::wishes(OpensWhen::AtATime);
        wishes.opensAt = SimTime{house.server.clock.nowMs() + 60'000};
        QVERIFY(host.ask(wishes) == LobbyRefusal::None);
        house.server.settle(host.connection, seconds(49));
        QVERIFY(host.sales.empty());
        house.server.settle(host.connection, seconds(2));
        QCOMPARE(host.sales.size(), std::size_t{1});
        QCOMPARE(host.sales[0].opens.ms, wishes.opensAt.ms);
        SimTime now, opening;
        house.server.host()->ask([&](const SaleDesk& desk) {
            now = desk.now();
            opening = desk.opening();
        });
        QCOMPARE((opening - now).ms, wishes.opensAt.ms - house.server.clock.nowMs());
    }
};

QTEST_GUILESS_MAIN(LobbyTest)
#include "lobby_test.moc"
