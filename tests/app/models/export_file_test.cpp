// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/figures.h"

using namespace frontrow;

class ExportFileTest : public QObject {
    Q_OBJECT

private slots:
    void cellsAreQuotedAndNeverFormulas_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << "Floor A" << QByteArray("Floor A");
        QTest::newRow("comma") << "Seats 1, 2" << QByteArray("\"Seats 1, 2\"");
        QTest::newRow("quote") << "the \"pit\"" << QByteArray("\"the \"\"pit\"\"\"");
        QTest::newRow("lines") << "a\nb" << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << "=HYPERLINK(1)" << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("below 0") << "-12.5" << QByteArray("-12.5");
        QTest::newRow("minus and words") << "-x" << QByteArray("'-x");
        QTest::newRow("Hangul") << "구역" << QByteArray("구역");
    }
    void cellsAreQuotedAndNeverFormulas() {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvOf({QStringLiteral("a"), QStringLiteral("b")}, {{cell, QStringLiteral("1")}}),
                 "a,b\r\n" + written + ",1\r\n");
    }

    void aFileIsWrittenAsAWholeOrNotAtAll() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(!exportFile(name, "first"));
        QVERIFY(!exportFile(name, "second"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
        const auto fault = exportFile(folder.filePath(QStringLiteral("none/a.csv")), "third");
        QVERIFY(fault && fault->contains(QStringLiteral("Nothing was exported")));
    }

    void figuresHaveOneSignAndNoNegativeZero() {
        QCOMPARE(signedSecondsText(milliseconds(740)), QStringLiteral("+0.74 s"));
        QCOMPARE(signedSecondsText(milliseconds(-740)), QStringLiteral("\u22120.74 s"));
        QCOMPARE(signedSecondsText(milliseconds(-4)), QStringLiteral("0.00 s"));
        QCOMPARE(signedPointsText({-4}), QStringLiteral("0.0"));
        QCOMPARE(signedPointsText({70}), QStringLiteral("+0.7"));
        QCOMPARE(countText(-1'284), QStringLiteral("\u22121,284"));
        QCOMPARE(signedCountText(0), QStringLiteral("0"));
        QCOMPARE(percentText({961}), QStringLiteral("96.1 %"));
    }
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "export_file_test.moc"
