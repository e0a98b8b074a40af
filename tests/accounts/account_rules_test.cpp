// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account_rules.h"

#include <QTest>

#include "accounts/wire_refusal.h"

using namespace frontrow;

namespace {

std::string keyOf(const QString& name) { return readPersonName(name.toStdString()).value().key; }

}  // namespace

class AccountRulesTest : public QObject {
    Q_OBJECT

private slots:
    void namesThatLookAlikeAreTheSame_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << QStringLiteral("Mina") << QStringLiteral("mINA");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
        QTest::newRow("composed") << QStringLiteral("Zo\u00eb") << QStringLiteral("Zoe\u0308");
        QTest::newRow("width") << QStringLiteral("Ｍｉｎａ") << QStringLiteral("mina");
        QTest::newRow("blanks") << QStringLiteral(" Min  Seo ") << QStringLiteral("Min Seo");
        QTest::newRow("no-break blank") << QStringLiteral("Min\u00a0Seo") << QStringLiteral("Min Seo");
        QTest::newRow("without the blank") << QStringLiteral("MinSeo") << QStringLiteral("Min Seo");
        QTest::newRow("nothing to see") << QStringLiteral("Mi\u200bna") << QStringLiteral("Mina");
        QTest::newRow("hangul") << QStringLiteral("민서") << QStringLiteral("\u1106\u1175\u11ab\u1109\u1165");
        QTest::newRow("greek sigma") << QStringLiteral("ΟΔΟΣ") << QStringLiteral("οδος");
    }
    void namesThatLookAlikeAreTheSame() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(keyOf(one), keyOf(other));
    }

    void otherNamesAreNot() {
        QVERIFY(keyOf(QStringLiteral("Mina")) != keyOf(QStringLiteral("Mína")));
        QVERIFY(keyOf(QStringLiteral("민서")) != keyOf(QStringLiteral("민수")));
    }

    void namesAreShownAsTheyWereWritten() {
        const auto name = readPersonName("  Zoe\u0308   B ");
        QCOMPARE(QString::fromStdString(name->shown), QStringLiteral("Zo\u00eb B"));
    }

    void refusesNames_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("why");
        const auto row = [](const char* tag, const QByteArray& name, AccountRefusal why) {
            QTest::newRow(tag) << name << static_cast<int>(why);
        };
        row("nothing", "", AccountRefusal::NameEmpty);
        row("blanks", " \xC2\xA0", AccountRefusal::NameEmpty);
        row("invisible", "\xE2\x80\x8B\xE2\x80\x8D", AccountRefusal::NameEmpty);
        row("30 of them", QByteArray("\xEB\xAF\xBC").repeated(30), AccountRefusal::None);
        row("31 of them", QByteArray("\xEB\xAF\xBC").repeated(31), AccountRefusal::NameTooLong);
        row("a megabyte", QByteArray(1'000'000, 'a'), AccountRefusal::NameTooLong);
        row("control", "a\x07z", AccountRefusal::NameNotAllowed);
        row("a line", "a\nz", AccountRefusal::NameNotAllowed);
        row("zero", QByteArray("a\0z", 3), AccountRefusal::NameNotAllowed);
        row("direction", "a\xE2\x80\xAEz", AccountRefusal::NameNotAllowed);
        row("isolate", "a\xE2\x81\xA6z", AccountRefusal::NameNotAllowed);
        row("no UTF-8", "a\xFFz", AccountRefusal::NameNotAllowed);
        row("half a character", "a\xEB\xAF", AccountRefusal::NameNotAllowed);
        row("private use", "a\xEE\x80\x80", AccountRefusal::NameNotAllowed);
    }
    void refusesNames() {
        QFETCH(QByteArray, name);
        QFETCH(int, why);
        const auto read = readPersonName(name.toStdString());
        QCOMPARE(static_cast<int>(read ? AccountRefusal::None : read.error()), why);
    }

    void passwordsWantLengthLettersAndDigits_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("why");
        const auto row = [](const QString& password, AccountRefusal why) {
            QTest::newRow(qPrintable(password.left(12))) << password << static_cast<int>(why);
        };
        row(QStringLiteral("abcdefg1"), AccountRefusal::None);
        row(QStringLiteral("abcdef1"), AccountRefusal::PasswordTooShort);
        row(QStringLiteral("비밀번호는여덟1"), AccountRefusal::None);
        row(QStringLiteral("비밀번호여덟1"), AccountRefusal::PasswordTooShort);
        row(QStringLiteral("abcdefgh"), AccountRefusal::PasswordTooSimple);
        row(QStringLiteral("12345678"), AccountRefusal::PasswordTooSimple);
        row(QStringLiteral("1a      "), AccountRefusal::None);
        row(QString(1'023, u'a') + u'1', AccountRefusal::None);
        row(QString(1'024, u'b') + u'1', AccountRefusal::PasswordTooLong);
    }
    void passwordsWantLengthLettersAndDigits() {
        QFETCH(QString, password);
        QFETCH(int, why);
        QCOMPARE(static_cast<int>(checkNewPassword(Secret(password.toStdString()))), why);
    }

    void aPasswordIsTheSameFromEveryKeyboard() {
        QCOMPARE(normalPassword(Secret(std::string("Zoe\u0308 1234"))).view(), std::string_view("Zo\u00eb 1234"));
    }

    void addressesHaveAForm_data() {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("good");
        for (const char* good : {"", "a@b", "mina.k+x@mail.example.org", "미나@example.kr"}) {
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        }
        for (const char* bad : {"a", "@b", "a@", "a@b@c", "a b@c", "a@b..c", "a@.b", "a@b.", "a@b\n", "<a@b>"}) {
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        }
        QTest::newRow("long") << QString(253, u'a') + QStringLiteral("@b") << false;
    }
    void addressesHaveAForm() {
        QFETCH(QString, email);
        QFETCH(bool, good);
        QCOMPARE(checkEmail(email.toStdString()) == AccountRefusal::None, good);
    }

    void everyRefusalHasANameOfItsOwn() {
        for (std::size_t i = 0; i < kAccountRefusalCount; ++i) {
            const auto refusal = static_cast<AccountRefusal>(i);
            QVERIFY(!accountRefusalName(refusal).empty());
            QVERIFY(accountRefusalNamed(accountRefusalName(refusal)) == refusal);
        }
        QVERIFY(!accountRefusalNamed("unheard_of"));
    }

    // Nothing that was refused may sound like a yes.
    void everyRefusalIsOneOnTheWire() {
        for (std::size_t i = 1; i < kAccountRefusalCount; ++i) {
            QVERIFY(lobbyRefusalOf(static_cast<AccountRefusal>(i)) != LobbyRefusal::None);
        }
        QCOMPARE(lobbyRefusalOf(AccountRefusal::None), LobbyRefusal::None);
    }
};

QTEST_APPLESS_MAIN(AccountRulesTest)
#include "account_rules_test.moc"
