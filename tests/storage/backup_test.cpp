// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: one that counts can be gone back to, and what was there before is kept.
#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "storage/sample_store.h"
#include "storage/small_sale.h"
#include "storage/snapshot_files.h"

using namespace frontrow;

namespace {

// Writes the sale on in the stream, up to that sequence, and notes the state there.
void sellUpTo(Database& database, StreamId stream, std::uint64_t last) {
    const auto journal = std::move(SqliteJournal::open(database, stream).value());
    EngineStages stages(smallSale());
    SaleWriter writer({journal->epoch(), 1}, stages, *journal, nullptr);
    QVERIFY(writer.open().ok());
    while (writer.committed() < last) {
        for (std::uint64_t next = writer.committed() + 1; next <= last && !writer.full(); ++next) {
            writer.apply(smallSaleTime(next), smallSaleCommand(next));
        }
        QVERIFY(writer.commit() == CommitOutcome::Committed);
    }
    const NotedState noted{writer.committed(), writer.state().engine().stateHash()};
    QVERIFY(!StreamTable(database).noteState(stream, noted));
}

StreamId newSale(Database& database) {
    return StreamTable(database).create(StreamKind::Listed, 1, someHead(), kNowUtcMs).value();
}

std::uint64_t committedIn(const QString& folder) {
    OpenFolder open(folder);
    const auto streams = StreamTable(*open.database).list();
    open.close();
    return streams && !streams->empty() ? streams->front().committed : 0;
}

constexpr std::int64_t kHourMs = 3'600'000;

}  // namespace

class BackupTest : public QObject {
    Q_OBJECT

private slots:
    void isACopyWhileTheSaleGoesOn() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const StreamId stream = newSale(*open.database);
        sellUpTo(*open.database, stream, 300);
        const auto made =
            makeBackup(*open.store, smallSaleStages(), ReplayScope::EveryStream, BackupPolicy{}, kNowUtcMs);
        QVERIFY(bool(made));
        QCOMPARE(QFileInfo(*made).fileName(), QStringLiteral("frontrow-20260301T120000Z.db"));
        QVERIFY(!(QFile::permissions(*made) & (QFile::ReadGroup | QFile::ReadOther)));
        sellUpTo(*open.database, stream, 400);
        const auto copy = Database::open(*made, DatabaseUse::Inspect);
        QVERIFY(bool(copy));
        QCOMPARE(StreamTable(**copy).find(stream).value().committed, std::uint64_t{300});
        const auto count = checkReplay(**copy, smallSaleStages(), ReplayScope::EveryStream);
        QVERIFY(count && count->streams == 1 && count->records == 300);
    }

    void goesBackAndKeepsWhatWasThere() {
        const QTemporaryDir folder;
        {
            OpenFolder open(folder.path());
            const StreamId stream = newSale(*open.database);
            sellUpTo(*open.database, stream, 200);
            QVERIFY(
                bool(makeBackup(*open.store, smallSaleStages(), ReplayScope::EveryStream, BackupPolicy{}, kNowUtcMs)));
            SnapshotFiles snapshots(open.store->snapshotFolder(stream), open.ownFiles);
            QVERIFY(snapshots.store(250, someHead()));
            sellUpTo(*open.database, stream, 260);
            open.close();
        }
        DurableFiles files;
        const auto restored = restoreBackup(folder.path(), {}, files, smallSaleStages(), kNowUtcMs + kHourMs);
        QVERIFY(bool(restored));
        QCOMPARE(committedIn(folder.path()), std::uint64_t{200});
        // A snapshot of what came later must not be found beside it.
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("snapshots/1"))));
        QVERIFY(QFileInfo::exists(restored->putAside + QStringLiteral("/snapshots/1")));
        QCOMPARE(committedIn(restored->putAside), std::uint64_t{260});
    }

    void goesBackFromDamage() {
        const QTemporaryDir folder;
        {
            OpenFolder open(folder.path());
            const StreamId stream = newSale(*open.database);
            sellUpTo(*open.database, stream, 100);
            QVERIFY(
                bool(makeBackup(*open.store, smallSaleStages(), ReplayScope::EveryStream, BackupPolicy{}, kNowUtcMs)));
            open.close();
        }
        QFile file(folder.filePath(QStringLiteral("frontrow.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of a database");
        file.close();
        {
            const OpenFolder refused(folder.path());
            QVERIFY(refused.fault && refused.fault->problem == StorageProblem::NotADatabase);
        }
        DurableFiles files;
        QVERIFY(bool(restoreBackup(folder.path(), {}, files, smallSaleStages(), kNowUtcMs + kHourMs)));
        QCOMPARE(committedIn(folder.path()), std::uint64_t{100});
    }

    void doesNotCountIfItRunsToAnotherState() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const StreamId stream = newSale(*open.database);
        sellUpTo(*open.database, stream, 100);
        QVERIFY(!StreamTable(*open.database).noteState(stream, {100, 12345}));
        const auto made =
            makeBackup(*open.store, smallSaleStages(), ReplayScope::EveryStream, BackupPolicy{}, kNowUtcMs);
        QVERIFY(!made && made.error().problem == StorageProblem::ReplayDiffers);
        QCOMPARE(made.error().other, std::uint64_t{100});
        QVERIFY(QDir(open.store->paths().backups()).isEmpty());
    }

    // After an upgrade that lays the state out otherwise: the answers are compared all the same.
    void aStateOfAnotherSchemaIsNotCompared() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const StreamId stream = newSale(*open.database);
        sellUpTo(*open.database, stream, 100);
        QVERIFY(!StreamTable(*open.database).noteState(stream, {100, 12345, kSnapshotSchema + 1}));
        const auto count = checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream);
        QVERIFY(count && count->records == 100);
    }

    void doesNotCountIfARecordIsAnsweredOtherwise() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const StreamId stream = newSale(*open.database);
        {
            const auto journal = std::move(SqliteJournal::open(*open.database, stream).value());
            auto records = recordsFrom(1, 1);
            records[0].command = smallSaleCommand(1);
            records[0].answer.subject = 99;
            QVERIFY(journal->append(records) == AppendResult::Committed);
        }
        const auto made =
            makeBackup(*open.store, smallSaleStages(), ReplayScope::OpenStreams, BackupPolicy{}, kNowUtcMs);
        QVERIFY(!made && made.error().problem == StorageProblem::ReplayDiffers);
        QCOMPARE(made.error().other, std::uint64_t{1});
    }

    void aDamagedBackupIsNotGoneBackTo() {
        const QTemporaryDir folder;
        QString backup;
        {
            OpenFolder open(folder.path());
            const StreamId stream = newSale(*open.database);
            sellUpTo(*open.database, stream, 100);
            backup =
                makeBackup(*open.store, smallSaleStages(), ReplayScope::EveryStream, BackupPolicy{}, kNowUtcMs).value();
            sellUpTo(*open.database, stream, 120);
            open.close();
        }
        {
            const auto database = Database::open(backup, DatabaseUse::Write);
            QVERIFY((*database)->run(QStringLiteral("DELETE FROM record WHERE sequence = 50")));
        }
        DurableFiles files;
        const auto restored = restoreBackup(folder.path(), {}, files, smallSaleStages(), kNowUtcMs + kHourMs);
        QVERIFY(!restored && restored.error().problem == StorageProblem::RecordMissing);
        QCOMPARE(restored.error().other, std::uint64_t{50});
        QCOMPARE(committedIn(folder.path()), std::uint64_t{120});
    }

    void anOpenStreamThatCannotBeRunAgainIsAFaultAFinishedOneIsKept() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto journal = newJournal(*open.database, StreamKind::Rehearsal);
        QVERIFY(journal->append(recordsFrom(1, 5)) == AppendResult::Committed);
        const auto refused = checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream);
        QVERIFY(!refused && refused.error().problem == StorageProblem::ReplayImpossible);
        QCOMPARE(refused.error().detail, QStringLiteral("another crowd"));
        QVERIFY(!StreamTable(*open.database).finish(StreamId(1)));
        const auto kept = checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream);
        QVERIFY(kept && kept->skipped == 1 && kept->streams == 0);
    }

    void olderOnesGoOnceANewerOneCounts() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        newSale(*open.database);
        BackupPolicy policy;
        policy.kept = 3;
        for (int hour = 0; hour < 5; ++hour) {
            const std::int64_t now = kNowUtcMs + hour * kHourMs;
            QVERIFY(backupDue(open.store->paths(), policy, now));
            QVERIFY(bool(makeBackup(*open.store, smallSaleStages(), ReplayScope::OpenStreams, policy, now)));
            QVERIFY(!backupDue(open.store->paths(), policy, now + kHourMs - 1));
        }
        const auto backups = listBackups(open.store->paths());
        QCOMPARE(backups.size(), std::size_t{3});
        QCOMPARE(backups.front().madeUtcMs, kNowUtcMs + 4 * kHourMs);
        QCOMPARE(backups.back().madeUtcMs, kNowUtcMs + 2 * kHourMs);
        // A clock that was set back must not end the hourly ones.
        QVERIFY(backupDue(open.store->paths(), policy, kNowUtcMs));
    }

    void needsABackup() {
        const QTemporaryDir folder;
        {
            OpenFolder open(folder.path());
            open.close();
        }
        DurableFiles files;
        const auto none = restoreBackup(folder.path(), {}, files, {}, kNowUtcMs);
        QVERIFY(!none && none.error().problem == StorageProblem::BackupMissing);
        const auto lost = restoreBackup(folder.path(), folder.filePath(QStringLiteral("x.db")), files, {}, kNowUtcMs);
        QVERIFY(!lost && lost.error().problem == StorageProblem::BackupMissing);
    }

    void doesNotGoBackUnderAnotherProcess() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        newSale(*open.database);
        QVERIFY(bool(makeBackup(*open.store, smallSaleStages(), ReplayScope::OpenStreams, BackupPolicy{}, kNowUtcMs)));
        DurableFiles files;
        const auto refused = restoreBackup(folder.path(), {}, files, smallSaleStages(), kNowUtcMs);
        QVERIFY(!refused && refused.error().problem == StorageProblem::InUse);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
