// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs that look into a data folder: exit codes, words, JSON.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include "commands/command_table.h"

using namespace frontrow;

namespace {

struct Ended {
    ExitCode code = ExitCode::Done;
    QString out, error;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

}  // namespace

class HistoryCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    QTemporaryDir m_nowhere;

    static Ended run(const QString& words, const QString& folder) {
        Ended ended;
        QTextStream out(&ended.out), error(&ended.error);
        QStringList arguments = words.split(QLatin1Char(' '));
        arguments << QStringLiteral("--data") << folder;
        ended.code = runCommandLine(arguments, out, error);
        out.flush();
        error.flush();
        return ended;
    }
    Ended here(const QString& words) const { return run(words, m_place.path()); }
    QString nowhere() const { return m_nowhere.filePath(QStringLiteral("none")); }
    QJsonArray ticketsHere() const {
        return QJsonDocument::fromJson(here(QStringLiteral("tickets --json")).out.toUtf8()).array();
    }

private slots:
    // Two rehearsals in one folder, as a person would do them.
    void initTestCase() {
        for (const char* seed : {"4F2A-91", "4F2A-92"}) {
            const Ended ended = here(QStringLiteral("rehearse --fast --venue club --policy classic-web-sale --seed ") +
                                     QLatin1String(seed));
            QVERIFY2(ended.code == ExitCode::Done, qPrintable(ended.error));
            QVERIFY(ended.out.contains(QStringLiteral("ticket    ")));
            QVERIFY(ended.out.contains(QStringLiteral("kept      as run ")));
        }
    }

    void theHistoryListsBothRuns() {
        const Ended ended = here(QStringLiteral("history --json"));
        QVERIFY(ended.code == ExitCode::Done);
        const QJsonObject history = ended.json();
        const QJsonArray runs = history.value(QStringLiteral("runs")).toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].toObject().value(QStringLiteral("seed")).toString(), QStringLiteral("4F2A-92"));
        QCOMPARE(runs[1].toObject().value(QStringLiteral("seed")).toString(), QStringLiteral("4F2A-91"));
        for (const QJsonValue& value : runs) {
            const QJsonObject each = value.toObject();
            QCOMPARE(each.value(QStringLiteral("tickets")).toArray().size(), 2);
            QCOMPARE(each.value(QStringLiteral("result")).toString(), QStringLiteral("tickets"));
            const QJsonObject report = each.value(QStringLiteral("report")).toObject();
            QCOMPARE(report.value(QStringLiteral("digest")), each.value(QStringLiteral("digest")));
        }
        const QJsonObject wallet = history.value(QStringLiteral("wallet")).toObject();
        QCOMPARE(wallet.value(QStringLiteral("entries")).toArray().size(), 3);
        qint64 sum = 0;
        for (const QJsonValue& entry : wallet.value(QStringLiteral("entries")).toArray()) {
            sum += entry.toObject().value(QStringLiteral("change")).toInteger();
        }
        QCOMPARE(wallet.value(QStringLiteral("balance")).toInteger(), sum);
        const Ended table = here(QStringLiteral("history"));
        QVERIFY(table.out.contains(QStringLiteral("4F2A-91")) && table.out.contains(QStringLiteral("2 tickets")));
    }

    // docs/history.schema.json, as far as names go: every member is described, and no other.
    void theSchemaNamesEveryMember() {
        QFile file(QStringLiteral(FRONTROW_SOURCE_FOLDER "/docs/history.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject parts = schema.value(QStringLiteral("$defs")).toObject();
        const auto named = [](const QJsonObject& part) {
            return part.value(QStringLiteral("properties")).toObject().keys();
        };
        const QJsonObject history = here(QStringLiteral("history --json")).json();
        const QJsonObject firstRun = history.value(QStringLiteral("runs")).toArray()[0].toObject();
        const QJsonObject wallet = history.value(QStringLiteral("wallet")).toObject();
        QCOMPARE(history.keys(), named(schema));
        QCOMPARE(firstRun.keys(), named(parts.value(QStringLiteral("run")).toObject()));
        QCOMPARE(firstRun.value(QStringLiteral("tickets")).toArray()[0].toObject().keys(),
                 named(parts.value(QStringLiteral("ticket")).toObject()));
        QCOMPARE(wallet.keys(), named(parts.value(QStringLiteral("wallet")).toObject()));
        QCOMPARE(wallet.value(QStringLiteral("entries")).toArray()[0].toObject().keys(),
                 named(parts.value(QStringLiteral("entry")).toObject()));
    }

    void ticketsAreListedAndChecked() {
        const QJsonArray tickets = ticketsHere();
        QCOMPARE(tickets.size(), 4);
        const QString code = tickets[0].toObject().value(QStringLiteral("code")).toString();
        QVERIFY(here(QStringLiteral("tickets")).out.contains(code));
        const Ended good = here(QStringLiteral("ticket check ") + code);
        QVERIFY(good.code == ExitCode::Done && good.out.startsWith(QStringLiteral("valid: ")));
        QString other = code;
        other[46] = other[46] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        const Ended forged = here(QStringLiteral("ticket check ") + other);
        QVERIFY(forged.code == ExitCode::Refused && forged.error.contains(QStringLiteral("forged")));
        const Ended nonsense = here(QStringLiteral("ticket check ABC"));
        QVERIFY(nonsense.code == ExitCode::Refused && nonsense.error.contains(QStringLiteral("no ticket code")));
    }

    void cancellingAsksFirst() {
        QString codes;
        const QJsonArray before = ticketsHere();
        // This sale takes back whole orders only.
        for (const int i : {2, 3}) {
            codes += QLatin1Char(' ') + before[i].toObject().value(QStringLiteral("code")).toString();
        }
        const Ended asked = here(QStringLiteral("ticket cancel") + codes);
        QVERIFY(asked.code == ExitCode::Refused);
        QVERIFY(asked.out.contains(QStringLiteral("refund")) && asked.error.contains(QStringLiteral("--yes")));
        QCOMPARE(ticketsHere(), before);
        const Ended half = here(QStringLiteral("ticket cancel --yes ") +
                                before[2].toObject().value(QStringLiteral("code")).toString());
        QVERIFY(half.code == ExitCode::Refused && half.error.contains(QStringLiteral("whole orders")));
        const Ended done = here(QStringLiteral("ticket cancel --yes") + codes);
        QVERIFY2(done.code == ExitCode::Done, qPrintable(done.error));
        const QString first = before[2].toObject().value(QStringLiteral("code")).toString();
        QVERIFY(here(QStringLiteral("ticket check ") + first).error.contains(QStringLiteral("void")));
        QVERIFY(here(QStringLiteral("ticket cancel ") + first).error.contains(QStringLiteral("cancelled already")));
        QVERIFY(here(QStringLiteral("wallet")).out.contains(QStringLiteral("refund")));
        QVERIFY(here(QStringLiteral("data check")).code == ExitCode::Done);
    }

    void theWalletTakesMoney() {
        const qint64 before = here(QStringLiteral("wallet --json")).json().value(QStringLiteral("balance")).toInteger();
        QVERIFY(here(QStringLiteral("wallet top-up 250,000")).code == ExitCode::Done);
        QCOMPARE(here(QStringLiteral("wallet --json")).json().value(QStringLiteral("balance")).toInteger(),
                 before + 250'000);
    }

    void aRunIsExportedAndRunsAgain() {
        const QString file = m_nowhere.filePath(QStringLiteral("run.json"));
        const Ended exported = here(QStringLiteral("history export 2 ") + file);
        QVERIFY2(exported.code == ExitCode::Done, qPrintable(exported.error));
        Ended again;
        QTextStream out(&again.out), error(&again.error);
        QVERIFY(runCommandLine({QStringLiteral("replay"), file}, out, error) == ExitCode::Done);
    }

    void nothingYetSaysWhatWillBeHere_data() {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("words");
        QTest::newRow("history") << QStringLiteral("history") << QStringLiteral("frontrow rehearse");
        QTest::newRow("tickets") << QStringLiteral("tickets") << QStringLiteral("frontrow rehearse");
        QTest::newRow("wallet") << QStringLiteral("wallet") << QStringLiteral("frontrow rehearse");
        QTest::newRow("history as JSON") << QStringLiteral("history --json") << QStringLiteral("\"runs\": [");
        QTest::newRow("tickets as JSON") << QStringLiteral("tickets --json") << QStringLiteral("[");
        QTest::newRow("wallet as JSON") << QStringLiteral("wallet --json") << QStringLiteral("null");
    }
    void nothingYetSaysWhatWillBeHere() {
        QFETCH(QString, verb);
        QFETCH(QString, words);
        const Ended ended = run(verb, nowhere());
        QVERIFY(ended.code == ExitCode::Done);
        QVERIFY2(ended.out.contains(words), qPrintable(ended.out));
        QVERIFY(!QFile::exists(nowhere()));
    }

    void wrongUseIsTold_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* words, int code, const char* reason) {
            QTest::newRow(words) << QString::fromLatin1(words) << code << QString::fromLatin1(reason);
        };
        row("history --yaml", 2, "--yaml");
        row("history now", 2, "now");
        row("history export 2", 2, "export RUN FILE");
        row("history export 77 file", 1, "no run 77");
        row("history delete 2", 1, "--yes");
        row("history delete two", 1, "no run two");
        row("tickets sold", 2, "sold");
        row("ticket", 2, "a verb is needed");
        row("ticket eat X", 2, "eat");
        row("ticket check", 2, "code");
        row("wallet top-up", 2, "top-up");
        row("wallet top-up much", 1, "much");
        row("wallet top-up 0", 1, "1 to 100,000,000");
        row("wallet top-up -5", 1, "1 to 100,000,000");
        row("wallet top-up 100000001", 1, "1 to 100,000,000");
        row("rehearse --no-save", 2, "--no-save");
    }
    void wrongUseIsTold() {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QString, reason);
        const Ended ended = here(words);
        QCOMPARE(static_cast<int>(ended.code), code);
        QVERIFY2(ended.error.contains(reason), qPrintable(ended.error));
    }

    void aFolderThatCannotBeMadeIsRefusedInWords() {
        const Ended ended = run(QStringLiteral("rehearse --fast --venue club"), QStringLiteral("/proc/none"));
        QVERIFY(ended.code == ExitCode::Refused);
        QVERIFY2(
            ended.error.contains(QStringLiteral("/proc/none")) && ended.error.contains(QStringLiteral("--no-save")),
            qPrintable(ended.error));
    }

    void deletingARunKeepsTicketsAndWallet() {
        const QString wallet = here(QStringLiteral("wallet")).out;
        const auto tickets = ticketsHere();
        QVERIFY(here(QStringLiteral("history delete 3 --yes")).code == ExitCode::Done);
        QCOMPARE(here(QStringLiteral("history --json")).json().value(QStringLiteral("runs")).toArray().size(), 1);
        QCOMPARE(ticketsHere(), tickets);
        QCOMPARE(here(QStringLiteral("wallet")).out.section(QLatin1Char('\n'), -2),
                 wallet.section(QLatin1Char('\n'), -2));
    }
};

QTEST_GUILESS_MAIN(HistoryCommandTest)
#include "history_command_test.moc"
