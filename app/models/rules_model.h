// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of one scenario while they are edited: a row for each, in groups. What is typed is kept as
// text until it is a value within the range; the scenario only ever holds such values, and what is wrong
// is said by the rule's name. Thread: the GUI's.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "crowd/presets.h"
#include "crowd/scenario.h"
#include "models/rule_fields.h"

namespace frontrow {

class RulesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,  // as in files
        GroupRole,                    // RuleGroup as int
        ExplanationRole,
        RangeRole,    // "5 s to 30 min"; empty for a choice
        ChangedRole,  // bool: not the value it began as
        ErrorRole,    // a sentence; empty where all is well
        BeganRole     // the value it began as, in words
    };

    explicit RulesModel(QObject* parent = nullptr);

    // Begins anew with the rules of a scenario.
    void setScenario(const Scenario& scenario) { setScenario(scenario, scenario); }
    // The same, with rules that are changed already.
    void setScenario(const Scenario& began, const Scenario& now);
    // With every valid edit so far.
    const Scenario& scenario() const { return m_scenario; }
    const RuleField& field(int row) const { return m_fields[static_cast<std::size_t>(row)]; }
    std::int64_t value(int row) const { return ruleValue(m_scenario, field(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // EditRole takes typed text or, of a choice and a switch, the number of the value. False where what
    // was typed is no value of this rule; it is kept, with its error.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    bool isChanged(int row) const;
    int changedIn(RuleGroup group) const;
    int changed() const;
    void reset(int row);
    void reset(RuleGroup group);
    // Every rule of the sale as the preset has it; crowd and network stay.
    void takePolicyPreset(const std::string& name);
    // Crowd, pace and network of that difficulty; the sale's rules stay, but for the time on the map.
    void takeCrowd(Preset preset);
    // The scenario's presale code. It comes and goes with the rule that demands one.
    void setPresaleCode(const QString& code);

    // The first thing that is wrong: a typed value, or values that do not go together.
    std::optional<QString> fault() const;
    // The row it is about; -1 where it is about none or there is none.
    int faultRow() const;

signals:
    // Any rule, or what is wrong, is not what it was.
    void rulesChanged();

private:
    struct Typed {
        QString text;
        QString error;
    };

    void put(int row, std::int64_t value);
    void announce();

    std::vector<RuleField> m_fields;
    std::vector<std::optional<Typed>> m_typed;  // of each row: what is no value yet
    Scenario m_began;
    Scenario m_scenario;
};

}  // namespace frontrow
