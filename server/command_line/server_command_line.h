// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow-server [OPTIONS] [VERB …]`: reads the settings and does what needs no serving: looking at
// settings, looking after the data folder and the accounts. Without a verb it says with which settings
// to serve. A verb is a row of the table. Thread: the main one.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>

#include "operations/server_config.h"

class QTextStream;

namespace frontrow {

// How the program ends, as the process's exit code.
enum class ServerExit : int {
    Done = 0,
    Refused = 1,  // the reason is on the error output: what, where, what to do
    WrongUse = 2  // unknown verb or option; the usage is on the error output
};

struct ServerCommandContext {
    QStringList arguments;               // without the program's name
    QMap<QString, QString> environment;  // of the process
    std::int64_t nowUtcMs = 0;
    QTextStream& out;
    QTextStream& error;
};

// What a verb is given: the settings that were read, and its own words.
struct VerbCall {
    const ServerConfig& config;
    QStringList words;     // behind the verb, without options
    QString passwordFile;  // --password-file
    std::int64_t nowUtcMs = 0;
    QTextStream& out;
    QTextStream& error;
};

struct ServerVerbRow {
    QLatin1String name;
    QLatin1String usage;  // what follows the name
    QLatin1String summary;
    ServerExit (*run)(const VerbCall& call);
};
std::span<const ServerVerbRow> serverVerbTable();

struct ServerCall {
    std::optional<ServerExit> ended;  // nothing: serve, with these settings
    ServerConfig config{};
    QString configFile{};  // where they came from; empty without one
};
ServerCall serverCommandLine(const ServerCommandContext& context);

QString serverVersion();
// That of the process.
QMap<QString, QString> processEnvironment();

}  // namespace frontrow
