// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"

#include <QTextStream>
#include <algorithm>
#include <array>

#include "commands/data_command.h"
#include "commands/list_policies.h"
#include "commands/list_scenarios.h"
#include "commands/rehearse.h"
#include "commands/replay_command.h"
#include "commands/venue_command.h"
#include "commands/version.h"

namespace frontrow {

namespace {

void printUsage(QTextStream& to) {
    to << "usage: frontrow VERB [OPTIONS]\n\n";
    for (const CommandRow& row : commandTable()) {
        to << "  " << QString(row.name).leftJustified(12) << row.summary << '\n';
        if (!row.usage.isEmpty()) to << "              " << row.usage << '\n';
    }
    to << "\n  --version   "
       << "the program's version\n  --help      "
       << "this page\n";
}

}  // namespace

std::span<const CommandRow> commandTable() {
    static constexpr std::array rows{
        CommandRow{QLatin1String("rehearse"),
                   QLatin1String("[--scenario NAME|FILE] [--venue NAME|FILE] [--seed CODE] [--party N] [--policy NAME] "
                                 "[--fast] [--report FILE.json] [--record FILE] [--trace FILE]"),
                   QLatin1String("play an on-sale with an automatic buyer"), rehearseCommand},
        CommandRow{QLatin1String("replay"), QLatin1String("FILE"), QLatin1String("run a recording again"),
                   replayCommand},
        CommandRow{QLatin1String("scenarios"), QLatin1String(""), QLatin1String("list the built-in scenarios"),
                   listScenarios},
        CommandRow{QLatin1String("policies"), QLatin1String(""), QLatin1String("list the sale policies by name"),
                   listPolicies},
        CommandRow{QLatin1String("venue"), QLatin1String("check|import|export|describe FILE [OPTIONS]"),
                   QLatin1String("check, convert and describe venue plans"), venueCommand},
        CommandRow{QLatin1String("venues"), QLatin1String(""), QLatin1String("list the built-in venues"), listVenues},
        CommandRow{QLatin1String("data"), QLatin1String("check|backup|restore|rebuild [FILE] [--data FOLDER]"),
                   QLatin1String("look after what Frontrow has stored"), dataCommand},
    };
    return rows;
}

ExitCode runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& error) {
    if (arguments.isEmpty()) {
        printUsage(error);
        return ExitCode::WrongUse;
    }
    const QString& verb = arguments.first();
    if (verb == QStringLiteral("--version")) {
        out << "frontrow " << programVersion() << '\n';
        return ExitCode::Done;
    }
    if (verb == QStringLiteral("--help") || verb == QStringLiteral("-h")) {
        printUsage(out);
        return ExitCode::Done;
    }
    const auto rows = commandTable();
    const auto row = std::ranges::find_if(rows, [&](const CommandRow& each) { return verb == each.name; });
    if (row == rows.end()) {
        error << "frontrow: there is no verb \"" << verb << "\"; `frontrow --help` lists them\n";
        return ExitCode::WrongUse;
    }
    return row->run({arguments.mid(1), out, error});
}

}  // namespace frontrow
