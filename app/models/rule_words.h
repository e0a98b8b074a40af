// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names, explanations and units of the rules, field by field. Thread: any.
#pragma once

#include <QString>
#include <string_view>

#include "models/rule_fields.h"

namespace frontrow {

struct RuleWording {
    std::string_view field;
    RuleUnit unit;
    const char* title;  // to be translated in the context RuleWords, as all of these
    const char* explanation;
    const char* zero;  // may be null
};

// Null for a field that people are not asked about.
const RuleWording* ruleWording(std::string_view field);
QString translatedRule(const char* words);
// "first_come" of "admission.queue" in words.
QString choiceLabel(std::string_view field, std::string_view word);

}  // namespace frontrow
