// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rule_fields.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "crowd/scenario_fields.h"
#include "models/rule_words.h"
#include "protocol/field_json.h"
#include "sale/policy.h"

namespace frontrow {

namespace {

struct RuleFieldWords {
    Q_DECLARE_TR_FUNCTIONS(RuleFieldWords)
};

constexpr std::int64_t kMostDigits = 15;

std::optional<RuleGroup> groupOf(std::string_view field) {
    constexpr std::array<std::pair<std::string_view, RuleGroup>, 11> kPrefixes{{
        {"opening.", RuleGroup::Opening},
        {"admission.", RuleGroup::Admission},
        {"waiting_room.", RuleGroup::WaitingRoom},
        {"letters.", RuleGroup::Letters},
        {"holds.", RuleGroup::Holds},
        {"payment.", RuleGroup::Payment},
        {"cancel.", RuleGroup::Cancel},
        {"arrivals.", RuleGroup::Crowd},
        {"pace.", RuleGroup::Crowd},
        {"skills.", RuleGroup::Crowd},
        {"network.", RuleGroup::Network},
    }};
    for (const auto& [prefix, group] : kPrefixes) {
        if (field.starts_with(prefix)) return group;
    }
    return std::nullopt;
}

bool isOfCrowd(const RuleField& field) { return field.group == RuleGroup::Crowd || field.group == RuleGroup::Network; }

// Raw value of one unit, and how many decimals of a unit can be told apart.
std::pair<std::int64_t, int> scaleOf(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Seconds: return {1'000, 3};
        case RuleUnit::Minutes: return {60'000, 2};
        case RuleUnit::Hours: return {3'600'000, 2};
        case RuleUnit::Percent: return {10, 1};
        case RuleUnit::PercentOfMillion: return {10'000, 4};
        case RuleUnit::PerSecond:
        case RuleUnit::Ratio: return {1'000, 3};
        default: return {1, 0};
    }
}

QString suffixOf(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Milliseconds: return RuleFieldWords::tr("ms");
        case RuleUnit::Seconds: return RuleFieldWords::tr("s");
        case RuleUnit::Minutes: return RuleFieldWords::tr("min");
        case RuleUnit::Hours: return RuleFieldWords::tr("h");
        case RuleUnit::Percent:
        case RuleUnit::PercentOfMillion: return RuleFieldWords::tr("%");
        case RuleUnit::PerSecond: return RuleFieldWords::tr("a second");
        case RuleUnit::PerMinute: return RuleFieldWords::tr("a minute");
        case RuleUnit::Ratio: return RuleFieldWords::tr("a seat");
        case RuleUnit::Won: return RuleFieldWords::tr("₩");
        case RuleUnit::Days: return RuleFieldWords::tr("days");
        default: return {};
    }
}

QString grouped(std::int64_t number) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(number)).replace(u'-', u'\u2212');
}

// "2.5" of 2,500 thousandths; no zeros at the end.
QString decimalText(std::int64_t value, std::int64_t one, int decimals, bool groups) {
    const std::int64_t whole = value / one, rest = std::abs(value % one);
    QString text = groups ? grouped(whole) : QString::number(whole);
    if (value < 0 && whole == 0) text.prepend(groups ? QChar(u'\u2212') : QChar(u'-'));
    if (rest == 0) return text;
    std::int64_t power = 1;
    for (int i = 0; i < decimals; ++i) power *= 10;
    QString digits = QString::number((rest * power + one / 2) / one).rightJustified(decimals, u'0');
    while (digits.endsWith(u'0')) digits.chop(1);
    return digits.isEmpty() ? text : text + u'.' + digits;
}

//: A number and its unit: "5 min".
QString withUnit(const QString& number, const QString& unit) { return RuleFieldWords::tr("%1 %2").arg(number, unit); }

// A span of time in the largest unit that says it in few digits.
QString spanText(std::int64_t ms) {
    const auto in = [&](std::int64_t one, const QString& unit) {
        return withUnit(decimalText(ms, one, 3, true), unit);
    };
    if (ms >= 3'600'000 && ms % 1'800'000 == 0) return in(3'600'000, suffixOf(RuleUnit::Hours));
    if (ms >= 120'000 && ms % 30'000 == 0) return in(60'000, suffixOf(RuleUnit::Minutes));
    return in(1'000, suffixOf(RuleUnit::Seconds));
}

bool isSpan(RuleUnit unit) { return unit == RuleUnit::Seconds || unit == RuleUnit::Minutes || unit == RuleUnit::Hours; }

RuleField fieldOf(std::string_view name, std::int64_t least, std::int64_t most, std::string_view words) {
    RuleField field;
    field.name = name;
    field.group = groupOf(name).value_or(RuleGroup::Crowd);
    field.least = least;
    field.most = most;
    field.words = words;
    const RuleWording* wording = ruleWording(name);
    if (wording == nullptr) return field;
    field.unit = wording->unit;
    field.title = translatedRule(wording->title);
    field.explanation = translatedRule(wording->explanation);
    field.zero = translatedRule(wording->zero);
    field.suffix = suffixOf(field.unit);
    std::tie(field.one, field.decimals) = scaleOf(field.unit);
    return field;
}

// The number alone or with its unit.
QString amountText(const RuleField& field, std::int64_t value) {
    if (isSpan(field.unit)) return spanText(value);
    const QString number = decimalText(value, field.one, field.decimals, true);
    if (field.unit == RuleUnit::Won) return RuleFieldWords::tr("₩%1").arg(number);
    if (field.suffix.isEmpty()) return number;
    return withUnit(number, field.suffix);
}

}  // namespace

QString ruleGroupTitle(RuleGroup group) {
    switch (group) {
        case RuleGroup::Opening: return RuleFieldWords::tr("Opening");
        case RuleGroup::Admission: return RuleFieldWords::tr("Admission");
        case RuleGroup::WaitingRoom: return RuleFieldWords::tr("Waiting room");
        case RuleGroup::Letters: return RuleFieldWords::tr("Letters");
        case RuleGroup::Holds: return RuleFieldWords::tr("Seats and holds");
        case RuleGroup::Payment: return RuleFieldWords::tr("Payment");
        case RuleGroup::Cancel: return RuleFieldWords::tr("Cancelling");
        case RuleGroup::Crowd: return RuleFieldWords::tr("Rivals");
        case RuleGroup::Network: return RuleFieldWords::tr("Network");
    }
    return {};
}

std::vector<RuleField> ruleFields() {
    std::vector<RuleField> fields;
    const SalePolicy policy;
    visitPolicyFields(policy, [&](std::string_view name, const auto&, std::int64_t least, std::int64_t most,
                                  std::string_view words) { fields.push_back(fieldOf(name, least, most, words)); });
    const Scenario scenario;
    visitScenarioFields(scenario, [&](std::string_view name, const auto&, std::int64_t least, std::int64_t most,
                                      std::string_view words) {
        if (ruleWording(name) != nullptr) fields.push_back(fieldOf(name, least, most, words));
    });
    return fields;
}

QString ruleTitle(const std::string& fileField) {
    constexpr std::string_view kPolicy = "policy.";
    std::string_view name = fileField;
    if (name.starts_with(kPolicy)) name.remove_prefix(kPolicy.size());
    const RuleWording* wording = ruleWording(name);
    return wording == nullptr ? QString::fromStdString(fileField) : translatedRule(wording->title);
}

std::int64_t ruleValue(const Scenario& scenario, const RuleField& field) {
    if (!isOfCrowd(field)) return policyField(scenario.policy, field.name).value_or(0);
    std::int64_t found = 0;
    visitScenarioFields(scenario,
                        [&](std::string_view name, const auto& value, std::int64_t, std::int64_t, std::string_view) {
                            if (name == field.name) found = static_cast<std::int64_t>(value);
                        });
    return found;
}

void setRuleValue(Scenario& scenario, const RuleField& field, std::int64_t value) {
    if (isOfCrowd(field))
        setScenarioField(scenario, field.name, value);
    else
        setPolicyField(scenario.policy, field.name, value);
}

QString ruleText(const RuleField& field, std::int64_t value) {
    if (field.unit == RuleUnit::Choice)
        return choiceLabel(field.name, wordAt(field.words, static_cast<std::size_t>(value)));
    if (field.unit == RuleUnit::Switch) return value == 0 ? RuleFieldWords::tr("no") : RuleFieldWords::tr("yes");
    return decimalText(value, field.one, field.decimals, false);
}

std::optional<std::int64_t> readRuleText(const RuleField& field, const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([-\u2212]?)(\\d{1,15})(?:\\.(\\d{1,6}))?$"));
    QString typed = text.simplified();
    typed.remove(u',').remove(u' ');
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch() || match.captured(2).size() > kMostDigits) return std::nullopt;
    const QString decimals = match.captured(3);
    std::int64_t power = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i) power *= 10;
    // Beyond every range: what it is exactly does not matter any more.
    const std::int64_t whole = std::min<std::int64_t>(match.captured(2).toLongLong(), 1'000'000'000'000);
    const std::int64_t part = decimals.toLongLong() * field.one;
    if (part % power != 0) return std::nullopt;
    const std::int64_t value = whole * field.one + part / power;
    return match.captured(1).isEmpty() ? value : -value;
}

QStringList ruleChoices(const RuleField& field) {
    QStringList labels;
    for (std::size_t i = 0; !wordAt(field.words, i).empty(); ++i) {
        labels << choiceLabel(field.name, wordAt(field.words, i));
    }
    return labels;
}

QString ruleValueText(const RuleField& field, std::int64_t value) {
    if (field.unit == RuleUnit::Choice || field.unit == RuleUnit::Switch) return ruleText(field, value);
    if (value == 0 && !field.zero.isEmpty()) return field.zero;
    return amountText(field, value);
}

QString ruleRangeText(const RuleField& field) {
    if (field.unit == RuleUnit::Choice || field.unit == RuleUnit::Switch) return {};
    if (field.least == 0 && !field.zero.isEmpty()) {
        return RuleFieldWords::tr("0 (%1) to %2").arg(field.zero, amountText(field, field.most));
    }
    return RuleFieldWords::tr("%1 to %2").arg(amountText(field, field.least), amountText(field, field.most));
}

}  // namespace frontrow
