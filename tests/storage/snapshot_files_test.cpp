// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots as files: the newest two, whole or not at all.
#include "storage/snapshot_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

std::vector<std::byte> bytesOf(std::uint64_t sequence) {
    return std::vector<std::byte>(1'000 + sequence, static_cast<std::byte>(sequence));
}

// Fails at one step, as a full or broken disk does.
class FailingFiles final : public DurableFiles {
public:
    enum class At : std::uint8_t { Nothing, Write, Rename };
    At at = At::Nothing;

    bool write(const QString& path, std::span<const std::byte> bytes) override {
        if (at != At::Write) return DurableFiles::write(path, bytes);
        DurableFiles::write(path, bytes.first(bytes.size() / 2));
        return false;
    }
    bool rename(const QString& from, const QString& to) override {
        return at != At::Rename && DurableFiles::rename(from, to);
    }
};

}  // namespace

class SnapshotFilesTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheNewestTwo() {
        const QTemporaryDir parent;
        DurableFiles files;
        SnapshotFiles snapshots(parent.filePath(QStringLiteral("snapshots/7")), files);
        QVERIFY(snapshots.stored().empty());
        for (const std::uint64_t sequence : {9U, 10U, 100U}) QVERIFY(snapshots.store(sequence, bytesOf(sequence)));
        QCOMPARE(snapshots.stored(), (std::vector<std::uint64_t>{100, 10}));
        QVERIFY(snapshots.load(100) == bytesOf(100));
        QVERIFY(snapshots.load(10) == bytesOf(10));
        QVERIFY(!snapshots.load(9));
    }

    void aFailureLeavesTheOlderOnes_data() {
        QTest::addColumn<int>("at");
        QTest::newRow("writing") << static_cast<int>(FailingFiles::At::Write);
        QTest::newRow("renaming") << static_cast<int>(FailingFiles::At::Rename);
    }
    void aFailureLeavesTheOlderOnes() {
        QFETCH(int, at);
        const QTemporaryDir folder;
        FailingFiles files;
        SnapshotFiles snapshots(folder.path(), files);
        QVERIFY(snapshots.store(1, bytesOf(1)));
        QVERIFY(snapshots.store(2, bytesOf(2)));
        files.at = static_cast<FailingFiles::At>(at);
        QVERIFY(!snapshots.store(3, bytesOf(3)));
        QCOMPARE(snapshots.stored(), (std::vector<std::uint64_t>{2, 1}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        files.at = FailingFiles::At::Nothing;
        QVERIFY(snapshots.store(3, bytesOf(3)));
        QCOMPARE(snapshots.stored(), (std::vector<std::uint64_t>{3, 2}));
    }

    void removesWhatACrashLeft() {
        const QTemporaryDir folder;
        DurableFiles files;
        {
            SnapshotFiles snapshots(folder.path(), files);
            QVERIFY(snapshots.store(5, bytesOf(5)));
        }
        QFile half(folder.filePath(QStringLiteral("00000000000000000006.snapshot.part")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half");
        half.close();
        QFile note(folder.filePath(QStringLiteral("note.snapshot")));
        QVERIFY(note.open(QIODevice::WriteOnly));
        SnapshotFiles snapshots(folder.path(), files);
        QVERIFY(!half.exists());
        QCOMPARE(snapshots.stored(), std::vector<std::uint64_t>{5});
        QVERIFY(snapshots.load(5) == bytesOf(5));
    }
};

QTEST_GUILESS_MAIN(SnapshotFilesTest)
#include "snapshot_files_test.moc"
