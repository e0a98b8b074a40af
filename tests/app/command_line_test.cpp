// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built program from outside: what it prints and how it ends.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class CommandLineTest : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QString out;
        QString error;
    };
    // What is kept goes into a folder of the test's own.
    QTemporaryDir m_home;
    Ended run(const QStringList& arguments) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FRONTROW_PROGRAM), arguments);
        if (!process.waitForFinished(60'000)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // Every line is an object; the buyer's whole way from hello to payment is there.
    static void verifyTrace(const QString& name) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> seen;
        while (!file.atEnd()) {
            const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
            QVERIFY(line.isObject());
            const QJsonObject message = line.object().value(QStringLiteral("message")).toObject();
            seen.insert(message.value(QStringLiteral("message")).toString());
        }
        for (const char* message :
             {"hello", "welcome", "sale_facts", "enter_waiting_room", "queue_status", "use_pass", "map_snapshot",
              "map_delta", "open_order", "pay", "answer", "own_event", "own_state"}) {
            QVERIFY2(seen.contains(QString::fromLatin1(message)), message);
        }
    }

private slots:
    void saysItsVersion() {
        const Ended ended = run({QStringLiteral("--version")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith(QStringLiteral("frontrow ")));
    }
    void helpNamesEveryVerb() {
        const Ended ended = run({QStringLiteral("--help")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(QStringLiteral("policies")));
    }
    void refusesAnUnknownVerbWithTwo() {
        const Ended ended = run({QStringLiteral("dance")});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains(QStringLiteral("dance")));
        QVERIFY(ended.out.isEmpty());
    }
    void withoutAVerbShowsTheUsage() {
        const Ended ended = run({});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains(QStringLiteral("usage:")));
    }
    void listsThePolicies() {
        const Ended ended = run({QStringLiteral("policies")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(QStringLiteral("classic-web-sale")));
    }
    void playsARehearsalAndItsReplay() {
        const QTemporaryDir folder;
        const QString record = folder.filePath(QStringLiteral("run.json"));
        const QString report = folder.filePath(QStringLiteral("report.json"));
        const QString trace = folder.filePath(QStringLiteral("trace.jsonl"));
        const QStringList arguments{QStringLiteral("rehearse"),
                                    QStringLiteral("--scenario"),
                                    QStringLiteral("small-hall-first-try"),
                                    QStringLiteral("--seed"),
                                    QStringLiteral("4F2A-91"),
                                    QStringLiteral("--fast"),
                                    QStringLiteral("--record"),
                                    record,
                                    QStringLiteral("--report"),
                                    report,
                                    QStringLiteral("--trace"),
                                    trace};
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == 0, qPrintable(ended.error));
        QVERIFY(ended.out.contains(QStringLiteral("your turn")));
        QVERIFY(QFile::exists(report));
        verifyTrace(trace);
        QVERIFY(QFile::exists(m_home.filePath(QStringLiteral("frontrow/frontrow.db"))));
        QVERIFY(run({QStringLiteral("history")}).out.contains(QStringLiteral("4F2A-91")));
        const Ended again = run({QStringLiteral("replay"), record});
        QVERIFY2(again.code == 0, qPrintable(again.error));
        QCOMPARE(run({QStringLiteral("replay"), report}).code, 1);
    }
    void aRunWithoutATicketEndsWithThree() {
        // One person every ten seconds: nobody behind place 720 gets in within two hours.
        QTemporaryDir folder;
        QFile scenario(folder.filePath(QStringLiteral("hopeless.json")));
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write(R"({"format": "frontrow-scenario", "version": 1, "name": "hopeless",
                           "arrivals": {"people": 20000}, "pace": {"sell_out_ms": 0}, "behaviour": {"leave_per_minute": 0},
                           "policy": {"admission": {"rate_per_mille": 100}}})");
        scenario.close();
        const Ended ended = run({QStringLiteral("rehearse"), QStringLiteral("--scenario"), scenario.fileName(),
                                 QStringLiteral("--venue"), QStringLiteral("club"), QStringLiteral("--seed"),
                                 QStringLiteral("000003"), QStringLiteral("--fast")});
        QVERIFY2(ended.code == 3, qPrintable(ended.out + ended.error));
        QVERIFY(ended.out.contains(QStringLiteral("No ticket")));
    }
    void refusesInputWithTheReason_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* options, int code, const char* reason) {
            QTest::newRow(name) << (QStringLiteral("rehearse ") + QString::fromLatin1(options)).split(QLatin1Char(' '))
                                << code << QString::fromLatin1(reason);
        };
        row("malformed seed", "--seed 4F2A-9", 1, "4F2A-91");
        row("unknown scenario", "--scenario nowhere", 1, "frontrow scenarios");
        row("absent venue", "--venue /nowhere/plan.json", 1, "venue");
        row("unknown policy", "--policy gift", 1, "frontrow policies");
        row("party beyond the limit", "--party 9", 1, "party");
        row("party that is no number", "--party two", 1, "party");
        row("trace in no folder", "--trace /nowhere/trace", 1, "/nowhere/trace: cannot be written");
        row("unknown option", "--slow", 2, "slow");
        row("a word too many", "now", 2, "now");
        row("value missing", "--seed", 2, "seed");
        QTest::newRow("replay of nothing") << QStringList{QStringLiteral("replay")} << 2 << QStringLiteral("usage");
        QTest::newRow("replay of no file")
            << QStringList{QStringLiteral("replay"), QStringLiteral("/nowhere")} << 1 << QStringLiteral("/nowhere");
    }
    void refusesInputWithTheReason() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, reason);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, code);
        QVERIFY2(ended.error.contains(reason), qPrintable(ended.error));
    }
    void listsScenarios() {
        const Ended ended = run({QStringLiteral("scenarios")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(QStringLiteral("arena-sprint")));
        QVERIFY(ended.out.contains(QStringLiteral("hard")));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
