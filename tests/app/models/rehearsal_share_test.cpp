// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal_share.h"

#include <QTest>

using namespace frontrow;

class RehearsalShareTest : public QObject {
    Q_OBJECT

private slots:
    void saysScenarioVenueAndSeed() {
        QCOMPARE(shareText({QStringLiteral("arena-sprint"), {}, Seed{0x4F2A91}}),
                 QStringLiteral("arena-sprint 4F2A-91"));
        QCOMPARE(shareText({QStringLiteral("hard"), QStringLiteral("club"), Seed{1}}),
                 QStringLiteral("hard@club 0000-01"));
        QCOMPARE(shareText({std::nullopt, QStringLiteral("club"), Seed{1}}), QStringLiteral("0000-01"));
    }

    void isReadBack() {
        const SharedRehearsal shared{QStringLiteral("hard"), QStringLiteral("club"), Seed{0xABCDEF}};
        QCOMPARE(readShareText(shareText(shared)), shared);
    }

    void readsASeedAlone_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"4F2A-91", "4f2a91", "  4F2A-91\n"}) QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsASeedAlone() {
        QFETCH(QString, text);
        QCOMPARE(readShareText(text), (SharedRehearsal{std::nullopt, {}, Seed{0x4F2A91}}));
    }

    void findsItAmongOtherWords() {
        const auto found = readShareText(QStringLiteral("Try this one: arena-sprint 4F2A-91, good luck"));
        QVERIFY(found.has_value());
        QCOMPARE(*found->scenario, QStringLiteral("arena-sprint"));
        QCOMPARE(found->seed, Seed{0x4F2A91});
    }

    void takesNoOtherTextForASeed_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "4F2A-9", "4F2A-9G", "decade of arena-sprint", "seed"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void takesNoOtherTextForASeed() {
        QFETCH(QString, text);
        QVERIFY(!readShareText(text));
    }
};

QTEST_APPLESS_MAIN(RehearsalShareTest)
#include "rehearsal_share_test.moc"
