// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server tells, as the models and words of the page Together have it.
#include "models/lobby_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "models/lobby_words.h"
#include "models/refusal_words.h"
#include "models/session_table_model.h"
#include "support/plans.h"
#include "together/sample_lobby.h"
#include "window/translations.h"

using namespace frontrow;

class LobbyModelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_translations.take(Language::English); }

    void everyRefusalIsTold() {
        QSet<QString> told;
        for (int i = 1; i < static_cast<int>(LobbyRefusal::Count_); ++i) {
            const auto refusal = static_cast<LobbyRefusal>(i);
            const Notice notice = refusalNotice({0, refusal, "detail", 0});
            const std::string name(lobbyRefusalName(refusal));
            QVERIFY2(!notice.what.isEmpty() && !notice.remedy.isEmpty(), name.c_str());
            told.insert(notice.what);
        }
        // Two say the same: what came too early, and who is in already.
        QCOMPARE(told.size(), static_cast<qsizetype>(LobbyRefusal::Count_) - 2);
        QVERIFY(refusalNotice({0, LobbyRefusal::BadRules, "queue\u202e", 0})
                    .what.contains(QStringLiteral("202e"), Qt::CaseInsensitive));
        QVERIFY(refusalNotice({0, LobbyRefusal::SlowDown, {}, 2'500}).remedy.contains(QStringLiteral("3 seconds")));
    }

    void everyTroubleIsToldWithItsAddress() {
        using Trouble = ServerConnection::Trouble;
        for (const Trouble each :
             {Trouble::Unreachable, Trouble::NotAServer, Trouble::KeyChanged, Trouble::Lost, Trouble::Refused}) {
            const Notice notice = troubleNotice(each, QStringLiteral("10.0.0.7"), {});
            QVERIFY(notice.what.contains(QStringLiteral("10.0.0.7")));
            QVERIFY(!notice.remedy.isEmpty());
        }
        const Notice versions = troubleNotice(Trouble::VersionsDiffer, {}, QStringLiteral("9"));
        QVERIFY(versions.what.contains(QStringLiteral("version 9")));
        QVERIFY(versions.what.contains(QString::number(kProtocolVersion)));
    }

    void saysWhenASessionOpens_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("opens");
        QTest::addColumn<qint64>("opensAt");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, SessionState state, OpensWhen opens, qint64 at, const char* text) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(opens) << at << QString::fromUtf8(text);
        };
        row("to come", SessionState::Lobby, OpensWhen::AtATime, 1'134'000, "in 2:14");
        row("all ready", SessionState::Lobby, OpensWhen::AllReady, 0, "when all are ready");
        row("host", SessionState::Lobby, OpensWhen::WhenTheHostSays, 0, "when the host starts");
        row("running", SessionState::Running, OpensWhen::AllReady, 962'000, "+0:38");
        row("over", SessionState::Over, OpensWhen::AllReady, 962'000, "has ended");
    }
    void saysWhenASessionOpens() {
        QFETCH(int, state);
        QFETCH(int, opens);
        QFETCH(qint64, opensAt);
        QFETCH(QString, text);
        SessionRow session;
        session.state = static_cast<SessionState>(state);
        session.opens = static_cast<OpensWhen>(opens);
        session.opensAt = SimTime{opensAt};
        QCOMPARE(startsText(session, SimTime{1'000'000}), text);
    }

    // A run is over: there is a next one only while the host is there.
    void aSessionThatIsOverSaysWhetherItGoesOn() {
        SessionRow session;
        session.state = SessionState::Over;
        session.people = 2;
        session.mostPeople = 4;
        session.hostName = "Haneul";
        QVERIFY(isBetweenRuns(session) && takesSomebody(session));
        QCOMPARE(startsText(session, SimTime{}), QStringLiteral("at a rematch"));
        session.hostName.clear();
        QVERIFY(!isBetweenRuns(session) && !takesSomebody(session));
        QCOMPARE(startsText(session, SimTime{}), QStringLiteral("has ended"));
        session.state = SessionState::Lobby;
        QVERIFY(takesSomebody(session) && !isBetweenRuns(session));
        session.people = session.mostPeople;
        QVERIFY(!takesSomebody(session));
    }

    void whoHasLeftIsOnTheBoardAsSuch() {
        BoardModel board;
        ResultRow stayed, left;
        stayed.person = PersonId{1};
        stayed.personName = "Haneul";
        left.person = PersonId{2};
        left.personName = "Mina";
        left.left = 1;
        board.setRows({stayed, left}, PersonId{1});
        QCOMPARE(board.index(0, BoardModel::Name).data().toString(), QStringLiteral("Haneul (you)"));
        QCOMPARE(board.index(1, BoardModel::Name).data().toString(), QStringLiteral("Mina (left)"));
    }

    void sessionsKeepTheirRowsWhileTheyAreThere() {
        SessionTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto sessions = test::sampleSessions();
        model.setSessions(sessions);
        const QPersistentModelIndex third(model.index(2, 0));
        sessions.erase(sessions.begin());
        sessions.front().row.people = 6;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSessions(sessions);
        QCOMPARE(third.row(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, SessionTableModel::People).data().toString(), QStringLiteral("6 / 8"));
        // Nothing new: nothing is told.
        model.setSessions(sessions);
        QCOMPARE(changed.size(), 1);
    }

    void theLobbyFollowsWhatIsTold() {
        LobbyState lobby;
        const QAbstractItemModelTester people(&lobby.people(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester chat(&lobby.chat(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester board(&lobby.board(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy joined(&lobby, &LobbyState::joined);
        QSignalSpy gone(&lobby, &LobbyState::gone);
        test::fillLobby(lobby, test::AsWhom::Host);
        QCOMPARE(joined.size(), 1);
        QVERIFY(lobby.isHost());
        QCOMPARE(lobby.people().players(), 8);
        QCOMPARE(lobby.people().ready(), 5);
        QCOMPARE(lobby.people().data(lobby.people().index(6), LobbyPeopleModel::ClockRole).toString(),
                 QStringLiteral("clock ±68 ms"));
        QVERIFY(clockIsDoubtful(lobby.people().people()[6]));
        lobby.take(PersonGone{PersonId{4}, GoneBecause::Removed});
        QCOMPARE(lobby.people().players(), 7);
        QCOMPARE(lobby.chat().index(2).data().toString(), QStringLiteral("The host has removed Daniel."));
        lobby.take(PersonGone{PersonId{1}, GoneBecause::SessionClosed});
        QVERIFY(!lobby.isInSession());
        QCOMPARE(gone.size(), 1);
        QCOMPARE(lobby.people().rowCount(), 0);
    }

    void aBoardStaysWhenItsSessionEnds() {
        LobbyState lobby;
        test::fillLobby(lobby, test::AsWhom::Guest);
        test::fillBoard(lobby);
        QCOMPARE(lobby.board().rowCount(), 6);
        lobby.take(PersonGone{PersonId{2}, GoneBecause::SessionClosed});
        QVERIFY(!lobby.isInSession());
        QCOMPARE(lobby.board().rowCount(), 6);
        QVERIFY(lobby.results().has_value());
        lobby.forgetBoard();
        QCOMPARE(lobby.board().rowCount(), 0);
        QVERIFY(!lobby.results().has_value());
    }

    void severalSeatsAreNamedRowByRow() {
        const auto plan = test::rowsPlan(20, 20);
        const std::vector<SeatIndex> seats{SeatIndex{20}, SeatIndex{3}, SeatIndex{0}, SeatIndex{1}};
        QCOMPARE(seatPlaces(*plan, seats), (QStringList{QStringLiteral("Section A, row 1, seats 1–2, 4"),
                                                        QStringLiteral("Section A, row 2, seat 1")}));
        QCOMPARE(seatPlaces(*plan, std::vector{SeatIndex{5}}), QStringList{QStringLiteral("Section A, row 1, seat 6")});
        QVERIFY(seatPlaces(*plan, {}).isEmpty());
    }

    void theBoardNamesSeatsAndKeepsLuckApart() {
        LobbyState lobby;
        test::fillLobby(lobby, test::AsWhom::Guest);
        test::fillBoard(lobby);
        lobby.board().setPlan(test::rowsPlan(20, 20));
        const auto text = [&](int row, int column) { return lobby.board().index(row, column).data().toString(); };
        QCOMPARE(text(0, BoardModel::Seats), QStringLiteral("Section A, row 1, seats 5–6"));
        QCOMPARE(text(0, BoardModel::Luck), QStringLiteral("31 places gained"));
        QCOMPARE(text(1, BoardModel::Luck), QStringLiteral("12 places lost"));
        QCOMPARE(text(4, BoardModel::Seats), QStringLiteral("no seat"));
        QCOMPARE(text(4, BoardModel::Total), QStringLiteral("–"));
        QCOMPARE(text(4, BoardModel::Skill), QStringLiteral("–"));
        QCOMPARE(phasesOf(lobby.board().rows()[4]).total(), Duration{});
        // A seat beyond the plan is counted and not named.
        QCOMPARE(text(2, BoardModel::Seats), QStringLiteral("4 seats"));
    }

    void keepsTheLastLinesOfTheChat() {
        ChatModel chat;
        const QAbstractItemModelTester tester(&chat, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (std::size_t i = 0; i < ChatModel::kMostLines + 3; ++i) {
            chat.add(Said{PersonId{1}, "Mina", {}, "line\n" + std::to_string(i)});
        }
        QCOMPARE(chat.rowCount(), static_cast<int>(ChatModel::kMostLines));
        QCOMPARE(chat.index(0).data().toString(), QStringLiteral("line 3"));
    }

private:
    // English plurals are a translation as well.
    Translations m_translations{*qApp};
};

QTEST_MAIN(LobbyModelsTest)
#include "lobby_models_test.moc"
