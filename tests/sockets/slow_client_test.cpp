// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who does not read what he asked for: first he hears no more of single seats, then he is closed or
// cut off, and the others notice nothing.
#include <QTest>

#include "crowd/presets.h"
#include "protocol/message_codec.h"
#include "sockets/raw_client.h"
#include "sockets/server_in_process.h"

using namespace frontrow;
using test::clientFrame;
using test::RawClient;

namespace {

template <class Message> QByteArray framed(const Message& message) {
    return clientFrame(0x82, encodeMessage(message).value());
}

// A sale with a crowd in a large hall, its host, and a watcher without manners.
class CrowdedSale {
public:
    CrowdedSale() : m_host(QStringLiteral("slow client test")) {
        Scenario scenario = presetScenario(Preset::Easy);
        scenario.name = "crowded";
        server.maker().addScenario(scenario);
        server.maker().addVenue("field", test::rowsPlan(250, 200));
        m_host.open(server.address());
        wait([&] { return m_host.state() == ServerConnection::State::Entered; });
        m_host.ask(SignInAsGuest{"Mina"});
        wait([&] { return m_host.me().has_value(); });
        OpenSession open;
        open.title = "Friday";
        open.scenario = "crowded";
        open.venue = "field";
        open.seed = "4F2A-91";
        open.rivals = 20'000;
        open.opens = OpensWhen::WhenTheHostSays;
        QObject::connect(&m_host, &ServerConnection::told, &m_host, [&](const LobbyNews& news) {
            if (const auto* joined = std::get_if<Joined>(&news)) m_session = joined->session;
        });
        m_host.ask(open);
        wait([&] { return m_session.value != 0; });
        m_host.ask(StartSession{3'000});
        wait([&] { return m_host.saleIsThere(); });

        QVERIFY(watcher.shake() == 101);
        watcher.send(framed(LobbyRequest{Enter{}}) + framed(LobbyRequest{SignInAsGuest{"Deaf"}}) +
                     framed(LobbyRequest{JoinSession{m_session, {}, 1}}));
        QVERIFY(hears<SaleThere>());
        watcher.send(framed(ClientMessage{Hello{kProtocolVersion, DeviceIndex{kNoDevice}, 0, "test"}}));
        // The crowd takes seats by now, some each second.
        pass(seconds(20));
    }
    // So much of log time, in which the host's client hears everything.
    void pass(Duration time) { server.settle(m_host, time); }
    void askForTheMap() { watcher.send(framed(ClientMessage{Resume{PerformanceId{1}, 0, 0}})); }
    const IoCounters& counters() const { return server.sockets.counters(); }
    ServerConnection& host() { return m_host; }

    test::ServerInProcess server;
    RawClient watcher{server.port(), 64 * 1024};

private:
    template <class Condition> static void wait(Condition condition) { QVERIFY(test::waitUntil(condition)); }
    template <class News> bool hears() {
        while (const auto frame = watcher.nextFrame()) {
            if (frame->first != 2) continue;
            const auto news = decodeLobbyNews(frame->second);
            if (news && std::holds_alternative<News>(news.value())) return true;
        }
        return false;
    }

    ServerConnection m_host;
    LanSessionId m_session;
};

}  // namespace

class SlowClientTest : public QObject {
    Q_OBJECT

private slots:
    void hearsOfNoMoreSeatsAndIsClosed() {
        CrowdedSale sale;
        if (QTest::currentTestFailed()) return;
        sale.askForTheMap();
        sale.pass(seconds(1));
        sale.watcher.stopReading();
        for (int i = 0; i < 200 && sale.counters().deltasDropped == 0; ++i) {
            sale.askForTheMap();
            sale.pass(milliseconds(100));
        }
        QVERIFY(sale.counters().deltasDropped > 0);
        // Well beyond the mark, and well within the limit: a map of this hall is 25 kB.
        for (int i = 0; i < 10; ++i) sale.askForTheMap();
        sale.pass(seconds(1));
        QCOMPARE(sale.counters().tooSlow.load(), std::uint64_t{0});
        const std::uint64_t dropped = sale.counters().deltasDropped;
        // No more is asked for: time alone closes it. The server looks every tenth of a real second, and would cut it
        // off if much more time went by before it reads on.
        for (int i = 0; i < 60 && sale.counters().tooSlow == 0; ++i) sale.pass(seconds(1));
        QVERIFY(test::waitUntil([&] { return sale.counters().tooSlow == 1; }));
        QVERIFY(sale.counters().deltasDropped > dropped);
        sale.watcher.readOn();
        QCOMPARE(sale.watcher.closeCode(), 1013);
        QVERIFY(sale.host().state() == ServerConnection::State::SignedIn);
    }
    void isCutOffWhereItAsksForMore() {
        CrowdedSale sale;
        if (QTest::currentTestFailed()) return;
        sale.watcher.stopReading();
        for (int i = 0; i < 200 && sale.counters().tooSlow == 0; ++i) {
            for (int each = 0; each < 10; ++each) sale.askForTheMap();
            sale.pass(seconds(1));
        }
        QCOMPARE(sale.counters().tooSlow.load(), std::uint64_t{1});
        sale.watcher.readOn();
        // What was queued for it is gone, and with it any word of why; unless it read on in the same moment.
        const int code = sale.watcher.closeCode();
        QVERIFY2(code == 0 || code == 1009, qPrintable(QString::number(code)));
        QVERIFY(sale.watcher.waitClosed());
        QVERIFY(sale.host().state() == ServerConnection::State::SignedIn);
    }
};

QTEST_GUILESS_MAIN(SlowClientTest)
#include "slow_client_test.moc"
