// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going back to a backup, interrupted at every call to the disk: afterwards the folder holds what it
// held, or the backup, or says that its database is missing; nothing is lost, and it can be done again.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "storage/backup.h"
#include "storage/faulty_disk.h"
#include "storage/sample_store.h"

using namespace frontrow;

namespace {

constexpr std::size_t kInBackup = 20;
constexpr std::size_t kAtPresent = 50;
constexpr std::int64_t kHourMs = 3'600'000;

QString databaseOf(const QString& folder) { return folder + QStringLiteral("/frontrow.db"); }
QString backupOf(const QString& folder) { return folder + QStringLiteral("/copy.db"); }

// 0 where there is none that can be believed.
std::uint64_t committedIn(const QString& file) {
    if (!QFileInfo::exists(file)) return 0;
    const auto database = Database::open(file, DatabaseUse::Inspect);
    if (!database || checkDatabase(**database, CheckDepth::Whole)) return 0;
    const auto stream = StreamTable(**database).find(StreamId(1));
    return stream ? stream->committed : 0;
}

std::optional<StorageFault> restore(const QString& folder, DurableFiles& files, std::int64_t nowUtcMs) {
    const auto restored = restoreBackup(folder, backupOf(folder), files, {}, nowUtcMs);
    if (restored) return std::nullopt;
    return restored.error();
}

// The present data lies in the folder, or in one that was put aside.
bool presentIsKept(const QString& folder) {
    if (committedIn(databaseOf(folder)) == kAtPresent) return true;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("replaced-*")}, QDir::Dirs)) {
        if (committedIn(databaseOf(folder + QLatin1Char('/') + name)) == kAtPresent) return true;
    }
    return false;
}

}  // namespace

class InterruptedRestoreTest : public QObject {
    Q_OBJECT

    FaultyDisk& m_disk = FaultyDisk::install();
    std::unique_ptr<QTemporaryDir> m_made;

    // A folder with more records than its backup.
    void lay(const QString& folder) {
        m_disk.repair();
        QVERIFY(QFile::copy(databaseOf(m_made->path()), databaseOf(folder)));
        QVERIFY(QFile::copy(backupOf(m_made->path()), backupOf(folder)));
    }

    QString interruptedAt(std::uint64_t call, DiskFault fault, Kept kept) {
        const QTemporaryDir folder;
        lay(folder.path());
        m_disk.plan(call, fault, fault == DiskFault::PowerCut ? call : 0);
        const auto refused = restore(folder.path(), m_disk, kNowUtcMs);
        if (fault == DiskFault::PowerCut) m_disk.afterCut(kept, call);
        m_disk.repair();
        if (!presentIsKept(folder.path())) return QStringLiteral("the present data is lost");
        {
            OpenFolder next(folder.path());
            const bool missing = next.fault && next.fault->problem == StorageProblem::DatabaseMissing;
            if (next.fault && !missing) {
                return QStringLiteral("fault %1: %2")
                    .arg(static_cast<int>(next.fault->problem))
                    .arg(next.fault->detail);
            }
            if (!refused && missing) return QStringLiteral("it said that it was done");
            next.close();
        }
        const std::uint64_t there = committedIn(databaseOf(folder.path()));
        if (!refused && there != kInBackup) return QStringLiteral("the backup is not there");
        if (const auto again = restore(folder.path(), m_disk, kNowUtcMs + kHourMs)) {
            return QStringLiteral("again: fault %1: %2").arg(static_cast<int>(again->problem)).arg(again->detail);
        }
        if (committedIn(databaseOf(folder.path())) != kInBackup)
            return QStringLiteral("again: the backup is not there");
        return presentIsKept(folder.path()) ? QString() : QStringLiteral("again: the present data is lost");
    }

private slots:
    void initTestCase() {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
        m_made = std::make_unique<QTemporaryDir>();
        OpenFolder open(m_made->path());
        const auto journal = newJournal(*open.database);
        QVERIFY(journal->append(recordsFrom(1, kInBackup)) == AppendResult::Committed);
        QVERIFY(!writeBackup(*open.store, backupOf(m_made->path()), {}, ReplayScope::OpenStreams));
        QVERIFY(journal->append(recordsFrom(kInBackup + 1, kAtPresent - kInBackup)) == AppendResult::Committed);
        open.close();
    }

    void canBeDoneAgain_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kept");
        const auto row = [](const char* name, DiskFault fault, Kept kept) {
            QTest::newRow(name) << static_cast<int>(fault) << static_cast<int>(kept);
        };
        row("I/O error", DiskFault::InputOutput, Kept::Everything);
        row("disk full", DiskFault::Full, Kept::Everything);
        row("power cut that keeps nothing", DiskFault::PowerCut, Kept::Nothing);
        row("power cut that keeps everything", DiskFault::PowerCut, Kept::Everything);
        row("power cut that keeps some", DiskFault::PowerCut, Kept::Some);
    }
    void canBeDoneAgain() {
        QFETCH(int, fault);
        QFETCH(int, kept);
        std::uint64_t calls = 0;
        {
            const QTemporaryDir folder;
            lay(folder.path());
            QVERIFY(!restore(folder.path(), m_disk, kNowUtcMs));
            calls = m_disk.calls();
        }
        QVERIFY(calls > 10);
        for (std::uint64_t call = 1; call <= calls; ++call) {
            const QString wrong = interruptedAt(call, static_cast<DiskFault>(fault), static_cast<Kept>(kept));
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1 of %2: %3").arg(call).arg(calls).arg(wrong)));
        }
        qInfo("%s at each of %llu calls", QTest::currentDataTag(), static_cast<unsigned long long>(calls));
    }
};

QTEST_GUILESS_MAIN(InterruptedRestoreTest)
#include "interrupted_restore_test.moc"
