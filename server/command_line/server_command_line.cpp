// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/server_command_line.h"

#include <QProcessEnvironment>
#include <QTextStream>
#include <algorithm>
#include <array>

#include "command_line/account_verb.h"
#include "command_line/data_verbs.h"
#include "operations/config_file.h"

namespace frontrow {

namespace {

void printUsage(QTextStream& to) {
    to << "usage: frontrow-server [OPTIONS]             serve\n"
          "       frontrow-server [OPTIONS] VERB ...    do one thing, and end:\n\n";
    for (const ServerVerbRow& row : serverVerbTable()) {
        to << "  " << QString(row.name).leftJustified(10) << row.summary << '\n'
           << "            frontrow-server " << row.name << ' ' << row.usage << '\n';
    }
    to << "\n  --config FILE     settings, as --print-config shows them\n"
          "  --data FOLDER     where everything is kept; the setting server.data_folder\n"
          "  --port N          the setting server.port\n"
          "  --set KEY=VALUE   any other setting\n"
          "  --check-config    look whether the settings are right, and end\n"
          "  --print-config    print every setting with what it may be and its default, and end\n"
          "  --version         the program's version\n"
          "  --help            this page\n";
}

struct Parsed {
    ConfigSources sources{};
    QStringList words{};
    QString passwordFile{};
    bool checkConfig = false;
    bool printConfig = false;
    bool version = false;
    bool help = false;
};

// What is wrong with the arguments; empty where nothing is.
QString parse(const QStringList& arguments, Parsed& into) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (!word.startsWith(QStringLiteral("-"))) {
            into.words.append(word);
            continue;
        }
        if (word == QStringLiteral("--check-config")) {
            into.checkConfig = true;
        } else if (word == QStringLiteral("--print-config")) {
            into.printConfig = true;
        } else if (word == QStringLiteral("--version")) {
            into.version = true;
        } else if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
            into.help = true;
        } else {
            static const QStringList withValue{QStringLiteral("--config"), QStringLiteral("--data"),
                                               QStringLiteral("--port"), QStringLiteral("--set"),
                                               QStringLiteral("--password-file")};
            if (!withValue.contains(word)) return QStringLiteral("there is no option %1").arg(word);
            if (i + 1 == arguments.size() || arguments[i + 1].isEmpty()) {
                return QStringLiteral("%1 needs a value").arg(word);
            }
            const QString& value = arguments[++i];
            if (word == QStringLiteral("--config")) {
                into.sources.file = value;
            } else if (word == QStringLiteral("--password-file")) {
                into.passwordFile = value;
            } else if (word == QStringLiteral("--data")) {
                into.sources.commandLine.emplace_back(QStringLiteral("server.data_folder"), value);
            } else if (word == QStringLiteral("--port")) {
                into.sources.commandLine.emplace_back(QStringLiteral("server.port"), value);
            } else if (value.contains(QLatin1Char('='))) {
                into.sources.commandLine.emplace_back(value.section(QLatin1Char('='), 0, 0).trimmed(),
                                                      value.section(QLatin1Char('='), 1).trimmed());
            } else {
                return QStringLiteral("--set needs KEY=VALUE, as in --set server.port=47100");
            }
        }
    }
    return {};
}

ServerCall ended(ServerExit how) { return {how}; }

ServerCall wrongUse(const ServerCommandContext& context, const QString& why) {
    context.error << "frontrow-server: " << why << "; `frontrow-server --help` lists what there is\n";
    return ended(ServerExit::WrongUse);
}

}  // namespace

std::span<const ServerVerbRow> serverVerbTable() {
    static constexpr std::array rows{
        ServerVerbRow{QLatin1String("backup"), QLatin1String("[FILE]"),
                      QLatin1String("a copy of the database, checked; by default into the folder's backups/"),
                      backupVerb},
        ServerVerbRow{QLatin1String("restore"), QLatin1String("[FILE]"),
                      QLatin1String("go back to a copy, by default to the newest"), restoreVerb},
        ServerVerbRow{QLatin1String("check"), QLatin1String(""),
                      QLatin1String("look at every page, record and event, and run every stream again"), checkVerb},
        ServerVerbRow{QLatin1String("rebuild"), QLatin1String(""),
                      QLatin1String("make the tables that follow from the journal anew"), rebuildVerb},
        ServerVerbRow{QLatin1String("account"),
                      QLatin1String("list | create NAME ROLE | reset NAME | grant NAME ROLE | sign-out NAME "
                                    "[--password-file FILE]"),
                      QLatin1String("look after accounts, also while the server runs"), accountVerb},
        ServerVerbRow{QLatin1String("audit"), QLatin1String("[N]"),
                      QLatin1String("the newest events of the audit log, by default 100"), auditVerb},
    };
    return rows;
}

ServerCall serverCommandLine(const ServerCommandContext& context) {
    Parsed parsed;
    if (const QString wrong = parse(context.arguments, parsed); !wrong.isEmpty()) return wrongUse(context, wrong);
    if (parsed.help) {
        printUsage(context.out);
        return ended(ServerExit::Done);
    }
    if (parsed.version) {
        context.out << "frontrow-server " << serverVersion() << '\n';
        return ended(ServerExit::Done);
    }
    const auto rows = serverVerbTable();
    const auto row = parsed.words.isEmpty()
                         ? rows.end()
                         : std::ranges::find_if(rows, [&](const auto& each) { return parsed.words[0] == each.name; });
    if (row == rows.end() && !parsed.words.isEmpty()) {
        return wrongUse(context, QStringLiteral("there is no verb \"%1\"").arg(parsed.words[0]));
    }
    parsed.sources.environment = context.environment;
    ReadConfig read = readConfig(parsed.sources);
    for (const ConfigFault& each : read.faults) context.error << "frontrow-server: " << each.text() << '\n';
    if (!read.faults.empty()) return ended(ServerExit::Refused);
    if (parsed.printConfig) context.out << printConfig(read.config);
    if (parsed.checkConfig) {
        const QString& file = parsed.sources.file;
        context.out << (file.isEmpty() ? QStringLiteral("the settings") : file) << ": good\n";
    }
    if (parsed.printConfig || parsed.checkConfig) return ended(ServerExit::Done);
    if (row == rows.end()) return {std::nullopt, std::move(read.config), parsed.sources.file};
    return ended(row->run(
        {read.config, parsed.words.mid(1), parsed.passwordFile, context.nowUtcMs, context.out, context.error}));
}

QString serverVersion() { return QStringLiteral(FRONTROW_SERVER_VERSION); }

QMap<QString, QString> processEnvironment() {
    QMap<QString, QString> all;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& key : environment.keys()) all[key] = environment.value(key);
    return all;
}

}  // namespace frontrow
