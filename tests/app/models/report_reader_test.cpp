// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "commands/report_json.h"
#include "practice/judge.h"
#include "practice/sample_run.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

QJsonObject sample() {
    Report report = judgeRun(sampleRun());
    report.best = report.phases;
    return reportObject(report);
}

QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject with(const char* key, const QJsonValue& value) {
    QJsonObject object = sample();
    object.insert(QLatin1String(key), value);
    return object;
}

}  // namespace

class ReportReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasWrittenIsReadBackWhole() {
        const auto read = readStoredReport(bytes(sample()));
        QVERIFY(read);
        QCOMPARE(read->missing, QStringList());
        QCOMPARE(reportObject(read->report), sample());
        QVERIFY(read->report.tickets.size() == 2 && !read->report.mistakes.empty());
    }

    void whatIsMissingIsNamedAndTheRestStays_data() {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QStringList>("missing");
        QJsonObject without = sample();
        without.remove(QStringLiteral("luck"));
        QTest::newRow("a part is absent") << without << QStringList{QStringLiteral("luck")};
        QTest::newRow("text for a time") << with("total_ms", QStringLiteral("soon"))
                                         << QStringList{QStringLiteral("total_ms")};
        QTest::newRow("half a millisecond") << with("total_ms", 1.5) << QStringList{QStringLiteral("total_ms")};
        QTest::newRow("below 0 for a count") << with("rivals", -1) << QStringList{QStringLiteral("rivals")};
        QTest::newRow("too large a count") << with("rivals", 1e12) << QStringList{QStringLiteral("rivals")};
        QTest::newRow("too large a mark") << with("seat_quality", 1e300) << QStringList{QStringLiteral("seat_quality")};
        QTest::newRow("an unknown word") << with("result", QStringLiteral("won"))
                                         << QStringList{QStringLiteral("result")};
        QTest::newRow("no list") << with("mistakes", 3) << QStringList{QStringLiteral("mistakes")};
        QJsonObject phases = sample().value(QStringLiteral("phases_ms")).toObject();
        phases.remove(QStringLiteral("queue"));
        QTest::newRow("a field of a part")
            << with("phases_ms", phases) << QStringList{QStringLiteral("phases_ms.queue")};
        QJsonArray tickets = sample().value(QStringLiteral("tickets")).toArray();
        tickets.append(7);
        QTest::newRow("one of several") << with("tickets", tickets) << QStringList{QStringLiteral("tickets")};
    }
    void whatIsMissingIsNamedAndTheRestStays() {
        QFETCH(QJsonObject, object);
        QFETCH(QStringList, missing);
        const auto read = readStoredReport(bytes(object));
        QVERIFY(read);
        QCOMPARE(read->missing, missing);
        QCOMPARE(read->report.seed, std::string("4F2A-91"));
        QCOMPARE(read->report.tickets.size(), std::size_t{2});
        QCOMPARE(read->report.wallet.after.minor, 732'000);
    }

    void whatIsNoReportIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("report");
        QTest::newRow("cut off") << bytes(sample()).chopped(20);
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("something else") << QByteArray("{\"format\":\"frontrow-venue\"}");
        QTest::newRow("a key twice") << QByteArray("{\"result\":\"tickets\",\"result\":\"no_ticket\"}");
        QTest::newRow("deep") << QByteArray(5'000, '[');
    }
    void whatIsNoReportIsRefused() {
        QFETCH(QByteArray, text);
        const auto read = readStoredReport(text);
        QVERIFY(!read);
        QVERIFY(read.error().endsWith(QLatin1Char('.')));
    }
};

QTEST_GUILESS_MAIN(ReportReaderTest)
#include "report_reader_test.moc"
