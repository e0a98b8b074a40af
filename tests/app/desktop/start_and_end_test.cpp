// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "desktop/crash_sentinel.h"
#include "desktop/log_file.h"
#include "desktop/single_instance.h"

using namespace frontrow;

namespace {

QByteArray textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class StartAndEndTest : public QObject {
    Q_OBJECT

private slots:
    void aCleanEndLeavesNothing() {
        const QTemporaryDir folder;
        { const CrashSentinel first(folder.path()); }
        const CrashSentinel second(folder.path());
        QVERIFY(!second.lastEndedBadly());
    }

    void anEndWithoutWarningIsSeenAtTheNextStart() {
        const QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("running")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        const CrashSentinel sentinel(folder.path());
        QVERIFY(sentinel.lastEndedBadly());
    }

    void theSessionsEndIsAClean() {
        const QTemporaryDir folder;
        CrashSentinel sentinel(folder.path());
        sentinel.clear();
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("running"))));
    }

    void theSecondStartCallsTheFirst() {
        const QTemporaryDir folder;
        const SingleInstance first(folder.path());
        QSignalSpy called(&first, &SingleInstance::called);
        QVERIFY(first.isFirst());
        QVERIFY(SingleInstance::isTaken(folder.path()));
        {
            const SingleInstance second(folder.path());
            QVERIFY(!second.isFirst());
            QVERIFY(second.callFirst());
        }
        QVERIFY(called.wait(2000));
        QCOMPARE(called.count(), 1);
    }

    void anotherProfileHasItsOwnWindow() {
        const QTemporaryDir one, other;
        const SingleInstance first(one.path());
        const SingleInstance second(other.path());
        QVERIFY(first.isFirst() && second.isFirst());
        QVERIFY(!SingleInstance::isTaken(one.filePath(QStringLiteral("nobody"))));
    }

    void whatIsSaidGoesToTheLog() {
        const QTemporaryDir folder;
        {
            const LogFile log(folder.path());
            QVERIFY(log.isOpen());
            qInfo("the sale opens");
        }
        qInfo("after the end");
        const QByteArray text = textOf(folder.filePath(QStringLiteral("frontrow.log")));
        QVERIFY(text.contains(" info default the sale opens\n"));
        QVERIFY(!text.contains("after the end"));
    }

    void theLogTurnsOverAndKeepsThree() {
        const QTemporaryDir folder;
        {
            const LogFile log(folder.path());
            const QByteArray line(100'000, 'x');
            for (int i = 0; i < 50; ++i) qInfo("%s", line.constData());
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{QStringLiteral("frontrow.log"), QStringLiteral("frontrow.log.1"),
                                     QStringLiteral("frontrow.log.2")}));
        for (const QString& file : files) QVERIFY(QFile(folder.filePath(file)).size() < LogFile::kFullAt + 200'000);
    }
};

QTEST_GUILESS_MAIN(StartAndEndTest)
#include "start_and_end_test.moc"
