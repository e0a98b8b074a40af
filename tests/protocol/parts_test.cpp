// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/parts.h"

#include <QTest>

using namespace frontrow;

namespace {

QByteArray content(qsizetype size) {
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

}  // namespace

class PartsTest : public QObject {
    Q_OBJECT

    static void verify(std::optional<PartsRefusal> refusal, PartsRefusal expected) {
        QVERIFY(refusal.has_value());
        QCOMPARE(partsRefusalName(*refusal), partsRefusalName(expected));
    }

private slots:
    void comesThroughWhole_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("parts");
        constexpr auto part = qsizetype{kPartBytes};
        QTest::newRow("nothing") << qsizetype{0} << 0;
        QTest::newRow("one byte") << qsizetype{1} << 1;
        QTest::newRow("one part less a byte") << part - 1 << 1;
        QTest::newRow("one part") << part << 1;
        QTest::newRow("one part and a byte") << part + 1 << 2;
        QTest::newRow("all that may be") << static_cast<qsizetype>(kMaxTransferBytes) << 683;
    }
    void comesThroughWhole() {
        QFETCH(qsizetype, size);
        QFETCH(int, parts);
        const QByteArray sent = content(size);
        PartSender sender(5, sent);
        PartReceiver receiver;
        QVERIFY(!receiver.take(sender.begin()));
        int count = 0;
        while (const auto part = sender.next()) {
            QVERIFY(!receiver.finished());
            QVERIFY(!receiver.take(*part));
            ++count;
        }
        QCOMPARE(count, parts);
        QVERIFY(sender.finished());
        const auto received = receiver.finished();
        QVERIFY(received.has_value());
        QVERIFY(*received == sent);
        QVERIFY(!receiver.finished());
    }
    void announcingTooMuchIsRefused() {
        PartReceiver small(100);
        QVERIFY(!small.take(PartSender(1, content(100)).begin()));
        verify(small.take(PartSender(1, content(101)).begin()), PartsRefusal::TooLarge);
        PartsBegin huge = PartSender(1, content(1)).begin();
        huge.bytes = static_cast<std::uint32_t>(kMaxTransferBytes) + 1;
        PartReceiver receiver(~std::uint64_t{0});
        verify(receiver.take(huge), PartsRefusal::TooLarge);
    }
    // Whoever announces 32 MiB and sends little costs little.
    void announcingCostsNothing() {
        PartSender sender(1, content(static_cast<qsizetype>(kMaxTransferBytes)));
        PartReceiver receiver;
        QVERIFY(!receiver.take(sender.begin()));
        QCOMPARE(receiver.held(), std::uint64_t{0});
        QVERIFY(!receiver.take(*sender.next()));
        QCOMPARE(receiver.held(), std::uint64_t{kPartBytes});
    }
    void aDigestOfAnotherLengthIsRefused() {
        for (const std::size_t size : {std::size_t{0}, std::size_t{31}, std::size_t{33}}) {
            PartsBegin begin = PartSender(1, content(9)).begin();
            begin.sha256.resize(size);
            PartReceiver receiver;
            verify(receiver.take(begin), PartsRefusal::NoDigest);
        }
    }
    void onlyTheNextPartIsTaken() {
        PartSender sender(1, content(3 * qsizetype{kPartBytes}));
        const PartsBegin begin = sender.begin();
        const Part first = *sender.next();
        const Part second = *sender.next();
        PartReceiver receiver;
        verify(receiver.take(first), PartsRefusal::NotBegun);
        QVERIFY(!receiver.take(begin));
        verify(receiver.take(second), PartsRefusal::OutOfOrder);
        // After a refusal nothing is left of it.
        QCOMPARE(receiver.held(), std::uint64_t{0});
        verify(receiver.take(first), PartsRefusal::NotBegun);
        QVERIFY(!receiver.take(begin));
        QVERIFY(!receiver.take(first));
        verify(receiver.take(first), PartsRefusal::OutOfOrder);
        QVERIFY(!receiver.take(begin));
        Part other = first;
        other.transfer = 2;
        verify(receiver.take(other), PartsRefusal::OtherTransfer);
    }
    void sizesMustFitTheNumbers_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("change");
        for (const int number : {0, 1}) {
            for (const int change : {-1, 1}) QTest::addRow("part %d %+d", number, change) << number << change;
        }
        QTest::newRow("empty") << 0 << -static_cast<int>(kPartBytes);
    }
    void sizesMustFitTheNumbers() {
        QFETCH(int, number);
        QFETCH(int, change);
        PartSender sender(1, content(qsizetype{kPartBytes} + 10));
        PartReceiver receiver;
        QVERIFY(!receiver.take(sender.begin()));
        for (int i = 0; i <= number; ++i) {
            Part part = *sender.next();
            if (i < number) {
                QVERIFY(!receiver.take(part));
                continue;
            }
            part.content.resize(part.content.size() + static_cast<std::size_t>(static_cast<std::ptrdiff_t>(change)));
            verify(receiver.take(part), PartsRefusal::WrongSize);
        }
    }
    void whatIsNotAsAnnouncedIsDropped() {
        PartSender sender(1, content(100));
        PartReceiver receiver;
        QVERIFY(!receiver.take(sender.begin()));
        Part part = *sender.next();
        part.content[50] ^= 1U;
        verify(receiver.take(part), PartsRefusal::WrongDigest);
        QVERIFY(!receiver.finished());
        PartsBegin nothing = PartSender(1, {}).begin();
        nothing.sha256[0] ^= 1U;
        verify(receiver.take(nothing), PartsRefusal::WrongDigest);
    }
    void aPartBehindTheLastIsRefused() {
        PartSender sender(1, content(10));
        PartReceiver receiver;
        QVERIFY(!receiver.take(sender.begin()));
        Part part = *sender.next();
        QVERIFY(!receiver.take(part));
        ++part.number;
        verify(receiver.take(part), PartsRefusal::NotBegun);
        QVERIFY(!receiver.finished());
    }
    void aNewBeginningDropsTheOldOne() {
        PartSender old(1, content(2 * qsizetype{kPartBytes}));
        PartSender next(2, content(10));
        PartReceiver receiver;
        QVERIFY(!receiver.take(old.begin()));
        QVERIFY(!receiver.take(*old.next()));
        QVERIFY(!receiver.take(next.begin()));
        QCOMPARE(receiver.held(), std::uint64_t{0});
        QVERIFY(!receiver.take(*next.next()));
        QCOMPARE(receiver.finished()->size(), qsizetype{10});
    }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "parts_test.moc"
