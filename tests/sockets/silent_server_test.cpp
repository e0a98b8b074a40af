// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that is still connected and says nothing any more, as behind a Wi-Fi that fell asleep: the
// person is told, and is back as the same one once words pass again.
#include <QTest>

#include "lobby/guest.h"
#include "sockets/chaos_proxy.h"

using namespace frontrow;

class SilentServerTest : public QObject {
    Q_OBJECT

private slots:
    void isLeftAndFoundAgain() {
        test::ServerInProcess server;
        test::ChaosProxy proxy(server.port(), 1);
        proxy.heal();
        ServerAddress address = server.address();
        address.port = proxy.port();
        ServerConnection client(QStringLiteral("silence test"),
                                {.firstAgainMs = 1, .mostAgainMs = 1, .probeEveryMs = 20, .mostUnanswered = 3});
        int lost = 0;
        QObject::connect(&client, &ServerConnection::troubled, [&](ServerConnection::Trouble trouble) {
            lost += trouble == ServerConnection::Trouble::Lost ? 1 : 0;
        });
        client.open(address);
        QVERIFY(test::waitUntil([&] { return client.state() == ServerConnection::State::Entered; }));
        client.ask(SignInAsGuest{"Mina"});
        QVERIFY(test::waitUntil([&] { return client.state() == ServerConnection::State::SignedIn; }));
        const auto token = client.me()->token;

        proxy.fallSilent(true);
        QVERIFY(test::waitUntil([&] { return client.state() == ServerConnection::State::Waiting; }));
        QCOMPARE(lost, 1);
        QVERIFY(client.lostAtMs() > 0);

        proxy.fallSilent(false);
        QVERIFY(test::waitUntil([&] { return client.state() == ServerConnection::State::SignedIn; }));
        QVERIFY(client.me()->token == token);
        QCOMPARE(client.lostAtMs(), 0);
    }
};

QTEST_GUILESS_MAIN(SilentServerTest)
#include "silent_server_test.moc"
