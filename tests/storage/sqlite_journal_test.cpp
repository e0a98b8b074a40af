// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal in the database: all of a batch or nothing, in order, and one writer at a time.
#include "storage/sqlite_journal.h"

#include <QTemporaryDir>
#include <QTest>

#include "storage/sample_store.h"

using namespace frontrow;

class SqliteJournalTest : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWasAppended() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto journal = newJournal(*open.database);
        const auto records = recordsFrom(1, 600);
        QVERIFY(journal->append(std::span(records).first(256)) == AppendResult::Committed);
        QVERIFY(journal->append(std::span(records).subspan(256, 1)) == AppendResult::Committed);
        QVERIFY(journal->append(std::span(records).subspan(257)) == AppendResult::Committed);
        QCOMPARE(journal->lastSequence(), std::uint64_t{600});
        const auto all = journal->read(1, 1'000);
        QVERIFY(all && sameRecords(*all, records));
        const auto some = journal->read(300, 10);
        QVERIFY(some && some->size() == 10 && some->front().sequence == 300);
        QVERIFY(journal->read(601, 10)->empty());
        QVERIFY(journal->read(700, 10)->empty());
    }

    void isThereAfterAnotherStart() {
        const QTemporaryDir folder;
        const auto records = recordsFrom(1, 50);
        StreamId stream;
        {
            OpenFolder open(folder.path());
            stream = StreamTable(*open.database).create(StreamKind::Rehearsal, 1, someHead(), kNowUtcMs).value();
            const auto journal = std::move(SqliteJournal::open(*open.database, stream).value());
            QCOMPARE(journal->epoch(), 1U);
            QVERIFY(journal->append(records) == AppendResult::Committed);
            QVERIFY(!StreamTable(*open.database).setAnchor(stream, {SimTime{350}, kNowUtcMs}));
            QVERIFY(!StreamTable(*open.database).noteState(stream, {50, 0xFEDCBA9876543210U}));
            open.close();
        }
        OpenFolder open(folder.path());
        QVERIFY(!open.fault);
        QVERIFY(open.store->checked() == CheckDepth::Ends);
        const auto journal = std::move(SqliteJournal::open(*open.database, stream).value());
        QCOMPARE(journal->epoch(), 2U);
        const auto all = journal->read(1, 1'000);
        QVERIFY(all && sameRecords(*all, records));
        QVERIFY(journal->append(recordsFrom(51, 3, 2)) == AppendResult::Committed);
        const auto streams = StreamTable(*open.database).list();
        QVERIFY(streams && streams->size() == 1);
        const StreamInfo& info = streams->front();
        QVERIFY(info.kind == StreamKind::Rehearsal && info.state == StreamState::Open);
        QCOMPARE(info.committed, std::uint64_t{53});
        QVERIFY(info.anchor && info.anchor->log == SimTime{350} && info.anchor->utcMs == kNowUtcMs);
        QVERIFY(info.noted && info.noted->sequence == 50 && info.noted->hash == 0xFEDCBA9876543210U);
        QVERIFY(StreamTable(*open.database).head(stream).value() == someHead());
    }

    void aWriterThatWasReplacedIsFenced() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto before = newJournal(*open.database);
        QVERIFY(before->append(recordsFrom(1, 2)) == AppendResult::Committed);
        const auto other = open.store->connect(DatabaseUse::Write);
        QVERIFY(bool(other));
        const auto after = std::move(SqliteJournal::open(**other, StreamId(1)).value());
        QVERIFY(before->append(recordsFrom(3, 1)) == AppendResult::Fenced);
        QVERIFY(after->append(recordsFrom(3, 1, 2)) == AppendResult::Committed);
        // For good, also behind a new opening.
        QVERIFY(before->reopen());
        QVERIFY(before->append(recordsFrom(4, 1)) == AppendResult::Fenced);
        QCOMPARE(after->read(1, 10)->size(), std::size_t{3});
    }

    void anEpochIsRaisedOnce() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        StreamTable streams(*open.database);
        const StreamId stream = streams.create(StreamKind::Listed, 1, someHead(), kNowUtcMs).value();
        QCOMPARE(streams.raiseEpoch(stream, 0).value(), 1U);
        const auto late = streams.raiseEpoch(stream, 0);
        QVERIFY(!late && late.error().problem == StorageProblem::StreamMoved);
        QCOMPARE(streams.find(stream).value().epoch, 1U);
    }

    void aBatchThatDoesNotFollowIsFencedAndNotStored_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("epoch");
        QTest::newRow("a gap") << 4 << 1;
        QTest::newRow("a repeat") << 2 << 1;
        QTest::newRow("an epoch that nobody gave") << 3 << 2;
    }
    void aBatchThatDoesNotFollowIsFencedAndNotStored() {
        QFETCH(int, first);
        QFETCH(int, epoch);
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto journal = newJournal(*open.database);
        QVERIFY(journal->append(recordsFrom(1, 2)) == AppendResult::Committed);
        const auto batch = recordsFrom(static_cast<std::uint64_t>(first), 2, static_cast<std::uint32_t>(epoch));
        QVERIFY(journal->append(batch) == AppendResult::Fenced);
        QCOMPARE(StreamTable(*open.database).find(StreamId(1)).value().committed, std::uint64_t{2});
    }

    void streamsDoNotMix() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto one = newJournal(*open.database);
        const auto two = newJournal(*open.database);
        QVERIFY(one->append(recordsFrom(1, 3)) == AppendResult::Committed);
        QVERIFY(two->append(recordsFrom(1, 7)) == AppendResult::Committed);
        QVERIFY(one->append(recordsFrom(4, 2)) == AppendResult::Committed);
        QVERIFY(sameRecords(*one->read(1, 100), recordsFrom(1, 5)));
        QVERIFY(sameRecords(*two->read(1, 100), recordsFrom(1, 7)));
    }

    void aConnectionHasTheSettingsThatMakeCommitsDurable() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        QCOMPARE(open.database->setting(QStringLiteral("journal_mode")), QStringLiteral("wal"));
        QCOMPARE(open.database->setting(QStringLiteral("synchronous")), QStringLiteral("2"));
        QCOMPARE(open.database->setting(QStringLiteral("foreign_keys")), QStringLiteral("1"));
        QCOMPARE(open.database->setting(QStringLiteral("busy_timeout")), QStringLiteral("5000"));
        QVERIFY(!open.database->run(QStringLiteral("INSERT INTO record VALUES (77, 1, x'00')")));
    }

    void aReadingConnectionCannotWrite() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto journal = newJournal(*open.database);
        const auto reader = open.store->connect(DatabaseUse::Read);
        QVERIFY(bool(reader));
        QVERIFY(!(*reader)->run(QStringLiteral("DELETE FROM stream_head")));
        QCOMPARE(StreamTable(**reader).list().value().size(), std::size_t{1});
    }

    void theLogIsEmptiedBetweenBatches() {
        const QTemporaryDir folder;
        OpenFolder open(folder.path());
        const auto journal = newJournal(*open.database);
        const QString log = open.store->paths().database() + QStringLiteral("-wal");
        std::int64_t most = 0;
        for (std::uint64_t first = 1; first < 200'000; first += 1'000) {
            QVERIFY(journal->append(recordsFrom(first, 1'000)) == AppendResult::Committed);
            most = std::max(most, std::int64_t{QFileInfo(log).size()});
        }
        QVERIFY2(most > Database::kCheckpointBytes, "the load is too small to say anything");
        QVERIFY2(most < 2 * Database::kCheckpointBytes, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "sqlite_journal_test.moc"
