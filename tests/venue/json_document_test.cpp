// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/json_document.h"

#include <QTest>

using frontrow::JsonDocument;
using Code = frontrow::VenueFault::Code;

class JsonDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKindOfValue() {
        const auto document =
            JsonDocument::parse(" {\"a\":[1,-2.5e1,true,false,null],\"b\":{\"c\":\"x\\\"\\u00e9\\ud83c\\udfb5\\n\"}} ");
        QVERIFY(static_cast<bool>(document));
        const auto root = document.value().root();
        const auto numbers = root.member("a")->elements();
        QCOMPARE(numbers.size(), std::size_t{5});
        QCOMPARE(numbers[1].number(), -25.0);
        QVERIFY(numbers[4].type() == frontrow::JsonType::Null);
        QCOMPARE(root.member("b")->member("c")->text(), std::string("x\"\u00e9\U0001F3B5\n"));
        QVERIFY(!root.member("c"));
        QCOMPARE(root.members().size(), std::size_t{2});
    }

    void namesThePlaceOfAFault() {
        const std::string text = "{\"a\":[0,\n {\"b\":7}]}";
        const auto document = JsonDocument::parse(text);
        const auto seven = document.value().root().member("a")->elements()[1].member("b");
        const auto fault = document.value().faultAt(*seven, Code::OutOfRange, "0 to 5");
        QCOMPARE(fault.path, std::string("a[1].b"));
        QCOMPARE(fault.line, std::size_t{2});
        QCOMPARE(fault.column, std::size_t{7});
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& text, Code code) {
            QTest::newRow(name) << text << static_cast<int>(code);
        };
        row("nothing", "", Code::BadSyntax);
        row("cut off", "{\"a\":[1,", Code::BadSyntax);
        row("cut off in a text", "{\"a", Code::BadSyntax);
        row("two documents", "{} {}", Code::BadSyntax);
        row("comma at the end", "[1,]", Code::BadSyntax);
        row("mixed brackets", "[1}", Code::BadSyntax);
        row("leading zero", "[01]", Code::BadSyntax);
        row("NaN", "[NaN]", Code::BadSyntax);
        row("Infinity", "[-Infinity]", Code::BadSyntax);
        row("beyond finite", "[1e999]", Code::NotFinite);
        row("control character in a text", "[\"a\tb\"]", Code::BadSyntax);
        row("unknown escape", "[\"\\x\"]", Code::BadSyntax);
        row("lone surrogate", "[\"\\ud800\"]", Code::NotUtf8);
        row("second half first", "[\"\\udc00\\ud800\"]", Code::NotUtf8);
        row("not UTF-8", "[\"\xC0\xAF\"]", Code::NotUtf8);
        row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), Code::NotUtf8);
        row("one key twice", "{\"a\":1,\"\\u0061\":2}", Code::DuplicateKey);
        row("33 levels", QByteArray(33, '[') + QByteArray(33, ']'), Code::TooDeep);
        row("a million levels", QByteArray(1'000'000, '['), Code::TooDeep);
        QByteArray keys = "{";
        for (int i = 0; i < 65; ++i) keys += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\":0";
        row("65 keys", keys + '}', Code::TooManyKeys);
        QByteArray many = "[0";
        for (std::size_t i = 0; i < frontrow::kMaxJsonValues; ++i) many += ",0";
        row("too many values", many + ']', Code::TooManyValues);
        row("too large", '[' + QByteArray(static_cast<qsizetype>(frontrow::kMaxVenueBytes), ' ') + ']', Code::TooLarge);
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto document = JsonDocument::parse({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!document);
        QCOMPARE(static_cast<int>(document.error().code), code);
    }

    void acceptsTheLimits() {
        QVERIFY(static_cast<bool>(JsonDocument::parse(std::string(32, '[') + std::string(32, ']'))));
        QVERIFY(static_cast<bool>(JsonDocument::parse("\xEF\xBB\xBF[]")));
    }
};

QTEST_APPLESS_MAIN(JsonDocumentTest)
#include "json_document_test.moc"
