// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that were joined before, in the real window with real sockets: found again at the next start and
// joined by one click, marked, removed; silent ones are left alone; a key that changed is a full stop.
#include <QAccessible>
#include <QApplication>
#include <QTableView>
#include <algorithm>

#include "theme/theme_style.h"
#include "together/together_stage.h"
#include "widgets/banner.h"
#include "widgets/star_button.h"

using namespace frontrow;
using test::TogetherStage;
using test::waitUntil;

namespace {

// The program started once more by the same profile, beside what the stage has running.
class NextStart {
public:
    explicit NextStart(TogetherStage& stage) : m_stage(stage) {
        window.resize(1440, 900);
        together =
            std::make_unique<Together>(window, settings,
                                       TogetherGround{stage.folder.path(), [] { return QStringLiteral("Jiwoo"); },
                                                      [&stage] { return stage.server.clock.nowMs(); }, stage.clock,
                                                      m_hosted, TickSource::Script, false});
        together->open();
    }
    void show() {
        window.QWidget::show();
        window.showPlace(Place::Practice);
        window.showPlace(Place::Together);
    }
    template <class Widget = QAbstractButton> Widget* find(const char* name) {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table() { return find<QTableView>("servers"); }
    QString cell(int row, ServerTableModel::Column column) {
        return table()->model()->index(row, column).data().toString();
    }
    int rows() { return table()->model()->rowCount(); }
    QString banner() {
        auto* banner = find<Banner>("togetherBanner");
        return banner->isVisible() ? banner->accessibleName() : QString();
    }
    KnownServer* known(const ServerAddress& address) { return together->servers().find(KnownServers::keyOf(address)); }
    bool untilSays(int row, const QString& state) {
        return waitUntil([&] { return rows() > row && cell(row, ServerTableModel::Reach).startsWith(state); });
    }

private:
    TogetherStage& m_stage;
    HostedServer m_hosted{
        {m_stage.folder.filePath(QStringLiteral("server2")), QStringLiteral("frontrow test"), false, 0},
        m_stage.server.clock,
        m_stage.server.clock};

public:
    Settings settings{m_stage.folder.path()};
    ActionTable actions{settings};
    MainWindow window{settings, actions};
    std::unique_ptr<Together> together;
};

void remember(TogetherStage& stage, const std::vector<std::pair<ServerAddress, QString>>& wanted) {
    RememberedServers servers;
    std::int64_t at = stage.server.clock.nowMs();
    for (const auto& [address, name] : wanted) servers.joined(address, name, --at);
    stage.settings.setRememberedServers(servers);
}

const ServerAddress kSilent{QStringLiteral("127.0.0.1"), 1, {}};

}  // namespace

class JoinedServersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light).setMotion(Motion::Reduced); }

    void oneThatWasJoinedIsOneClickAwayAtTheNextStart() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session());
        stage.server.arrive(*mina);
        QVERIFY(stage.find<QWidget>("noServers")->isVisible());
        // Looked at only, it is not remembered.
        stage.together->lookAt(stage.server.address());
        QVERIFY(waitUntil([&] { return stage.find("join0") != nullptr; }));
        QVERIFY(stage.settings.rememberedServers().all().empty());
        stage.click("join0");
        QVERIFY(stage.until([&] { return stage.together->lobby().isInSession(); }));
        const auto kept = stage.settings.rememberedServers().all();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept[0].address, stage.server.address());
        QCOMPARE(kept[0].name, QStringLiteral("Test house"));
        QCOMPARE(kept[0].joinedAtUtcMs, stage.server.clock.nowMs());
        // In a session its lobby has the room.
        QVERIFY(!stage.find<QWidget>("serverList")->isVisible());
        stage.together->play().end();
        stage.connection().ask(LeaveSession{});
        QVERIFY(stage.until([&] { return !stage.together->lobby().isInSession(); }));
        stage.together->servers().forget(KnownServers::keyOf(stage.server.address()));

        NextStart next(stage);
        // Nobody is asked before somebody looks at the page.
        QVERIFY(next.known(stage.server.address()) == nullptr);
        next.show();
        QVERIFY(next.untilSays(0, QStringLiteral("reachable")));
        QVERIFY(waitUntil([&] { return next.cell(0, ServerTableModel::Sessions) == QStringLiteral("1"); }));
        QCOMPARE(next.cell(0, ServerTableModel::Name), QStringLiteral("Test house"));
        // Its session is among those that were found, and once.
        QCOMPARE(next.find<QTableView>("sessions")->model()->rowCount(), 1);
        QVERIFY(test::savePicture(next.window, QStringLiteral("together/joined-before")));
        QTest::mouseClick(next.find("server0"), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return next.together->lobby().isInSession(); }));
    }

    void theStarIsSetByHandOrByKey() {
        TogetherStage stage;
        const ServerAddress nobodyToo{QStringLiteral("127.0.0.1"), 2, {}};
        remember(stage, {{kSilent, QStringLiteral("first")}, {nobodyToo, QStringLiteral("second")}});
        {
            NextStart next(stage);
            next.show();
            QVERIFY(next.untilSays(1, QStringLiteral("not reachable since")));
            auto* star = next.find<StarButton>("favourite1");
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(star);
            QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Favourite: second"));
            QVERIFY(spoken->state().checkable && !spoken->state().checked);
            QTest::mouseClick(star, Qt::LeftButton);
            // It stands above now, and the button that was clicked with it.
            QCOMPARE(next.cell(0, ServerTableModel::Name), QStringLiteral("second"));
            QVERIFY(next.find<StarButton>("favourite0") == star && star->isChecked());
            QVERIFY(spoken->state().checked);
            next.table()->selectRow(1);
            QTest::keyClick(next.table(), Qt::Key_S);
            QVERIFY(next.find<StarButton>("favourite1")->isChecked() &&
                    next.find<StarButton>("favourite0")->isChecked());
            QCOMPARE(next.cell(0, ServerTableModel::Name), QStringLiteral("first"));
            QTest::keyClick(next.table(), Qt::Key_S);
        }
        NextStart again(stage);
        again.show();
        QCOMPARE(again.cell(0, ServerTableModel::Name), QStringLiteral("second"));
        QVERIFY(again.find<StarButton>("favourite0")->isChecked());
        QVERIFY(!again.find<StarButton>("favourite1")->isChecked());
    }

    void whereThereAreTooManyFavouritesTheStarGoesOutAgain() {
        TogetherStage stage;
        RememberedServers servers;
        for (quint16 i = 0; i <= RememberedServers::kMostFavourites; ++i) {
            const ServerAddress each{QStringLiteral("127.0.0.1"), static_cast<quint16>(i + 1), {}};
            servers.joined(each, QString::number(i), stage.server.clock.nowMs());
            servers.setFavourite(each.host, each.port, true);
        }
        stage.settings.setRememberedServers(servers);
        NextStart next(stage);
        next.show();
        const QByteArray last = "favourite" + QByteArray::number(next.rows() - 1);
        auto* star = next.find<StarButton>(last.constData());
        QVERIFY(!star->isChecked());
        QTest::keyClick(star, Qt::Key_Space);
        QVERIFY(!star->isChecked());
        QVERIFY(next.banner().startsWith(QStringLiteral("There are 50 favourites already.")));
    }

    void whatIsRemovedIsGoneWithItsSessions() {
        TogetherStage stage;
        auto mina = stage.friendNamed("Mina");
        mina->ask(stage.session());
        stage.server.arrive(*mina);
        remember(stage, {{kSilent, QStringLiteral("first")}, {stage.server.address(), QStringLiteral("second")}});
        NextStart next(stage);
        next.show();
        QVERIFY(waitUntil([&] { return next.find("join0") != nullptr; }));
        QTest::mouseClick(next.find("removeServer1"), Qt::LeftButton);
        QCOMPARE(next.rows(), 1);
        QVERIFY(next.known(stage.server.address()) == nullptr);
        QCOMPARE(next.find<QTableView>("sessions")->model()->rowCount(), 0);
        next.table()->selectRow(0);
        QTest::keyClick(next.table(), Qt::Key_Delete);
        QCOMPARE(next.rows(), 0);
        QVERIFY(next.find<QWidget>("noServers")->isVisible());
        QVERIFY(Settings(stage.folder.path()).rememberedServers().all().empty());
    }

    void aSilentOneIsLeftAlone() {
        TogetherStage stage;
        remember(stage, {{kSilent, QStringLiteral("first")}});
        NextStart next(stage);
        next.show();
        QVERIFY(next.untilSays(0, QStringLiteral("not reachable since")));
        // Quietly.
        QCOMPARE(next.banner(), QString());
        const auto state = [&] { return next.known(kSilent)->connection->state(); };
        QCOMPARE(state(), ServerConnection::State::Closed);
        stage.server.clock.move(milliseconds(ServerCare::kLeaveAloneMs - 1'000));
        next.show();
        QCOMPARE(state(), ServerConnection::State::Closed);
        stage.server.clock.move(seconds(1));
        next.show();
        QCOMPARE(state(), ServerConnection::State::Connecting);
        QVERIFY(next.untilSays(0, QStringLiteral("not reachable since")));
        // A person may ask at any time, and hears of it.
        QTest::mouseClick(next.find("server0"), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return next.banner().startsWith(QStringLiteral("Nobody answers at 127.0.0.1:1.")); }));
    }

    void onlyAFewAreAskedAtOnce() {
        TogetherStage stage;
        std::vector<std::pair<ServerAddress, QString>> many;
        for (quint16 i = 1; i <= RememberedServers::kMostRecents; ++i)
            many.emplace_back(ServerAddress{QStringLiteral("127.0.0.1"), i, {}}, QString::number(i));
        remember(stage, many);
        NextStart next(stage);
        int most = 0;
        const auto count = [&] {
            const auto connecting = std::ranges::count_if(next.together->servers().all(), [](const auto& each) {
                return each->connection->state() == ServerConnection::State::Connecting;
            });
            most = std::max(most, static_cast<int>(connecting));
        };
        connect(&next.together->servers(), &KnownServers::stateChanged, this, count);
        next.show();
        count();
        QVERIFY(next.untilSays(static_cast<int>(RememberedServers::kMostRecents) - 1,
                               QStringLiteral("not reachable since")));
        QVERIFY(most > 0);
        QVERIFY(most <= ServerCare::kMostAtOnce);
    }

    void oneThatIsLostIsNotCalledAgainAndAgain() {
        TogetherStage stage;
        remember(stage, {{stage.server.address(), QStringLiteral("first")}});
        NextStart next(stage);
        next.show();
        QVERIFY(next.untilSays(0, QStringLiteral("reachable")));
        stage.endServer();
        QVERIFY(next.untilSays(0, QStringLiteral("not reachable since")));
        QCOMPARE(next.known(stage.server.address())->connection->state(), ServerConnection::State::Closed);
        QCOMPARE(next.banner(), QString());
    }

    // Encrypted, as it is between two computers.
    void theKeyThatIsRememberedHolds() {
        TogetherStage stage;
        QVERIFY(!stage.hosted.start(QStringLiteral("Mina")));
        const ServerAddress right{QStringLiteral("127.0.0.1"), stage.hosted.port(), stage.hosted.key()};
        ServerAddress wrong = right;
        wrong.pin = QByteArray(32, 'x');
        remember(stage, {{wrong, QStringLiteral("first")}});
        {
            NextStart next(stage);
            next.show();
            QVERIFY(next.untilSays(0, QStringLiteral("key changed")));
            QCOMPARE(next.banner(), QString());
            QTest::mouseClick(next.find("server0"), Qt::LeftButton);
            QVERIFY(waitUntil([&] { return next.banner().contains(QStringLiteral("has another key than before")); }));
            // What the network calls does not put another key in its place, and neither does an address alone.
            QCOMPARE(next.together->care().withKey(right, ServerOrigin::Network).pin, wrong.pin);
            next.together->servers().add(right, ServerOrigin::Network);
            QVERIFY(next.untilSays(0, QStringLiteral("key changed")));
            next.together->page()->hideNotice();
            next.together->lookAt({right.host, right.port, {}});
            QVERIFY(waitUntil([&] { return next.banner().contains(QStringLiteral("has another key than before")); }));
            QVERIFY(next.known(right)->sessions.empty());
            // A code from its host does.
            next.together->lookAt(right);
            QVERIFY(next.untilSays(0, QStringLiteral("reachable")));
        }
        // Joined by that code, the new key is the one that is remembered.
        auto mina = stage.friendNamed("Mina", right.port, right.pin);
        QVERIFY(mina != nullptr);
        OpenSession wishes = stage.session();
        wishes.scenario = "small-hall-first-try";
        wishes.venue = "club";
        mina->ask(wishes);
        NextStart next(stage);
        next.show();
        QVERIFY(next.untilSays(0, QStringLiteral("key changed")));
        next.together->lookAt(right);
        QVERIFY(waitUntil([&] { return next.find("join0") != nullptr; }));
        QTest::mouseClick(next.find("join0"), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return next.together->lobby().isInSession(); }));
        QCOMPARE(next.settings.rememberedServers().all().front().address, right);
    }

    // The same server, remembered at one address and found at another.
    void itsSessionsAreShownOnce() {
        TogetherStage stage;
        QVERIFY(!stage.hosted.start(QStringLiteral("Mina")));
        const ServerAddress here{QStringLiteral("127.0.0.1"), stage.hosted.port(), stage.hosted.key()};
        const ServerAddress found{QStringLiteral("localhost"), stage.hosted.port(), stage.hosted.key()};
        auto mina = stage.friendNamed("Mina", here.port, here.pin);
        QVERIFY(mina != nullptr);
        OpenSession wishes = stage.session();
        wishes.scenario = "small-hall-first-try";
        wishes.venue = "club";
        mina->ask(wishes);
        remember(stage, {{here, QStringLiteral("first")}});
        NextStart next(stage);
        next.show();
        next.together->servers().add(found, ServerOrigin::Network);
        QVERIFY(waitUntil([&] {
            return next.known(here)->sessions.size() == 1 && next.known(found) != nullptr &&
                   next.known(found)->sessions.size() == 1;
        }));
        QCOMPARE(next.find<QTableView>("sessions")->model()->rowCount(), 1);
        // Gone from where it was, it is the same one where it is now.
        next.together->servers().forget(KnownServers::keyOf(here));
        QVERIFY(next.untilSays(0, QStringLiteral("reachable")));
        QCOMPARE(next.find<QTableView>("sessions")->model()->rowCount(), 1);
        QTest::mouseClick(next.find("server0"), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return next.together->lobby().isInSession(); }));
        const auto kept = next.settings.rememberedServers().all();
        QCOMPARE(kept.size(), std::size_t{1});
        QCOMPARE(kept.front().address, found);
    }
};

QTEST_MAIN(JoinedServersTest)
#include "joined_servers_test.moc"
