// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/list_scenarios.h"

#include <QTextStream>

#include "crowd/built_in_scenarios.h"
#include "protocol/field_json.h"

namespace frontrow {

ExitCode listScenarios(const CommandContext& context) {
    if (!context.arguments.isEmpty()) {
        context.error << "frontrow scenarios takes no options\n";
        return ExitCode::WrongUse;
    }
    for (const Scenario& scenario : builtInScenarios()) {
        const QString venue = scenario.venue.empty() ? QStringLiteral("any venue") : toQString(scenario.venue);
        context.out << toQString(scenario.name).leftJustified(24) << venue.leftJustified(12) << "difficulty "
                    << scenario.difficulty << "  " << toQString(scenario.titleEn) << '\n';
    }
    return ExitCode::Done;
}

}  // namespace frontrow
