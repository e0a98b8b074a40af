// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message table against the protocol's document, and the limits at their edges.
#include "protocol/message_table.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <set>

#include "protocol/field_json.h"

using namespace frontrow;

class MessageTableTest : public QObject {
    Q_OBJECT

    // The rows `| key | `name` | kind | limit |` below the heading of one message.
    static QStringList documentedRows(const QString& document, const QString& message) {
        const qsizetype start = document.indexOf(QStringLiteral("\n### `%1`\n").arg(message));
        if (start < 0) return {};
        QStringList rows;
        for (const QString& line : document.mid(start + 1).split(QLatin1Char('\n')).mid(1)) {
            if (line.startsWith(QLatin1Char('#'))) break;
            if (!line.startsWith(QStringLiteral("| ")) || !line.at(2).isDigit()) continue;
            QStringList cells = line.split(QLatin1Char('|'));
            rows << (cells.at(1) + cells.at(2) + cells.at(3) + cells.at(4)).simplified();
        }
        return rows;
    }
    static QString document() {
        QFile file(QStringLiteral(FRONTROW_DOCS "/protocol.md"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void everyMessageIsDocumentedFieldByField() {
        const QString text = document();
        for (const MessageRow& row : messageTable()) {
            QStringList expected;
            for (const FieldRow& field : row.fields) {
                expected << QStringLiteral("%1 `%2` %3 %4")
                                .arg(field.key)
                                .arg(toQString(field.name), toQString(field.kind), toQString(limitText(field)));
            }
            QVERIFY2(text.contains(QStringLiteral("\n### `%1`\n").arg(toQString(row.name))), row.name.data());
            QCOMPARE(documentedRows(text, toQString(row.name)).join(QLatin1Char('\n')),
                     expected.join(QLatin1Char('\n')));
        }
    }
    void theDocumentNamesNoOtherMessage() {
        std::set<QString> known;
        for (const MessageRow& row : messageTable()) known.insert(toQString(row.name));
        for (const QString& line : document().split(QLatin1Char('\n'))) {
            if (!line.startsWith(QStringLiteral("### `"))) continue;
            const QString name = line.mid(5).remove(QLatin1Char('`'));
            QVERIFY2(known.contains(name), qPrintable(name));
        }
    }
    void everyRefusalCodeIsDocumented() {
        const QString text = document();
        for (std::size_t i = 1; i < static_cast<std::size_t>(Refusal::Count_); ++i) {
            const QString row = QStringLiteral("\n| `%1` | ").arg(toQString(refusalName(static_cast<Refusal>(i))));
            QVERIFY2(text.contains(row), qPrintable(row));
        }
        for (std::size_t i = 1; i < static_cast<std::size_t>(WireRefusal::Count_); ++i) {
            const QString row =
                QStringLiteral("\n| `%1` | ").arg(toQString(wireRefusalName(static_cast<WireRefusal>(i))));
            QVERIFY2(text.contains(row), qPrintable(row));
        }
        for (std::size_t i = 1; i < static_cast<std::size_t>(LobbyRefusal::Count_); ++i) {
            const QString row =
                QStringLiteral("\n| `%1` | ").arg(toQString(lobbyRefusalName(static_cast<LobbyRefusal>(i))));
            QVERIFY2(text.contains(row), qPrintable(row));
        }
    }
    void everyEventThatTravelsIsDocumented() {
        const QString text = document();
        for (std::size_t i = 0; i < static_cast<std::size_t>(EventKind::Count_); ++i) {
            const auto kind = static_cast<EventKind>(i);
            const bool travels = audienceOf(kind) == Audience::Owner || audienceOf(kind) == Audience::Everyone;
            const QString row = QStringLiteral("\n| `%1` | ").arg(toQString(eventName(kind)));
            QVERIFY2(text.contains(row) == travels, qPrintable(row));
        }
    }
    void everyFieldOfABuyersVerbHasALimit() {
        for (const MessageRow& row : messageTable()) {
            for (const FieldRow& field : row.fields) {
                QVERIFY2(field.limit.most > 0, qPrintable(toQString(row.name) + toQString(field.name)));
            }
        }
    }
    void noMessageOfABuyerNamesAnAccountAsItsSender() {
        for (const MessageRow& row : messageTable()) {
            if (row.direction != Direction::ToServer) continue;
            for (const FieldRow& field : row.fields) {
                QVERIFY2(field.name != "account" && field.name != "actor", row.name.data());
            }
        }
    }
    void everyEventMessageCarriesEpochAndSequence() {
        const std::set<std::string_view> outside{"welcome", "sale_facts", "declined", "clock_answer",
                                                 "letters_spelled"};
        for (const MessageRow& row : messageTable()) {
            if (row.direction != Direction::ToClient || outside.contains(row.name)) continue;
            QVERIFY2(row.fields.size() > 2 && row.fields[0].name == "epoch" && row.fields[1].name == "sequence",
                     row.name.data());
        }
    }
    void onlyReadingAloudCarriesTheLetters() {
        QVERIFY(audienceOf(EventKind::LettersIssued) == Audience::Hidden);
        for (const MessageRow& row : messageTable()) {
            if (row.direction != Direction::ToClient) continue;
            const bool spells =
                std::ranges::any_of(row.fields, [](const FieldRow& field) { return field.name == "letters"; });
            QCOMPARE(spells, row.name == "letters_spelled");
        }
    }
    void checksLimitsAtTheirEdges() {
        Ask<HoldParty> ask;
        ask.counter = CommandCounter{1};
        ask.verb = {SeatIndex{kMaxSeats - 1}, 10, HoldMode::Add, PartyNeeds::None};
        QVERIFY(!fieldOutOfLimit(ClientMessage{ask}));
        ask.verb.seat.value = kMaxSeats;
        QVERIFY(fieldOutOfLimit(ClientMessage{ask}) == "seat");
        ask.verb.seat.value = 0;
        ask.verb.size = 11;
        QVERIFY(fieldOutOfLimit(ClientMessage{ask}) == "size");
        ask.verb.size = 1;
        ask.counter.value = 0;
        QVERIFY(fieldOutOfLimit(ClientMessage{ask}) == "counter");
        QVERIFY(!fieldOutOfLimit(ClientMessage{Hello{.client = std::string(kMaxTextBytes, 'x')}}));
        QVERIFY(fieldOutOfLimit(ClientMessage{Hello{.client = std::string(kMaxTextBytes + 1, 'x')}}) == "client");
        Ask<TopUp> topUp;
        topUp.counter = CommandCounter{1};
        topUp.verb.amount = Amount{-1};
        QVERIFY(fieldOutOfLimit(ClientMessage{topUp}) == "amount");
    }
};

QTEST_APPLESS_MAIN(MessageTableTest)
#include "message_table_test.moc"
