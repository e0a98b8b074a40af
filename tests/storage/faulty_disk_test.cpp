// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The storage on a disk that fails. One fixed piece of work (make a folder, sell, take a snapshot,
// empty the log, back up, sell on, close) is done again and again; each time another call to the disk
// fails, or the power is cut there. Whatever happens: what was confirmed is there once, in order, the
// chain holds, the records run to the same state, and the work can be finished.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <map>

#include "domain/digest.h"
#include "storage/backup.h"
#include "storage/faulty_disk.h"
#include "storage/migrations.h"
#include "storage/sample_store.h"
#include "storage/small_sale.h"
#include "storage/snapshot_files.h"
#include "support/walk_step.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kSold = 380;  // in all; tickets are sold by then
constexpr std::uint64_t kFirstHalf = 200;
constexpr std::uint64_t kBatch = 32;
constexpr std::uint64_t kSeed = 20'260'301;
// A work that was begun anew so often does not end by itself.
constexpr int kMostStarts = 6;

// What was told to somebody.
struct Confirmed {
    bool stream = false;
    std::uint64_t records = 0;
    std::map<std::uint64_t, Answer> answers;  // by record
    bool snapshot = false;
    bool backup = false;
};

// Whether somebody reads beside the writer. With nobody there SQLite empties the log when the writer closes it.
enum class Beside : std::uint8_t { Reader, Nobody };

class Work {
public:
    Work(const QString& folder, FaultyDisk& disk, Beside beside = Beside::Reader)
        : m_folder(folder),
          m_disk(disk),
          m_beside(beside) {}

    // From wherever it stands to its end; false where the disk stopped it.
    bool goOn() {
        auto store = Store::open(m_folder, m_disk, kNowUtcMs);
        if (!store) return false;
        {
            auto database = (*store)->connect(DatabaseUse::Write);
            if (!database) return false;
            std::unique_ptr<Database> reader;
            if (m_beside == Beside::Reader) {
                auto opened = (*store)->connect(DatabaseUse::Read);
                if (!opened) return false;
                reader = std::move(*opened);
            }
            if (!sell(**store, **database)) return false;
        }
        (*store)->closeCleanly();
        return true;
    }
    const Confirmed& confirmed() const { return m_confirmed; }

private:
    std::optional<StreamId> stream(Database& database) {
        StreamTable streams(database);
        const auto all = streams.list();
        if (!all) return std::nullopt;
        if (!all->empty()) return all->front().id;
        const auto made = streams.create(StreamKind::Listed, 1, someHead(), kNowUtcMs);
        if (!made) return std::nullopt;
        m_confirmed.stream = true;
        return *made;
    }

    bool sell(Store& store, Database& database) {
        const auto id = stream(database);
        if (!id) return false;
        const auto journal = SqliteJournal::open(database, *id);
        if (!journal) return false;
        SnapshotFiles snapshots(store.snapshotFolder(*id), m_disk);
        EngineStages stages(smallSale());
        SaleWriter writer({(*journal)->epoch(), 1}, stages, **journal, &snapshots);
        if (!writer.open().ok() || !sellUpTo(writer, kFirstHalf)) return false;
        if (!m_confirmed.snapshot) m_confirmed.snapshot = writer.storeSnapshot();
        // Neither of these may fail the sale, whatever the disk does.
        database.emptyLog();
        if (!m_confirmed.backup) m_confirmed.backup = !writeBackup(store, backupFile(), {}, ReplayScope::OpenStreams);
        if (!sellUpTo(writer, kSold)) return false;
        const NotedState noted{writer.committed(), writer.state().engine().stateHash()};
        return !StreamTable(database).noteState(*id, noted);
    }

    bool sellUpTo(SaleWriter& writer, std::uint64_t last) {
        while (writer.committed() < last) {
            const std::uint64_t end = std::min(last, writer.committed() + kBatch);
            for (std::uint64_t next = writer.committed() + 1; next <= end; ++next) {
                writer.apply(smallSaleTime(next), smallSaleCommand(next), next);
            }
            CommitOutcome outcome = writer.commit();
            while (outcome == CommitOutcome::Full) outcome = writer.resume();
            if (outcome == CommitOutcome::Stopped) return false;
            // After a recovery whoever asks by id is told what the journal holds.
            m_confirmed.records = writer.committed();
            if (outcome != CommitOutcome::Committed) continue;
            for (const SaleWriter::Reply& reply : writer.told().replies) {
                m_confirmed.answers[reply.sequence] = reply.answer;
            }
        }
        return true;
    }

    QString backupFile() const { return m_folder + QStringLiteral("/copy.db"); }

    QString m_folder;
    FaultyDisk& m_disk;
    Beside m_beside;
    Confirmed m_confirmed;
};

// As the records should be, answers included.
std::vector<JournalRecord> soldInMemory() {
    MemoryJournal journal;
    EngineStages stages(smallSale());
    SaleWriter writer({}, stages, journal, nullptr);
    writer.open();
    while (writer.committed() < kSold) {
        const std::uint64_t end = std::min(kSold, writer.committed() + kBatch);
        for (std::uint64_t next = writer.committed() + 1; next <= end; ++next) {
            writer.apply(smallSaleTime(next), smallSaleCommand(next));
        }
        writer.commit();
    }
    return *journal.read(1, kSold + 1);
}

QString wrongWith(const StorageFault& fault) {
    return QStringLiteral("fault %1 at %2: %3 (%4, %5)")
        .arg(static_cast<int>(fault.problem))
        .arg(fault.place, fault.detail)
        .arg(fault.number)
        .arg(fault.other);
}

// The folder as the next start finds it; empty where everything is as promised.
QString looked(const QString& folder, const Confirmed& confirmed, const std::vector<JournalRecord>& expected) {
    OpenFolder open(folder);
    if (open.fault) return wrongWith(*open.fault);
    if (const auto fault = checkDatabase(*open.database, CheckDepth::Whole)) return wrongWith(*fault);
    const auto streams = StreamTable(*open.database).list();
    if (!streams) return wrongWith(streams.error());
    if (streams->empty()) return confirmed.stream ? QStringLiteral("the stream is lost") : QString();
    if (streams->size() > 1) return QStringLiteral("a stream was made twice");
    const StreamInfo& stream = streams->front();
    if (stream.committed < confirmed.records) {
        return QStringLiteral("%1 records were confirmed, %2 are there").arg(confirmed.records).arg(stream.committed);
    }
    const auto records = RecordReader(*open.database, stream).read(1, kSold + 1);
    if (!records || records->size() != stream.committed) return QStringLiteral("the records cannot be read");
    for (std::size_t i = 0; i < records->size(); ++i) {
        // A later epoch takes no pass of an earlier one: answers are compared with those that were told,
        // and when the records are run again.
        JournalRecord wanted = expected[i];
        wanted.epoch = (*records)[i].epoch;
        wanted.answer = (*records)[i].answer;
        if (!sameRecords({(*records)[i]}, {wanted})) return QStringLiteral("record %1 is another one").arg(i + 1);
        const auto told = confirmed.answers.find(i + 1);
        if (told != confirmed.answers.end() && told->second != wanted.answer) {
            return QStringLiteral("record %1 was answered otherwise").arg(i + 1);
        }
    }
    if (const auto count = checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream); !count) {
        return wrongWith(count.error());
    }
    open.close();
    return {};
}

QString lookedAtBackup(const QString& folder, const Confirmed& confirmed) {
    const QString file = folder + QStringLiteral("/copy.db");
    if (!QFileInfo::exists(file)) return confirmed.backup ? QStringLiteral("the backup is lost") : QString();
    const auto copy = Database::open(file, DatabaseUse::Inspect);
    if (!copy) return wrongWith(copy.error());
    if (const auto fault = checkDatabase(**copy, CheckDepth::Whole)) return wrongWith(*fault);
    return {};
}

}  // namespace

class FaultyDiskTest : public QObject {
    Q_OBJECT

    FaultyDisk& m_disk = FaultyDisk::install();
    std::vector<JournalRecord> m_expected = soldInMemory();

    // How many calls the work takes when nothing fails.
    std::uint64_t callsOfWholeWork() {
        const QTemporaryDir folder;
        m_disk.repair();
        m_disk.plan(0, DiskFault::None);
        Work work(folder.path(), m_disk);
        return work.goOn() ? m_disk.calls() : 0;
    }

    // One run with a failing call; what went wrong, if anything.
    QString failAt(std::uint64_t call, DiskFault fault) {
        const QTemporaryDir folder;
        m_disk.repair();
        m_disk.plan(call, fault);
        Work work(folder.path(), m_disk);
        int starts = 1;
        while (!work.goOn() && starts < kMostStarts) ++starts;
        if (starts == kMostStarts) return QStringLiteral("never ended");
        if (!m_disk.struck()) return QStringLiteral("the fault never came");
        m_disk.repair();
        if (work.confirmed().records != kSold) return QStringLiteral("ended too early");
        QString wrong = looked(folder.path(), work.confirmed(), m_expected);
        return wrong.isEmpty() ? lookedAtBackup(folder.path(), work.confirmed()) : wrong;
    }

    // One run in which the power is cut, with calls that failed before it or without one.
    QString cutAt(std::uint64_t cut, Kept kept, std::uint64_t failing = 0, std::uint64_t further = 0,
                  Beside beside = Beside::Reader) {
        const QTemporaryDir folder;
        m_disk.repair();
        m_disk.plan(failing, DiskFault::InputOutput, cut, further);
        Work work(folder.path(), m_disk, beside);
        for (int starts = 0; starts < kMostStarts && !m_disk.powerIsOff() && !work.goOn();) ++starts;
        const bool off = m_disk.powerIsOff();
        if (!off && failing == 0) return QStringLiteral("the cut never came");
        return afterCut(folder.path(), work, kept, cut);
    }

    // One run whose process is killed right behind a call that failed; the next process works on until
    // the power is cut.
    QString killedAt(std::uint64_t failing, std::uint64_t cut) {
        const QTemporaryDir folder;
        m_disk.repair();
        m_disk.plan(failing, DiskFault::InputOutput, failing + 1);
        Work work(folder.path(), m_disk);
        work.goOn();
        m_disk.restart(cut);
        for (int starts = 0; starts < kMostStarts && !m_disk.powerIsOff() && !work.goOn();) ++starts;
        return afterCut(folder.path(), work, Kept::Nothing, cut);
    }

    // What the power cut left, and whether the work can be finished from there.
    QString afterCut(const QString& folder, const Work& work, Kept kept, std::uint64_t cut) {
        m_disk.afterCut(kept, kSeed + cut);
        m_disk.repair();
        QString wrong = looked(folder, work.confirmed(), m_expected);
        if (wrong.isEmpty()) wrong = lookedAtBackup(folder, work.confirmed());
        if (!wrong.isEmpty()) return wrong;
        Work rest(folder, m_disk);
        if (!rest.goOn()) return QStringLiteral("the work could not be finished");
        return looked(folder, rest.confirmed(), m_expected);
    }

    void walk(const char* what, const std::function<QString(std::uint64_t)>& run) {
        const std::uint64_t calls = callsOfWholeWork();
        const auto step = static_cast<std::uint64_t>(test::walkStep());
        QVERIFY(calls > 100);
        for (std::uint64_t call = 1; call <= calls; call += step) {
            const QString wrong = run(call);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 at call %2 of %3, seed %4: %5")
                                                     .arg(QLatin1String(what))
                                                     .arg(call)
                                                     .arg(calls)
                                                     .arg(kSeed)
                                                     .arg(wrong)));
        }
        qInfo("%s at every call of %llu, in steps of %llu", what, static_cast<unsigned long long>(calls),
              static_cast<unsigned long long>(step));
    }

private slots:
    // Syncs reach the model only, but those of the lock file: where there is memory to write to, they take no time.
    void initTestCase() {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
    }

    void theWorkSells() {
        std::uint64_t paid = 0;
        for (const JournalRecord& record : m_expected) {
            if (std::holds_alternative<SettlePayment>(record.command.action) && record.answer.ok()) ++paid;
        }
        QVERIFY(paid > 0);
    }

    void aCallThatFailsLosesNothing_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("I/O error") << static_cast<int>(DiskFault::InputOutput);
        QTest::newRow("disk full") << static_cast<int>(DiskFault::Full);
        QTest::newRow("short write") << static_cast<int>(DiskFault::ShortWrite);
    }
    void aCallThatFailsLosesNothing() {
        QFETCH(int, fault);
        walk(QTest::currentDataTag(), [&](std::uint64_t call) { return failAt(call, static_cast<DiskFault>(fault)); });
    }

    void aPowerCutLosesNothing_data() {
        QTest::addColumn<int>("kept");
        QTest::newRow("power cut that keeps nothing") << static_cast<int>(Kept::Nothing);
        QTest::newRow("power cut that keeps everything") << static_cast<int>(Kept::Everything);
        QTest::newRow("power cut that keeps some") << static_cast<int>(Kept::Some);
    }
    void aPowerCutLosesNothing() {
        QFETCH(int, kept);
        walk(QTest::currentDataTag(), [&](std::uint64_t call) { return cutAt(call, static_cast<Kept>(kept)); });
    }

    // A sync that failed may have left on no disk what can still be read: what is confirmed after it
    // must not rest on that.
    void aPowerCutAfterAFailureLosesNothing_data() {
        QTest::addColumn<std::uint64_t>("most");
        QTest::newRow("power cut soon after an error") << std::uint64_t{12};
        QTest::newRow("power cut some time after an error") << std::uint64_t{80};
    }
    void aPowerCutAfterAFailureLosesNothing() {
        QFETCH(std::uint64_t, most);
        walk(QTest::currentDataTag(), [&](std::uint64_t call) {
            return cutAt(call + 1 + mix(kSeed ^ (call * most)) % most, Kept::Nothing, call);
        });
    }

    // A sync fails, and so does SQLite's own emptying of the log when the writer closes it: the log stays, with
    // a commit that can be read and is on no disk.
    void aPowerCutAfterTwoFailuresLosesNothing_data() {
        QTest::addColumn<std::uint64_t>("further");
        QTest::newRow("power cut soon after two errors in a row") << std::uint64_t{1};
        QTest::newRow("power cut soon after three errors in a row") << std::uint64_t{2};
    }
    void aPowerCutAfterTwoFailuresLosesNothing() {
        QFETCH(std::uint64_t, further);
        walk(QTest::currentDataTag(), [&](std::uint64_t call) {
            const std::uint64_t cut = call + further + 1 + mix(kSeed ^ (call * 3)) % 12;
            return cutAt(cut, Kept::Nothing, call, further, Beside::Nobody);
        });
    }

    void anotherProcessDoesNotRestOnWhatAFailureLeft() {
        walk("killed at an error, power cut later",
             [&](std::uint64_t call) { return killedAt(call, 20 + mix(kSeed ^ call) % 160); });
    }
    // Between the database's sync and the end of the log it was written from.
    void theNextStartIsCutWhileItSettlesTheLog() {
        walk("killed at an error, power cut while the log is settled",
             [&](std::uint64_t call) { return killedAt(call, 22 + mix(kSeed + call) % 4); });
    }
};

QTEST_GUILESS_MAIN(FaultyDiskTest)
#include "faulty_disk_test.moc"
