// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/scenario.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <set>
#include <string>

#include "crowd/scenario_fields.h"

namespace fr = frontrow;

namespace {

fr::Scenario plain() {
    fr::Scenario scenario;
    scenario.name = "plain";
    scenario.policy = *fr::policyPreset("offline");
    return scenario;
}

}  // namespace

class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultsAreValid() { QVERIFY(!fr::validate(plain()).has_value()); }

    void everyFieldHasANameOfItsOwnAndARange() {
        std::set<std::string, std::less<>> names;
        fr::Scenario scenario = plain();
        fr::visitScenarioFields(scenario, [&](std::string_view name, auto& value, std::int64_t least, std::int64_t most,
                                              std::string_view words) {
            QVERIFY2(names.emplace(name).second, std::string(name).c_str());
            QVERIFY(least <= most);
            QVERIFY(static_cast<std::int64_t>(value) >= least && static_cast<std::int64_t>(value) <= most);
            QCOMPARE(fr::scenarioFieldWords(name), words);
        });
        QVERIFY(names.size() > 80);
    }

    void aFieldOutOfItsRangeIsNamed() {
        const fr::Scenario scenario = plain();
        std::set<std::string, std::less<>> names;
        fr::visitScenarioFields(
            scenario, [&](std::string_view name, const auto&, std::int64_t least, std::int64_t most, std::string_view) {
                for (const std::int64_t value : {least - 1, most + 1}) {
                    if (!fr::scenarioFieldWords(name).empty() && value < 0) continue;  // no enumeration is below 0
                    fr::Scenario broken = scenario;
                    QVERIFY(fr::setScenarioField(broken, name, value));
                    const auto defect = fr::validate(broken);
                    QVERIFY2(defect.has_value(), std::string(name).c_str());
                    QCOMPARE(defect->field, std::string(name));
                    QCOMPARE(defect->value, value);
                }
            });
    }

    void wrongCombinationsAreNamed_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("defect");
        QTest::newRow("skills do not add up") << "skills.pro.share" << qint64{201} << "skills";
        QTest::newRow("tastes do not add up") << "tastes.fast_share" << qint64{0} << "tastes.shares";
        QTest::newRow("parties do not add up") << "tastes.party_4_share" << qint64{81} << "tastes.party_shares";
        QTest::newRow("too many aimers") << "arrivals.aimer_share" << qint64{800} << "arrivals.aimer_share";
        QTest::newRow("looks backwards") << "behaviour.look_most_ms" << qint64{50} << "behaviour.look_most_ms";
        QTest::newRow("sold out before it begins") << "pace.sell_out_ms" << qint64{20'000} << "pace.sell_out_ms";
    }
    void wrongCombinationsAreNamed() {
        QFETCH(QString, field);
        QFETCH(qint64, value);
        QFETCH(QString, defect);
        fr::Scenario scenario = plain();
        QVERIFY(fr::setScenarioField(scenario, field.toStdString(), value));
        const auto found = fr::validate(scenario);
        QVERIFY(found.has_value());
        QCOMPARE(QString::fromStdString(found->field), defect);
    }

    void namesCodesAndPolicyAreLookedAt() {
        fr::Scenario scenario = plain();
        scenario.name = "Not a name";
        QCOMPARE(fr::validate(scenario)->field, std::string("name"));
        scenario = plain();
        scenario.policy.opening.presaleCode = fr::PresaleCodeRule::OneForAll;
        QCOMPARE(fr::validate(scenario)->field, std::string("presale_code"));
        scenario.presaleCode = "MEMBER";
        QVERIFY(!fr::validate(scenario).has_value());
        scenario.policy.holds.holdMs = 1;
        QCOMPARE(fr::validate(scenario)->field, std::string("policy.holds.hold_ms"));
    }

    // docs/scenario-format.md has a row for every field with its default and range, and no other.
    void theDocumentAgreesWithTheProgram() {
        QFile file(QStringLiteral(FRONTROW_SOURCE_FOLDER "/docs/scenario-format.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString document = QString::fromUtf8(file.readAll());
        const QLocale separated(QLocale::English);
        std::set<QString> fields;
        const fr::Scenario defaults;
        fr::visitScenarioFields(defaults, [&](std::string_view name, const auto& value, std::int64_t least,
                                              std::int64_t most, std::string_view words) {
            const QString field = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            fields.insert(field);
            QString row = QStringLiteral("| `%1` | ").arg(field);
            if (words.empty()) {
                row += QStringLiteral("%1 | %2 to %3 | ")
                           .arg(separated.toString(static_cast<qint64>(value)), separated.toString(qint64{least}),
                                separated.toString(qint64{most}));
            }
            QVERIFY2(document.contains(row), qPrintable(row));
        });
        const QRegularExpression numberRow(QStringLiteral("^\\| `([a-z_0-9.]+)` \\| [-0-9,]+ \\| "),
                                           QRegularExpression::MultilineOption);
        auto rows = numberRow.globalMatch(document);
        while (rows.hasNext()) {
            const QString field = rows.next().captured(1);
            QVERIFY2(fields.contains(field), qPrintable(field));
        }
    }

    void unknownFieldsAreNotSet() {
        fr::Scenario scenario = plain();
        QVERIFY(!fr::setScenarioField(scenario, "arrivals.tau", 5));
    }
};

QTEST_APPLESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
