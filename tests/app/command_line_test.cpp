// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built program from outside: what it prints and how it ends.
#include <QProcess>
#include <QTest>

class CommandLineTest : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QString out;
        QString error;
    };
    static Ended run(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(FRONTROW_PROGRAM), arguments);
        if (!process.waitForFinished(60'000)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private slots:
    void saysItsVersion() {
        const Ended ended = run({QStringLiteral("--version")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.startsWith(QStringLiteral("frontrow ")));
    }
    void helpNamesEveryVerb() {
        const Ended ended = run({QStringLiteral("--help")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(QStringLiteral("policies")));
    }
    void refusesAnUnknownVerbWithTwo() {
        const Ended ended = run({QStringLiteral("dance")});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains(QStringLiteral("dance")));
        QVERIFY(ended.out.isEmpty());
    }
    void withoutAVerbShowsTheUsage() {
        const Ended ended = run({});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains(QStringLiteral("usage:")));
    }
    void listsThePolicies() {
        const Ended ended = run({QStringLiteral("policies")});
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.out.contains(QStringLiteral("classic-web-sale")));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
