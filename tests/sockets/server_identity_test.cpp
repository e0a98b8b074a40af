// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/server_identity.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "sockets/server_in_process.h"

using namespace frontrow;

class ServerIdentityTest : public QObject {
    Q_OBJECT

    static QString fileIn(const QTemporaryDir& folder, const char* name) {
        return folder.filePath(QString::fromLatin1(name));
    }
    static bool spoil(const QString& file) {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write("no key") > 0;
    }

private slots:
    void isMadeOnceAndKept() {
        const QTemporaryDir folder;
        const auto first = serverIdentity(folder.path());
        QVERIFY2(static_cast<bool>(first), first ? "" : qPrintable(first.error()));
        QCOMPARE(first->keyHash.size(), 32);
        const auto second = serverIdentity(folder.path());
        QVERIFY(static_cast<bool>(second));
        QCOMPARE(second->keyHash, first->keyHash);
        const QFileInfo key(fileIn(folder, "server.key"));
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
    void anotherFolderHasAnotherKey() {
        const QTemporaryDir one, two;
        QVERIFY(serverIdentity(one.path())->keyHash != serverIdentity(two.path())->keyHash);
    }
    void damageIsRefusedWithTheRemedy_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("key") << QStringLiteral("server.key");
        QTest::newRow("certificate") << QStringLiteral("server.crt");
    }
    void damageIsRefusedWithTheRemedy() {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        QVERIFY(static_cast<bool>(serverIdentity(folder.path())));
        QVERIFY(spoil(folder.filePath(file)));
        const auto damaged = serverIdentity(folder.path());
        QVERIFY(!damaged);
        QVERIFY(damaged.error().contains(QStringLiteral("start again")));
    }
    void oneAloneIsRefused() {
        const QTemporaryDir folder;
        QVERIFY(static_cast<bool>(serverIdentity(folder.path())));
        QVERIFY(QFile::remove(fileIn(folder, "server.crt")));
        QVERIFY(!serverIdentity(folder.path()));
    }
    void aPairOfTwoServersIsRefused() {
        const QTemporaryDir one, two;
        QVERIFY(static_cast<bool>(serverIdentity(one.path())));
        QVERIFY(static_cast<bool>(serverIdentity(two.path())));
        QVERIFY(QFile::remove(fileIn(one, "server.crt")));
        QVERIFY(QFile::copy(fileIn(two, "server.crt"), fileIn(one, "server.crt")));
        const auto mixed = serverIdentity(one.path());
        QVERIFY(!mixed);
        QVERIFY(mixed.error().contains(QStringLiteral("another key")));
    }

    void aClientThatKnowsTheKeyComesIn_data() {
        QTest::addColumn<int>("known");
        QTest::newRow("whole key") << 32;
        QTest::newRow("of a code") << 10;
        QTest::newRow("first use") << 0;
    }
    void aClientThatKnowsTheKeyComesIn() {
        QFETCH(int, known);
        const QTemporaryDir folder;
        const auto identity = serverIdentity(folder.path());
        SocketServerSetup setup = test::wideSetup();
        setup.tls = identity->tls;
        setup.encryptLoopback = true;
        test::ServerInProcess server(setup);
        ServerConnection client(QStringLiteral("tls test"));
        ServerAddress address = server.address();
        // Not the loopback's name of a plain connection.
        address.host = known == 0 ? QStringLiteral("0.0.0.0") : address.host;
        address.pin = identity->keyHash.first(known);
        client.open(address);
        QVERIFY(test::waitUntil([&] { return client.state() == ServerConnection::State::Entered; }));
        QCOMPARE(client.keySeen(), identity->keyHash);
        client.ask(SignInAsGuest{"Mina"});
        QVERIFY(test::waitUntil([&] { return client.me().has_value(); }));
    }
    void whoComesFromThisComputerSpeaksPlainly() {
        const QTemporaryDir folder;
        SocketServerSetup setup = test::wideSetup();
        setup.tls = serverIdentity(folder.path())->tls;
        test::ServerInProcess server(setup);
        ServerConnection client(QStringLiteral("tls test"));
        client.open(server.address());
        QVERIFY(test::waitUntil([&] { return client.state() == ServerConnection::State::Entered; }));
        QVERIFY(client.keySeen().isEmpty());
    }
    void aServerWithAnotherKeyIsAFullStop() {
        const QTemporaryDir one, two;
        SocketServerSetup setup = test::wideSetup();
        setup.tls = serverIdentity(one.path())->tls;
        setup.encryptLoopback = true;
        test::ServerInProcess server(setup);
        ServerConnection client(QStringLiteral("tls test"));
        ServerAddress address = server.address();
        address.pin = serverIdentity(two.path())->keyHash;
        std::optional<ServerConnection::Trouble> trouble;
        connect(&client, &ServerConnection::troubled, [&](ServerConnection::Trouble each) { trouble = each; });
        client.open(address);
        QVERIFY(test::waitUntil([&] { return trouble.has_value(); }));
        QVERIFY(*trouble == ServerConnection::Trouble::KeyChanged);
        QVERIFY(client.state() == ServerConnection::State::Closed);
        QCOMPARE(client.keySeen(), serverIdentity(one.path())->keyHash);
        QCOMPARE(server.desk().people(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(ServerIdentityTest)
#include "server_identity_test.moc"
