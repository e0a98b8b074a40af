// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does without a display: one row per verb, `frontrow VERB …`. A new verb is a
// file of its own and a row here. Thread: the main one.
#pragma once

#include <QString>
#include <QStringList>
#include <span>

class QTextStream;

namespace frontrow {

// How a verb ends, as the process's exit code.
enum class ExitCode : int {
    Done = 0,
    Refused = 1,   // the input was refused; the reason is on stderr: what, where, what to do
    WrongUse = 2,  // unknown verb or option; the usage is on stderr
    NoTicket = 3,  // a rehearsal that ended without a ticket
};

// Where a verb reads its words and writes its results.
struct CommandContext {
    QStringList arguments;  // behind the verb
    QTextStream& out;
    QTextStream& error;
};

struct CommandRow {
    QLatin1String name;
    QLatin1String usage;    // what follows the name
    QLatin1String summary;  // one line
    ExitCode (*run)(const CommandContext& context);
};

std::span<const CommandRow> commandTable();

// Runs `frontrow ARGUMENTS` (without the program's name): a verb, --help or --version.
ExitCode runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& error);

}  // namespace frontrow
