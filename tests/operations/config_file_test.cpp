// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/config_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "operations/config_use.h"

using namespace frontrow;

namespace {

struct Written {
    explicit Written(const QByteArray& text) {
        QFile out(file);
        if (out.open(QIODevice::WriteOnly)) out.write(text);
    }
    ReadConfig read() const { return readConfig({file, {}, {}}); }
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("server.toml"));
};

QString textsOf(const std::vector<ConfigFault>& faults) {
    QStringList texts;
    for (const ConfigFault& each : faults) texts.append(each.text());
    return texts.join(QLatin1Char('\n'));
}

}  // namespace

class ConfigFileTest : public QObject {
    Q_OBJECT

private slots:
    void aServerNeedsNoSettings() {
        const ReadConfig read = readConfig({});
        QVERIFY2(read.faults.empty(), qPrintable(textsOf(read.faults)));
        QCOMPARE(read.config.server.port, std::int64_t{47'100});
        QCOMPARE(read.config.metrics.address, QStringLiteral("127.0.0.1"));
        // The defaults of the parts are those of the settings.
        const ConnectionLimits limits = connectionLimitsOf(read.config);
        const ConnectionLimits usual;
        QCOMPARE(limits.connections, usual.connections);
        QCOMPARE(limits.perAddress, usual.perAddress);
        QCOMPARE(limits.newPerSecondPerAddress, usual.newPerSecondPerAddress);
        QCOMPARE(limits.pendingPerAddress, usual.pendingPerAddress);
        QCOMPARE(limits.pendingInAll, usual.pendingInAll);
        QCOMPARE(limits.handshakeMs, usual.handshakeMs);
        QCOMPARE(limits.enterMs, usual.enterMs);
        QCOMPARE(limits.queueSoftMs, usual.queueSoftMs);
        QCOMPARE(limits.abortMs, usual.abortMs);
        QCOMPARE(limits.pingMs, usual.pingMs);
        QCOMPARE(limits.silentMs, usual.silentMs);
        QCOMPARE(limits.messagesPerSecond, usual.messagesPerSecond);
        QCOMPARE(limits.messageBurst, usual.messageBurst);
        QCOMPARE(limits.bytesPerSecond, usual.bytesPerSecond);
        QCOMPARE(limits.byteBurst, usual.byteBurst);
        QCOMPARE(limits.messagesBeforeSignIn, usual.messagesBeforeSignIn);
        QCOMPARE(limits.holdsPerSecond, usual.holdsPerSecond);
        QCOMPARE(limits.holdsBurst, usual.holdsBurst);
        QCOMPARE(limits.ordersPerSecond, usual.ordersPerSecond);
        QCOMPARE(limits.ordersBurst, usual.ordersBurst);
        const AccountPolicy policy = accountPolicyOf(read.config);
        QVERIFY(policy.cost == HashCost{});
        QCOMPARE(policy.throttle.triesPerMinute, ThrottlePolicy{}.triesPerMinute);
        QVERIFY(policy.lettersOnSignIn && AccountPolicy{}.lettersOnSignIn);
        QCOMPARE(policy.session.ms, AccountPolicy{}.session.ms);
        QCOMPARE(policy.remembered.ms, AccountPolicy{}.remembered.ms);
        QCOMPARE(backupPolicyOf(read.config).kept, BackupPolicy{}.kept);
        QCOMPARE(backupPolicyOf(read.config).every.ms, BackupPolicy{}.every.ms);
    }

    void readsAFile() {
        const Written file(
            "[server]\n"
            "name = \"무대 \\\"앞\\\"\"\n"
            "port = 4711\n"
            "[limits]\n"
            "trusted_sources = [\"192.168.0.0/16\", \"2001:db8::7\"]\n"
            "[privacy]\n"
            "enumeration = \"strict\"\n"
            "[accounts]\n"
            "guests = false\n"
            "letters = false\n");
        const ReadConfig read = file.read();
        QVERIFY2(read.faults.empty(), qPrintable(textsOf(read.faults)));
        QCOMPARE(read.config.server.name, QStringLiteral("무대 \"앞\""));
        QCOMPARE(read.config.server.port, std::int64_t{4'711});
        QCOMPARE(read.config.limits.trustedSources.size(), 2);
        QVERIFY(accountPolicyOf(read.config).strictEnumeration);
        QVERIFY(!accountPolicyOf(read.config).guests);
        QVERIFY(!accountPolicyOf(read.config).lettersOnSignIn);
    }

    void theCommandLineComesBeforeTheEnvironmentBeforeTheFile() {
        const Written file("[server]\nport = 1001\nname = \"file\"\naddress = \"10.0.0.1\"\n");
        const ReadConfig read = readConfig({file.file,
                                            {{QStringLiteral("FRONTROW_SERVER_PORT"), QStringLiteral("1002")},
                                             {QStringLiteral("FRONTROW_SERVER_NAME"), QStringLiteral("environment")},
                                             {QStringLiteral("FRONTROW_JOBS"), QStringLiteral("2")},
                                             {QStringLiteral("PATH"), QStringLiteral("/bin")}},
                                            {{QStringLiteral("server.port"), QStringLiteral("1003")}}});
        QVERIFY2(read.faults.empty(), qPrintable(textsOf(read.faults)));
        QCOMPARE(read.config.server.port, std::int64_t{1'003});
        QCOMPARE(read.config.server.name, QStringLiteral("environment"));
        QCOMPARE(read.config.server.address, QStringLiteral("10.0.0.1"));
    }

    void textsBecomeWhatTheyStandFor() {
        const ReadConfig read =
            readConfig({{},
                        {{QStringLiteral("FRONTROW_LIMITS_TRUSTED_SOURCES"), QStringLiteral("10.0.0.1, 10.1.0.0/16")},
                         {QStringLiteral("FRONTROW_METRICS_ON"), QStringLiteral("false")},
                         {QStringLiteral("FRONTROW_TLS_USE"), QStringLiteral("everywhere")}},
                        {}});
        QVERIFY2(read.faults.empty(), qPrintable(textsOf(read.faults)));
        QCOMPARE(read.config.limits.trustedSources,
                 (QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("10.1.0.0/16")}));
        QVERIFY(!read.config.metrics.on);
        QVERIFY(read.config.tls.use == TlsUse::Everywhere);
    }

    // File, line, key, what is wrong and what to do.
    void namesWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* tag, const QByteArray& text, std::initializer_list<const char*> words) {
            QStringList all;
            for (const char* each : words) all.append(QString::fromUtf8(each));
            QTest::newRow(tag) << text << all;
        };
        row("range", "[server]\n\nport = 70000\n",
            {"server.toml line 3: server.port", "1 to 65535, is 70000", "correct"});
        row("kind", "[server]\nport = \"47100\"\n", {"line 2: server.port", "must be a whole number"});
        row("fraction", "[server]\nport = 1.5\n", {"line 2: server.port", "must be a whole number"});
        row("choice", "[privacy]\nenumeration = \"loose\"\n", {"privacy.enumeration", "\"clear\", \"strict\""});
        row("yes", "[accounts]\nguests = 1\n", {"accounts.guests", "true or false"});
        row("unknown", "[server]\nprot = 1\n",
            {"line 2: server.prot", "is not a setting", "did you mean server.port?"});
        row("unknown table", "[colours]\nred = 1\n", {"colours.red", "is not a setting", "--print-config"});
        row("no table", "port = 1\n", {"line 1: port", "outside of a table"});
        row("deeper", "[server.port]\na = 1\n", {"server.port", "must be a whole number"});
        row("no TOML", "[server]\nport 1\n", {"server.toml line 2", "is not TOML"});
        row("twice", "[server]\nport = 1\nport = 2\n", {"is not TOML"});
        row("no UTF-8", "[server]\nname = \"\xFF\"\n", {"is not TOML"});
        row("network", "[limits]\ntrusted_sources = [\"10.0.0.0/8\", \"everybody\"]\n",
            {"\"everybody\"", "192.168.0.0/16"});
        row("mixed list", "[limits]\ntrusted_sources = [\"10.0.0.1\", 7]\n", {"must be a list of texts"});
        row("address", "[server]\naddress = \"localhost\"\n", {"\"localhost\"", "IPv4 or IPv6"});
        row("origin", "[limits]\nallowed_origins = [\"example.org\"]\n", {"https://place"});
        row("cheap", "[accounts]\npassword_memory_mib = 18\n", {"from 19 to"});
        row("together", "[limits]\nconnections = 10\n",
            {"limits.connections_per_address", "more than limits.connections", "lower it"});
        row("too quick", "[timeouts]\nping_seconds = 20\n", {"timeouts.dead_seconds", "at least twice"});
        row("one port", "[metrics]\nport = 47100\n", {"metrics.port", "the server itself"});
        row("huge", QByteArray(1024 * 1024 + 1, '#'), {"larger than 1 MiB"});
    }
    void namesWhatIsWrong() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, words);
        const ReadConfig read = Written(text).read();
        QCOMPARE(read.faults.size(), std::size_t{1});
        const QString said = read.faults[0].text();
        for (const QString& each : words) QVERIFY2(said.contains(each), qPrintable(said));
    }

    void namesEverythingThatIsWrong() {
        const Written file("[server]\nport = 0\nnme = \"x\"\n[log]\nlevel = \"loud\"\n");
        const ReadConfig read = readConfig({file.file,
                                            {{QStringLiteral("FRONTROW_RATES_MESAGES_BURST"), QStringLiteral("7")},
                                             {QStringLiteral("FRONTROW_METRICS_PORT"), QStringLiteral("many")}},
                                            {{QStringLiteral("backup.kept"), QStringLiteral("0")}}});
        QCOMPARE(read.faults.size(), std::size_t{6});
        const QString all = textsOf(read.faults);
        for (const char* each : {"server.port", "server.nme", "log.level", "did you mean rates.messages_burst?",
                                 "FRONTROW_METRICS_PORT: metrics.port", "the command line: backup.kept"}) {
            QVERIFY2(all.contains(QString::fromUtf8(each)), qPrintable(all));
        }
    }

    void aMissingFileIsNamed() {
        const ReadConfig read = readConfig({QStringLiteral("/nowhere/server.toml"), {}, {}});
        QCOMPARE(read.faults.size(), std::size_t{1});
        QVERIFY(read.faults[0].text().contains(QStringLiteral("/nowhere/server.toml")));
    }

    // Every setting at a value that is not its default, printed and read again.
    void whatIsPrintedIsReadAgain() {
        ServerConfig changed;
        for (const Setting& each : configTable()) {
            const ConfigValue usual = each.get(changed);
            ConfigValue other = usual;
            if (const auto* yes = std::get_if<bool>(&usual)) other = !*yes;
            if (const auto* number = std::get_if<std::int64_t>(&usual)) {
                other = *number < each.most ? *number + 1 : *number - 1;
            }
            if (std::holds_alternative<QString>(usual)) {
                other = !each.choices.isEmpty()                         ? each.choices.back()
                        : each.key.endsWith(QStringLiteral(".address")) ? QStringLiteral("192.0.2.1")
                                                                        : QStringLiteral("a \"b\" \\ c");
                if (other == usual) other = each.choices.front();
            }
            if (std::holds_alternative<QStringList>(usual)) {
                const bool origin = each.key.endsWith(QStringLiteral("origins"));
                other = QStringList{origin ? QStringLiteral("https://example.org") : QStringLiteral("10.0.0.0/8")};
            }
            QVERIFY2(other != usual, qPrintable(each.key));
            QCOMPARE(takeSetting(each, other, changed), QString());
        }
        changed.timeouts.deadSeconds = 2 * changed.timeouts.pingSeconds + 1;
        const Written file(printConfig(changed).toUtf8());
        const ReadConfig read = file.read();
        QVERIFY2(read.faults.empty(), qPrintable(textsOf(read.faults)));
        for (const Setting& each : configTable()) {
            QVERIFY2(each.get(read.config) == each.get(changed), qPrintable(each.key));
            QVERIFY2(each.get(read.config) != each.get(ServerConfig{}), qPrintable(each.key));
        }
    }

    void thePrintedDefaultsAreAllCommentedOut() {
        const QString text = printConfig(ServerConfig{});
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            QVERIFY2(line.isEmpty() || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char('[')),
                     qPrintable(line));
            QVERIFY2(line.size() <= 120, qPrintable(line));
        }
        QVERIFY(text.contains(QStringLiteral("#port = 47100\n")));
        QVERIFY(text.contains(QStringLiteral("# a whole number from 1 to 300, in seconds; default 10\n")));
        QVERIFY(Written(text.toUtf8()).read().faults.empty());
    }

    void theGuideSpeaksOfSettingsThatThereAre() {
        QFile guide(QStringLiteral(FRONTROW_SOURCE_FOLDER "/docs/server-guide.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        static const QRegularExpression named(QStringLiteral(
            "\\b(server|tls|limits|rates|timeouts|privacy|accounts|backup|metrics|log)\\.([a-z_]{3,})\\b"));
        static const QStringList files{QStringLiteral("server.key"), QStringLiteral("server.crt"),
                                       QStringLiteral("server.toml"), QStringLiteral("server.service"),
                                       QStringLiteral("server.txt")};
        int settings = 0;
        for (auto each = named.globalMatch(text); each.hasNext();) {
            const QString key = each.next().captured(0);
            if (files.contains(key)) continue;
            QVERIFY2(findSetting(key) != nullptr, qPrintable(key));
            ++settings;
        }
        QVERIFY(settings > 20);
    }

    void everySettingIsExplainedAndCanBeNamed() {
        QSet<QString> keys;
        QSet<QString> variables;
        for (const Setting& each : configTable()) {
            QVERIFY2(!each.comment.isEmpty(), qPrintable(each.key));
            QVERIFY2(!configTableComment(each.table()).isEmpty(), qPrintable(each.key));
            // Its default is one of the values it may have.
            ServerConfig config;
            QCOMPARE(takeSetting(each, each.get(config), config), QString());
            keys.insert(each.key);
            variables.insert(each.environmentName());
        }
        QCOMPARE(static_cast<std::size_t>(keys.size()), configTable().size());
        QCOMPARE(static_cast<std::size_t>(variables.size()), configTable().size());
    }
};

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "config_file_test.moc"
