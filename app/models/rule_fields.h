// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a sale and the crowd's settings as people read and type them: which there are, in which
// unit, what each is called and does. Fields are known by their names in scenario files, those of the
// sale's policy without the prefix "policy.". Thread: the GUI's.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "crowd/scenario.h"

namespace frontrow {

enum class RuleGroup : std::uint8_t {
    Opening,
    Admission,
    WaitingRoom,
    Letters,
    Holds,
    Payment,
    Cancel,
    Crowd,
    Network
};
inline constexpr std::size_t kRuleGroups = 9;
QString ruleGroupTitle(RuleGroup group);

// What a raw value is in the units people use.
enum class RuleUnit : std::uint8_t {
    Plain,             // a number of things
    Milliseconds,      // shown as they are
    Seconds,           // kept in ms
    Minutes,           // kept in ms
    Hours,             // kept in ms
    Percent,           // kept in thousandths
    PercentOfMillion,  // kept in millionths
    PerSecond,         // kept in thousandths
    PerMinute,
    Ratio,  // kept in thousandths
    Won,
    Days,
    Switch,  // 0 or 1
    Choice   // one of `words`
};

struct RuleField {
    std::string name;  // "holds.hold_ms"
    RuleGroup group = RuleGroup::Opening;
    RuleUnit unit = RuleUnit::Plain;
    std::int64_t least = 0, most = 0;
    std::string words;     // of a choice, joined by '|'
    QString title;         // "Hold time"
    QString explanation;   // one sentence
    QString zero;          // what 0 means, where it is not just the number: "no limit"
    QString suffix;        // "s", "%", "a second"; empty for a choice, a switch and a plain number
    int decimals = 0;      // that can be typed
    std::int64_t one = 1;  // raw value of one unit
};

// Every rule of the sale in file order, then what the crowd and the network can be set to.
std::vector<RuleField> ruleFields();
// Title of a field by its name in a scenario file ("policy.holds.hold_ms"); the name itself where there is none.
QString ruleTitle(const std::string& fileField);

// The value of such a field, and setting it; the range is not looked at.
std::int64_t ruleValue(const Scenario& scenario, const RuleField& field);
void setRuleValue(Scenario& scenario, const RuleField& field, std::int64_t value);

// As it is typed, without the unit: "300", "2.5"; of a choice and a switch its words.
QString ruleText(const RuleField& field, std::int64_t value);
// The typed number; nothing for other text and for more decimals than the unit has.
std::optional<std::int64_t> readRuleText(const RuleField& field, const QString& text);
// The labels of a choice, in the order of its values.
QStringList ruleChoices(const RuleField& field);
// With the unit: "5 min", "70 a second", "no limit"; choices by their label.
QString ruleValueText(const RuleField& field, std::int64_t value);
// "5 s to 30 min".
QString ruleRangeText(const RuleField& field);

}  // namespace frontrow
