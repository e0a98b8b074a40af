// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/nickname.h"

#include <QSet>
#include <QTest>

#include "window/translations.h"

using namespace frontrow;

class NicknameTest : public QObject {
    Q_OBJECT

private slots:
    // "You" would be somebody else to everybody who reads it.
    void othersNeverReadYou() {
        for (const Language language : {Language::English, Language::Korean}) {
            m_translations.take(language);
            for (const QString& unnamed : {unnamedProfile(), QString(), QStringLiteral("  ")}) {
                const QString name = nameForOthers(unnamed, 3'711);
                QVERIFY(name != unnamedProfile());
                QVERIFY2(name.endsWith(QStringLiteral("4711")) && name.size() > 5 && name.size() <= 30,
                         qPrintable(name));
            }
        }
        QCOMPARE(nameForOthers(QStringLiteral("Haneul"), 3'711), QStringLiteral("Haneul"));
    }

    void guestsAreToldApart() {
        m_translations.take(Language::English);
        QCOMPARE(nameForOthers(unnamedProfile(), 0), QStringLiteral("Guest 1000"));
        QSet<QString> names;
        for (std::uint32_t number = 0; number < 9'000; ++number) names << nameForOthers(unnamedProfile(), number);
        QCOMPARE(names.size(), 9'000);
        QCOMPARE(nameForOthers(unnamedProfile(), 0xFFFF'FFFF).size(), 10);
    }

private:
    Translations m_translations{*qApp};
};

QTEST_MAIN(NicknameTest)
#include "nickname_test.moc"
