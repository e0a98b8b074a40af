// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server calls is heard by whoever listens, over the loopback.
#include <QSignalSpy>
#include <QTest>

#include "connection/server_finder.h"
#include "discovery/beacon_caller.h"
#include "protocol/message_codec.h"
#include "sockets/wait_until.h"

using namespace frontrow;

namespace {

// Of this test alone: the usual port may be in use on the computer.
quint16 freePort() {
    QUdpSocket probe;
    probe.bind(QHostAddress(QHostAddress::LocalHost), 0);
    return probe.localPort();
}

Beacon numbered(std::uint64_t number) {
    Beacon beacon;
    beacon.server = number;
    return beacon;
}

Beacon house() {
    Beacon beacon;
    beacon.server = 77;
    beacon.serverName = "Mina's computer";
    beacon.port = 47111;
    beacon.key.assign(32, 9);
    beacon.sessions = 1;
    beacon.people = 3;
    return beacon;
}

}  // namespace

class BeaconTest : public QObject {
    Q_OBJECT

private slots:
    void aServerThatCallsIsFound() {
        const quint16 port = freePort();
        ServerFinder finder(port);
        const auto refusal = finder.start();
        QVERIFY2(!refusal, refusal ? qPrintable(*refusal) : "");
        BeaconCaller caller(house, Loopback::Included, port);
        caller.start();
        QVERIFY(caller.sent() > 0);
        QVERIFY(test::waitUntil([&] { return !finder.servers().isEmpty(); }));
        const FoundServer found = finder.servers().first();
        QCOMPARE(found.number, quint64{77});
        QCOMPARE(found.name, QStringLiteral("Mina's computer"));
        QCOMPARE(int{found.address.port}, 47111);
        QCOMPARE(found.address.pin, QByteArray(32, 9));
        QCOMPARE(found.people, 3);
        QVERIFY(found.address.isEncrypted());
        // Called again, it is the same one.
        QSignalSpy changes(&finder, &ServerFinder::changed);
        caller.call();
        BeaconCaller other([] { return numbered(78); }, Loopback::Included, port);
        other.start();
        QVERIFY(test::waitUntil([&] { return finder.servers().size() == 2; }));
        QCOMPARE(changes.size(), 1);
    }
    void theLoopbackIsLeftOutUnlessAskedFor() {
        const quint16 port = freePort();
        QUdpSocket listener;
        QVERIFY(listener.bind(QHostAddress(QHostAddress::LocalHost), port));
        BeaconCaller caller(house, Loopback::LeftOut, port);
        caller.start();
        BeaconCaller end([] { return numbered(1); }, Loopback::Included, port);
        end.start();
        QVERIFY(test::waitUntil([&] { return listener.hasPendingDatagrams(); }));
        QByteArray bytes(1'024, '\0');
        bytes.truncate(listener.readDatagram(bytes.data(), bytes.size()));
        QCOMPARE(std::get<Beacon>(decodeBeacon(bytes).value()).server, std::uint64_t{1});
    }
    void rubbishAndAFloodAreHarmless() {
        const quint16 port = freePort();
        ServerFinder finder(port);
        QVERIFY(!finder.start());
        QUdpSocket sender;
        const QHostAddress loopback(QHostAddress::LocalHost);
        sender.writeDatagram("rubbish", loopback, port);
        sender.writeDatagram(QByteArray(2'000, 'x'), loopback, port);
        for (std::uint64_t i = 1; i <= 2 * static_cast<std::uint64_t>(ServerFinder::kMost); ++i) {
            sender.writeDatagram(encodeMessage(BeaconMessage{numbered(i)}).value(), loopback, port);
            if (i % 32 == 0) QCoreApplication::processEvents();
        }
        QVERIFY(test::waitUntil([&] { return finder.servers().size() == ServerFinder::kMost; }));
    }
};

QTEST_GUILESS_MAIN(BeaconTest)
#include "beacon_test.moc"
