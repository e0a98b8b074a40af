// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The protocol's document against the program: message numbers, limits, rules and every example.
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <set>

#include "protocol/field_kind.h"
#include "protocol/message_codec.h"
#include "protocol/message_json.h"
#include "protocol/message_table.h"
#include "protocol/parts.h"
#include "protocol/qt_text.h"
#include "protocol/wire_fault.h"
#include "protocol/wire_limits.h"

using namespace frontrow;

namespace {

// What stands in the document between the heading of a message and the next heading.
QString sectionOf(const QString& document, const QString& message) {
    const QString heading = QStringLiteral("\n### `%1`\n\n").arg(message);
    const qsizetype start = document.indexOf(heading);
    if (start < 0) return {};
    const qsizetype from = start + heading.size();
    return document.mid(from, document.indexOf(QStringLiteral("\n##"), from) - from);
}

struct Example {
    QByteArray bytes;
    QJsonObject readable;
};

// Lines of hexadecimal, then the readable form.
std::optional<Example> exampleIn(const QString& section) {
    const QString fence = QStringLiteral("```text\n");
    const qsizetype start = section.indexOf(fence);
    const qsizetype end = section.indexOf(QStringLiteral("\n```"), start + fence.size());
    if (start < 0 || end < 0) return std::nullopt;
    const QString text = section.mid(start + fence.size(), end - start - fence.size());
    const qsizetype brace = text.indexOf(QLatin1Char('{'));
    if (brace < 0) return std::nullopt;
    return Example{QByteArray::fromHex(text.first(brace).toLatin1()),
                   QJsonDocument::fromJson(text.mid(brace).toUtf8()).object()};
}

QString text(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <class Variant> void verifySame(const Result<Variant, WireFault>& message, const Example& example) {
    QVERIFY2(bool(message), message ? "" : qPrintable(message.error().text()));
    QCOMPARE(text(toJson(message.value())), text(example.readable));
    QCOMPARE(encodeMessage(message.value()).value().toHex(), example.bytes.toHex());
}

}  // namespace

class ProtocolDocumentTest : public QObject {
    Q_OBJECT

    static QString document() {
        QFile file(QStringLiteral(FRONTROW_DOCS "/protocol.md"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void verifyRow(const QString& cell) {
        const QString row = QStringLiteral("\n| %1 | ").arg(cell);
        QVERIFY2(document().contains(row), qPrintable(row));
    }

private slots:
    void everyMessageHasItsNumber() {
        const QString all = document();
        for (const MessageRow& row : messageTable()) {
            const QString section = sectionOf(all, toQString(row.name));
            QVERIFY2(section.startsWith(QStringLiteral("Number %1. ").arg(row.number)), row.name.data());
        }
    }
    void everyMessageHasAnExample_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("direction");
        for (const MessageRow& row : messageTable()) {
            QTest::newRow(row.name.data()) << toQString(row.name) << static_cast<int>(row.direction);
        }
    }
    void everyMessageHasAnExample() {
        QFETCH(QString, name);
        QFETCH(int, direction);
        const auto example = exampleIn(sectionOf(document(), name));
        QVERIFY(example.has_value());
        QCOMPARE(example->readable.value(QStringLiteral("message")).toString(), name);
        switch (static_cast<Direction>(direction)) {
            case Direction::ToServer: return verifySame(decodeClientMessage(example->bytes), *example);
            case Direction::ToClient: return verifySame(decodeServerMessage(example->bytes), *example);
            case Direction::Either: return verifySame(decodeTransferMessage(example->bytes), *example);
            case Direction::LobbyToServer: return verifySame(decodeLobbyRequest(example->bytes), *example);
            case Direction::LobbyToClient: return verifySame(decodeLobbyNews(example->bytes), *example);
            case Direction::ToAll: return verifySame(decodeBeacon(example->bytes), *example);
        }
    }
    // Made by the encoder once; a byte that changes is a change of the protocol.
    void theFuzzersCorpusHoldsTheExamples_data() { everyMessageHasAnExample_data(); }
    void theFuzzersCorpusHoldsTheExamples() {
        QFETCH(QString, name);
        QFile file(QStringLiteral(FRONTROW_CORPUS "/%1.cbor").arg(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(file.readAll().toHex(), exampleIn(sectionOf(document(), name))->bytes.toHex());
    }
    void everyRuleIsDocumented() {
        for (std::size_t i = 0; i < static_cast<std::size_t>(WireRule::Count_); ++i) {
            verifyRow(QStringLiteral("`%1`").arg(toQString(wireRuleName(static_cast<WireRule>(i)))));
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(PartsRefusal::Count_); ++i) {
            verifyRow(QStringLiteral("`%1`").arg(toQString(partsRefusalName(static_cast<PartsRefusal>(i)))));
        }
    }
    void everyLimitIsDocumented() {
        const auto limit = [](const char* what, std::uint64_t most) {
            const QString row = QStringLiteral("\n| %1 | %2 |\n").arg(QString::fromLatin1(what)).arg(most);
            QVERIFY2(document().contains(row), qPrintable(row));
        };
        limit("bytes of a message", kMaxMessageBytes);
        limit("maps and arrays within each other", kMaxWireDepth);
        limit("items in all: containers, keys and values", kMaxWireElements);
        limit("bytes of a text", kMaxWireText);
        limit("bytes of a byte string", kMaxWireBytes);
        limit("bytes of a transfer in parts", kMaxTransferBytes);
        QVERIFY(document().contains(QStringLiteral("Every part but the last has\n%1 bytes.").arg(kPartBytes)));
    }
};

QTEST_APPLESS_MAIN(ProtocolDocumentTest)
#include "protocol_document_test.moc"
