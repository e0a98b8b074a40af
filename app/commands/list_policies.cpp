// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/list_policies.h"

#include <QTextStream>

#include "protocol/field_json.h"
#include "protocol/words.h"
#include "sale/policy.h"

namespace frontrow {

ExitCode listPolicies(const CommandContext& context) {
    if (!context.arguments.isEmpty()) {
        context.error << "frontrow policies takes no options\n";
        return ExitCode::WrongUse;
    }
    for (const std::string_view name : kPolicyPresets) {
        const auto policy = policyPreset(name);
        context.out << toQString(name).leftJustified(20) << toQString(wordOf(policy->admission.queue)) << ", "
                    << policy->holds.ticketLimit << " tickets, hold " << policy->holds.holdMs / 1000 << " s, payment "
                    << policy->payment.limitMs / 1000 << " s\n";
    }
    return ExitCode::Done;
}

}  // namespace frontrow
