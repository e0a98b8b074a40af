// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seed.h"

#include <QTest>

using frontrow::Seed;

class SeedTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesTheForm() {
        const auto seed = Seed::parse("4F2A-91");
        QVERIFY(seed.has_value());
        QCOMPARE(seed->code, 0x4F2A91U);
        QCOMPARE(QString::fromStdString(seed->text()), QStringLiteral("4F2A-91"));
        QCOMPARE(Seed::parse("4f2a91")->code, seed->code);
        QCOMPARE(Seed::parse("0000-0F")->text(), std::string("0000-0F"));
    }

    void refusesOtherText_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "4F2A", "4F2A-9", "4F2A-911", "4F2-A91", "4G2A-91", "4F2A 91", " 4F2A91"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void refusesOtherText() {
        QFETCH(QString, text);
        QVERIFY(!Seed::parse(text.toStdString()).has_value());
    }

    void neighbouringCodesExpandApart() { QVERIFY(Seed{1}.expanded() != Seed{2}.expanded()); }
};

QTEST_APPLESS_MAIN(SeedTest)
#include "seed_test.moc"
