// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_table.h"

#include <QTextStream>
#include <algorithm>
#include <array>

#include "commands/data_command.h"
#include "commands/history_command.h"
#include "commands/list_policies.h"
#include "commands/list_scenarios.h"
#include "commands/rehearse.h"
#include "commands/replay_command.h"
#include "commands/ticket_command.h"
#include "commands/venue_command.h"
#include "commands/version.h"
#include "commands/wallet_command.h"

namespace frontrow {

namespace {

void printUsage(QTextStream& to) {
    to << "usage: frontrow [--profile NAME] [--new-instance] [--lang en|ko]     the window\n"
       << "       frontrow VERB [OPTIONS]                                     without one:\n\n";
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
                                 "[--fast] [--report FILE.json] [--record FILE] [--trace FILE] [--pictures DIR] "
                                 "[--data FOLDER | --no-save]"),
                   QLatin1String("play an on-sale with an automatic buyer"), rehearseCommand},
        CommandRow{QLatin1String("replay"), QLatin1String("FILE"), QLatin1String("run a recording again"),
                   replayCommand},
        CommandRow{QLatin1String("history"),
                   QLatin1String("[--json] | export RUN FILE | delete RUN [--yes]   [--data FOLDER]"),
                   QLatin1String("list the runs that were kept"), historyCommand},
        CommandRow{QLatin1String("tickets"), QLatin1String("[--json] [--data FOLDER]"),
                   QLatin1String("list the tickets that were bought"), ticketsCommand},
        CommandRow{QLatin1String("ticket"), QLatin1String("check CODE | cancel CODE...|all [--yes]   [--data FOLDER]"),
                   QLatin1String("look at a ticket's code, or give tickets back"), ticketCommand},
        CommandRow{QLatin1String("wallet"), QLatin1String("[--json] | top-up AMOUNT   [--data FOLDER]"),
                   QLatin1String("show the wallet, or put practice money into it"), walletCommand},
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
