// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/policy.h"

#include <rapidcheck.h>

#include <QTest>
#include <algorithm>
#include <set>
#include <vector>

using namespace frontrow;

namespace {

struct Field {
    std::string name;
    std::int64_t least;
    std::int64_t most;
    std::string words;
};

std::vector<Field> allFields() {
    std::vector<Field> fields;
    const SalePolicy policy;
    visitPolicyFields(
        policy, [&](std::string_view name, const auto&, std::int64_t least, std::int64_t most, std::string_view words) {
            fields.push_back({std::string(name), least, most, std::string(words)});
        });
    return fields;
}

// A policy in which every field can take each value of its range without being at odds with another.
SalePolicy roomyPolicy() {
    SalePolicy policy;
    policy.cancel.stepCount = 1;
    return policy;
}

}  // namespace

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void everyPresetValidates();
    void everyFieldHasItsLimits_data();
    void everyFieldHasItsLimits();
    void rangesAreThoseOfTheRules_data();
    void rangesAreThoseOfTheRules();
    void presetsSayWhatTheyStandFor_data();
    void presetsSayWhatTheyStandFor();
    void enumerationsHaveAWordForEveryValue();
    void fieldsAreSetAndReadByName();
    void oneMethodOfPaymentAtLeast();
    void cancelStepsFallAndRise();
};

void PolicyTest::everyPresetValidates() {
    for (const std::string_view name : kPolicyPresets) {
        const auto policy = policyPreset(name);
        QVERIFY2(policy.has_value(), std::string(name).c_str());
        const auto defect = validate(*policy);
        QVERIFY2(!defect, defect ? defect->field.c_str() : "");
    }
    QVERIFY(!policyPreset("no such preset").has_value());
}

void PolicyTest::everyFieldHasItsLimits_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    for (const Field& field : allFields()) {
        QTest::newRow(field.name.c_str())
            << QString::fromStdString(field.name) << qint64{field.least} << qint64{field.most};
    }
}

void PolicyTest::everyFieldHasItsLimits() {
    QFETCH(QString, name);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const std::string field = name.toStdString();
    for (const qint64 value : {least, most}) {
        SalePolicy policy = roomyPolicy();
        // More steps than one have to be in order among themselves.
        if (field == "cancel.step_count" && value > 1) {
            policy.cancel.steps = {{{9, 0}, {8, 0}, {7, 0}, {6, 0}, {5, 0}}};
        }
        QVERIFY(setPolicyField(policy, field, value));
        const auto defect = validate(policy);
        QVERIFY2(!defect, defect ? defect->field.c_str() : "");
    }
    for (const qint64 value : {least - 1, most + 1}) {
        SalePolicy policy = roomyPolicy();
        QVERIFY(setPolicyField(policy, field, value));
        // An enumeration keeps one byte: what lies below 0 comes back as a number far above its last.
        const std::int64_t kept = *policyField(policy, field);
        const auto defect = validate(policy);
        QVERIFY(defect.has_value());
        QCOMPARE(QString::fromStdString(defect->field), name);
        QCOMPARE(defect->value, kept);
        QCOMPARE(defect->least, least);
        QCOMPARE(defect->most, most);
    }
}

// Seconds and minutes as the rules give them, in the policy's milliseconds.
void PolicyTest::rangesAreThoseOfTheRules_data() {
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const auto row = [](const char* field, qint64 least, qint64 most) { QTest::newRow(field) << least << most; };
    row("opening.early_click_lock_ms", 500, 10'000);
    row("opening.waiting_room_opens_before_ms", 0, 60 * 60'000);
    row("admission.rate_per_mille", 100, 10'000'000);
    row("admission.pass_ms", 10'000, 600'000);
    row("admission.map_session_ms", 60'000, 60 * 60'000);
    row("waiting_room.grace_ms", 0, 300'000);
    row("letters.length", 4, 8);
    row("letters.wrong_limit", 0, 10);
    row("holds.ticket_limit", 1, 10);
    row("holds.hold_ms", 5'000, 1'800'000);
    row("holds.lost_connection_ms", 0, 30'000);
    row("payment.limit_ms", 10'000, 1'800'000);
    row("payment.fee_per_seat", 0, 20'000);
    row("payment.wallet_start", 0, 100'000'000);
    row("payment.transfer_due_ms", 10 * 60'000, 24 * 3'600'000);
    row("payment.attempts", 1, 10);
    row("cancel.step_count", 0, 5);
    row("cancel.step_1_charge_per_mille", 0, 1'000);
}

void PolicyTest::rangesAreThoseOfTheRules() {
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const std::vector<Field> fields = allFields();
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [](const Field& each) { return each.name == QTest::currentDataTag(); });
    QVERIFY(field != fields.end());
    QCOMPARE(field->least, std::int64_t{least});
    QCOMPARE(field->most, std::int64_t{most});
}

void PolicyTest::presetsSayWhatTheyStandFor_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("field");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* preset, const char* field, qint64 value) {
        QTest::addRow("%s %s", preset, field) << QString::fromLatin1(preset) << QString::fromLatin1(field) << value;
    };
    row("standard", "admission.rate_per_mille", 70'000);
    row("standard", "admission.map_cap", 2'000);
    row("standard", "admission.pass_ms", 60'000);
    row("standard", "waiting_room.grace_ms", 30'000);
    row("standard", "letters.gate", 1);
    row("standard", "letters.lifetime_ms", 300'000);
    row("standard", "holds.ticket_limit", 4);
    row("standard", "holds.hold_ms", 300'000);
    row("standard", "holds.lost_connection_ms", 5'000);
    row("standard", "payment.limit_ms", 300'000);
    row("standard", "payment.fee_per_seat", 2'000);
    row("standard", "payment.wallet_start", 1'000'000);
    row("standard", "payment.transfer_due_ms", 2 * 3'600'000);
    row("standard", "payment.attempts", 3);
    row("standard", "cancel.step_1_charge_per_mille", 100);
    row("standard", "cancel.step_2_days_before", 2);
    row("offline", "admission.map_cap", 0);
    row("classic-web-sale", "admission.map_cap", 50);
    row("classic-web-sale", "admission.pass_ms", 10'000);
    row("classic-web-sale", "admission.map_session_ms", 600'000);
    row("classic-web-sale", "letters.gate", 0);
    row("classic-web-sale", "holds.hold_ms", 10'000);
    row("classic-web-sale", "holds.clock_on_change", 1);
    row("classic-web-sale", "payment.limit_ms", 60'000);
    row("classic-web-sale", "payment.fee_per_seat", 0);
    row("classic-web-sale", "payment.wallet_start", 500'000);
    row("classic-web-sale", "payment.top_up_allowed", 0);
    row("classic-web-sale", "cancel.unit", 1);
    row("classic-web-sale", "cancel.step_count", 0);
    row("classic-grid", "admission.rate_per_mille", 20'200);
    row("classic-grid", "admission.period_ms", 5'000);
    row("classic-grid", "admission.map_cap", 0);
    row("classic-grid", "holds.hold_ms", 300'000);
    row("classic-grid", "holds.map", 1);
    row("classic-grid", "payment.outcomes", 2);
}

void PolicyTest::presetsSayWhatTheyStandFor() {
    QFETCH(QString, preset);
    QFETCH(QString, field);
    QFETCH(qint64, value);
    const auto policy = policyPreset(preset.toStdString());
    QVERIFY(policy.has_value());
    QCOMPARE(policyField(*policy, field.toStdString()), std::optional<std::int64_t>(value));
}

void PolicyTest::enumerationsHaveAWordForEveryValue() {
    std::set<std::string> names;
    for (const Field& field : allFields()) {
        QVERIFY2(names.insert(field.name).second, field.name.c_str());
        QCOMPARE(std::string(policyFieldWords(field.name)), field.words);
        if (field.words.empty()) continue;
        const auto words = std::count(field.words.begin(), field.words.end(), '|') + 1;
        QCOMPARE(std::int64_t{words}, field.most + 1);
        QCOMPARE(field.least, std::int64_t{0});
    }
    QVERIFY(policyFieldWords("no.such_field").empty());
}

void PolicyTest::fieldsAreSetAndReadByName() {
    const std::vector<Field> fields = allFields();
    QVERIFY(rc::check("what is set is read, and nothing else changes", [&] {
        const Field field = *rc::gen::elementOf(fields);
        const auto value = *rc::gen::inRange(field.least, field.most + 1);
        SalePolicy policy;
        const SalePolicy before;
        RC_ASSERT(setPolicyField(policy, field.name, value));
        for (const Field& each : fields) {
            const auto expected = each.name == field.name ? value : *policyField(before, each.name);
            RC_ASSERT(policyField(policy, each.name) == expected);
        }
    }));
    SalePolicy policy;
    QVERIFY(!setPolicyField(policy, "holds.no_such", 1));
    QVERIFY(!policyField(policy, "").has_value());
}

void PolicyTest::oneMethodOfPaymentAtLeast() {
    SalePolicy policy;
    policy.payment.wallet = policy.payment.card = policy.payment.transfer = policy.payment.split = 0;
    QCOMPARE(validate(policy)->field, std::string("payment.wallet"));
    policy.payment.split = 1;
    QVERIFY(!validate(policy));
}

void PolicyTest::cancelStepsFallAndRise() {
    SalePolicy policy;
    policy.cancel.steps[1].daysBefore = policy.cancel.steps[0].daysBefore;
    QCOMPARE(validate(policy)->field, std::string("cancel.step_2_days_before"));
    policy = {};
    policy.cancel.steps[1].chargePerMille = policy.cancel.steps[0].chargePerMille - 1;
    QCOMPARE(validate(policy)->field, std::string("cancel.step_2_charge_per_mille"));
    policy.cancel.stepCount = 1;  // a step that does not count may be anything in range
    QVERIFY(!validate(policy));
}

QTEST_APPLESS_MAIN(PolicyTest)
#include "policy_test.moc"
