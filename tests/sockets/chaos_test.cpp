// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person plays through a network that cuts, holds back, falls silent and breaks, while rivals take seats.
// However often it breaks: what the person ends up seeing is what the sale is, what was asked is answered,
// and nothing happened twice.
#include <QElapsedTimer>
#include <QTest>
#include <set>

#include "crowd/presets.h"
#include "lobby/guest.h"
#include "session/conformance.h"
#include "sockets/chaos_proxy.h"

using namespace frontrow;

class ChaosTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyConverges_data() {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 6}) QTest::addRow("seed %d", seed) << seed;
    }
    void everybodyConverges() {
        QFETCH(int, seed);
        const auto plan = test::hallPlan(2, 5, 10);
        Scenario scenario = presetScenario(Preset::Easy);
        scenario.name = "chaos";
        scenario.policy.letters.gate = LettersGate::Off;
        // Nobody loses a place or seats to the network here: what is lost must be the network's alone.
        scenario.policy.waitingRoom.graceMs = 300'000;
        scenario.policy.holds.lostConnectionMs = 30'000;
        test::ServerInProcess server;
        server.maker().addScenario(scenario);
        server.maker().addVenue("hall", plan);
        test::ChaosProxy proxy(server.port(), static_cast<std::uint64_t>(seed));
        // Comes back at once: how long people wait is not what is tried here.
        ServerConnection client(QStringLiteral("chaos test"), {.firstAgainMs = 5, .mostAgainMs = 20});
        ServerAddress address = server.address();
        address.port = proxy.port();

        // Comes in through the chaos as well; asks again whatever got lost on the way.
        bool thereOnce = false;
        int names = 0;
        QObject::connect(&client, &ServerConnection::told, [&](const LobbyNews& news) {
            thereOnce = thereOnce || std::holds_alternative<SaleThere>(news);
            // The answer to an earlier try was lost: that guest keeps the name for a while.
            const auto* refused = std::get_if<Refused>(&news);
            if (refused != nullptr && refused->refusal == LobbyRefusal::NameUsed) {
                client.ask(SignInAsGuest{"Mina " + std::to_string(++names)});
            }
        });
        QObject::connect(&client, &ServerConnection::troubled, [&](ServerConnection::Trouble trouble) {
            // Before it stood for the first time it is the person who tries again.
            if (trouble != ServerConnection::Trouble::Lost)
                QTimer::singleShot(0, &client, [&] { client.open(address); });
        });
        OpenSession open;
        open.title = "Chaos";
        open.scenario = "chaos";
        open.venue = "hall";
        open.seed = "4F2A-91";
        open.rivals = 30;
        open.opens = OpensWhen::WhenTheHostSays;
        open.letters = 0;
        QObject::connect(&client, &ServerConnection::stateChanged, [&](ServerConnection::State state) {
            if (state == ServerConnection::State::Entered && !client.me()) client.ask(SignInAsGuest{"Mina"});
            if (state == ServerConnection::State::SignedIn && !thereOnce) {
                client.ask(open);
                client.ask(StartSession{3'000});
            }
        });
        client.open(address);
        const auto pass = [&](Duration time) {
            server.clock.move(time);
            server.desk().tick();
            if (server.host() != nullptr) server.host()->ask([](const SaleDesk&) {});
            QElapsedTimer turn;
            turn.start();
            // A few turns of the proxy.
            while (turn.elapsed() < 3) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        };
        for (int i = 0; i < 10'000 && !thereOnce; ++i) pass(milliseconds(1));
        QVERIFY2(thereOnce, "the sale never came");

        conformance::Ear ear;
        ManualClock clock;
        Session session(client.link(), clock, plan, ear, "chaos test");
        int asked = 0;
        // Where the machine is busy the proxy has fewer turns in that time: until it has broken something.
        for (int i = 0; i < 500 || (proxy.broken() == 0 && i < 50'000); ++i) {
            if (session.linkState() == LinkState::Lost || session.linkState() == LinkState::Closed) session.open();
            const BuyerView& view = session.view();
            if (i % 10 == 0 && session.pendingCount() == 0 && view.facts()) {
                ++asked;
                if (view.stage() == BuyerStage::Outside)
                    session.enterWaitingRoom(0);
                else if (view.stage() == BuyerStage::Admitted)
                    session.usePass();
                else if (view.stage() == BuyerStage::OnMap && view.held().empty()) {
                    if (const auto seats = chooseSeats(view, 2, 0)) session.holdSeats(*seats, HoldMode::Add);
                } else if (view.stage() == BuyerStage::OnMap)
                    session.release(view.held());
            }
            pass(milliseconds(100));
        }
        QVERIFY2(proxy.broken() > 0 && proxy.pieces() > 20,
                 qPrintable(QStringLiteral("%1 %2").arg(proxy.broken()).arg(proxy.pieces())));
        QVERIFY(asked > 0);

        proxy.heal();
        for (int i = 0; i < 6'000; ++i) {
            if (session.linkState() == LinkState::Lost) session.open();
            pass(milliseconds(2));
            const bool settled = session.pendingCount() == 0 && session.view().mapState() != MapState::Frozen;
            if (session.linkState() == LinkState::Open && settled && i > 200) break;
        }
        QVERIFY(session.linkState() == LinkState::Open);
        QCOMPARE(session.pendingCount(), std::size_t{0});
        // Answered once each, and what is seen is what is.
        std::set<std::uint64_t> counters;
        for (const CommandReceipt& receipt : ear.receipts) QVERIFY(counters.insert(receipt.counter.value).second);
        server.arrive(client);
        const BuyerView& view = session.view();
        server.host()->ask([&](const SaleDesk& desk) {
            const Sale& sale = desk.world().sale();
            const BuyerState buyer = sale.buyer(view.account());
            QVERIFY(view.stage() == buyer.stage);
            QVERIFY(view.held() == buyer.held);
            if (!view.mapShown()) return;
            QVERIFY(view.mapState() == MapState::Live);
            for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
                QVERIFY(view.seat(SeatIndex{i}).state == sale.seatState(SeatIndex{i}));
            }
        });
    }
};

QTEST_GUILESS_MAIN(ChaosTest)
#include "chaos_test.moc"
