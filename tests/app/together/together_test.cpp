// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Playing together in the real window: found, joined, ready, through the sale to the board and back to
// the lobby; refusals where they belong; a lost connection; looking on; hosting.
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTableView>

#include "screens/letters/letter_boxes.h"
#include "screens/seats/seats_screen.h"
#include "screens/together/join_dialogs.h"
#include "screens/together/watch_page.h"
#include "seat_map/seat_map.h"
#include "session/buyer_choice.h"
#include "theme/theme_style.h"
#include "together/together_stage.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "widgets/text_label.h"

using namespace frontrow;
using test::TogetherStage;
using test::waitUntil;

namespace {

// A friend's side of the sale, without hands.
class FriendsSale {
public:
    FriendsSale(TogetherStage& stage, ServerConnection& connection)
        : m_session(connection.link(), stage.clock, stage.hall, m_listener, "a friend") {
        m_session.open();
    }
    Session& session() { return m_session; }

private:
    SessionListener m_listener;
    Session m_session;
};

QString bannerText(TogetherStage& stage) {
    auto* banner = stage.find<Banner>("togetherBanner");
    return banner->isVisible() ? banner->accessibleName() : QString();
}

}  // namespace

class TogetherTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light).setMotion(Motion::Reduced); }

    void playsFromTheLobbyToTheBoardAndBack() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        QVERIFY(mina != nullptr);
        mina->ask(stage.session());
        stage.server.arrive(*mina);
        stage.joinFirst();
        QVERIFY(stage.until([&] { return stage.together->lobby().people().rowCount() == 2; }));
        QVERIFY(!stage.together->lobby().isHost());
        stage.picture("play-1-lobby");

        // T writes; everybody hears it.
        QString heard;
        connect(mina.get(), &ServerConnection::told, this, [&](const LobbyNews& news) {
            if (const auto* said = std::get_if<Said>(&news)) heard = QString::fromStdString(said->text);
        });
        stage.key(Qt::Key_T);
        auto* text = stage.find<QLineEdit>("chatText");
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("hello all"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return heard == QStringLiteral("hello all"); }));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->hasFocus());

        stage.key(Qt::Key_Return);
        QVERIFY(stage.until([&] { return stage.together->lobby().isReady(); }));
        mina->ask(SetReady{1});
        QVERIFY(stage.until([&] { return mina->saleIsThere(); }));
        FriendsSale minas(stage, *mina);
        // The plan is not known here: it comes from the server.
        QVERIFY(stage.until([&] { return stage.together->play().page() != nullptr; }));
        QVERIFY(stage.window.isFlow());
        QCOMPARE(stage.find<QLabel>("flowTag")->text(), QStringLiteral("LAN"));
        stage.pass(seconds(2));
        stage.picture("play-2-countdown");
        playThrough(stage);
        QVERIFY(stage.untilScreen(FlowScreen::Done));
        stage.picture("play-3-done");

        minas.session().enterWaitingRoom(0);
        stage.pass(seconds(1));
        minas.session().leave();
        QVERIFY(stage.until([&] { return stage.together->lobby().results().has_value(); }));
        QVERIFY(!stage.window.isFlow());
        const BoardModel& board = stage.together->lobby().board();
        QCOMPARE(board.rowCount(), 2);
        QCOMPARE(QString::fromStdString(board.rows().front().personName), QStringLiteral("Haneul"));
        QCOMPARE(board.rows().front().seats.size(), std::size_t{2});
        QVERIFY(board.rows().back().seats.empty());
        QVERIFY(stage.find<QWidget>("board")->isVisible());
        QVERIFY(stage.find("rematchSame")->isHidden());
        stage.picture("play-4-board");

        mina->ask(Rematch{1});
        QVERIFY(stage.until([&] { return !stage.together->lobby().results().has_value(); }));
        QVERIFY(stage.find<QWidget>("lobbyCard")->isVisible());
        QVERIFY(!stage.together->lobby().isReady());
    }

    void comesBackToItsPlaceAfterALostConnection() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session(OpensWhen::WhenTheHostSays));
        stage.server.arrive(*mina);
        stage.joinFirst();
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
        mina->ask(StartSession{10'000});
        QVERIFY(stage.untilScreen(FlowScreen::Countdown));
        FlowPage& page = *stage.together->play().page();
        LiveSession& session = *stage.together->play().session();
        QVERIFY(stage.until([&] { return session.view().saleOpened(); }));
        QTest::keyClick(&page, Qt::Key_Return);
        QVERIFY(stage.untilScreen(FlowScreen::WaitingRoom));

        stage.server.sockets.closeAll(kCloseComeAgain);
        QVERIFY(waitUntil([&] { return stage.connection().state() == ServerConnection::State::Waiting; }));
        stage.server.clock.move(seconds(4));
        session.tick();
        auto* strip = stage.find<Banner>("connectionStrip");
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->accessibleName(), QStringLiteral("No connection for 4 s. Your place is kept for 26 s."));
        stage.picture("play-connection-lost");
        QVERIFY(waitUntil([&] {
            session.tick();
            return stage.connection().saleIsThere() && session.session().linkState() == LinkState::Open;
        }));
        QVERIFY(stage.until([&] { return !strip->isVisible(); }));
        QVERIFY(stage.together->play().page() == &page);
        QVERIFY(session.view().stage() != BuyerStage::Outside);
    }

    // 3.9, U: killed under the map with seats held; another one at the same place finds what the first had stored.
    void comesBackToItsSeatsWhenTheServerWasKilled() {
        QTemporaryDir folders;
        const QString first = folders.filePath(QStringLiteral("first")),
                      left = folders.filePath(QStringLiteral("left"));
        DurableFiles files;
        const auto store = Store::open(first, files, 1'800'000'000'000);
        QVERIFY(store);
        std::unique_ptr<Store> next;
        {
            TogetherStage stage(QStringLiteral("Haneul"), store->get());
            auto mina = stage.friendNamed("Mina");
            OpenSession wishes = stage.session(OpensWhen::WhenTheHostSays);
            wishes.letters = 0;
            mina->ask(wishes);
            stage.server.arrive(*mina);
            stage.joinFirst();
            QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
            mina->ask(StartSession{10'000});
            QVERIFY(stage.untilScreen(FlowScreen::Countdown));
            FlowPage& page = *stage.together->play().page();
            LiveSession& live = *stage.together->play().session();
            QVERIFY(stage.until([&] { return live.view().saleOpened(); }));
            QTest::keyClick(&page, Qt::Key_Return);
            QVERIFY(stage.until([&] { return live.view().stage() == BuyerStage::Admitted; }));
            live.session().usePass();
            QVERIFY(stage.untilScreen(FlowScreen::Seats));
            QVERIFY(stage.until([&] { return live.view().mapState() == MapState::Live; }));
            const auto seats = chooseSeats(live.view(), 2, 0);
            QVERIFY(seats);
            live.session().holdSeats(*seats, HoldMode::Add);
            QVERIFY(stage.until([&] { return live.view().held().size() == 2; }));
            const SeatList held = live.view().held();
            const std::uint32_t epoch = live.view().epoch();
            const PersonId me = stage.connection().me()->person;

            test::leaveBehind(first, left);
            stage.endServer();
            QVERIFY(waitUntil([&] { return stage.connection().state() == ServerConnection::State::Waiting; }));
            live.tick();
            stage.server.clock.move(seconds(4));
            live.tick();
            auto* strip = stage.find<Banner>("connectionStrip");
            QVERIFY(strip->isVisible());
            QCOMPARE(strip->accessibleName(),
                     QStringLiteral("No connection for 4 s. Your seats are held for at least 1 s."));
            stage.picture("play-server-killed");

            auto opened = Store::open(left, files, stage.server.clock.nowMs());
            QVERIFY(opened);
            next = std::move(*opened);
            stage.startServerAgain(*next);
            QVERIFY(waitUntil([&] {
                live.tick();
                return stage.connection().saleIsThere() && live.session().linkState() == LinkState::Open;
            }));
            QVERIFY(stage.until([&] { return !strip->isVisible() && live.view().epoch() == epoch + 1; }));
            QVERIFY(stage.together->play().page() == &page);
            QVERIFY(stage.connection().me()->person == me);
            QVERIFY(live.view().held() == held);
            QVERIFY(page.screen() == FlowScreen::Seats);
            QVERIFY(stage.until([&] { return live.view().mapState() == MapState::Live; }));
            QVERIFY(live.view().seat(held[0]).state == SeatState::Held);
            // And it goes on: the seats can be ordered.
            live.session().openOrder();
            QVERIFY(stage.untilScreen(FlowScreen::Payment));
        }
    }

    void asksForAnotherNameWhereItsOwnIsUsed() {
        TogetherStage stage(QStringLiteral("Mina"));
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session());
        stage.server.arrive(*mina);
        stage.joinFirst();
        QVERIFY(waitUntil([&] { return stage.find<JoinDialog>("joinDialog") != nullptr; }));
        const QPointer<JoinDialog> dialog = stage.find<JoinDialog>("joinDialog");
        QVERIFY(dialog->findChild<TextLabel*>(QStringLiteral("askProblem"))
                    ->text()
                    .startsWith(QStringLiteral("Somebody on this server has that name.")));
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("joinName"));
        name->setText(QStringLiteral("Mina 2"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
        QVERIFY(dialog == nullptr || !dialog->isVisible());
    }

    void asksForThePasswordUntilItIsRight() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        OpenSession locked = stage.session();
        locked.password = "open sesame";
        mina->ask(locked);
        stage.server.arrive(*mina);
        stage.joinFirst();
        auto* dialog = stage.find<JoinDialog>("joinDialog");
        QVERIFY(dialog != nullptr);
        auto* password = dialog->findChild<QLineEdit*>(QStringLiteral("joinPassword"));
        password->setText(QStringLiteral("guess"));
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(waitUntil([&] { return dialog->findChild<TextLabel*>(QStringLiteral("askProblem"))->isVisible(); }));
        QVERIFY(!stage.together->lobby().isInSession());
        password->setText(QStringLiteral("open sesame"));
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
    }

    void saysOnThePageWhatIsRefused() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session(OpensWhen::WhenTheHostSays));
        stage.server.arrive(*mina);
        stage.together->lookAt(stage.server.address());
        QVERIFY(waitUntil([&] { return stage.find("join0") != nullptr; }));
        // It opens before the click has arrived.
        mina->ask(StartSession{10'000});
        stage.server.arrive(*mina);
        stage.click("join0");
        QVERIFY(stage.until([&] { return bannerText(stage).contains(QStringLiteral("nobody joins any more")); }));
        stage.picture("refused-joining-closed");

        // Nobody listens there.
        stage.together->lookAt(ServerAddress{QStringLiteral("127.0.0.1"), 1, {}});
        QVERIFY(
            waitUntil([&] { return bannerText(stage).startsWith(QStringLiteral("Nobody answers at 127.0.0.1:1.")); }));
    }

    // Between two runs the way in is one to the next run, and it says so; without its host nothing comes after it.
    void aRunThatIsOverIsNotOfferedAsOneToCome() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session(OpensWhen::WhenTheHostSays));
        mina->ask(StartSession{3'000});
        stage.server.arrive(*mina);
        stage.together->lookAt(stage.server.address());
        QVERIFY(stage.until([&] { return stage.find("watch0") != nullptr; }));
        stage.pass(seconds(4));
        mina->ask(EndSession{});
        stage.server.arrive(*mina);
        QVERIFY(stage.until([&] { return stage.find("join0") != nullptr; }));
        QCOMPARE(stage.find("join0")->text(), QStringLiteral("Join next"));
        QCOMPARE(stage.find("join0")->accessibleName(), QStringLiteral("Join the next run of Friday"));
        const auto* table = stage.find<QTableView>("sessions");
        QCOMPARE(table->model()->index(0, SessionTableModel::Starts).data().toString(), QStringLiteral("at a rematch"));
        stage.click("join0");
        QVERIFY(stage.until([&] { return stage.together->lobby().results().has_value(); }));
        mina->ask(Rematch{1});
        QVERIFY(stage.until([&] { return stage.find<QWidget>("lobbyCard")->isVisible(); }));
    }

    // Somebody who is gone by then, as the others read it.
    void whoLeavesInTheMiddleIsOnTheBoardOfTheOthers() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        auto jun = stage.friendNamed("Jun");
        mina->ask(stage.session(OpensWhen::WhenTheHostSays));
        stage.server.arrive(*mina);
        stage.joinFirst();
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
        jun->ask(JoinSession{stage.together->lobby().session(), {}, 0});
        stage.server.arrive(*jun);
        mina->ask(StartSession{3'000});
        QVERIFY(stage.untilScreen(FlowScreen::Countdown));
        QVERIFY(stage.until([&] { return jun->saleIsThere(); }));
        FriendsSale juns(stage, *jun);
        stage.pass(seconds(4));
        juns.session().enterWaitingRoom(0);
        stage.pass(seconds(1));
        jun->ask(LeaveSession{});
        stage.server.arrive(*jun);
        mina->ask(EndSession{});
        QVERIFY(stage.until([&] { return stage.together->lobby().results().has_value(); }));
        const BoardModel& board = stage.together->lobby().board();
        QCOMPARE(board.rowCount(), 3);
        QCOMPARE(board.index(2, BoardModel::Name).data().toString(), QStringLiteral("Jun (left)"));
        QVERIFY(board.index(2, BoardModel::Skill).data().toString() != QStringLiteral("–"));
        stage.picture("board-with-one-who-left");
    }

    void isToldWhenTheHostRemovesOne() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session());
        stage.server.arrive(*mina);
        stage.joinFirst();
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
        mina->ask(RemovePerson{stage.together->lobby().me()});
        QVERIFY(stage.until([&] { return !stage.together->lobby().isInSession(); }));
        QVERIFY(bannerText(stage).startsWith(QStringLiteral("The host has removed you from")));
        QVERIFY(!stage.find<QWidget>("lobbyCard")->isVisible());
    }

    void aWatcherSeesTheMapAndMayOnlyLeave() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session(OpensWhen::WhenTheHostSays));
        mina->ask(StartSession{3'000});
        stage.server.arrive(*mina);
        stage.together->lookAt(stage.server.address());
        QVERIFY(stage.until([&] { return stage.find("watch0") != nullptr; }));
        stage.click("watch0");
        QVERIFY(stage.until([&] { return stage.together->play().watchPage() != nullptr; }));
        QVERIFY(stage.together->play().page() == nullptr);
        LiveSession& session = *stage.together->play().session();
        QVERIFY(
            stage.until([&] { return session.view().mapState() == MapState::Live && session.view().saleOpened(); }));
        stage.pass(seconds(20));
        QVERIFY(stage.find<TextLabel>("watchLeft")->text().toInt() < static_cast<int>(stage.hall->seatCount()));
        stage.picture("watching");
        QTest::keyClick(stage.together->play().watchPage(), Qt::Key_Escape);
        QVERIFY(stage.until([&] { return !stage.together->lobby().isInSession(); }));
        QVERIFY(!stage.window.isFlow());
    }

    void hostsForAFriend() {
        TogetherStage stage;
        stage.find<QLineEdit>("hostTitle")->setText(QStringLiteral("Our evening"));
        stage.click("host");
        QVERIFY(waitUntil([&] { return stage.together->lobby().isHost(); }));
        QVERIFY(stage.hosted.isRunning());
        // Enter is the next step at once.
        QVERIFY(waitUntil([&] { return stage.page().hasFocus(); }));
        QVERIFY(stage.find<QWidget>("hostedCard")->isVisible());
        auto mina = stage.friendNamed("Mina", stage.hosted.port(), stage.hosted.key());
        QVERIFY(!stage.hosted.key().isEmpty());
        QVERIFY(mina != nullptr);
        mina->ask(JoinSession{stage.together->lobby().session(), {}, 0});
        QVERIFY(waitUntil([&] { return stage.together->lobby().people().rowCount() == 2; }));

        // The host may silence somebody, and then not any more.
        auto* people = stage.find<QListView>("people");
        people->setCurrentIndex(people->model()->index(1, 0));
        stage.click("silence");
        QVERIFY(waitUntil([&] { return stage.together->lobby().people().people()[1].silenced == 1; }));
        stage.click("silence");
        QVERIFY(waitUntil([&] { return stage.together->lobby().people().people()[1].silenced == 0; }));
        stage.picture("hosting");

        // A friend on this computer proves nothing about the way in; one on another does, and for good.
        const QString before = stage.find<TextLabel>("hostedNote")->text();
        QVERIFY(!before.contains(QStringLiteral("another computer")));
        emit stage.hosted.joinedFromElsewhere();
        QVERIFY(stage.find<TextLabel>("hostedNote")->text().contains(QStringLiteral("another computer")));
        stage.page().setReach(HostedCard::Port::Answers);
        QVERIFY(stage.find<TextLabel>("hostedNote")->text().contains(QStringLiteral("another computer")));
        stage.picture("hosting-proven");

        stage.key(Qt::Key_Return);
        QVERIFY(waitUntil([&] { return stage.together->lobby().isReady(); }));
        // Ready, the host's next step is to start without waiting for everybody.
        stage.key(Qt::Key_Return);
        QVERIFY(moveUntil(stage, [&] { return stage.together->play().page() != nullptr && mina->saleIsThere(); }));
        QVERIFY(moveUntil(stage, [&] { return stage.together->lobby().row().state == SessionState::Running; }));
        QTest::keyClick(stage.together->play().page(), Qt::Key_Escape);
        QVERIFY(!stage.window.isFlow());
        stage.click("ready");
        QVERIFY(waitUntil([&] { return stage.find<ConfirmDialog>("endQuestion") != nullptr; }));
        agree(*stage.find<ConfirmDialog>("endQuestion"));
        QVERIFY(moveUntil(stage, [&] { return stage.together->lobby().results().has_value(); }));
        QCOMPARE(stage.together->lobby().board().rowCount(), 2);

        // Enter is the rematch with the same seed.
        stage.key(Qt::Key_Return);
        QVERIFY(moveUntil(stage, [&] { return stage.together->lobby().row().state == SessionState::Lobby; }));
        stage.click("stopHosting");
        QVERIFY(waitUntil([&] { return stage.find<ConfirmDialog>("leaveQuestion") != nullptr; }));
        bool told = false;
        connect(mina.get(), &ServerConnection::told, this, [&](const LobbyNews& news) {
            const auto* gone = std::get_if<PersonGone>(&news);
            told = told ||
                   (gone != nullptr && gone->person == mina->me()->person && gone->why == GoneBecause::SessionClosed);
        });
        agree(*stage.find<ConfirmDialog>("leaveQuestion"));
        QVERIFY(waitUntil([&] { return told && !stage.together->lobby().isInSession(); }));
        QVERIFY(waitUntil([&] { return !stage.hosted.isRunning(); }));
        QVERIFY(stage.find<QWidget>("hostForm")->isVisible());
    }

    // Who never entered cannot be waited for.
    void leavingBeforeTheOpeningLeavesTheSession() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session(OpensWhen::WhenTheHostSays));
        stage.server.arrive(*mina);
        stage.joinFirst();
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
        mina->ask(StartSession{10'000});
        QVERIFY(stage.untilScreen(FlowScreen::Countdown));
        QTest::keyClick(stage.together->play().page(), Qt::Key_Escape);
        QVERIFY(stage.until([&] { return !stage.together->lobby().isInSession(); }));
        QVERIFY(!stage.window.isFlow());
    }

private:
    static void agree(const ConfirmDialog& question) {
        QTest::mouseClick(question.findChild<QAbstractButton*>(QStringLiteral("doIt")), Qt::LeftButton);
    }

    // Moves the clock of a server that nothing else looks at.
    template <class Reached> static bool moveUntil(TogetherStage& stage, Reached reached) {
        // A step needs no news from the network.
        QTimer steps;
        steps.start(2);
        return waitUntil([&] {
            stage.server.clock.move(milliseconds(20));
            if (LiveSession* session = stage.together->play().session()) session->tick();
            return reached();
        });
    }

    static void playThrough(TogetherStage& stage) {
        FlowPage& page = *stage.together->play().page();
        LiveSession& session = *stage.together->play().session();
        QVERIFY(stage.until([&] { return session.view().saleOpened(); }));
        QTest::keyClick(&page, Qt::Key_Return);
        QVERIFY(stage.until([&] { return session.view().stage() == BuyerStage::Admitted; }));
        QTest::keyClick(&page, Qt::Key_Return);
        QVERIFY(stage.untilScreen(FlowScreen::Letters));
        QString letters;
        const auto heard = connect(&session, &LiveSession::lettersSpelled, &page, [&](const LettersSpelled& spelled) {
            letters = QString::fromStdString(spelled.letters);
        });
        QVERIFY(stage.until([&] { return !letters.isEmpty(); }));
        disconnect(heard);
        auto* boxes = page.findChild<LetterBoxes*>(QStringLiteral("letterBoxes"));
        QTest::keyClicks(boxes, letters);
        QTest::keyClick(boxes, Qt::Key_Return);
        QVERIFY(stage.untilScreen(FlowScreen::Seats));
        QVERIFY(stage.until([&] { return session.view().mapState() == MapState::Live; }));
        for (int i = 0; i < 20 && session.view().held().empty(); ++i) {
            QTest::keyClick(&page.seats().map(), i == 0 ? Qt::Key_B : Qt::Key_N);
            QTest::keyClick(&page.seats().map(), Qt::Key_Space);
            stage.pass(seconds(1));
        }
        QCOMPARE(session.view().held().size(), std::size_t{2});
        QTest::keyClick(&page.seats().map(), Qt::Key_Return);
        QVERIFY(stage.untilScreen(FlowScreen::Payment));
        page.findChild<QCheckBox*>(QStringLiteral("agreeToRules"))->setChecked(true);
        QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("pay")), Qt::LeftButton);
    }
};

QTEST_MAIN(TogetherTest)
#include "together_test.moc"
