// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytes.h"

#include <QTest>
#include <limits>

#include "domain/crc32c.h"

using namespace frontrow;

namespace {

std::vector<std::byte> bytesOf(const char* text) {
    std::vector<std::byte> bytes;
    for (; *text != 0; ++text) bytes.push_back(static_cast<std::byte>(*text));
    return bytes;
}

std::vector<std::byte> row(std::size_t count, int first, int step) {
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i < count; ++i) bytes.push_back(static_cast<std::byte>(first + step * static_cast<int>(i)));
    return bytes;
}

}  // namespace

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void numbersComeBackLowestByteFirst() {
        std::vector<std::byte> bytes;
        ByteWriter out(bytes);
        out.put(std::uint32_t{0x04030201});
        out.put(std::int64_t{-2});
        out.put(std::uint8_t{7});
        out.put(true);
        out.put(std::numeric_limits<std::uint64_t>::max());
        out.put(std::int16_t{-300});
        QCOMPARE(bytes[0], std::byte{1});
        QCOMPARE(bytes[3], std::byte{4});
        ByteReader in(bytes);
        QCOMPARE(in.take<std::uint32_t>(), 0x04030201U);
        QCOMPARE(in.take<std::int64_t>(), std::int64_t{-2});
        QCOMPARE(in.take<std::uint8_t>(), std::uint8_t{7});
        QVERIFY(in.takeFlag());
        QCOMPARE(in.take<std::uint64_t>(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(in.take<std::int16_t>(), std::int16_t{-300});
        QVERIFY(!in.failed());
        QCOMPARE(in.left(), std::size_t{0});
    }

    void aNumberCutOffReadsAsNothingAndFailsForGood() {
        const std::vector<std::byte> bytes = row(7, 1, 0);
        ByteReader in(bytes);
        QCOMPARE(in.take<std::uint64_t>(), std::uint64_t{0});
        QVERIFY(in.failed());
        QCOMPARE(in.take<std::uint8_t>(), std::uint8_t{0});
        QCOMPARE(in.left(), std::size_t{0});
    }

    void aFlagIsNothingButZeroOrOne() {
        const std::vector<std::byte> bytes = row(1, 2, 0);
        ByteReader in(bytes);
        QVERIFY(!in.takeFlag());
        QVERIFY(in.failed());
    }

    void countsAreBelievedOnlyWhereTheirThingsFit_data() {
        QTest::addColumn<quint32>("count");
        QTest::addColumn<bool>("believed");
        // Twelve bytes follow, four for each thing; at most five things are allowed.
        QTest::newRow("none") << 0U << true;
        QTest::newRow("all that is left") << 3U << true;
        QTest::newRow("more than is left") << 4U << false;
        QTest::newRow("more than allowed") << 6U << false;
        QTest::newRow("all bits") << 0xFFFFFFFFU << false;
    }
    void countsAreBelievedOnlyWhereTheirThingsFit() {
        QFETCH(quint32, count);
        QFETCH(bool, believed);
        std::vector<std::byte> bytes;
        ByteWriter out(bytes);
        out.put(count);
        out.put(std::span<const std::byte>(row(12, 0, 1)));
        ByteReader in(bytes);
        QCOMPARE(in.takeCount(5, 4), believed ? std::size_t{count} : std::size_t{0});
        QCOMPARE(in.failed(), !believed);
    }

    // The examples of RFC 3720 B.4, and the customary one of nine digits.
    void checksumsAreThoseOfTheStandard() {
        QCOMPARE(crc32c(row(32, 0, 0)), 0x8A9136AAU);
        QCOMPARE(crc32c(row(32, 0xFF, 0)), 0x62A8AB43U);
        QCOMPARE(crc32c(row(32, 0, 1)), 0x46DD794EU);
        QCOMPARE(crc32c(row(32, 31, -1)), 0x113FDB5CU);
        QCOMPARE(crc32c(bytesOf("123456789")), 0xE3069283U);
        QCOMPARE(crc32c({}), 0U);
    }

    void aChecksumMayBeTakenInPieces() {
        const std::vector<std::byte> bytes = row(61, 5, 3);
        const std::span<const std::byte> all(bytes);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            QCOMPARE(crc32c(all.subspan(cut), crc32c(all.first(cut))), crc32c(all));
        }
    }

    void theProcessorReckonsAsTheTablesDo() {
        const std::vector<std::byte> bytes = row(61, 5, 3);
        const std::span<const std::byte> all(bytes);
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            QCOMPARE(crc32c(all.first(length), 9), crc32cByTables(all.first(length), 9));
        }
        QCOMPARE(crc32cByTables(bytesOf("123456789")), 0xE3069283U);
    }
};

QTEST_APPLESS_MAIN(BytesTest)
#include "bytes_test.moc"
