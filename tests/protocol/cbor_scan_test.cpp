// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is refused before anything is read: every rule with its place, every limit at its edge.
#include "protocol/cbor_scan.h"

#include <QTest>

#include "protocol/utf8.h"
#include "protocol/wire_limits.h"

using namespace frontrow;

Q_DECLARE_METATYPE(frontrow::WireRule)

namespace {

std::optional<WireFault> scan(const QByteArray& bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    return scanCbor({data, static_cast<std::size_t>(bytes.size())});
}

// The first bytes of an item with a 16-bit number or length.
QByteArray head16(int major, std::uint64_t number) {
    QByteArray bytes;
    bytes.append(static_cast<char>(major << 5 | 25));
    bytes.append(static_cast<char>(number >> 8U & 0xFFU));
    bytes.append(static_cast<char>(number & 0xFFU));
    return bytes;
}
QByteArray byteString(std::uint64_t length) {
    return head16(2, length) + QByteArray(static_cast<qsizetype>(length), 'x');
}

}  // namespace

class CborScanTest : public QObject {
    Q_OBJECT

    static void verify(const QByteArray& bytes, WireRule rule) {
        const auto fault = scan(bytes);
        QVERIFY(fault.has_value());
        QCOMPARE(wireRuleName(fault->rule), wireRuleName(rule));
    }

private slots:
    void takes_data() {
        QTest::addColumn<QByteArray>("hex");
        for (const char* hex : {"00", "17", "1818", "190100", "1a00010000", "1b0000000100000000", "1bffffffffffffffff",
                                "20", "3bffffffffffffffff", "40", "60", "80", "a0", "820102", "a201000200",
                                "a1008301420102626869", "63e28299"}) {
            QTest::newRow(hex) << QByteArray(hex);
        }
    }
    void takes() {
        QFETCH(QByteArray, hex);
        const auto fault = scan(QByteArray::fromHex(hex));
        QVERIFY2(!fault, fault ? qPrintable(fault->text()) : "");
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<WireRule>("rule");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* hex, WireRule rule, int offset) {
            QTest::addRow("%s %s", wireRuleName(rule).data(), hex) << QByteArray(hex) << rule << offset;
        };
        row("", WireRule::Truncated, 0);
        row("18", WireRule::Truncated, 0);
        row("1b00000001000000", WireRule::Truncated, 0);
        row("8201", WireRule::Truncated, 0);
        row("820118", WireRule::Truncated, 2);
        row("4201", WireRule::Truncated, 0);
        row("6261", WireRule::Truncated, 0);
        row("a101", WireRule::Truncated, 0);
        row("0000", WireRule::TrailingBytes, 1);
        row("8000", WireRule::TrailingBytes, 1);
        // A length of 2^63 must not be believed for a moment.
        row("9b8000000000000000", WireRule::TooManyElements, 0);
        row("bb8000000000000000", WireRule::TooManyElements, 0);
        row("5b8000000000000000", WireRule::BytesTooLong, 0);
        row("7b8000000000000000", WireRule::TextTooLong, 0);
        row("9fff", WireRule::IndefiniteLength, 0);
        row("bfff", WireRule::IndefiniteLength, 0);
        row("5fff", WireRule::IndefiniteLength, 0);
        row("7fff", WireRule::IndefiniteLength, 0);
        row("1f", WireRule::IndefiniteLength, 0);
        row("1800", WireRule::NotShortest, 0);
        row("1817", WireRule::NotShortest, 0);
        row("1900ff", WireRule::NotShortest, 0);
        row("1a0000ffff", WireRule::NotShortest, 0);
        row("1b00000000ffffffff", WireRule::NotShortest, 0);
        row("3800", WireRule::NotShortest, 0);
        row("580161", WireRule::NotShortest, 0);
        row("980100", WireRule::NotShortest, 0);
        row("81b80100", WireRule::NotShortest, 1);
        row("1c", WireRule::Reserved, 0);
        row("5d", WireRule::Reserved, 0);
        row("c000", WireRule::Tag, 0);
        row("81d82a00", WireRule::Tag, 1);
        row("f93c00", WireRule::NotAnInteger, 0);
        row("fa3f800000", WireRule::NotAnInteger, 0);
        row("fb7ff8000000000000", WireRule::NotAnInteger, 0);
        row("f4", WireRule::NotAnInteger, 0);
        row("f6", WireRule::NotAnInteger, 0);
        row("81ff", WireRule::NotAnInteger, 1);
        row("61ff", WireRule::BadUtf8, 0);
        row("62c328", WireRule::BadUtf8, 0);
        row("63eda080", WireRule::BadUtf8, 0);
        row("a1616100", WireRule::KeyNotANumber, 1);
        row("a12000", WireRule::KeyNotANumber, 1);
        row("a201000100", WireRule::KeyOrder, 3);
        row("a202000100", WireRule::KeyOrder, 3);
        // The order of an inner map is looked at too, and the outer one goes on behind it.
        row("a201a201000300", WireRule::Truncated, 7);
        row("a201a2020001000200", WireRule::KeyOrder, 5);
        row("a201a2010002000100", WireRule::KeyOrder, 7);
    }
    void refuses() {
        QFETCH(QByteArray, hex);
        QFETCH(WireRule, rule);
        QFETCH(int, offset);
        const auto fault = scan(QByteArray::fromHex(hex));
        QVERIFY(fault.has_value());
        QCOMPARE(fault->text(), (WireFault{rule, static_cast<std::size_t>(offset), {}, {}}).text());
    }
    void depthAtItsEdge() {
        const auto nested = [](std::size_t depth) {
            return QByteArray(static_cast<qsizetype>(depth) - 1, '\x81') + QByteArray("\x80");
        };
        QVERIFY(!scan(nested(kMaxWireDepth)));
        verify(nested(kMaxWireDepth + 1), WireRule::TooDeep);
    }
    void elementsAtTheirEdge() {
        const auto array = [](std::uint64_t items) {
            return head16(4, items) + QByteArray(static_cast<qsizetype>(items), '\0');
        };
        QVERIFY(!scan(array(kMaxWireElements - 1)));
        verify(array(kMaxWireElements), WireRule::TooManyElements);
        // Many small containers count like one large one.
        const auto pairs = [](std::uint64_t count) {
            QByteArray bytes = head16(4, count);
            for (std::uint64_t i = 0; i < count; ++i) bytes += QByteArray("\x81\x00", 2);
            return bytes;
        };
        QVERIFY(!scan(pairs((kMaxWireElements - 1) / 2)));
        verify(pairs((kMaxWireElements - 1) / 2 + 1), WireRule::TooManyElements);
    }
    void mapsAtTheirEdge() {
        const auto map = [](std::uint64_t entries) {
            QByteArray bytes = head16(5, entries);
            for (std::uint64_t i = 0; i < entries; ++i) {
                if (i < 24)
                    bytes += static_cast<char>(i);
                else if (i < 256)
                    bytes += QByteArray("\x18") + static_cast<char>(i);
                else
                    bytes += head16(0, i);
                bytes += '\0';
            }
            return bytes;
        };
        QVERIFY(!scan(map((kMaxWireElements - 1) / 2)));
        verify(map((kMaxWireElements - 1) / 2 + 1), WireRule::TooManyElements);
    }
    void textAtItsEdge() {
        const auto text = [](std::uint64_t length) {
            return head16(3, length) + QByteArray(static_cast<qsizetype>(length), 'x');
        };
        QVERIFY(!scan(text(kMaxWireText)));
        verify(text(kMaxWireText + 1), WireRule::TextTooLong);
    }
    void byteStringAtItsEdge() {
        QVERIFY(!scan(byteString(kMaxWireBytes)));
        verify(byteString(kMaxWireBytes + 1), WireRule::BytesTooLong);
    }
    void messageAtItsEdge() {
        const auto two = [](std::size_t size) {
            const std::uint64_t second = size - 1 - 3 - kMaxWireBytes - 3;
            return QByteArray("\x82") + byteString(kMaxWireBytes) + byteString(second);
        };
        QCOMPARE(two(kMaxMessageBytes).size(), qsizetype{kMaxMessageBytes});
        QVERIFY(!scan(two(kMaxMessageBytes)));
        verify(two(kMaxMessageBytes + 1), WireRule::MessageTooLarge);
    }
    void utf8HasOneForm_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* hex, bool good) { QTest::newRow(hex) << QByteArray(hex) << good; };
        for (const char* hex : {"", "00", "7f", "c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "efbbbf",
                                "f0908080", "f48fbfbf", "61c3a9ea8c80f09f8eab"}) {
            row(hex, true);
        }
        for (const char* hex : {"80",       "bf",       "c080",     "c1bf",   "c2",     "c27f",     "c2c0",
                                "e08080",   "e09fbf",   "eda080",   "edbfbf", "e180",   "e18041",   "f0808080",
                                "f08fbfbf", "f4908080", "f5808080", "ff",     "f09f8e", "f09f8e41", "61ff"}) {
            row(hex, false);
        }
    }
    void utf8HasOneForm() {
        QFETCH(QByteArray, hex);
        QFETCH(bool, good);
        const QByteArray bytes = QByteArray::fromHex(hex);
        QCOMPARE(isUtf8({reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())}),
                 good);
    }
    // Whatever is cut off anywhere is refused, and never as something else than what it is.
    void everyPrefixIsTruncated() {
        const QByteArray whole = QByteArray::fromHex("a300183201840102195000420102026568656c6c6f");
        QVERIFY(!scan(whole));
        for (qsizetype size = 0; size < whole.size(); ++size) verify(whole.first(size), WireRule::Truncated);
    }
};

QTEST_APPLESS_MAIN(CborScanTest)
#include "cbor_scan_test.moc"
