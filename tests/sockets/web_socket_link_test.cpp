// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The suite that every link must pass, over real sockets: a guest opens a session, starts it, and plays.
#include <QTest>

#include "crowd/presets.h"
#include "session/conformance.h"
#include "sockets/server_in_process.h"

using namespace frontrow;

namespace {

class SocketFixture final : public conformance::LinkFixture {
public:
    SocketFixture() : m_plan(test::hallPlan(4, 5, 10)), m_client(QStringLiteral("link test")) {
        Scenario scenario = presetScenario(Preset::Easy);
        scenario.name = "link-test";
        m_server.maker().addScenario(scenario);
        m_server.maker().addVenue("hall", m_plan);
        m_client.open(m_server.address());
        wait([&] { return m_client.state() == ServerConnection::State::Entered; });
        m_client.ask(SignInAsGuest{"Mina"});
        wait([&] { return m_client.me().has_value(); });
        OpenSession open;
        open.title = "Friday";
        open.scenario = "link-test";
        open.venue = "hall";
        open.seed = "4F2A-91";
        open.rivals = 60;
        open.opens = OpensWhen::WhenTheHostSays;
        m_client.ask(open);
        m_client.ask(StartSession{3'000});
        wait([&] { return m_client.saleIsThere(); });
        m_local.set(m_server.clock.nowMs());
        settle(seconds(4));
    }
    Link& link() override { return m_client.link(); }
    const LocalClock& clock() override { return m_local; }
    std::shared_ptr<const VenuePlan> plan() override { return m_plan; }
    void settle(Duration time) override {
        wait([&] { return m_client.saleIsThere(); });
        for (Duration done; done < time; done = done + milliseconds(100)) {
            m_server.settle(m_client, milliseconds(100));
            m_local.set(m_server.clock.nowMs());
        }
    }
    // The server ends every connection, and the client comes back by itself.
    void breakLink() override {
        m_server.sockets.closeAll(kCloseComeAgain);
        wait([&] { return m_client.state() == ServerConnection::State::Waiting; });
    }

private:
    template <class Condition> static void wait(Condition condition) { QVERIFY(test::waitUntil(condition)); }

    std::shared_ptr<const VenuePlan> m_plan;
    test::ServerInProcess m_server;
    ServerConnection m_client;
    ManualClock m_local;
};

}  // namespace

class WebSocketLinkTest : public QObject {
    Q_OBJECT

    static void run(void (*suite)(conformance::LinkFixture&)) {
        SocketFixture fixture;
        if (!QTest::currentTestFailed()) suite(fixture);
    }

private slots:
    void greets() { run(conformance::greets); }
    void answersEveryCommandOnce() { run(conformance::answersEveryCommandOnce); }
    void probesTheClock() { run(conformance::probesTheClock); }
    void spellsLettersOnlyToTheirBuyer() { run(conformance::spellsLettersOnlyToTheirBuyer); }
    void showsTheMapAndHoldsSeats() { run(conformance::showsTheMapAndHoldsSeats); }
    void comesBackToWhatItHad() { run(conformance::comesBackToWhatItHad); }
    void aLostSwapKeepsTheSeats() { run(conformance::aLostSwapKeepsTheSeats); }
};

QTEST_GUILESS_MAIN(WebSocketLinkTest)
#include "web_socket_link_test.moc"
