// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow data` as a person uses it: the built program on a real folder.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "storage/sample_store.h"

using namespace frontrow;

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString error;
};

Ended run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(FRONTROW_PROGRAM), QStringList{QStringLiteral("data")} + arguments);
    if (!process.waitForFinished(60'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended onFolder(const QString& verb, const QTemporaryDir& folder, const QStringList& more = {}) {
    return run(QStringList{verb} + more + QStringList{QStringLiteral("--data"), folder.path()});
}

// Streams that are finished: what they were is nobody's business here.
void fill(const QString& folder, std::uint64_t first, std::size_t count) {
    OpenFolder open(folder);
    QVERIFY(!open.fault);
    const bool fresh = first == 1;
    auto journal = fresh ? newJournal(*open.database, StreamKind::Rehearsal)
                         : std::move(SqliteJournal::open(*open.database, StreamId(1)).value());
    QVERIFY(journal->append(recordsFrom(first, count, journal->epoch())) == AppendResult::Committed);
    QVERIFY(!StreamTable(*open.database).finish(StreamId(1)));
    open.close();
}

std::uint64_t committedIn(const QString& folder) {
    OpenFolder open(folder);
    const auto info = StreamTable(*open.database).find(StreamId(1));
    open.close();
    return info ? info->committed : 0;
}

void damage(const QString& folder) {
    const auto database = Database::open(folder + QStringLiteral("/frontrow.db"), DatabaseUse::Write);
    QVERIFY((*database)->run(QStringLiteral("UPDATE record SET bytes = x'00' WHERE sequence = 7")));
}

}  // namespace

class DataCommandTest : public QObject {
    Q_OBJECT

private slots:
    void checksAGoodFolder() {
        const QTemporaryDir folder;
        fill(folder.path(), 1, 40);
        const Ended ended = onFolder(QStringLiteral("check"), folder);
        QVERIFY2(ended.code == 0, qPrintable(ended.error));
        QVERIFY(ended.out.contains(QStringLiteral("40 records")));
        QVERIFY(ended.error.isEmpty());
    }

    void namesADamagedRecordTheFolderAndTheRemedy() {
        const QTemporaryDir folder;
        fill(folder.path(), 1, 40);
        damage(folder.path());
        const Ended ended = onFolder(QStringLiteral("check"), folder);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.error.contains(QStringLiteral("record 7 of stream 1")), qPrintable(ended.error));
        QVERIFY(ended.error.contains(folder.path()));
        QVERIFY(ended.error.contains(QStringLiteral("frontrow data restore")));
    }

    void restoresYesterdaysBackupAndKeepsTodaysData() {
        const QTemporaryDir folder;
        fill(folder.path(), 1, 40);
        const Ended backup = onFolder(QStringLiteral("backup"), folder);
        QVERIFY2(backup.code == 0, qPrintable(backup.error));
        fill(folder.path(), 41, 10);
        damage(folder.path());
        QCOMPARE(onFolder(QStringLiteral("check"), folder).code, 1);
        const Ended restored = onFolder(QStringLiteral("restore"), folder);
        QVERIFY2(restored.code == 0, qPrintable(restored.error));
        QCOMPARE(onFolder(QStringLiteral("check"), folder).code, 0);
        QCOMPARE(committedIn(folder.path()), std::uint64_t{40});
        const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("replaced-*")}, QDir::Dirs);
        QCOMPARE(aside.size(), 1);
        QVERIFY(QFile::exists(folder.filePath(aside.front() + QStringLiteral("/frontrow.db"))));
    }

    void writesABackupUnderAGivenNameOnce() {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        fill(folder.path(), 1, 5);
        const QString file = other.filePath(QStringLiteral("mine.db"));
        QCOMPARE(onFolder(QStringLiteral("backup"), folder, {file}).code, 0);
        QVERIFY(QFile::exists(file));
        const Ended again = onFolder(QStringLiteral("backup"), folder, {file});
        QCOMPARE(again.code, 1);
        QVERIFY(again.error.contains(QStringLiteral("the name is taken")));
        QCOMPARE(onFolder(QStringLiteral("restore"), folder, {file}).code, 0);
    }

    void makesTheTablesAnew() {
        const QTemporaryDir folder;
        fill(folder.path(), 1, 5);
        {
            const auto database = Database::open(folder.filePath(QStringLiteral("frontrow.db")), DatabaseUse::Write);
            QVERIFY((*database)->run(QStringLiteral("INSERT INTO profile VALUES (1, 'Kim', 0, 5)")));
        }
        const Ended differs = onFolder(QStringLiteral("check"), folder);
        QCOMPARE(differs.code, 1);
        QVERIFY2(differs.error.contains(QStringLiteral("frontrow data rebuild")), qPrintable(differs.error));
        const Ended rebuilt = onFolder(QStringLiteral("rebuild"), folder);
        QVERIFY2(rebuilt.code == 0, qPrintable(rebuilt.error));
        QCOMPARE(onFolder(QStringLiteral("check"), folder).code, 0);
    }

    void refusesANewerFolderByItsNumber() {
        const QTemporaryDir folder;
        fill(folder.path(), 1, 5);
        {
            const auto database = Database::open(folder.filePath(QStringLiteral("frontrow.db")), DatabaseUse::Write);
            QVERIFY((*database)->run(QStringLiteral("INSERT INTO schema_version VALUES (77, x'00', 0)")));
        }
        const Ended ended = onFolder(QStringLiteral("check"), folder);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.error.contains(QStringLiteral("schema 77")));
        QVERIFY(ended.error.contains(QStringLiteral("newer program")));
    }

    void refusesAFolderThatIsInUse() {
        const QTemporaryDir folder;
        const OpenFolder open(folder.path());
        const Ended ended = onFolder(QStringLiteral("check"), folder);
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.error.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void refusesWhereNothingIs() {
        const QTemporaryDir folder;
        for (const QString& verb : {QStringLiteral("check"), QStringLiteral("backup"), QStringLiteral("rebuild"),
                                    QStringLiteral("restore")}) {
            const Ended ended = onFolder(verb, folder);
            QCOMPARE(ended.code, 1);
            QVERIFY(ended.error.contains(folder.path()));
        }
    }

    void endsWithTwoForWrongUse_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such verb") << QStringList{QStringLiteral("dance")};
        QTest::newRow("no folder") << QStringList{QStringLiteral("check"), QStringLiteral("--data")};
        QTest::newRow("a file too many") << QStringList{QStringLiteral("check"), QStringLiteral("x")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("backup"), QStringLiteral("--fast")};
    }
    void endsWithTwoForWrongUse() {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains(QStringLiteral("usage: frontrow data")));
        QVERIFY(ended.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DataCommandTest)
#include "data_command_test.moc"
