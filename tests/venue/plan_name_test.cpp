// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/plan_name.h"

#include <QTest>

#include "venue/unique_names.h"

using namespace frontrow;

class PlanNameTest : public QObject {
    Q_OBJECT

private slots:
    void cleansWhatIsNotClean_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("clean") << QStringLiteral("Row 5") << QStringLiteral("Row 5");
        QTest::newRow("control and spaces outside") << QStringLiteral("  a b\n ") << QStringLiteral("a b");
        QTest::newRow("control") << QStringLiteral("a\nb") << QStringLiteral("ab");
        QTest::newRow("direction") << QString::fromUtf8("a\u202Eb") << QStringLiteral("ab");
        QTest::newRow("decomposed") << QString::fromUtf8("e\u0301") << QString::fromUtf8("\u00e9");
        QTest::newRow("decomposed round a control")
            << QString::fromUtf8("e\u202E\u0301") << QString::fromUtf8("\u00e9");
        QTest::newRow("too long") << QString(70, QLatin1Char('x')) << QString(64, QLatin1Char('x'));
        QTest::newRow("nothing left") << QStringLiteral("\a") << QStringLiteral("else");
        QTest::newRow("nothing") << QString() << QStringLiteral("else");
    }
    void cleansWhatIsNotClean() {
        QFETCH(QString, name);
        QFETCH(QString, cleaned);
        const std::string result = cleanedName(name.toStdString(), "else");
        QCOMPARE(QString::fromStdString(result), cleaned);
        QVERIFY(isCleanName(result));
        QCOMPARE(isCleanName(name.toStdString()), name == cleaned);
    }

    void repeatedNamesGetNumbers() {
        UniqueNames names;
        QCOMPARE(names.take("A"), std::string("A"));
        QCOMPARE(names.take("A (2)"), std::string("A (2)"));
        QCOMPARE(names.take("A"), std::string("A (3)"));
        QCOMPARE(names.take("B"), std::string("B"));
    }

    void longNamesStayWithinTheLimit() {
        UniqueNames names;
        std::string name;
        for (int i = 0; i < 64; ++i) name += "\xED\x99\x80";
        QCOMPARE(names.take(name), name);
        const std::string second = names.take(name);
        QVERIFY(second != name);
        QVERIFY(isCleanName(second));
    }
};

QTEST_APPLESS_MAIN(PlanNameTest)
#include "plan_name_test.moc"
