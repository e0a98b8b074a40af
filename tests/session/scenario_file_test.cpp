// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_file.h"

#include <QJsonDocument>
#include <QTest>

#include "crowd/built_in_scenarios.h"

using namespace frontrow;

class ScenarioFileTest : public QObject {
    Q_OBJECT

    static QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

private slots:
    void everyBuiltInScenarioComesBackTheSame() {
        for (const Scenario& scenario : builtInScenarios()) {
            const QJsonObject written = scenarioToJson(scenario);
            const auto read = readScenario(text(written));
            QVERIFY2(read, scenario.name.c_str());
            QCOMPARE(text(scenarioToJson(read.value())), text(written));
        }
    }
    void whatIsLeftOutHasItsDefault() {
        const auto read = readScenario(R"({"format": "frontrow-scenario", "version": 1, "name": "mine",
                                           "policy": {"preset": "classic-web-sale", "holds": {"hold_ms": 12000}}})");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(read.value().policy.holds.holdMs, std::int64_t{12'000});
        QCOMPARE(read.value().policy.admission.mapCap, policyPreset("classic-web-sale")->admission.mapCap);
        QCOMPARE(read.value().arrivals.tauMs, Scenario{}.arrivals.tauMs);
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const char* body, const char* path, const char* rule) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(path) << QString::fromLatin1(rule);
        };
        row("not JSON", "{", "line", "JSON");
        row("a list", "[]", "file", "object");
        row("no format", R"({"version": 1})", "format", "frontrow-scenario");
        row("newer", R"({"format": "frontrow-scenario", "version": 2})", "version", "newer");
        row("unknown field", R"({"format": "frontrow-scenario", "version": 1, "name": "a", "arrivals": {"tao_ms": 1}})",
            "arrivals.tao_ms", "not a field");
        row("out of range", R"({"format": "frontrow-scenario", "version": 1, "name": "a", "arrivals": {"tau_ms": 0}})",
            "arrivals.tau_ms", "1 to 3600000");
        row("fraction", R"({"format": "frontrow-scenario", "version": 1, "name": "a", "arrivals": {"tau_ms": 1.5}})",
            "arrivals.tau_ms", "whole");
        row("a word that is none",
            R"({"format": "frontrow-scenario", "version": 1, "name": "a", "arrivals": {"form": "flood"}})",
            "arrivals.form", "mixture");
        row("policy", R"({"format": "frontrow-scenario", "version": 1, "name": "a", "policy": {"preset": "gift"}})",
            "policy.preset", "not the name");
        row("policy field",
            R"({"format": "frontrow-scenario", "version": 1, "name": "a", "policy": {"holds": {"hold_ms": 1}}})",
            "policy.holds.hold_ms", "5000");
        row("twice", R"({"format": "frontrow-scenario", "version": 1, "name": "a", "name": "b"})", "line", "JSON");
    }
    void refuses() {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        QFETCH(QString, rule);
        const auto read = readScenario(body);
        QVERIFY(!read);
        QVERIFY2(read.error().path.contains(path), qPrintable(read.error().text()));
        QVERIFY2(read.error().rule.contains(rule), qPrintable(read.error().text()));
        QVERIFY(!read.error().remedy.isEmpty());
    }
    void sharesThatDoNotAddUpAreRefused() {
        Scenario scenario = *builtInScenario("normal");
        scenario.skills[0].share += 1;
        const auto read = readScenario(text(scenarioToJson(scenario)));
        QVERIFY(!read);
    }
    void aHugeFileIsRefused() {
        const auto read = readScenario(QByteArray(kMaxScenarioBytes + 1, ' '));
        QVERIFY(!read);
        QVERIFY(read.error().rule.contains(QStringLiteral("larger")));
    }
};

QTEST_APPLESS_MAIN(ScenarioFileTest)
#include "scenario_file_test.moc"
