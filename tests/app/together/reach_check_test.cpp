// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What answers, and what refuses.
#include "connection/reach_check.h"

#include <QSignalSpy>
#include <QTcpServer>
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
};

QTEST_GUILESS_MAIN(ReachCheckTest)
#include "reach_check_test.moc"
