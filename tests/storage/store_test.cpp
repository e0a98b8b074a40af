// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a data folder: what is made, what is refused by its name, and that a look changes nothing.
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "storage/migrations.h"
#include "storage/sample_store.h"

using namespace frontrow;

namespace {

// A folder in which a stream of `records` was written and closed as it should be.
void fill(const QString& folder, std::size_t records) {
    OpenFolder open(folder);
    const auto journal = newJournal(*open.database);
    QVERIFY(journal->append(recordsFrom(1, records)) == AppendResult::Committed);
    open.close();
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Executes statements on the database as it lies there.
void change(const QString& file, const QStringList& statements) {
    const auto database = Database::open(file, DatabaseUse::Write);
    QVERIFY(bool(database));
    for (const QString& statement : statements) {
        QVERIFY2((*database)->run(statement), qPrintable((*database)->lastReason()));
    }
}

StorageProblem problemOf(const QString& folder) {
    const OpenFolder open(folder);
    return open.fault ? open.fault->problem : StorageProblem::BackupFailed;
}

}  // namespace

class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void makesAFolderForItsOwnerAlone() {
        const QTemporaryDir parent;
        const QString path = parent.filePath(QStringLiteral("one/two"));
        OpenFolder open(path);
        QVERIFY(!open.fault);
        const auto journal = newJournal(*open.database);
        QVERIFY(journal->append(recordsFrom(1, 1)) == AppendResult::Committed);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path) & others));
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files)) {
            QVERIFY2(!(QFile::permissions(folder.filePath(name)) & others), qPrintable(name));
        }
        QVERIFY(folder.entryList(QDir::Files).contains(QStringLiteral("frontrow.db-wal")));
    }

    void tightensAFolderThatWasOpened() {
        const QTemporaryDir folder;
        fill(folder.path(), 1);
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("frontrow.db")),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const OpenFolder open(folder.path());
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("frontrow.db"))) & QFile::ReadOther));
    }

    void aSecondProcessIsRefusedByTheNameOfTheFirst() {
        const QTemporaryDir folder;
        const OpenFolder first(folder.path());
        const OpenFolder second(folder.path());
        QVERIFY(second.fault && second.fault->problem == StorageProblem::InUse);
        QCOMPARE(second.fault->number, static_cast<std::uint64_t>(QCoreApplication::applicationPid()));
        QVERIFY(second.fault->detail.contains(QStringLiteral("store_test")));
        QVERIFY(!first.fault);
    }

    void leavesAStrangersFolderAlone() {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("photograph.jpg")), "x");
        const auto before = QFile::permissions(folder.path());
        QVERIFY(problemOf(folder.path()) == StorageProblem::NotADataFolder);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("photograph.jpg")});
        QCOMPARE(QFile::permissions(folder.path()), before);
    }

    void refusesWhatIsNoFolder() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        writeFile(path, "x");
        QVERIFY(problemOf(path) == StorageProblem::NotADataFolder);
        QVERIFY(problemOf(path + QStringLiteral("/below")) == StorageProblem::FolderNotMade);
    }

    void refusesADatabaseThatIsNone_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("problem");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(StorageProblem::DatabaseEmpty);
        QTest::newRow("text") << QByteArray(10'000, 'x') << static_cast<int>(StorageProblem::NotADatabase);
        QTest::newRow("a few bytes") << QByteArray("SQLite") << static_cast<int>(StorageProblem::NotADatabase);
    }
    void refusesADatabaseThatIsNone() {
        QFETCH(QByteArray, content);
        QFETCH(int, problem);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("frontrow.db"));
        writeFile(file, content);
        QCOMPARE(static_cast<int>(problemOf(folder.path())), problem);
        QCOMPARE(readFile(file), content);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("frontrow.running"))));
    }

    void refusesAFolderInTheDatabasesPlace() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("frontrow.db")));
        QVERIFY(problemOf(folder.path()) == StorageProblem::NotADatabase);
    }

    void refusesAnotherProgramsDatabaseUnchanged() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("frontrow.db"));
        {
            const auto other = Database::open(file, DatabaseUse::Write, Database::Creation::Allowed);
            QVERIFY(bool(other) && (*other)->run(QStringLiteral("CREATE TABLE recipe (name TEXT)")));
        }
        const QByteArray before = readFile(file);
        QVERIFY(problemOf(folder.path()) == StorageProblem::ForeignDatabase);
        QCOMPARE(readFile(file), before);
    }

    void refusesANewerSchemaByItsNumberUnchanged() {
        const QTemporaryDir folder;
        fill(folder.path(), 3);
        const QString file = folder.filePath(QStringLiteral("frontrow.db"));
        const int newer = newestSchema() + 1;
        change(file, {QStringLiteral("INSERT INTO schema_version VALUES (%1, x'00', 0)").arg(newer)});
        const QByteArray before = readFile(file);
        const OpenFolder open(folder.path());
        QVERIFY(open.fault && open.fault->problem == StorageProblem::SchemaNewer);
        QCOMPARE(open.fault->number, static_cast<std::uint64_t>(newer));
        QCOMPARE(open.fault->other, static_cast<std::uint64_t>(newestSchema()));
        QCOMPARE(readFile(file), before);
    }

    void refusesASchemaOfOtherSteps() {
        const QTemporaryDir folder;
        fill(folder.path(), 1);
        change(folder.filePath(QStringLiteral("frontrow.db")),
               {QStringLiteral("UPDATE schema_version SET checksum = x'00' WHERE version = 1")});
        QVERIFY(problemOf(folder.path()) == StorageProblem::SchemaUnknown);
    }

    void doesNotReplaceALostDatabaseByAnEmptyOne_data() {
        QTest::addColumn<QString>("left");
        QTest::newRow("its log") << QStringLiteral("frontrow.db-wal");
        QTest::newRow("a backup") << QStringLiteral("backups/frontrow-20260301T120000Z.db");
        QTest::newRow("a snapshot") << QStringLiteral("snapshots/1/00000000000000000001.snapshot");
    }
    void doesNotReplaceALostDatabaseByAnEmptyOne() {
        QFETCH(QString, left);
        const QTemporaryDir folder;
        fill(folder.path(), 1);
        const QString file = folder.filePath(left);
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("frontrow.db"))));
        writeFile(file, "x");
        writeFile(folder.filePath(QStringLiteral("frontrow.running")), {});
        QVERIFY(problemOf(folder.path()) == StorageProblem::DatabaseMissing);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("frontrow.db"))));
    }

    void looksFurtherAfterACrash() {
        const QTemporaryDir folder;
        fill(folder.path(), 5);
        {
            OpenFolder killed(folder.path());
            QVERIFY(killed.store->checked() == CheckDepth::Ends);
        }
        OpenFolder next(folder.path());
        QVERIFY(!next.fault);
        QVERIFY(next.store->checked() == CheckDepth::AfterCrash);
        next.close();
        const OpenFolder last(folder.path());
        QVERIFY(last.store->checked() == CheckDepth::Ends);
    }

    void namesADamagedRecordAfterACrash() {
        const QTemporaryDir folder;
        fill(folder.path(), 50);
        change(folder.filePath(QStringLiteral("frontrow.db")),
               {QStringLiteral("UPDATE record SET bytes = (SELECT bytes FROM record WHERE sequence = 30) "
                               "WHERE sequence = 31")});
        // Behind an end as it should be only the last record is looked at.
        {
            const OpenFolder clean(folder.path());
            QVERIFY(!clean.fault);
        }
        const OpenFolder open(folder.path());
        QVERIFY(open.fault && open.fault->problem == StorageProblem::RecordDamaged);
        QCOMPARE(open.fault->number, std::uint64_t{1});
        QCOMPARE(open.fault->other, std::uint64_t{31});
    }

    void namesADamagedSetup() {
        const QTemporaryDir folder;
        fill(folder.path(), 1);
        change(folder.filePath(QStringLiteral("frontrow.db")),
               {QStringLiteral("UPDATE stream_head SET bytes = x'0102'")});
        QVERIFY(problemOf(folder.path()) == StorageProblem::HeadDamaged);
    }

    void namesADamagedPage() {
        const QTemporaryDir folder;
        fill(folder.path(), 20'000);
        const QString file = folder.filePath(QStringLiteral("frontrow.db"));
        QByteArray content = readFile(file);
        QVERIFY(content.size() > 500'000);
        // The head of a page in the middle of the records.
        for (int i = 0; i < 64; ++i) content[100 * 4'096 + i] = '\x7f';
        writeFile(file, content);
        writeFile(folder.filePath(QStringLiteral("frontrow.running")), {});
        QVERIFY(problemOf(folder.path()) == StorageProblem::DatabaseDamaged);
        QCOMPARE(readFile(file), content);
    }

    void removesWhatABrokenOffStartLeft() {
        const QTemporaryDir folder;
        fill(folder.path(), 1);
        const QString half = folder.filePath(QStringLiteral("frontrow.db.new"));
        writeFile(half, "half");
        const OpenFolder open(folder.path());
        QVERIFY(!open.fault);
        QVERIFY(!QFileInfo::exists(half));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
