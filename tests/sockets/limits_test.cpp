// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What strangers may use of a server, at its default limits: at each limit, and one beyond it.
#include <QTest>

#include "lobby/guest.h"
#include "protocol/message_codec.h"
#include "sockets/address_book.h"
#include "sockets/outgoing_frame.h"
#include "sockets/rate_bucket.h"
#include "sockets/raw_client.h"
#include "sockets/server_in_process.h"

using namespace frontrow;
using test::clientFrame;
using test::RawClient;

namespace {

SocketServerSetup usual() {
    SocketServerSetup setup;
    setup.threads = 1;
    return setup;
}

QByteArray message(const LobbyRequest& request) { return clientFrame(0x82, encodeMessage(request).value()); }

// The next news of the server to that client, whatever it says in between by other frames.
std::optional<LobbyNews> nextNews(RawClient& client) {
    while (const auto frame = client.nextFrame()) {
        if (frame->first != 2) continue;
        if (auto news = decodeLobbyNews(frame->second)) return news.value();
    }
    return std::nullopt;
}

void signIn(RawClient& client, const std::string& name) {
    QCOMPARE(client.shake(), 101);
    client.send(message(Enter{}) + message(SignInAsGuest{name}));
    for (auto news = nextNews(client); news && !std::holds_alternative<SignedIn>(*news); news = nextNews(client)) {
    }
}

}  // namespace

class LimitsTest : public QObject {
    Q_OBJECT

private slots:
    void aBucketFillsWithTime() {
        RateBucket bucket(10, 30);
        for (int i = 0; i < 30; ++i) QVERIFY(bucket.take(1, 1'000));
        QVERIFY(!bucket.take(1, 1'000));
        QCOMPARE(bucket.waitMs(), std::int64_t{100});
        QVERIFY(!bucket.take(1, 1'099));
        QVERIFY(bucket.take(1, 1'100));
        QVERIFY(!bucket.take(31, 1'000'000));
        QVERIFY(bucket.take(30, 1'000'000));
        // A clock that steps back gives nothing.
        QVERIFY(!bucket.take(1, 1'000));
    }
    void framesHaveTheShortestLength_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("empty") << 0 << QByteArray::fromHex("8200");
        QTest::newRow("125") << 125 << QByteArray::fromHex("827d");
        QTest::newRow("126") << 126 << QByteArray::fromHex("827e007e");
        QTest::newRow("65535") << 65'535 << QByteArray::fromHex("827effff");
        QTest::newRow("65536") << 65'536 << QByteArray::fromHex("827f0000000000010000");
    }
    void framesHaveTheShortestLength() {
        QFETCH(int, size);
        QFETCH(QByteArray, head);
        const QByteArray payload(size, 'x');
        QCOMPARE(binaryFrame(payload), head + payload);
    }

    void anAddressMayHaveSoMany() {
        ConnectionLimits limits;
        limits.newPerSecondPerAddress = 1'000;
        AddressBook book(limits);
        const QHostAddress one(QStringLiteral("10.0.0.1")), other(QStringLiteral("10.0.0.2"));
        for (int i = 0; i < limits.perAddress; ++i) {
            QVERIFY(book.admit(one, 1'000) == Entrance::Admitted);
            book.shaken(one);
        }
        QVERIFY(book.admit(one, 1'000) == Entrance::AddressFull);
        QVERIFY(book.admit(other, 1'000) == Entrance::Admitted);
        book.gone(one, true);
        QVERIFY(book.admit(one, 1'000) == Entrance::Admitted);
    }
    void anAddressMayShakeSoManyHands() {
        ConnectionLimits limits;
        limits.newPerSecondPerAddress = 1'000;
        AddressBook book(limits);
        const QHostAddress one(QStringLiteral("10.0.0.1"));
        for (int i = 0; i < limits.pendingPerAddress; ++i) QVERIFY(book.admit(one, 1'000) == Entrance::Admitted);
        QVERIFY(book.admit(one, 1'000) == Entrance::AddressFull);
        book.gone(one, false);
        QVERIFY(book.admit(one, 1'000) == Entrance::Admitted);
    }
    void anAddressMayComeSoOften() {
        AddressBook book{ConnectionLimits{}};
        const QHostAddress one(QStringLiteral("10.0.0.1"));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(book.admit(one, 1'000) == Entrance::Admitted);
            book.shaken(one);
            book.gone(one, true);
        }
        QVERIFY(book.admit(one, 1'000) == Entrance::TooManyAtOnce);
        QVERIFY(book.admit(one, 1'050) == Entrance::Admitted);
    }
    void theServerTakesSoMany() {
        ConnectionLimits limits;
        limits.connections = 3;
        AddressBook book(limits);
        for (int i = 0; i < 3; ++i) {
            const QHostAddress each(QStringLiteral("10.0.0.%1").arg(i));
            QVERIFY(book.admit(each, 1'000) == Entrance::Admitted);
            book.shaken(each);
        }
        QVERIFY(book.admit(QHostAddress(QStringLiteral("10.0.1.1")), 1'000) == Entrance::ServerFull);
    }
    void trustedSourcesHaveNoLimitOfAnAddress() {
        ConnectionLimits limits;
        limits.trustedSources = {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
        AddressBook book(limits);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(book.admit(QHostAddress(QStringLiteral("10.1.2.3")), 1'000) == Entrance::Admitted);
        }
        QVERIFY(!book.trusted(QHostAddress(QStringLiteral("11.0.0.1"))));
    }
    void manyAddressesAreForgotten() {
        AddressBook book{ConnectionLimits{}};
        for (quint32 i = 0; i < 10'000; ++i) {
            const QHostAddress each(0x0A000000U + i);
            QVERIFY(book.admit(each, 1'000) == Entrance::Admitted);
            book.gone(each, false);
        }
        QVERIFY(book.admit(QHostAddress(QStringLiteral("11.0.0.1")), 5'000) == Entrance::Admitted);
        QCOMPARE(book.addresses(), qsizetype{1});
    }

    void aStrangerMaySayFiveThings() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        QCOMPARE(client.shake(), 101);
        client.send(message(Enter{}));
        for (int i = 0; i < 4; ++i) client.send(message(ListSessions{1}));
        for (int i = 0; i < 5; ++i) QVERIFY(nextNews(client).has_value());
        client.send(message(ListSessions{1}));
        QCOMPARE(client.closeCode(), 1008);
    }
    void whoDoesNotEnterIsLetGo() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        QCOMPARE(client.shake(), 101);
        client.send(clientFrame(0x89, {}));
        QVERIFY(client.nextFrame().has_value());
        server.clock.move(milliseconds(5'000));
        QCOMPARE(client.closeCode(), 1008);
    }
    void anotherVersionIsToldOurs() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        QCOMPARE(client.shake(), 101);
        client.send(message(Enter{7, 0, "future"}));
        const auto news = nextNews(client);
        const auto* refused = std::get_if<Refused>(&*news);
        QVERIFY(refused != nullptr && refused->refusal == LobbyRefusal::VersionUnknown);
        QCOMPARE(refused->detail, std::to_string(kProtocolVersion));
    }
    void whatIsNoMessageIsNamedAndHarmless() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        signIn(client, "Mina");
        client.send(clientFrame(0x82, QByteArray::fromHex("a20018a3ff")));
        const auto news = nextNews(client);
        QVERIFY(news.has_value());
        const auto* refused = std::get_if<Refused>(&*news);
        QVERIFY(refused != nullptr && refused->refusal == LobbyRefusal::Malformed && !refused->detail.empty());
        client.send(message(LobbyProbe{1}));
        QVERIFY(std::holds_alternative<LobbyTime>(*nextNews(client)));
    }
    void tooManyMessagesAreSlowedAndThenClosed() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        signIn(client, "Mina");
        // Two are used; the burst is thirty.
        for (int i = 0; i < 28; ++i) client.send(message(LobbyProbe{i}));
        for (int i = 0; i < 28; ++i) QVERIFY(std::holds_alternative<LobbyTime>(*nextNews(client)));
        for (int i = 0; i < 2; ++i) {
            client.send(message(LobbyProbe{100}));
            const auto news = nextNews(client);
            const auto* refused = std::get_if<Refused>(&*news);
            QVERIFY(refused != nullptr && refused->refusal == LobbyRefusal::SlowDown);
            QCOMPARE(refused->waitMs, 100U);
        }
        server.clock.move(milliseconds(100));
        client.send(message(LobbyProbe{1}));
        QVERIFY(std::holds_alternative<LobbyTime>(*nextNews(client)));
        client.send(message(LobbyProbe{2}));
        QCOMPARE(client.closeCode(), 1008);
    }
    // Also what Qt answers by itself is counted: 4 MiB of pings end within three looks.
    void aFloodOfPingsIsClosed() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        signIn(client, "Mina");
        client.socket().setReadBufferSize(1);
        const QByteArray pings = clientFrame(0x89, QByteArray(125, 'p')).repeated(500);
        qint64 sent = 0;
        QVERIFY(test::waitUntil([&] {
            if (client.isClosed() || client.socket().bytesToWrite() > 1'000'000) return client.isClosed();
            client.send(pings);
            sent += pings.size();
            return false;
        }));
        QVERIFY2(sent < 256 * 1024 * 1024, qPrintable(QString::number(sent)));
        QVERIFY(test::waitUntil([&] { return server.sockets.addresses().connections() == 0; }));
    }
    void whoIsSilentIsPingedAndThenLetGo() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        signIn(client, "Mina");
        server.clock.move(milliseconds(10'000));
        const auto ping = client.nextFrame();
        QVERIFY(ping && ping->first == 9);
        // Heard at that time at the latest.
        server.clock.move(milliseconds(30'000));
        QCOMPARE(client.closeCode(), 1001);
    }
    // Who speaks is not taken for silent, whatever he says.
    void whoSpeaksStays() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        signIn(client, "Mina");
        for (int i = 0; i < 12; ++i) {
            client.send(i % 2 == 0 ? clientFrame(0x8A, {}) : message(LobbyProbe{i}));
            client.send(clientFrame(0x89, "seen"));
            while (const auto frame = client.nextFrame()) {
                if (frame->first == 10 && frame->second == "seen") break;
                QVERIFY(frame->first != 8);
            }
            server.clock.move(seconds(10));
            auto ping = client.nextFrame();
            while (ping && ping->first == 2) ping = client.nextFrame();
            QVERIFY(ping && ping->first == 9);
        }
    }
    void tooManyBytesAreSlowedAndThenClosed() {
        test::ServerInProcess server(usual());
        RawClient client(server.port());
        signIn(client, "Mina");
        // Pongs that nobody asked for are no messages: only their bytes count.
        client.send(clientFrame(0x8A, QByteArray(125, 'x')).repeated(1'100));
        for (int i = 0; i < 2; ++i) {
            const auto news = nextNews(client);
            const auto* refused = news ? std::get_if<Refused>(&*news) : nullptr;
            QVERIFY(refused != nullptr && refused->refusal == LobbyRefusal::SlowDown);
        }
        QCOMPARE(client.closeCode(), 1008);
    }
    void aFullAddressIsTurnedAwayAtTheDoor() {
        SocketServerSetup setup = usual();
        setup.limits.perAddress = 2;
        test::ServerInProcess server(setup);
        RawClient one(server.port()), two(server.port());
        QCOMPARE(one.shake(), 101);
        QCOMPARE(two.shake(), 101);
        RawClient three(server.port());
        QCOMPARE(three.shake(), 0);
        QVERIFY(server.sockets.counters().refused.load() == 1);
        one.socket().abort();
        QVERIFY(test::waitUntil([&] { return server.sockets.addresses().connections() == 1; }));
        RawClient four(server.port());
        QCOMPARE(four.shake(), 101);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
