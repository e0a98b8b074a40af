// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a profile keeps of the servers it has joined: their order, their bounds, and what a damaged file
// leaves of them.
#include "connection/remembered_servers.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "models/server_table_model.h"
#include "together/sample_lobby.h"
#include "window/settings.h"
#include "window/translations.h"

using namespace frontrow;

namespace {

constexpr std::int64_t kNow = 1'797'073'065'400;

QByteArray keyNumber(int number) { return QByteArray(32, static_cast<char>(number)); }

ServerAddress address(int number) {
    return {QStringLiteral("10.0.%1.%2").arg(number / 200).arg(number % 200), 47100, keyNumber(number)};
}

QStringList names(const RememberedServers& servers) {
    QStringList names;
    for (const RememberedServer& each : servers.all()) names << each.name;
    return names;
}

}  // namespace

class RememberedServersTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theNewestIsFirstAndFavouritesAreAbove() {
        RememberedServers servers;
        for (int i = 1; i <= 4; ++i) servers.joined(address(i), QString::number(i), kNow + i);
        QCOMPARE(names(servers).join(QLatin1Char(' ')), QStringLiteral("4 3 2 1"));
        QVERIFY(servers.setFavourite(address(2).host, 47100, true));
        QVERIFY(servers.setFavourite(address(1).host, 47100, true));
        QCOMPARE(names(servers).join(QLatin1Char(' ')), QStringLiteral("2 1 4 3"));
        servers.joined(address(1), QStringLiteral("one"), kNow + 9);
        QCOMPARE(names(servers).join(QLatin1Char(' ')), QStringLiteral("one 2 4 3"));
        QVERIFY(servers.setFavourite(address(2).host, 47100, false));
        servers.remove(address(4).host, 47100);
        QCOMPARE(names(servers).join(QLatin1Char(' ')), QStringLiteral("one 3 2"));
    }

    void theOldestGoesBeyondTheBoundAndFavouritesAreNotCounted() {
        RememberedServers servers;
        servers.joined(address(1), QStringLiteral("kept"), kNow);
        QVERIFY(servers.setFavourite(address(1).host, 47100, true));
        for (int i = 2; i <= 30; ++i) servers.joined(address(i), QString::number(i), kNow + i);
        QCOMPARE(servers.all().size(), RememberedServers::kMostRecents + 1);
        QCOMPARE(names(servers).first(), QStringLiteral("kept"));
        QCOMPARE(names(servers).last(), QStringLiteral("11"));
        for (int i = 0; i < 60; ++i) {
            servers.joined(address(100 + i), QString::number(100 + i), kNow + 100 + i);
            QCOMPARE(servers.setFavourite(address(100 + i).host, 47100, true),
                     i + 1 < static_cast<int>(RememberedServers::kMostFavourites));
        }
        const auto favourites = std::ranges::count_if(servers.all(), &RememberedServer::favourite);
        QCOMPARE(static_cast<std::size_t>(favourites), RememberedServers::kMostFavourites);
        QCOMPARE(servers.all().size(), RememberedServers::kMostFavourites + RememberedServers::kMostRecents);
    }

    void oneThatHasMovedStaysOneAndAFavourite() {
        RememberedServers servers;
        servers.joined(address(1), QStringLiteral("it"), kNow);
        QVERIFY(servers.setFavourite(address(1).host, 47100, true));
        ServerAddress elsewhere = address(7);
        elsewhere.pin = address(1).pin;
        servers.joined(elsewhere, QStringLiteral("it"), kNow + 1);
        QCOMPARE(servers.all().size(), std::size_t{1});
        QCOMPARE(servers.all().front().address, elsewhere);
        QVERIFY(servers.all().front().favourite);
        // Another one at its address, with a key of its own, takes its place.
        ServerAddress another = elsewhere;
        another.pin = keyNumber(99);
        servers.joined(another, QStringLiteral("another"), kNow + 2);
        QCOMPARE(names(servers), QStringList(QStringLiteral("another")));
    }

    void aNameFromOutsideIsTamed() {
        RememberedServers servers;
        servers.joined(address(1), QStringLiteral("a\n[evil]\u202eb") + QString(500, QLatin1Char('x')), kNow);
        const QString name = servers.all().front().name;
        QCOMPARE(name.size(), RememberedServers::kMostNameCharacters);
        QVERIFY(name.startsWith(QStringLiteral("a [evil] b")));
        servers.joined(address(2), QStringLiteral("\n"), kNow);
        QCOMPARE(servers.find(address(2).host, 47100)->name, address(2).host);
    }

    void comesBackFromTheProfileAndGoesIntoNoExportedFile() {
        RememberedServers servers;
        servers.joined(address(1), QStringLiteral("민아의 컴퓨터"), kNow);
        servers.joined({QStringLiteral("fe80::1"), 50'000, keyNumber(3)}, QStringLiteral("six, \"quoted\""), kNow + 1);
        servers.joined({QStringLiteral("127.0.0.1"), 47100, {}}, QStringLiteral("here"), kNow + 2);
        QVERIFY(servers.setFavourite(address(1).host, 47100, true));
        const QString exported = m_folder->filePath(QStringLiteral("exported.ini"));
        {
            Settings settings(m_folder->path());
            settings.setRememberedServers(servers);
            settings.sync();
            QVERIFY(settings.exportTo(exported));
        }
        QCOMPARE(read(), servers);
        QFile file(exported);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("10.0.0.1"));
        // Fewer leave nothing of those that are gone.
        servers.remove(address(1).host, 47100);
        Settings(m_folder->path()).setRememberedServers(servers);
        QCOMPARE(read(), servers);
        Settings(m_folder->path()).forget();
        QVERIFY(read().all().empty());
    }

    void whatIsDamagedIsLeftOutWithALine_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QByteArray& line, const char* why) {
            QTest::newRow(name) << line << QString::fromLatin1(why);
        };
        row("no host", "host=", "host");
        row("two places", "host=10.0.0.1/somewhere", "host");
        row("somebody", "host=mina@10.0.0.1", "host");
        row("a port in the host", "host=10.0.0.1:80", "host");
        row("a very long host", "host=" + QByteArray(5'000, 'a'), "host");
        row("port 0", "port=0", "port");
        row("port 70000", "port=70000", "port");
        row("a word for a port", "port=ssh", "port");
        row("half a key", "key=" + QByteArray(10, 'a'), "key");
        row("no hexadecimal key", "key=" + QByteArray(64, 'z'), "key");
        row("no key elsewhere", "key=", "key");
        row("a long name", "name=" + QByteArray(100'000, 'n'), "name");
        row("a control character", "name=a\\x202e\\x0062", "name");
        row("no time", "joined=yesterday", "time");
        row("a local time", "joined=2026-12-12T10:00:00", "time");
        row("another kind of value", "port=@ByteArray(12)x", "port");
    }
    void whatIsDamagedIsLeftOutWithALine() {
        QFETCH(QByteArray, line);
        QFETCH(QString, why);
        const QByteArray good = "host=10.0.0.9\nport=47100\nname=good\nfavourite=false\nkey=" + keyNumber(9).toHex() +
                                "\njoined=2026-12-12T10:00:00.000Z\n";
        QByteArray bad = good;
        bad.replace("10.0.0.9", "10.0.0.8").replace(keyNumber(9).toHex(), keyNumber(8).toHex());
        const QByteArray field = line.left(line.indexOf('=') + 1);
        const qsizetype from = bad.indexOf(field);
        bad.replace(from, bad.indexOf('\n', from) - from, line);
        write({bad, good});
        QTest::ignoreMessage(QtWarningMsg,
                             qPrintable(QStringLiteral("remembered server 1 is left out: its %1 cannot be").arg(why)));
        QCOMPARE(names(read()), QStringList(QStringLiteral("good")));
    }

    void neitherACountNorACopyIsBelieved() {
        const QByteArray good =
            "host=10.0.0.9\nport=47100\nname=good\nkey=" + keyNumber(9).toHex() + "\njoined=2026-12-12T10:00:00.000Z\n";
        write({good, good}, 2'000'000'000);
        QTest::ignoreMessage(QtWarningMsg, "of 2000000000 remembered servers 200 are read");
        QTest::ignoreMessage(QtWarningMsg, "remembered server 2 is left out: it is there already");
        for (int i = 3; i <= 200; ++i) {
            QTest::ignoreMessage(
                QtWarningMsg,
                qPrintable(QStringLiteral("remembered server %1 is left out: its port cannot be").arg(i)));
        }
        QCOMPARE(names(read()), QStringList(QStringLiteral("good")));
        write({good}, -5);
        QVERIFY(read().all().size() <= 1);
    }

    // Rows move and change under the eyes of the tester of models.
    void theTableFollows() {
        Translations translations(*qApp);
        translations.take(Language::English);
        ServerTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto servers = test::sampleServers();
        model.setServers(servers);
        const QPersistentModelIndex last(model.index(model.rowCount() - 1, ServerTableModel::Name));
        const QString name = last.data().toString();
        servers.back().favourite = true;
        std::ranges::rotate(servers, servers.end() - 1);
        servers.erase(servers.begin() + 2);
        model.setServers(servers);
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 0);
        QCOMPARE(last.data().toString(), name);
        for (int i = 0; i < model.rowCount(); ++i) QCOMPARE(model.server(i), servers[static_cast<std::size_t>(i)]);
        QStringList states;
        for (int i = 0; i < model.rowCount(); ++i) states << model.index(i, ServerTableModel::Reach).data().toString();
        QVERIFY(states.contains(QStringLiteral("reachable")));
        QVERIFY(states.contains(QStringLiteral("looking…")));
        QVERIFY(!states.filter(QRegularExpression(QStringLiteral("^not reachable since \\d\\d:\\d\\d$"))).empty());
        QCOMPARE(model.index(0, ServerTableModel::Favourite).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("favourite"));
        model.setServers({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    RememberedServers read() const { return Settings(m_folder->path()).rememberedServers(); }
    void write(const QList<QByteArray>& servers, int told = -1) {
        // Another folder: a file that was read is not read again at once.
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(QStringLiteral("window.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[servers]\n");
        for (int i = 0; i < servers.size(); ++i) {
            for (const QByteArray& line : servers[i].split('\n')) {
                if (!line.isEmpty()) file.write(QByteArray::number(i + 1) + '\\' + line + '\n');
            }
        }
        file.write("size=" + QByteArray::number(told == -1 ? static_cast<int>(servers.size()) : told) + '\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(RememberedServersTest)
#include "remembered_servers_test.moc"
