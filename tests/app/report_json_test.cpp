// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/report_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "practice/judge.h"
#include "practice/sample_run.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

QString fromView(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// The word that the document uses for values of a type.
template <class T> QString kindOf(const T&) {
    if constexpr (std::is_same_v<T, std::string>)
        return QStringLiteral("text");
    else if constexpr (std::is_same_v<T, bool>)
        return QStringLiteral("yes/no");
    else if constexpr (std::is_same_v<T, Duration>)
        return QStringLiteral("ms");
    else if constexpr (std::is_same_v<T, Score>)
        return QStringLiteral("points");
    else if constexpr (std::is_same_v<T, Percent>)
        return QStringLiteral("percent");
    else if constexpr (std::is_same_v<T, Amount>)
        return QStringLiteral("amount");
    else if constexpr (std::is_enum_v<T>)
        return QStringLiteral("word");
    else if constexpr (std::is_integral_v<T>)
        return QStringLiteral("number");
    else
        return QStringLiteral("object");
}
template <class T> QString kindOf(const std::vector<T>&) {
    const QString inner = kindOf(T{});
    return inner == u"object" ? QStringLiteral("list") : QStringLiteral("list of ") + inner;
}
template <class T> QString kindOf(const std::optional<T>&) { return kindOf(T{}) + QStringLiteral(" or `null`"); }

// Below a list or an optional part stand the keys of what it holds.
template <class T> void descend(QStringList& keys, const QString& path, const T& value);
template <class T> void descend(QStringList& keys, const QString& path, const std::vector<T>&);
template <class T> void descend(QStringList& keys, const QString& path, const std::optional<T>&);

template <class T> void listFields(QStringList& keys, const QString& prefix) {
    const T part{};
    T::fields(part, [&](std::string_view name, const auto& value) {
        const QString path = prefix + fromView(name);
        keys << path + QStringLiteral(": ") + kindOf(value);
        descend(keys, path, value);
    });
}

template <class T> void descend(QStringList& keys, const QString& path, const T& value) {
    if constexpr (requires { T::fields(value, [](std::string_view, const auto&) {}); })
        listFields<T>(keys, path + u'.');
}
template <class T> void descend(QStringList& keys, const QString& path, const std::vector<T>&) {
    descend(keys, path + QStringLiteral("[]"), T{});
}
template <class T> void descend(QStringList& keys, const QString& path, const std::optional<T>&) {
    descend(keys, path, T{});
}

}  // namespace

class ReportJsonTest : public QObject {
    Q_OBJECT

    static QByteArray read(const char* path) {
        QFile file(QStringLiteral(FRONTROW_SOURCE_FOLDER "/") + QString::fromLatin1(path));
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", path);
        return file.readAll();
    }

    // The rows of the table in one section of the document: `first column`, second column.
    static QStringList rows(const char* section, int columns) {
        QStringList found;
        const QString text = QString::fromUtf8(read("docs/report-format.md"));
        const qsizetype from = text.indexOf(QStringLiteral("\n## ") + QString::fromLatin1(section) + u'\n');
        const QStringList lines = text.mid(from + 4).section(QStringLiteral("\n## "), 0, 0).split(u'\n');
        for (const QString& line : lines) {
            if (!line.startsWith(u"| `")) continue;
            const QStringList cells = line.split(QStringLiteral(" | "));
            QString name = cells.value(0).mid(3);
            name.chop(1);
            found << (columns == 1 ? name : name + QStringLiteral(": ") + cells.value(1));
        }
        found.sort();
        return found;
    }

    // A command that exits 0 when the file keeps the schema; the reason is on stderr.
    static int validate(const QByteArray& report, QByteArray& said) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("report.json")));
        if (!file.open(QIODevice::WriteOnly)) return -1;
        file.write(report);
        file.close();
        QProcess python;
        const QString code = QStringLiteral(
            "import json, sys, jsonschema\n"
            "schema = json.load(open(sys.argv[1]))\n"
            "jsonschema.Draft202012Validator.check_schema(schema)\n"
            "for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))):\n"
            "    sys.exit(f'{list(error.path)}: {error.message}')\n");
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), code, QStringLiteral(FRONTROW_SOURCE_FOLDER "/docs/report.schema.json"),
                      file.fileName()});
        if (!python.waitForFinished()) return -1;
        said = python.readAllStandardError();
        return python.exitCode();
    }

    static void addSchemaKeys(QStringList& keys, const QString& prefix, const QJsonObject& node) {
        const QJsonObject properties = node.value(QLatin1String("properties")).toObject();
        QStringList required;
        for (const QJsonValue name : node.value(QLatin1String("required")).toArray()) required << name.toString();
        required.sort();
        if (required != properties.keys()) keys << prefix + QStringLiteral(" does not require every key");
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString path = prefix + it.key();
            keys << path;
            const QJsonObject child = it.value().toObject();
            addSchemaKeys(keys, path + u'.', child);
            addSchemaKeys(keys, path + QStringLiteral("[]."), child.value(QLatin1String("items")).toObject());
        }
    }

    static QStringList reportKeys();

private slots:
    void everyKeyIsInTheDocument() { QCOMPARE(rows("Keys", 2).join(u'\n'), reportKeys().join(u'\n')); }

    void everyKeyIsInTheSchema() {
        QStringList schema;
        addSchemaKeys(schema, {}, QJsonDocument::fromJson(read("docs/report.schema.json")).object());
        schema.sort();
        QStringList keys;
        for (const QString& key : reportKeys()) keys << key.section(QStringLiteral(": "), 0, 0);
        keys.sort();
        QCOMPARE(schema.join(u'\n'), keys.join(u'\n'));
    }

    void everyReasonAndMistakeIsInTheDocument() {
        QStringList reasons;
        for (int i = 0; i <= static_cast<int>(NoTicketReason::OrderGivenUp); ++i) {
            reasons << fromView(reasonName(static_cast<NoTicketReason>(i)));
        }
        reasons.sort();
        QCOMPARE(rows("Reasons", 1), reasons);
        QStringList kinds;
        for (int i = 0; i < static_cast<int>(MistakeKind::Count_); ++i) {
            kinds << fromView(mistakeName(static_cast<MistakeKind>(i)));
        }
        kinds.sort();
        QCOMPARE(rows("Mistakes", 1), kinds);
    }

    void aReportKeepsTheSchema_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("tickets") << reportJson(judgeRun(sampleRun()));
        QTest::newRow("nothing done") << reportJson(judgeRun(emptyRun()));
        QTest::newRow("on the map, no ticket") << reportJson(judgeRun(runOnMap(60'000)));
        RunFacts best = sampleRun();
        best.best = EarlierBest{};
        QTest::newRow("with a best run") << reportJson(judgeRun(best));
    }
    void aReportKeepsTheSchema() {
        QFETCH(QByteArray, json);
        QByteArray said;
        QVERIFY2(validate(json, said) == 0, said.constData());
    }

    void aBrokenReportDoesNotKeepIt() {
        QJsonObject report = reportObject(judgeRun(sampleRun()));
        report.remove(QStringLiteral("reach"));
        QByteArray said;
        QCOMPARE(validate(QJsonDocument(report).toJson(), said), 1);
        QVERIFY2(said.contains("'reach' is a required property"), said.constData());
    }

    void writesFiguresAsPeopleReadThem() {
        const QJsonObject report = reportObject(judgeRun(sampleRun()));
        QCOMPARE(report.value(QLatin1String("seat_quality")).toDouble(), 8.2);
        QCOMPARE(report.value(QLatin1String("attainable")).toDouble(), 9.9);
        QCOMPARE(report.value(QLatin1String("result")).toString(), QStringLiteral("tickets"));
        QCOMPARE(report.value(QLatin1String("best_ms")), QJsonValue(QJsonValue::Null));
        QCOMPARE(report.value(QLatin1String("phases_ms")).toObject().value(QLatin1String("queue")).toInt(), 21'550);
        QCOMPARE(report.value(QLatin1String("tickets")).toArray().size(), 2);
        QVERIFY(reportJson(judgeRun(sampleRun())).contains("\"seat_quality\": 8.2,"));
    }
};

QStringList ReportJsonTest::reportKeys() {
    QStringList keys;
    listFields<Report>(keys, {});
    keys.sort();
    return keys;
}

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "report_json_test.moc"
