// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What answers, what refuses, and what says nothing.
#include "connection/reach_check.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace frontrow;

class ReachCheckTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatAnswersFromWhatDoesNot() {
        QTcpServer open, closed;
        QVERIFY(open.listen(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        const ServerAddress answers{QStringLiteral("127.0.0.1"), open.serverPort(), {}};
        const ServerAddress refuses{QStringLiteral("127.0.0.1"), closed.serverPort(), {}};
        closed.close();
        ReachCheck check;
        QSignalSpy finished(&check, &ReachCheck::finished);
        check.start({answers, refuses});
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().at(0).toStringList(), QStringList{answers.text()});
        QCOMPARE(finished.first().at(1).toStringList(), QStringList{refuses.text()});
        check.start({answers});
        QVERIFY(finished.wait());
        QCOMPARE(finished.last().at(1).toStringList(), QStringList());
    }

    // A queue of callers that is full drops who comes next without a word, as such a firewall does.
    void givesUpWhatSaysNothing() {
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress(QHostAddress::LocalHost)));
        full.pauseAccepting();
        QTcpSocket first;
        first.connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
        QVERIFY(first.waitForConnected());
        const ServerAddress silent{QStringLiteral("127.0.0.1"), full.serverPort(), {}};
        ReachCheck check(1);
        QSignalSpy finished(&check, &ReachCheck::finished);
        check.start({silent});
        QVERIFY(finished.wait());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(0).toStringList(), QStringList());
        QCOMPARE(finished.first().at(1).toStringList(), QStringList{silent.text()});
    }
};

QTEST_GUILESS_MAIN(ReachCheckTest)
#include "reach_check_test.moc"
