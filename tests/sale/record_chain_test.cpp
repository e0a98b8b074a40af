// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/record_chain.h"

#include <QTest>

#include "domain/bytes.h"

using namespace frontrow;

namespace {

using Bytes = std::vector<std::byte>;

// A journal image that can be spoilt between two records.
struct Image {
    Bytes bytes;
    std::vector<std::size_t> begins;
    std::uint64_t hash = kFirstHash;

    void add(const JournalRecord& record) {
        begins.push_back(bytes.size());
        encodeRecord(record, hash, bytes);
        hash = recordHash(std::span(bytes).subspan(begins.back()));
    }
};

JournalRecord recordOf(std::uint64_t sequence) {
    JournalRecord record;
    record.sequence = sequence;
    record.time = SimTime{static_cast<std::int64_t>(sequence) * 10};
    record.command = {{Role::Buyer, AccountId{1}, {}}, CommandCounter{sequence}, PerformanceId{1}, Leave{}};
    if (sequence % 2 == 0) record.command.action = UsePass{.pass = static_cast<std::uint32_t>(sequence)};
    return record;
}

Image imageOf(std::uint64_t count) {
    Image image;
    for (std::uint64_t sequence = 1; sequence <= count; ++sequence) image.add(recordOf(sequence));
    return image;
}

}  // namespace

class RecordChainTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeImageIsComplete() {
        const Image image = imageOf(20);
        const JournalImage read = readJournalImage(image.bytes);
        QVERIFY(read.end == JournalEnd::Complete);
        QCOMPARE(read.records.size(), std::size_t{20});
        QCOMPARE(read.size, image.bytes.size());
        QCOMPARE(read.records.back().record.sequence, std::uint64_t{20});
        QVERIFY(readJournalImage({}).end == JournalEnd::Complete);
    }

    void readingGoesOnBehindARecord() {
        const Image image = imageOf(6);
        const JournalImage read = readJournalImage(image.bytes);
        const std::span<const std::byte> all(image.bytes);
        const std::size_t at = image.begins[3];
        const RecordChain chain(read.records[2].record, recordHash(all.subspan(image.begins[2], at - image.begins[2])));
        const JournalImage tail = readJournalImage(all.subspan(at), chain);
        QVERIFY(tail.end == JournalEnd::Complete);
        QCOMPARE(tail.records.size(), std::size_t{3});
        QVERIFY(readJournalImage(all.subspan(at)).fault == RecordFault::SequenceBroken);
    }

    void everyCutInTheLastRecordsIsATornTail() {
        const Image image = imageOf(5);
        for (std::size_t size = image.begins[2] + 1; size < image.bytes.size(); ++size) {
            const Bytes cut(image.bytes.begin(), image.bytes.begin() + static_cast<std::ptrdiff_t>(size));
            const JournalImage read = readJournalImage(cut);
            const std::size_t whole = size < image.begins[3] ? 2 : size < image.begins[4] ? 3 : 4;
            const bool between = size == image.begins[3] || size == image.begins[4];
            QCOMPARE(read.records.size(), whole);
            QCOMPARE(read.size, image.begins[whole]);
            QVERIFY(read.end == (between ? JournalEnd::Complete : JournalEnd::Torn));
        }
    }

    void everyFlippedBitInsideIsDamageAtItsRecord() {
        Image image = imageOf(4);
        for (std::size_t bit = image.begins[1] * 8; bit < image.begins[2] * 8; ++bit) {
            const std::byte mask{static_cast<unsigned char>(1U << (bit % 8))};
            image.bytes[bit / 8] ^= mask;
            const JournalImage read = readJournalImage(image.bytes);
            QVERIFY2(read.end == JournalEnd::Damaged, qPrintable(QStringLiteral("bit %1").arg(bit)));
            QCOMPARE(read.records.size(), std::size_t{1});
            QCOMPARE(read.size, image.begins[1]);
            image.bytes[bit / 8] ^= mask;
        }
    }

    // A record that is all there and does not check out was not cut off: it is never dropped in silence.
    void aBadChecksumAtTheVeryEndIsDamage() {
        Image image = imageOf(3);
        image.bytes.back() ^= std::byte{1};
        const JournalImage read = readJournalImage(image.bytes);
        QVERIFY(read.end == JournalEnd::Damaged);
        QVERIFY(read.fault == RecordFault::BadChecksum);
        QCOMPARE(read.records.size(), std::size_t{2});
    }

    void aMissingRecordIsDamage() {
        Image image = imageOf(4);
        const auto begin = image.bytes.begin();
        image.bytes.erase(begin + static_cast<std::ptrdiff_t>(image.begins[1]),
                          begin + static_cast<std::ptrdiff_t>(image.begins[2]));
        const JournalImage read = readJournalImage(image.bytes);
        QVERIFY(read.end == JournalEnd::Damaged);
        QVERIFY(read.fault == RecordFault::SequenceBroken);
        QCOMPARE(read.records.size(), std::size_t{1});
    }

    void aRecordPutInAfterwardsBreaksTheChain() {
        Image image = imageOf(2);
        Image other;
        JournalRecord first = recordOf(1);
        first.answer.number = 1;
        other.add(first);
        std::copy(other.bytes.begin(), other.bytes.end(), image.bytes.begin());
        const JournalImage read = readJournalImage(image.bytes);
        QVERIFY(read.end == JournalEnd::Damaged);
        QVERIFY(read.fault == RecordFault::ChainBroken);
        QCOMPARE(read.records.size(), std::size_t{1});
    }

    void epochTimeAndShardKeepTheirOrder_data() {
        QTest::addColumn<quint32>("epoch");
        QTest::addColumn<quint32>("shard");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("follows");
        QTest::newRow("same") << 3U << 1U << qint64{50} << true;
        QTest::newRow("higher epoch") << 4U << 1U << qint64{51} << true;
        QTest::newRow("smaller epoch") << 2U << 1U << qint64{51} << false;
        QTest::newRow("other shard") << 3U << 2U << qint64{51} << false;
        QTest::newRow("time falls") << 3U << 1U << qint64{49} << false;
    }
    void epochTimeAndShardKeepTheirOrder() {
        QFETCH(quint32, epoch);
        QFETCH(quint32, shard);
        QFETCH(qint64, time);
        QFETCH(bool, follows);
        Image image;
        JournalRecord record = recordOf(1);
        record.epoch = 3;
        record.time = SimTime{50};
        image.add(record);
        JournalRecord next = recordOf(2);
        next.epoch = epoch;
        next.shard = shard;
        next.time = SimTime{time};
        image.add(next);
        const JournalImage read = readJournalImage(image.bytes);
        QCOMPARE(read.end == JournalEnd::Complete, follows);
        if (!follows) QVERIFY(read.fault == RecordFault::OrderBroken);
    }
};

QTEST_APPLESS_MAIN(RecordChainTest)
#include "record_chain_test.moc"
