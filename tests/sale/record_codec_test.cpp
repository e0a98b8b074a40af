// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/record_codec.h"

#include <QTest>
#include <algorithm>

#include "domain/bytes.h"
#include "domain/crc32c.h"
#include "random_record.h"
#include "sale/action_fields.h"

using namespace frontrow;

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::uint64_t kPrevious = 0x1122334455667788;
// Places of the head, see docs/journal-format.md.
constexpr std::size_t kSchemaAt = 4;
constexpr std::size_t kSequenceAt = 14;
constexpr std::size_t kTimeAt = 30;
constexpr std::size_t kRoleAt = 38;
constexpr std::size_t kBodyHashAt = 52;
constexpr std::size_t kVerbAt = 64;
constexpr std::size_t kActionAt = 65;
constexpr std::size_t kAnswerBytes = 17;
constexpr std::size_t kChecksumBytes = 4;

Bytes encoded(const JournalRecord& record) {
    Bytes bytes;
    encodeRecord(record, kPrevious, bytes);
    return bytes;
}

// Makes length and checksum true again after a change between them.
void seal(Bytes& bytes) {
    putAt(std::span(bytes), 0, static_cast<std::uint32_t>(bytes.size()));
    const std::span<const std::byte> checked = std::span(bytes).first(bytes.size() - kChecksumBytes);
    putAt(std::span(bytes), checked.size(), crc32c(checked));
}

JournalRecord holdRecord() {
    JournalRecord record;
    record.sequence = 5;
    record.time = SimTime{1'000};
    HoldSeats hold;
    hold.seats.push(SeatIndex{3});
    hold.seats.push(SeatIndex{4});
    record.command = {{Role::Buyer, AccountId{2}, DeviceIndex{0}}, CommandCounter{9}, PerformanceId{1}, hold};
    return record;
}

// FRONTROW_SEED draws other records than the gate does.
std::uint64_t seed() {
    const QByteArray given = qgetenv("FRONTROW_SEED");
    return given.isEmpty() ? 2026 : given.toULongLong();
}

}  // namespace

class RecordCodecTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qInfo("FRONTROW_SEED=%llu", static_cast<unsigned long long>(seed())); }

    void everyVerbComesBack() {
        constexpr int kRounds = 40;
        test::RandomRecord random(seed());
        for (std::size_t i = 0; i < kRounds * kVerbCount; ++i) {
            const JournalRecord record = random.make(i % kVerbCount);
            const Bytes bytes = encoded(record);
            const auto decoded = decodeRecord(bytes);
            QVERIFY2(static_cast<bool>(decoded), faultText(decoded ? RecordFault::Count_ : decoded.error()).data());
            const JournalRecord& back = decoded->record;
            QCOMPARE(decoded->size, bytes.size());
            QCOMPARE(decoded->previousHash, kPrevious);
            QCOMPARE(back.sequence, record.sequence);
            QCOMPARE(back.epoch, record.epoch);
            QCOMPARE(back.shard, record.shard);
            QCOMPARE(back.time.ms, record.time.ms);
            QVERIFY(back.command.actor.role == record.command.actor.role);
            QCOMPARE(back.command.actor.account.value, record.command.actor.account.value);
            QCOMPARE(back.command.actor.device.value, record.command.actor.device.value);
            QCOMPARE(back.command.counter.value, record.command.counter.value);
            QCOMPARE(back.command.performance.value, record.command.performance.value);
            QCOMPARE(back.command.action.index(), record.command.action.index());
            QCOMPARE(bodyHash(back.command), bodyHash(record.command));
            QVERIFY(back.answer == record.answer);
            QCOMPARE(encoded(back), bytes);
        }
    }

    void everyFlippedBitIsFound() {
        test::RandomRecord random(seed());
        for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
            Bytes bytes = encoded(random.make(verb));
            for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
                const std::byte mask{static_cast<unsigned char>(1U << (bit % 8))};
                bytes[bit / 8] ^= mask;
                const auto decoded = decodeRecord(bytes);
                QVERIFY2(!decoded, qPrintable(QStringLiteral("verb %1, bit %2").arg(verb).arg(bit)));
                bytes[bit / 8] ^= mask;
            }
            QVERIFY(static_cast<bool>(decodeRecord(bytes)));
        }
    }

    void everyCutIsTooShort() {
        test::RandomRecord random(seed());
        for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
            const Bytes bytes = encoded(random.make(verb));
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                // Exactly so many bytes, so that a sanitizer sees a read behind them.
                const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
                const auto decoded = decodeRecord(cut);
                QVERIFY(!decoded && decoded.error() == RecordFault::TooShort);
            }
        }
    }

    void moreMayFollow() {
        Bytes bytes = encoded(holdRecord());
        const std::size_t size = bytes.size();
        bytes.insert(bytes.end(), 50, std::byte{0xEE});
        const auto decoded = decodeRecord(bytes);
        QVERIFY(static_cast<bool>(decoded));
        QCOMPARE(decoded->size, size);
    }

    void noVerbMakesALongRecord() {
        test::RandomRecord random(seed());
        std::size_t longest = 0;
        for (std::size_t i = 0; i < 100 * kVerbCount; ++i) {
            longest = std::max(longest, encoded(random.make(i % kVerbCount)).size());
        }
        QVERIFY2(longest < 140, qPrintable(QString::number(longest)));
    }

    // What a right checksum does not excuse.
    void whatWritingCannotMakeIsNamed_data() {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, std::size_t at, int value, RecordFault fault) {
            QTest::newRow(name) << static_cast<int>(at) << value << static_cast<int>(fault);
        };
        const std::size_t mode = kActionAt + 1 + 2 * sizeof(std::uint32_t);
        row("newer schema", kSchemaAt, 2, RecordFault::UnknownSchema);
        row("schema of nobody", kSchemaAt, 0, RecordFault::UnknownSchema);
        row("no sequence", kSequenceAt, 0, RecordFault::FieldOutOfRange);
        row("no epoch", kSequenceAt + 8, 0, RecordFault::FieldOutOfRange);
        row("no shard", kSequenceAt + 12, 0, RecordFault::FieldOutOfRange);
        row("time below 0", kTimeAt + 7, 0x80, RecordFault::FieldOutOfRange);
        row("role", kRoleAt, 4, RecordFault::FieldOutOfRange);
        row("body hash", kBodyHashAt, 0, RecordFault::BodyHashDiffers);
        row("first verb that is none", kVerbAt, kVerbCount, RecordFault::UnknownVerb);
        row("last verb that is none", kVerbAt, 0xFF, RecordFault::UnknownVerb);
        row("list beyond its room", kActionAt, kMaxSeatsPerCommand + 1, RecordFault::FieldOutOfRange);
        row("list longer than the record", kActionAt, kMaxSeatsPerCommand, RecordFault::BadLength);
        row("list shorter than its items", kActionAt, 1, RecordFault::FieldOutOfRange);
        row("seat", kActionAt + 1, 77, RecordFault::BodyHashDiffers);
        row("mode", mode, 2, RecordFault::FieldOutOfRange);
        row("needs", mode + 1, 2, RecordFault::FieldOutOfRange);
        row("refusal", mode + 2, static_cast<int>(Refusal::Count_), RecordFault::FieldOutOfRange);
    }
    void whatWritingCannotMakeIsNamed() {
        QFETCH(int, at);
        QFETCH(int, value);
        QFETCH(int, fault);
        Bytes bytes = encoded(holdRecord());
        // The numbers that stand for themselves are small: their other bytes are 0 already.
        bytes[static_cast<std::size_t>(at)] = static_cast<std::byte>(value);
        seal(bytes);
        const auto decoded = decodeRecord(bytes);
        QVERIFY(!decoded);
        QCOMPARE(faultText(decoded.error()), faultText(static_cast<RecordFault>(fault)));
    }

    void bytesBehindTheLastFieldAreRefused() {
        Bytes bytes = encoded(holdRecord());
        bytes.insert(bytes.end() - kChecksumBytes, std::byte{0});
        seal(bytes);
        const auto decoded = decodeRecord(bytes);
        QVERIFY(!decoded && decoded.error() == RecordFault::TrailingBytes);
    }

    void missingFieldsAreRefused() {
        Bytes bytes = encoded(holdRecord());
        const auto answer = bytes.end() - static_cast<std::ptrdiff_t>(kAnswerBytes + kChecksumBytes);
        bytes.erase(answer, answer + 1);
        seal(bytes);
        const auto decoded = decodeRecord(bytes);
        QVERIFY(!decoded && decoded.error() == RecordFault::BadLength);
    }

    void impossibleLengthsAreRefused_data() {
        QTest::addColumn<quint32>("length");
        for (const quint32 length : {0U, 3U, 85U, 1'025U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
            QTest::newRow(qPrintable(QString::number(length))) << length;
        }
    }
    void impossibleLengthsAreRefused() {
        QFETCH(quint32, length);
        Bytes bytes = encoded(holdRecord());
        bytes.resize(kMaxRecordBytes + 100);
        putAt(std::span(bytes), 0, length);
        const auto decoded = decodeRecord(bytes);
        QVERIFY(!decoded && decoded.error() == RecordFault::BadLength);
    }

    void aCommandThatNoRecordCanHoldIsToldBefore() {
        Command command = holdRecord().command;
        QVERIFY(fitsRecord(command));
        auto& hold = std::get<HoldSeats>(command.action);
        hold.seats.count = kMaxSeatsPerCommand + 1;
        QVERIFY(!fitsRecord(command));
        hold.seats.count = kMaxSeatsPerCommand;
        hold.mode = static_cast<HoldMode>(2);
        QVERIFY(!fitsRecord(command));
        hold.mode = HoldMode::Swap;
        QVERIFY(fitsRecord(command));
        command.actor.role = static_cast<Role>(4);
        QVERIFY(!fitsRecord(command));
    }

    // Verbs and refusals are stored as numbers: these must keep theirs for ever.
    void numbersOfVerbsAndRefusalsStay() {
        QCOMPARE(Action(OpenAccount{}).index(), std::size_t{0});
        QCOMPARE(Action(HoldSeats{}).index(), std::size_t{11});
        QCOMPARE(Action(Pay{}).index(), std::size_t{19});
        QCOMPARE(Action(CancelTickets{}).index(), std::size_t{23});
        QCOMPARE(Action(Tick{}).index(), std::size_t{35});
        QCOMPARE(static_cast<int>(Refusal::NotOpen), 11);
        QCOMPARE(static_cast<int>(Refusal::SeatTaken), 30);
        QCOMPARE(static_cast<int>(Refusal::NotEmpty), 64);
    }
};

QTEST_APPLESS_MAIN(RecordCodecTest)
#include "record_codec_test.moc"
