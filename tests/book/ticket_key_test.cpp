// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file with the key that signs tickets.
#include "book/ticket_key.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

class TicketKeyTest : public QObject {
    Q_OBJECT

private slots:
    void itIsMadeOnceAndOnlyForItsOwner() {
        const QTemporaryDir folder;
        DurableFiles files;
        const auto made = ticketKey(folder.path(), files, MissingKey::Make);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
        const auto again = ticketKey(folder.path(), files, MissingKey::Refuse);
        QVERIFY(again && *again == *made);
        const auto rights = QFile::permissions(ticketKeyFile(folder.path()));
        QCOMPARE(rights & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }
    void everyFolderHasAnother() {
        const QTemporaryDir one, other;
        DurableFiles files;
        QVERIFY(*ticketKey(one.path(), files, MissingKey::Make) != *ticketKey(other.path(), files, MissingKey::Make));
    }
    void badKeysAreRefusedInWords_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("rights");
        QTest::addColumn<QString>("words");
        const int own = QFile::ReadOwner | QFile::WriteOwner;
        QTest::newRow("too short") << QByteArray(31, 'k') << own << QStringLiteral("32 bytes");
        QTest::newRow("too long") << QByteArray(33, 'k') << own << QStringLiteral("32 bytes");
        QTest::newRow("readable by others")
            << QByteArray(32, 'k') << (own | static_cast<int>(QFile::ReadOther)) << QStringLiteral("chmod 600");
    }
    void badKeysAreRefusedInWords() {
        QFETCH(QByteArray, content);
        QFETCH(int, rights);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        QFile file(ticketKeyFile(folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(file.setPermissions(QFile::Permissions(rights)));
        DurableFiles files;
        const auto read = ticketKey(folder.path(), files, MissingKey::Make);
        QVERIFY(!read);
        QVERIFY2(read.error().text().contains(words), qPrintable(read.error().text()));
    }
    void aLostKeyIsNotReplacedUnasked() {
        const QTemporaryDir folder;
        DurableFiles files;
        const auto read = ticketKey(folder.path(), files, MissingKey::Refuse);
        QVERIFY(!read && read.error().text().contains(QStringLiteral("frontrow data rebuild")));
        QVERIFY(!QFile::exists(ticketKeyFile(folder.path())));
    }
};

QTEST_APPLESS_MAIN(TicketKeyTest)
#include "ticket_key_test.moc"
