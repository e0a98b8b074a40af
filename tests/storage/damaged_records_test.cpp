// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damage in a stream: whatever bit, byte or row of it is not as it was written, it is refused by the
// name of the record, and never repaired.
#include <QTemporaryDir>
#include <QTest>

#include "sale/record_codec.h"
#include "storage/database_check.h"
#include "storage/record_reader.h"
#include "storage/sample_store.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kRecords = 40;

}  // namespace

class DamagedRecordsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<OpenFolder> m_open;

    Database& database() { return *m_open->database; }

    QByteArray bytesOf(std::uint64_t sequence) {
        const auto bytes =
            database().value(QStringLiteral("SELECT bytes FROM record WHERE stream = 1 AND sequence = ?"),
                             {static_cast<qlonglong>(sequence)});
        return bytes ? bytes->toByteArray() : QByteArray();
    }
    void store(std::uint64_t sequence, const QByteArray& bytes) {
        QVERIFY(database().run(QStringLiteral("UPDATE record SET bytes = ? WHERE stream = 1 AND sequence = ?"),
                               {bytes, static_cast<qlonglong>(sequence)}));
    }
    // What the whole check says of the folder.
    std::optional<StorageFault> fault() { return checkDatabase(database(), CheckDepth::Whole); }

    bool namedRecord(std::uint64_t sequence, StorageProblem problem) {
        const auto found = fault();
        return found && found->problem == problem && found->number == 1 && found->other == sequence;
    }

private slots:
    void init() {
        m_open = std::make_unique<OpenFolder>(m_folder.path());
        QVERIFY(!m_open->fault);
        if (StreamTable(database()).list()->empty()) {
            const auto journal = newJournal(database());
            QVERIFY(journal->append(recordsFrom(1, kRecords)) == AppendResult::Committed);
        }
        QVERIFY(database().begin());
    }
    // What a test changed is given up.
    void cleanup() {
        database().rollback();
        QVERIFY(!fault());
        m_open->close();
    }

    void aTailCutAtAnyByteIsNamed() {
        int cuts = 0;
        for (std::uint64_t sequence = kRecords - 2; sequence <= kRecords; ++sequence) {
            const QByteArray whole = bytesOf(sequence);
            for (qsizetype length = 0; length < whole.size(); ++length, ++cuts) {
                store(sequence, whole.left(length));
                QVERIFY2(namedRecord(sequence, StorageProblem::RecordDamaged), qPrintable(QString::number(length)));
            }
            store(sequence, whole + '\0');
            QVERIFY(namedRecord(sequence, StorageProblem::RecordDamaged));
            store(sequence, whole);
        }
        qInfo("%d cuts", cuts);
    }

    void everyFlippedBitIsNamed_data() {
        QTest::addColumn<std::uint64_t>("sequence");
        QTest::newRow("of the first record") << std::uint64_t{1};
        QTest::newRow("of one in the middle") << kRecords / 2;
        QTest::newRow("of the last record") << kRecords;
    }
    void everyFlippedBitIsNamed() {
        QFETCH(std::uint64_t, sequence);
        const QByteArray whole = bytesOf(sequence);
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(static_cast<unsigned char>(flipped[bit / 8]) ^ (1U << (bit % 8)));
            store(sequence, flipped);
            QVERIFY2(namedRecord(sequence, StorageProblem::RecordDamaged), qPrintable(QString::number(bit)));
        }
        qInfo("%lld bits", static_cast<long long>(whole.size() * 8));
    }

    // A record that is whole, but another one: only the chain tells.
    void aForgedRecordIsNamed() {
        auto record = recordsFrom(20, 1).front();
        record.answer.subject += 1;
        const QByteArray before = bytesOf(19);
        const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(before.constData()),
                                               static_cast<std::size_t>(before.size()));
        std::vector<std::byte> forged;
        encodeRecord(record, recordHash(bytes), forged);
        store(20, QByteArray(reinterpret_cast<const char*>(forged.data()), static_cast<qsizetype>(forged.size())));
        QVERIFY(namedRecord(21, StorageProblem::RecordDamaged));
    }

    void aForgedLastRecordIsNamed() {
        auto record = recordsFrom(kRecords, 1).front();
        record.answer.subject += 1;
        const QByteArray before = bytesOf(kRecords - 1);
        const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(before.constData()),
                                               static_cast<std::size_t>(before.size()));
        std::vector<std::byte> forged;
        encodeRecord(record, recordHash(bytes), forged);
        store(kRecords,
              QByteArray(reinterpret_cast<const char*>(forged.data()), static_cast<qsizetype>(forged.size())));
        QVERIFY(namedRecord(kRecords, StorageProblem::RecordDamaged));
    }

    void aMissingRowIsNamed_data() {
        QTest::addColumn<std::uint64_t>("sequence");
        QTest::newRow("the first") << std::uint64_t{1};
        QTest::newRow("one in the middle") << kRecords / 2;
        QTest::newRow("the last") << kRecords;
    }
    void aMissingRowIsNamed() {
        QFETCH(std::uint64_t, sequence);
        QVERIFY(database().run(QStringLiteral("DELETE FROM record WHERE sequence = ?"),
                               {static_cast<qlonglong>(sequence)}));
        QVERIFY(namedRecord(sequence, StorageProblem::RecordMissing));
        // Also by somebody who reads on from there.
        RecordReader reader(database(), StreamTable(database()).find(StreamId(1)).value());
        QVERIFY(!reader.read(sequence, 100));
        QVERIFY(reader.fault()->other == sequence);
    }

    void everyRowMissingIsNamed() {
        QVERIFY(database().run(QStringLiteral("DELETE FROM record")));
        QVERIFY(namedRecord(1, StorageProblem::RecordMissing));
    }

    void theStreamsOwnNoteIsBelievedOnlyWithItsRecords_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<std::uint64_t>("sequence");
        QTest::addColumn<int>("problem");
        QTest::newRow("an end too early") << QStringLiteral("committed = committed - 1") << kRecords
                                          << static_cast<int>(StorageProblem::RecordBeyondEnd);
        QTest::newRow("an end too late") << QStringLiteral("committed = committed + 1") << kRecords + 1
                                         << static_cast<int>(StorageProblem::RecordMissing);
        QTest::newRow("another hash") << QStringLiteral("tail_hash = ~tail_hash") << kRecords
                                      << static_cast<int>(StorageProblem::RecordDamaged);
        QTest::newRow("another shard") << QStringLiteral("shard = 2") << std::uint64_t{1}
                                       << static_cast<int>(StorageProblem::RecordDamaged);
        QTest::newRow("an epoch that fell")
            << QStringLiteral("epoch = 0") << std::uint64_t{1} << static_cast<int>(StorageProblem::RecordDamaged);
    }
    void theStreamsOwnNoteIsBelievedOnlyWithItsRecords() {
        QFETCH(QString, change);
        QFETCH(std::uint64_t, sequence);
        QFETCH(int, problem);
        QVERIFY(database().run(QStringLiteral("UPDATE stream SET ") + change));
        QVERIFY(namedRecord(sequence, static_cast<StorageProblem>(problem)));
    }

    void aFlippedBitOfTheSetupIsNamed() {
        const QByteArray whole = database().value(QStringLiteral("SELECT bytes FROM stream_head"))->toByteArray();
        for (qsizetype bit = 0; bit < whole.size() * 8; bit += 331) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(static_cast<unsigned char>(flipped[bit / 8]) ^ (1U << (bit % 8)));
            QVERIFY(database().run(QStringLiteral("UPDATE stream_head SET bytes = ?"), {flipped}));
            const auto found = fault();
            QVERIFY(found && found->problem == StorageProblem::HeadDamaged && found->number == 1);
        }
    }

    void aRowThatBelongsToNoStreamIsNamed() {
        database().rollback();
        QVERIFY(database().run(QStringLiteral("PRAGMA foreign_keys=OFF")));
        QVERIFY(database().run(QStringLiteral("INSERT INTO record VALUES (9, 1, x'00')")));
        const auto found = fault();
        QVERIFY(found && found->problem == StorageProblem::DatabaseDamaged);
        QVERIFY(database().run(QStringLiteral("DELETE FROM record WHERE stream = 9")));
    }
};

QTEST_GUILESS_MAIN(DamagedRecordsTest)
#include "damaged_records_test.moc"
