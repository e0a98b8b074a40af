// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules_model.h"

#include <algorithm>

#include "models/scenario_words.h"

namespace frontrow {

namespace {

const std::string kUsualCode = "MEMBER";

}  // namespace

RulesModel::RulesModel(QObject* parent)
    : QAbstractListModel(parent),
      m_fields(ruleFields()),
      m_typed(m_fields.size()) {}

void RulesModel::setScenario(const Scenario& began, const Scenario& now) {
    beginResetModel();
    m_began = began;
    m_scenario = now;
    std::fill(m_typed.begin(), m_typed.end(), std::nullopt);
    endResetModel();
    emit rulesChanged();
}

int RulesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant RulesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RuleField& rule = field(index.row());
    const std::optional<Typed>& typed = m_typed[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return rule.title;
        case Qt::EditRole: return typed ? typed->text : ruleText(rule, value(index.row()));
        case NameRole: return QString::fromStdString(rule.name);
        case GroupRole: return static_cast<int>(rule.group);
        case ExplanationRole: return rule.explanation;
        case RangeRole: return ruleRangeText(rule);
        case ChangedRole: return isChanged(index.row());
        case ErrorRole: return typed ? typed->error : QString();
        case BeganRole: return ruleValueText(rule, ruleValue(m_began, rule));
        case Qt::AccessibleTextRole: return tr("%1: %2").arg(rule.title, ruleValueText(rule, value(index.row())));
        default: return {};
    }
}

bool RulesModel::setData(const QModelIndex& index, const QVariant& given, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const RuleField& rule = field(index.row());
    const bool byNumber = rule.unit == RuleUnit::Choice || rule.unit == RuleUnit::Switch;
    const auto number =
        byNumber ? std::optional<std::int64_t>(given.toLongLong()) : readRuleText(rule, given.toString());
    const bool good = number && *number >= rule.least && *number <= rule.most;
    if (good) {
        put(index.row(), *number);
    } else {
        const QString problem = number ? tr("%1 may be %2.") : tr("%1 is a number, %2.");
        m_typed[static_cast<std::size_t>(index.row())] =
            Typed{given.toString(), problem.arg(rule.title, ruleRangeText(rule))};
    }
    emit dataChanged(index, index);
    emit rulesChanged();
    return good;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : usual;
}

void RulesModel::put(int row, std::int64_t value) {
    m_typed[static_cast<std::size_t>(row)].reset();
    setRuleValue(m_scenario, field(row), value);
    const bool wantsCode = m_scenario.policy.opening.presaleCode == PresaleCodeRule::OneForAll;
    if (wantsCode && m_scenario.presaleCode.empty()) m_scenario.presaleCode = kUsualCode;
    if (!wantsCode) m_scenario.presaleCode.clear();
}

void RulesModel::announce() {
    emit dataChanged(index(0), index(rowCount() - 1));
    emit rulesChanged();
}

bool RulesModel::isChanged(int row) const {
    return m_typed[static_cast<std::size_t>(row)] || value(row) != ruleValue(m_began, field(row));
}

int RulesModel::changedIn(RuleGroup group) const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) count += field(row).group == group && isChanged(row) ? 1 : 0;
    return count;
}

int RulesModel::changed() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) count += isChanged(row) ? 1 : 0;
    return count;
}

void RulesModel::reset(int row) {
    put(row, ruleValue(m_began, field(row)));
    emit dataChanged(index(row), index(row));
    emit rulesChanged();
}

void RulesModel::reset(RuleGroup group) {
    for (int row = 0; row < rowCount(); ++row) {
        if (field(row).group == group) put(row, ruleValue(m_began, field(row)));
    }
    announce();
}

void RulesModel::takePolicyPreset(const std::string& name) {
    const auto preset = policyPreset(name);
    if (!preset) return;
    Scenario wanted;
    wanted.policy = *preset;
    for (int row = 0; row < rowCount(); ++row) {
        const RuleGroup group = field(row).group;
        if (group != RuleGroup::Crowd && group != RuleGroup::Network) put(row, ruleValue(wanted, field(row)));
    }
    m_scenario.policyPreset = name;
    announce();
}

void RulesModel::takeCrowd(Preset preset) {
    const Scenario wanted = presetScenario(preset);
    for (int row = 0; row < rowCount(); ++row) {
        const RuleGroup group = field(row).group;
        if (group == RuleGroup::Crowd || group == RuleGroup::Network) put(row, ruleValue(wanted, field(row)));
    }
    m_scenario.arrivals = wanted.arrivals;
    m_scenario.pace = wanted.pace;
    m_scenario.skills = wanted.skills;
    m_scenario.network = wanted.network;
    m_scenario.difficulty = wanted.difficulty;
    m_scenario.policy.admission.mapSessionMs = wanted.policy.admission.mapSessionMs;
    announce();
}

void RulesModel::setPresaleCode(const QString& code) {
    m_scenario.presaleCode = code.trimmed().toUpper().toStdString();
    emit rulesChanged();
}

std::optional<QString> RulesModel::fault() const {
    for (const std::optional<Typed>& typed : m_typed) {
        if (typed) return typed->error;
    }
    if (const auto defect = validate(m_scenario)) return scenarioDefectSentence(*defect);
    return std::nullopt;
}

int RulesModel::faultRow() const {
    for (std::size_t i = 0; i < m_typed.size(); ++i) {
        if (m_typed[i]) return static_cast<int>(i);
    }
    const auto defect = validate(m_scenario);
    if (!defect) return -1;
    constexpr std::string_view kPolicy = "policy.";
    const std::string name = defect->field.starts_with(kPolicy) ? defect->field.substr(kPolicy.size()) : defect->field;
    for (int row = 0; row < rowCount(); ++row) {
        const std::string& each = field(row).name;
        const bool skill = name == "skills" && each == "skills.beginner.share";
        const bool code = name == "presale_code" && each == "opening.presale_code";
        if (each == name || skill || code) return row;
    }
    return -1;
}

}  // namespace frontrow
