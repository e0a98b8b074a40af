// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every reason why data is refused has its words: what, where, what to do.
#include "operations/storage_words.h"

#include <QSet>
#include <QTest>

using namespace frontrow;

class StorageWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyReasonSaysWhatAndWhatToDo() {
        QSet<QString> sentences;
        int reasons = 0;
        for (int i = 0; i <= static_cast<int>(StorageProblem::AuditLogDiffers); ++i, ++reasons) {
            StorageFault fault;
            fault.problem = static_cast<StorageProblem>(i);
            fault.place = QStringLiteral("PLACE");
            const QString sentence = storageSentence(fault, QStringLiteral("FOLDER"));
            QVERIFY2(sentence.startsWith(QStringLiteral("PLACE: ")), qPrintable(sentence));
            const QStringList parts = sentence.mid(7).split(QStringLiteral("; "));
            QVERIFY2(parts.size() >= 2 && !parts.first().isEmpty() && !parts.last().isEmpty(), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), reasons);
    }

    void namesRecordStreamFolderAndCommand() {
        const StorageFault fault{StorageProblem::RecordDamaged, {}, QStringLiteral("bad checksum"), 3, 1'234};
        const QString sentence = storageSentence(fault, QStringLiteral("FOLDER"));
        QVERIFY(sentence.startsWith(QStringLiteral("FOLDER: record 1234 of stream 3 is damaged (bad checksum)")));
        QVERIFY(sentence.contains(QStringLiteral("`frontrow data restore --data FOLDER`")));
        const QString server = storageSentence(fault, QStringLiteral("FOLDER"), QStringLiteral("frontrow-server"));
        QVERIFY(server.contains(QStringLiteral("`frontrow-server restore --data FOLDER`")));
    }

    void namesBothSchemas() {
        const StorageFault fault{StorageProblem::SchemaNewer, QStringLiteral("x.db"), {}, 9, 2};
        const QString sentence = storageSentence(fault, QStringLiteral("FOLDER"));
        QVERIFY(sentence.contains(QStringLiteral("schema 9")));
        QVERIFY(sentence.contains(QStringLiteral("up to 2")));
    }
};

QTEST_APPLESS_MAIN(StorageWordsTest)
#include "storage_words_test.moc"
