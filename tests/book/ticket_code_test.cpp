// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Codes of tickets: what they hold, how they are read, and that nobody makes one without the key.
#include "book/ticket_code.h"

#include <QTest>
#include <functional>

using namespace frontrow;

namespace {

TicketKey keyOf(std::uint8_t first) {
    TicketKey key{};
    for (std::size_t i = 0; i < key.size(); ++i) key[i] = static_cast<std::uint8_t>(first + 7 * i);
    return key;
}

TicketClaim someClaim() { return {3, PerformanceId{1}, TicketId{700}, AccountId{1}, SeatIndex{6'808}, 1}; }

}  // namespace

class TicketCodeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodiumReady()); }

    void theTextHoldsTheCode() {
        const TicketCode code = signTicket(keyOf(1), someClaim());
        const std::string text = ticketCodeText(code);
        QCOMPARE(text.size(), std::size_t{47});  // eight groups of five
        QCOMPARE(std::count(text.begin(), text.end(), '-'), 7);
        const auto read = readTicketCode(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->stream, 3U);
        QVERIFY(read->ticket == TicketId{700});
        QVERIFY(verifyTicket(keyOf(1), someClaim(), *read));
    }
    // So that codes on paper stay good: another layout needs another form.
    void oneClaimAlwaysHasOneCode() {
        QCOMPARE(ticketCodeText(signTicket(keyOf(1), someClaim())), ticketCodeText(signTicket(keyOf(1), someClaim())));
        QCOMPARE(QString::fromStdString(ticketCodeText(signTicket(keyOf(1), someClaim()))).left(14),
                 QStringLiteral("04000-00300-00"));
    }
    void itIsReadAsPeopleTypeIt_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("lower case") << QStringLiteral("lower") << QString();
        QTest::newRow("without dashes") << QStringLiteral("-") << QString();
        QTest::newRow("blanks for dashes") << QStringLiteral("-") << QStringLiteral(" ");
        QTest::newRow("O for 0") << QStringLiteral("0") << QStringLiteral("O");
        QTest::newRow("I for 1") << QStringLiteral("1") << QStringLiteral("I");
        QTest::newRow("l for 1") << QStringLiteral("1") << QStringLiteral("l");
    }
    void itIsReadAsPeopleTypeIt() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString text = QString::fromStdString(ticketCodeText(signTicket(keyOf(1), someClaim())));
        text = from == QStringLiteral("lower") ? text.toLower() : text.replace(from, to);
        const auto read = readTicketCode(text.toStdString());
        QVERIFY(read && verifyTicket(keyOf(1), someClaim(), *read));
    }
    void otherTextIsNoCode_data() {
        QTest::addColumn<QString>("text");
        const QString good = QString::fromStdString(ticketCodeText(signTicket(keyOf(1), someClaim())));
        QTest::newRow("nothing") << QString();
        QTest::newRow("one character short") << good.left(46);
        QTest::newRow("one too many") << good + QStringLiteral("0");
        QTest::newRow("a letter that is never used") << QStringLiteral("U") + good.mid(1);
        QTest::newRow("a sign") << QStringLiteral("!") + good.mid(1);
        QTest::newRow("another form") << QStringLiteral("0G") + good.mid(2);
        QTest::newRow("not of this alphabet") << QString(40, QChar(0xE9));
    }
    void otherTextIsNoCode() {
        QFETCH(QString, text);
        QVERIFY(!readTicketCode(text.toStdString()));
    }
    void nothingOfAClaimCanBeChanged() {
        const TicketCode code = signTicket(keyOf(1), someClaim());
        const std::vector<std::function<void(TicketClaim&)>> changes{
            [](TicketClaim& c) { ++c.stream; },       [](TicketClaim& c) { ++c.performance.value; },
            [](TicketClaim& c) { ++c.ticket.value; }, [](TicketClaim& c) { ++c.account.value; },
            [](TicketClaim& c) { ++c.seat.value; },   [](TicketClaim& c) { ++c.epoch; },
        };
        for (const auto& change : changes) {
            TicketClaim other = someClaim();
            change(other);
            QVERIFY(!verifyTicket(keyOf(1), other, code));
        }
        QVERIFY(!verifyTicket(keyOf(2), someClaim(), code));
    }
    void everyBitOfTheSignatureCounts() {
        for (std::size_t bit = 0; bit < kTicketSignatureBytes * 8; ++bit) {
            TicketCode code = signTicket(keyOf(1), someClaim());
            code.signature[bit / 8] = static_cast<std::uint8_t>(code.signature[bit / 8] ^ (1U << (bit % 8)));
            QVERIFY(!verifyTicket(keyOf(1), someClaim(), code));
        }
    }
};

QTEST_APPLESS_MAIN(TicketCodeTest)
#include "ticket_code_test.moc"
