// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data folders and real processes: two of them, one without rights, one that is killed, one whose disk
// is full.
#include <signal.h>
#include <sys/types.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "domain/digest.h"
#include "storage/database_check.h"
#include "storage/sample_store.h"
#include "storage/small_sale.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kSeed = 20'260'302;
constexpr int kKills = 20;

// The numbers behind a word, line by line.
std::vector<std::uint64_t> said(const QByteArray& out, const char* word) {
    std::vector<std::uint64_t> numbers;
    for (const QByteArray& line : out.split('\n')) {
        if (line.startsWith(QByteArray(word) + ' ')) numbers.push_back(line.split(' ').at(1).toULongLong());
    }
    return numbers;
}

void start(QProcess& process, const QStringList& words) {
    process.start(QStringLiteral(FRONTROW_STORAGE_PROBE), words);
    QVERIFY(process.waitForStarted());
}

std::uint64_t committedIn(const QString& folder) {
    OpenFolder open(folder);
    if (open.fault || checkDatabase(*open.database, CheckDepth::Whole)) return 0;
    if (!checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream)) return 0;
    const auto streams = StreamTable(*open.database).list();
    open.close();
    return streams && !streams->empty() ? streams->front().committed : 0;
}

}  // namespace

class ProcessesTest : public QObject {
    Q_OBJECT

private slots:
    void oneProcessHasAFolderUntilItEndsOrIsKilled_data() {
        QTest::addColumn<bool>("killed");
        QTest::newRow("ends") << false;
        QTest::newRow("is killed") << true;
    }
    void oneProcessHasAFolderUntilItEndsOrIsKilled() {
        QFETCH(bool, killed);
        const QTemporaryDir folder;
        QProcess other;
        start(other, {QStringLiteral("hold"), folder.path()});
        QVERIFY(other.waitForReadyRead(30'000));
        {
            const OpenFolder refused(folder.path());
            QVERIFY(refused.fault && refused.fault->problem == StorageProblem::InUse);
            QCOMPARE(refused.fault->number, static_cast<std::uint64_t>(other.processId()));
            QVERIFY(refused.fault->detail.contains(QStringLiteral("storage_probe")));
        }
        if (killed) {
            other.kill();
        } else {
            other.closeWriteChannel();
        }
        QVERIFY(other.waitForFinished(30'000));
        const OpenFolder open(folder.path());
        QVERIFY(!open.fault);
        // It ended without closing its folder: either way somebody has to look.
        QVERIFY(open.store->checked() == CheckDepth::AfterCrash);
    }

    void aFolderThatCannotBeWrittenIsRefused() {
        const QTemporaryDir folder;
        {
            OpenFolder open(folder.path());
            const auto journal = newJournal(*open.database);
            open.close();
        }
        constexpr auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("frontrow.db")), read));
        QVERIFY(QFile::setPermissions(folder.path(), read | enter));
        QProcess other;
        start(other, {QStringLiteral("open"), folder.path()});
        QVERIFY(other.waitForFinished(30'000));
        QVERIFY(QFile::setPermissions(folder.path(), read | enter | QFile::WriteOwner));
        const auto refused = said(other.readAllStandardOutput(), "refused");
        QCOMPARE(refused, std::vector<std::uint64_t>{static_cast<std::uint64_t>(StorageProblem::FolderNotWritable)});
    }

    void aProcessThatIsKilledLosesNothingItConfirmed() {
        const QTemporaryDir folder;
        std::uint64_t confirmed = 0;
        for (int round = 0; round < kKills; ++round) {
            QProcess other;
            start(other, {QStringLiteral("sell"), folder.path()});
            // A few commits later, somewhere between two lines.
            const int lines = 1 + static_cast<int>(mix(kSeed + static_cast<std::uint64_t>(round)) % 12);
            QByteArray out;
            while (out.count('\n') < lines && other.waitForReadyRead(30'000)) out += other.readAllStandardOutput();
            QVERIFY(::kill(static_cast<pid_t>(other.processId()), SIGKILL) == 0);
            QVERIFY(other.waitForFinished(30'000));
            out += other.readAllStandardOutput();
            const auto commits = said(out.left(out.lastIndexOf('\n') + 1), "committed");
            QVERIFY2(!commits.empty(), "it confirmed nothing");
            QVERIFY2(commits.front() > confirmed, "it did not go on from where the last one stood");
            confirmed = commits.back();
            const std::uint64_t stored = committedIn(folder.path());
            QVERIFY2(stored >= confirmed, qPrintable(QStringLiteral("seed %1, round %2: %3 confirmed, %4 stored")
                                                         .arg(kSeed)
                                                         .arg(round)
                                                         .arg(confirmed)
                                                         .arg(stored)));
            confirmed = stored;
        }
        qInfo("%d kills, %llu records", kKills, static_cast<unsigned long long>(confirmed));
    }

    // Scenario 13.
    void filesThatMayNotGrowStopTheSaleAndLoseNothing_data() {
        QTest::addColumn<int>("kibibytes");
        // The database itself wants some 180 before anything is sold.
        for (const int kibibytes : {220, 230, 250, 333, 512}) {
            QTest::newRow(qPrintable(QStringLiteral("files of %1 KiB").arg(kibibytes))) << kibibytes;
        }
    }
    void filesThatMayNotGrowStopTheSaleAndLoseNothing() {
        QFETCH(int, kibibytes);
        const QTemporaryDir folder;
        QProcess other;
        start(other, {QStringLiteral("fill"), folder.path(), QString::number(kibibytes * 1'024),
                      QString::number(kibibytes * 1'024 * 2)});
        QVERIFY(other.waitForFinished(120'000));
        const QByteArray out = other.readAllStandardOutput();
        QVERIFY2(other.exitCode() == 0, out.right(200).constData());
        const auto stops = said(out, "stopped");
        QCOMPARE(stops.size(), std::size_t{2});
        const auto commits = said(out, "committed");
        QVERIFY(!commits.empty());
        QVERIFY(std::is_sorted(commits.begin(), commits.end()));
        // With room again it went on, from what was stored.
        QVERIFY(stops[1] > stops[0]);
        QVERIFY(committedIn(folder.path()) >= commits.back());
    }

    // Scenario 13, on a file system that is really full.
    void aFullDiskSuspendsTheSaleUntilThereIsRoom_data() {
        QTest::addColumn<int>("kibibytes");
        for (const int kibibytes : {512, 768, 1'100, 1'700}) {
            QTest::newRow(qPrintable(QStringLiteral("a disk of %1 KiB").arg(kibibytes))) << kibibytes;
        }
    }
    void aFullDiskSuspendsTheSaleUntilThereIsRoom() {
        QFETCH(int, kibibytes);
        const QTemporaryDir folder;
        QProcess other;
        start(other, {QStringLiteral("room"), folder.path(), QString::number(kibibytes)});
        QVERIFY(other.waitForFinished(120'000));
        if (other.exitCode() == 77) QSKIP("this system lets the test mount no disk of its own");
        const QByteArray out = other.readAllStandardOutput();
        QVERIFY2(other.exitCode() == 0, out.right(200).constData());
        const auto full = said(out, "full");
        const auto commits = said(out, "committed");
        QVERIFY(full.size() >= 2);
        QVERIFY(!commits.empty());
        QVERIFY(std::is_sorted(commits.begin(), commits.end()));
        // The same writer went on when there was room, until there was none at all.
        QVERIFY(full.back() > full.front());
        QCOMPARE(said(out, "stopped").size(), std::size_t{1});
        QVERIFY(said(out, "kept").at(0) >= commits.back());
    }
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "processes_test.moc"
