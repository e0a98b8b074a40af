// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_text.h"

#include <QTest>

using namespace frontrow;

class PlanTextTest : public QObject {
    Q_OBJECT

private slots:
    void forbidsControlAndDirection() {
        const auto inside = [](char32_t c) { return isPlanName("a" + QString::fromUcs4(&c, 1).toStdString() + "b"); };
        for (char32_t c = 1; c < 0x20; ++c) QVERIFY(!inside(c));
        for (char32_t c = 0x7F; c < 0xA0; ++c) QVERIFY(!inside(c));
        for (const char32_t c : {0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066,
                                 0x2067, 0x2068, 0x2069}) {
            QVERIFY(!inside(c));
        }
        for (const char32_t c : {0x20, 0xA0, 0xE9, 0xAC00, 0x2027, 0x2065, 0x1F3B5}) QVERIFY(inside(c));
        QVERIFY(!isPlanName(std::string_view("a\0b", 3)));
    }

    void knowsUtf8_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("good");  // bytes at the front that are whole characters
        QTest::newRow("plain") << QByteArray("abc") << 3;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x8E\xB5") << 4;
        QTest::newRow("overlong of two") << QByteArray("a\xC1\x81") << 1;
        QTest::newRow("overlong of three") << QByteArray("a\xE0\x80\x80") << 1;
        QTest::newRow("overlong of four") << QByteArray("\xF0\x80\x80\x80") << 0;
        QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80") << 1;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("cut off") << QByteArray("ab\xE2\x82") << 2;
        QTest::newRow("second byte first") << QByteArray("\x80") << 0;
        QTest::newRow("wrong second byte") << QByteArray("\xC3(") << 0;
    }
    void knowsUtf8() {
        QFETCH(QByteArray, text);
        QFETCH(int, good);
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        QCOMPARE(static_cast<int>(validUtf8Bytes(view)), good);
        QCOMPARE(codePoints(view).has_value(), good == text.size());
    }

    void colours() {
        QVERIFY(isColour("#09afAF"));
        for (const char* text : {"", "#12345", "#1234567", "123456#", "#12345g", "#12345 "}) QVERIFY(!isColour(text));
    }
};

QTEST_APPLESS_MAIN(PlanTextTest)
#include "plan_text_test.moc"
