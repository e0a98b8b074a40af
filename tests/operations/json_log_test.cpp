// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/json_log.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <vector>

#include "accounts/sample_people.h"
#include "book/ticket_code.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

Q_LOGGING_CATEGORY(logSockets, "frontrow.sockets")

struct Logged {
    explicit Logged(LogLevel level = LogLevel::Info, qint64 fullAt = 1'000'000, int kept = 3)
        : log({level, file, fullAt, kept}, clock) {}
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("server.log"));
    SetClock clock{kNowUtcMs};
    JsonLog log;

    QList<QJsonObject> lines(const QString& of = {}) const {
        QFile in(of.isEmpty() ? file : of);
        QList<QJsonObject> objects;
        if (!in.open(QIODevice::ReadOnly)) return objects;
        for (const QByteArray& each : in.readAll().split('\n')) {
            if (!each.isEmpty()) objects.append(QJsonDocument::fromJson(each).object());
        }
        return objects;
    }
};

}  // namespace

class JsonLogTest : public QObject {
    Q_OBJECT

private slots:
    void aLineIsAnObject() {
        const Logged logged;
        qCInfo(logSockets) << "listening on" << 47100 << "with \"quotes\"\nand a line";
        logEvent(logSockets(), LogLevel::Warning, QStringLiteral("closed"),
                 {{QStringLiteral("code"), 1008}, {QStringLiteral("why"), QStringLiteral("too fast")}});
        const auto lines = logged.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][QStringLiteral("time")].toString(), QStringLiteral("2026-03-01T12:00:00.000Z"));
        QCOMPARE(lines[0][QStringLiteral("level")].toString(), QStringLiteral("info"));
        QCOMPARE(lines[0][QStringLiteral("category")].toString(), QStringLiteral("frontrow.sockets"));
        QVERIFY(lines[0][QStringLiteral("text")].toString().contains(QStringLiteral("47100 with")));
        QCOMPARE(lines[1][QStringLiteral("event")].toString(), QStringLiteral("closed"));
        QCOMPARE(lines[1][QStringLiteral("code")].toInt(), 1008);
        QCOMPARE(lines[1][QStringLiteral("level")].toString(), QStringLiteral("warning"));
    }

    void whatIsBelowTheLevelIsLeftOut() {
        const Logged logged(LogLevel::Warning);
        qCInfo(logSockets) << "not this";
        qCWarning(logSockets) << "this";
        qCCritical(logSockets) << "and this";
        QCOMPARE(logged.lines().size(), 2);
        QCOMPARE(logged.lines()[1][QStringLiteral("level")].toString(), QStringLiteral("error"));
    }

    // Nothing of the sort is logged anywhere; should it ever be, it does not get out.
    void secretsAreStruckOut() {
        QVERIFY(sodiumReady());
        const PasswordHasher hasher(kCheap);
        const Token token = makeToken();
        const QByteArray bytes(reinterpret_cast<const char*>(token.data()), static_cast<qsizetype>(token.size()));
        const QByteArray base = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray hash = QByteArray::fromStdString(*hasher.hash(Secret(std::string_view("correct h0rse"))));
        const Logged logged;
        for (const QByteArray& secret : {base, bytes.toHex(), bytes.toBase64(), hash}) {
            qCInfo(logSockets).noquote() << "in:" << secret << "end";
            logEvent(logSockets(), LogLevel::Info, QStringLiteral("e"),
                     {{QStringLiteral("v"), QString::fromUtf8(secret)}});
        }
        qCInfo(logSockets) << "password=hunter22 token=abc";
        QFile in(logged.file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray all = in.readAll();
        for (const QByteArray& secret : {base, bytes.toHex(), bytes.toBase64(), hash, QByteArray("hunter22")}) {
            QVERIFY2(!all.contains(secret), all.constData());
        }
        QCOMPARE(logged.lines()[0][QStringLiteral("text")].toString(), QStringLiteral("in: [struck out] end"));
        QCOMPARE(logged.lines().size(), 9);
    }

    void aFullFileTurnsOver() {
        const Logged logged(LogLevel::Info, 1'000, 3);
        for (int i = 0; i < 100; ++i) qCInfo(logSockets) << "line" << i;
        QCOMPARE(QDir(logged.folder.path()).entryList(QDir::Files),
                 (QStringList{QStringLiteral("server.log"), QStringLiteral("server.log.1"),
                              QStringLiteral("server.log.2")}));
        for (const QString& each : QDir(logged.folder.path()).entryList(QDir::Files)) {
            const QString path = logged.folder.filePath(each);
            QVERIFY(QFile(path).size() <= 1'000);
            QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QVERIFY(logged.lines().last()[QStringLiteral("text")].toString().endsWith(QStringLiteral("99")));
        // No line is lost between two files.
        const auto before = logged.lines(logged.file + QStringLiteral(".1"));
        const int last = before.last()[QStringLiteral("text")].toString().section(QLatin1Char(' '), 1).toInt();
        QVERIFY(logged.lines().first()[QStringLiteral("text")].toString().endsWith(QString::number(last + 1)));
    }

    void linesOfManyThreadsStayWhole() {
        const Logged logged;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([] {
                for (int k = 0; k < 250; ++k) qCInfo(logSockets) << "a line of some length that others could cut";
            });
        }
        for (std::thread& each : threads) each.join();
        const auto lines = logged.lines();
        QCOMPARE(lines.size(), 1'000);
        for (const QJsonObject& each : lines) QVERIFY(each.contains(QStringLiteral("text")));
    }

    void aFileThatCannotBeWrittenIsSaid() {
        const SetClock clock{kNowUtcMs};
        QVERIFY(!JsonLog({LogLevel::Info, QStringLiteral("/nowhere/server.log"), 1'000, 1}, clock).isOpen());
        QVERIFY(JsonLog({LogLevel::Info, {}, 1'000, 1}, clock).isOpen());
    }
};

QTEST_GUILESS_MAIN(JsonLogTest)
#include "json_log_test.moc"
