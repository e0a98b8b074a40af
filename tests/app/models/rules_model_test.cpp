// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "sale/policy.h"

using namespace frontrow;

class RulesModelTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_model = std::make_unique<RulesModel>();
        m_model->setScenario(*builtInScenario("arena-sprint"));
    }

    void keepsTheContractOfModels() {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setData(row("holds.hold_ms"), QStringLiteral("60"), Qt::EditRole);
        m_model->setScenario(*builtInScenario("classic-web-sale"));
    }

    // A rule without words could not be changed by anybody.
    void hasWordsForEveryRuleOfTheSale() {
        const SalePolicy policy;
        visitPolicyFields(
            policy, [&](std::string_view name, const auto&, std::int64_t, std::int64_t, std::string_view) {
                const QModelIndex index = row(name);
                QVERIFY2(index.isValid(), std::string(name).c_str());
                QVERIFY2(!index.data().toString().isEmpty(), std::string(name).c_str());
                QVERIFY2(index.data(RulesModel::ExplanationRole).toString().endsWith(u'.'), std::string(name).c_str());
            });
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const QStringList choices = ruleChoices(m_model->field(i));
            QVERIFY2(!choices.contains(QString()), m_model->field(i).name.c_str());
        }
    }

    void takesWhatIsTyped() {
        const QModelIndex hold = row("holds.hold_ms");
        QCOMPARE(hold.data(Qt::EditRole).toString(), QStringLiteral("300"));
        QVERIFY(m_model->setData(hold, QStringLiteral("45"), Qt::EditRole));
        QCOMPARE(m_model->scenario().policy.holds.holdMs, 45'000);
        QVERIFY(hold.data(RulesModel::ChangedRole).toBool());
        QCOMPARE(m_model->changedIn(RuleGroup::Holds), 1);
    }

    void namesTheRuleOfAWrongValue() {
        const QModelIndex hold = row("holds.hold_ms");
        QVERIFY(!m_model->setData(hold, QStringLiteral("2"), Qt::EditRole));
        QCOMPARE(hold.data(RulesModel::ErrorRole).toString(), QStringLiteral("Hold time may be 5 s to 30 min."));
        QCOMPARE(hold.data(Qt::EditRole).toString(), QStringLiteral("2"));
        QCOMPARE(m_model->scenario().policy.holds.holdMs, 300'000);
        QCOMPARE(m_model->fault(), QStringLiteral("Hold time may be 5 s to 30 min."));
        QCOMPARE(m_model->faultRow(), hold.row());
        QVERIFY(!m_model->setData(hold, QStringLiteral("soon"), Qt::EditRole));
        QVERIFY(m_model->setData(hold, QStringLiteral("20"), Qt::EditRole));
        QVERIFY(!m_model->fault());
    }

    void findsRulesThatDoNotGoTogether() {
        for (const char* method : {"payment.wallet", "payment.card", "payment.transfer", "payment.split"})
            m_model->setData(row(method), 0, Qt::EditRole);
        QVERIFY(m_model->fault()->startsWith(QStringLiteral("At least one way to pay")));
        QCOMPARE(m_model->faultRow(), row("payment.wallet").row());
        m_model->setData(row("payment.card"), 1, Qt::EditRole);
        m_model->setData(row("pace.sell_out_ms"), QStringLiteral("10"), Qt::EditRole);
        QCOMPARE(m_model->faultRow(), row("pace.sell_out_ms").row());
    }

    void goesBackRuleByRuleAndGroupByGroup() {
        m_model->setData(row("holds.hold_ms"), QStringLiteral("2"), Qt::EditRole);
        m_model->setData(row("holds.ticket_limit"), QStringLiteral("1"), Qt::EditRole);
        m_model->setData(row("letters.length"), QStringLiteral("8"), Qt::EditRole);
        m_model->reset(row("holds.hold_ms").row());
        QVERIFY(!m_model->fault() && m_model->changed() == 2);
        m_model->reset(RuleGroup::Holds);
        QCOMPARE(m_model->changed(), 1);
    }

    void takesAPreset() {
        m_model->takePolicyPreset("classic-web-sale");
        QCOMPARE(m_model->scenario().policy.holds.holdMs, 10'000);
        QCOMPARE(m_model->scenario().policyPreset, std::string("classic-web-sale"));
        QCOMPARE(m_model->scenario().arrivals.peoplePerSeatPerMille, 10'000);
        m_model->takeCrowd(Preset::Hard);
        QCOMPARE(m_model->scenario().arrivals.peoplePerSeatPerMille, 100'000);
        QCOMPARE(m_model->scenario().policy.holds.holdMs, 10'000);
        QVERIFY(!validate(m_model->scenario()));
    }

    void bringsTheCodeThatARuleDemands() {
        m_model->setData(row("opening.presale_code"), 1, Qt::EditRole);
        QVERIFY(!m_model->scenario().presaleCode.empty() && !m_model->fault());
        m_model->setPresaleCode(QString());
        QCOMPARE(m_model->faultRow(), row("opening.presale_code").row());
        m_model->setData(row("opening.presale_code"), 0, Qt::EditRole);
        QVERIFY(!m_model->fault());
    }

    void readsAndWritesUnits_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("s") << "holds.hold_ms"
                           << "90.5" << qint64{90'500} << "90.5 s";
        QTest::newRow("min") << "admission.map_session_ms"
                             << "7" << qint64{420'000} << "7 min";
        QTest::newRow("h") << "payment.transfer_due_ms"
                           << "2" << qint64{7'200'000} << "2 h";
        QTest::newRow("%") << "network.loss"
                           << "2.5" << qint64{25} << "2.5 %";
        QTest::newRow("% of a million") << "pace.active_per_million"
                                        << "9.6" << qint64{96'000} << "9.6 %";
        QTest::newRow("a second") << "admission.rate_per_mille"
                                  << "0.1" << qint64{100} << "0.1 a second";
        QTest::newRow("money") << "payment.wallet_start"
                               << "1,000,000" << qint64{1'000'000} << "₩1,000,000";
        QTest::newRow("none") << "admission.map_cap"
                              << "0" << qint64{0} << "no limit";
    }
    void readsAndWritesUnits() {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(qint64, value);
        QFETCH(QString, shown);
        const RuleField& rule = m_model->field(row(field.toStdString()).row());
        QCOMPARE(readRuleText(rule, typed), std::optional<std::int64_t>(value));
        QCOMPARE(readRuleText(rule, ruleText(rule, value)), std::optional<std::int64_t>(value));
        QCOMPARE(ruleValueText(rule, value), shown);
    }

    void readsNoMoreThanTheUnitCanSay_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "1.5.2", "0.00001", "one", "99999999999999999999", "1e3"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void readsNoMoreThanTheUnitCanSay() {
        QFETCH(QString, typed);
        QVERIFY(!readRuleText(m_model->field(row("holds.hold_ms").row()), typed));
    }

private:
    QModelIndex row(std::string_view name) const {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->field(i).name == name) return m_model->index(i);
        }
        return {};
    }

    std::unique_ptr<RulesModel> m_model;
};

QTEST_GUILESS_MAIN(RulesModelTest)
#include "rules_model_test.moc"
