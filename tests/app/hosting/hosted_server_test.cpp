// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hosting in this program with its data folder at hand: what a friend finds when the program was killed and
// hosts again, and what he is told when the host stops.
#include <QTemporaryDir>
#include <QTest>

#include "connection/server_connection.h"
#include "hosting/hosted_server.h"
#include "hosting/practice_data.h"
#include "sockets/server_in_process.h"

using namespace frontrow;
using test::MovedClock;
using test::waitUntil;

namespace {

// A program with its data, that hosts.
struct Program {
    Program(const QString& folder, const QString& keys, MovedClock& clock)
        : hosted({.folder = keys,
                  .program = QStringLiteral("frontrow test"),
                  .onNetwork = false,
                  .port = 0,
                  .data = [this] { return data.get(); }},
                 clock, clock) {
        auto opened = PracticeData::open(folder, clock, Unfinished::LeaveOpen);
        if (opened) data = std::move(*opened);
    }
    ServerAddress address() const { return {QStringLiteral("127.0.0.1"), hosted.port(), hosted.key()}; }
    std::uint64_t count(const char* what) const {
        const auto database = data->store().connect(DatabaseUse::Read);
        return (*database)->value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what))->toULongLong();
    }

    std::unique_ptr<PracticeData> data;
    HostedServer hosted;
};

// Somebody on it.
struct Friend {
    Friend() : connection(QStringLiteral("a friend")) {
        QObject::connect(&connection, &ServerConnection::told, [this](const LobbyNews& news) {
            if (const auto* joined = std::get_if<Joined>(&news)) session = joined->session;
            if (const auto* row = std::get_if<SessionRow>(&news)) state = row->state;
            if (const auto* told = std::get_if<ResultsTold>(&news)) results = *told;
            if (const auto* gone = std::get_if<PersonGone>(&news)) why = gone->why;
        });
    }
    bool comesTo(const ServerAddress& address, const LobbyRequest& as) {
        connection.open(address);
        if (!waitUntil([&] { return connection.state() == ServerConnection::State::Entered; })) return false;
        connection.ask(as);
        return waitUntil([&] { return connection.me().has_value(); });
    }
    // Opens a session and its sale.
    bool opensASale(MovedClock& clock) {
        OpenSession wishes;
        wishes.title = "Friday";
        wishes.scenario = "small-hall-first-try";
        wishes.venue = "club";
        wishes.opens = OpensWhen::WhenTheHostSays;
        wishes.letters = 0;
        connection.ask(wishes);
        if (!waitUntil([&] { return session != LanSessionId{}; })) return false;
        connection.ask(StartSession{3'000});
        if (!waitUntil([&] { return connection.saleIsThere(); })) return false;
        clock.move(seconds(4));
        return waitUntil([&] { return state == SessionState::Running; });
    }

    ServerConnection connection;
    LanSessionId session;
    SessionState state = SessionState::Lobby;
    std::optional<ResultsTold> results;
    std::optional<GoneBecause> why;
};

}  // namespace

class HostedServerTest : public QObject {
    Q_OBJECT

private slots:
    void aSessionGoesOnWhenTheProgramWasKilled() {
        const QTemporaryDir folders;
        MovedClock clock;
        const QString keys = folders.filePath(QStringLiteral("keys")), left = folders.filePath(QStringLiteral("left"));
        Program killed(folders.filePath(QStringLiteral("data")), keys, clock);
        QVERIFY(killed.data != nullptr);
        QVERIFY(!killed.hosted.start(QStringLiteral("Haneul")));
        Friend mina;
        QVERIFY(mina.comesTo(killed.address(), SignInAsGuest{"Mina"}));
        QVERIFY(mina.opensASale(clock));
        QVERIFY(waitUntil([&] { return killed.count("lan_session WHERE state = 2") == 1; }));
        test::leaveBehind(folders.filePath(QStringLiteral("data")), left);

        Program again(left, keys, clock);
        QVERIFY(again.data != nullptr);
        // The sale of a session is none of the rehearsals that a start settles or offers to go on with.
        QVERIFY(again.data->news().settled.empty());
        QVERIFY(!again.data->openRun());
        QVERIFY(!again.hosted.start(QStringLiteral("Haneul")));
        const LanSessionId session = std::exchange(mina.session, {});
        const PersonId person = mina.connection.me()->person;
        QVERIFY(mina.comesTo(again.address(), SignInAgain{mina.connection.me()->token}));
        QVERIFY(mina.connection.me()->person == person);
        QVERIFY(waitUntil([&] { return mina.session == session && mina.connection.saleIsThere(); }));
    }
    void whoStopsHostingTellsEverybodyTheBoard() {
        const QTemporaryDir folders;
        MovedClock clock;
        Program program(folders.filePath(QStringLiteral("data")), folders.filePath(QStringLiteral("keys")), clock);
        QVERIFY(!program.hosted.start(QStringLiteral("Haneul")));
        Friend mina;
        QVERIFY(mina.comesTo(program.address(), SignInAsGuest{"Mina"}));
        QVERIFY(mina.opensASale(clock));
        program.hosted.stop();
        QVERIFY(waitUntil([&] { return mina.why.has_value(); }));
        QVERIFY(mina.why == GoneBecause::SessionClosed);
        QVERIFY(mina.results && mina.results->rows == 1);
        // Nothing of it comes up at the next hosting.
        QCOMPARE(program.count("lan_session WHERE closed_ms IS NULL"), std::uint64_t{0});
        QCOMPARE(program.count("lan_member"), std::uint64_t{0});
        QCOMPARE(program.count("stream WHERE state = 1 AND kind = 2"), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(HostedServerTest)
#include "hosted_server_test.moc"
