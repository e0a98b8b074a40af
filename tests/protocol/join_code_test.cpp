// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/join_code.h"

#include <QTest>

using namespace frontrow;

class JoinCodeTest : public QObject {
    Q_OBJECT

    static QByteArray key() {
        QByteArray bytes;
        for (int i = 0; i < 32; ++i) bytes.append(static_cast<char>(i * 37 + 5));
        return bytes;
    }

private slots:
    void aCodeComesBack_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("usual") << QStringLiteral("192.168.0.12") << 47100;
        QTest::newRow("smallest") << QStringLiteral("0.0.0.0") << 1;
        QTest::newRow("largest") << QStringLiteral("255.255.255.255") << 65535;
    }
    void aCodeComesBack() {
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto code = joinCode({host, static_cast<quint16>(port), key()});
        QVERIFY(code.has_value());
        const auto target = parseJoin(*code);
        QVERIFY(target.has_value());
        QCOMPARE(target->host, host);
        QCOMPARE(int{target->port}, port);
        QCOMPARE(target->key, key().first(kCodeKeyBytes));
    }
    void aCodeCarriesEightyBitsOfTheKey() { QVERIFY(kCodeKeyBytes * 8 >= 80); }
    void aCodeIsReadAsPeopleWriteIt() {
        const QString code = *joinCode({QStringLiteral("10.0.0.1"), 47100, key()});
        const auto target = parseJoin(code);
        QString written = code.toLower();
        written.replace(QLatin1Char('0'), QLatin1Char('o'))
            .replace(QLatin1Char('1'), QLatin1Char('l'))
            .replace(QLatin1Char('-'), QLatin1Char(' '));
        QVERIFY(parseJoin(written) == target);
        QVERIFY(parseJoin(QString(code).remove(QLatin1Char('-'))) == target);
    }
    // Every letter replaced by every other one.
    void everySingleSlipShows() {
        const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        const QString code = joinCode({QStringLiteral("192.168.0.12"), 47100, key()})->remove(QLatin1Char('-'));
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar other : letters) {
                QString slip = code;
                if (slip.at(at) == other) continue;
                slip[at] = other;
                QVERIFY2(!parseJoin(slip), qPrintable(slip));
            }
        }
    }
    void whatIsNoCodeIsRefused_data() {
        QTest::addColumn<QString>("text");
        const QString code = *joinCode({QStringLiteral("10.0.0.1"), 47100, key()});
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << code.chopped(1);
        QTest::newRow("too long") << code + QLatin1Char('0');
        QTest::newRow("very long") << QString(100'000, QLatin1Char('0'));
        QTest::newRow("U") << QString(code).replace(0, 1, QLatin1Char('U'));
        QTest::newRow("hangul") << QString(code).replace(0, 1, QStringLiteral("좌"));
        QTest::newRow("another scheme") << QStringLiteral("https://10.0.0.1:47100/");
        QTest::newRow("link without a port") << QStringLiteral("frontrow://10.0.0.1/");
        QTest::newRow("link with half a key") << QStringLiteral("frontrow://10.0.0.1:47100/0011");
        QTest::newRow("link with a user") << QStringLiteral("frontrow://a@10.0.0.1:47100/");
        QTest::newRow("link with a query") << QStringLiteral("frontrow://10.0.0.1:47100/?a=b");
    }
    void whatIsNoCodeIsRefused() {
        QFETCH(QString, text);
        QVERIFY(!parseJoin(text));
    }
    void onlyAnIpv4AddressHasACode() {
        QVERIFY(!joinCode({QStringLiteral("fe80::1"), 47100, key()}));
        QVERIFY(!joinCode({QStringLiteral("house.example"), 47100, key()}));
        QVERIFY(!joinCode({QStringLiteral("10.0.0.1"), 47100, {}}));
    }
    void aLinkHoldsEverything_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("IPv4") << QStringLiteral("192.168.0.12") << key();
        QTest::newRow("IPv6") << QStringLiteral("fe80::1") << key();
        QTest::newRow("name") << QStringLiteral("house.example") << key();
        QTest::newRow("plain") << QStringLiteral("127.0.0.1") << QByteArray();
    }
    void aLinkHoldsEverything() {
        QFETCH(QString, host);
        QFETCH(QByteArray, key);
        const JoinTarget target{host, 47100, key};
        QVERIFY2(parseJoin(joinLink(target)) == target, qPrintable(joinLink(target)));
    }
};

QTEST_APPLESS_MAIN(JoinCodeTest)
#include "join_code_test.moc"
