// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/data_command.h"

#include <QDateTime>
#include <QTextStream>
#include <optional>

#include "hosting/data_care.h"
#include "hosting/folder_move.h"

namespace frontrow {

namespace {

struct Request {
    QString verb;
    QString file;
    QString folder;
};

ExitCode wrongUse(const CommandContext& context, const QString& why) {
    context.error << "frontrow data: " << why << "\n"
                  << "usage: frontrow data check   [--data FOLDER]\n"
                  << "       frontrow data backup  [FILE] [--data FOLDER]\n"
                  << "       frontrow data restore [FILE] [--data FOLDER]\n"
                  << "       frontrow data rebuild [--data FOLDER]\n"
                  << "without --data: " << usualDataFolder() << '\n';
    return ExitCode::WrongUse;
}

// The request, or why there is none.
std::optional<QString> parse(const QStringList& arguments, Request& into) {
    QStringList plain;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == QStringLiteral("--data")) {
            if (i + 1 == arguments.size() || arguments[i + 1].isEmpty()) {
                return QStringLiteral("--data needs a folder");
            }
            into.folder = arguments[++i];
        } else if (word.startsWith(QStringLiteral("--"))) {
            return QStringLiteral("there is no option %1").arg(word);
        } else {
            plain.append(word);
        }
    }
    if (plain.isEmpty()) return QStringLiteral("a verb is needed");
    into.verb = plain[0];
    const bool takesFile = into.verb == QStringLiteral("backup") || into.verb == QStringLiteral("restore");
    if (!takesFile && into.verb != QStringLiteral("check") && into.verb != QStringLiteral("rebuild")) {
        return QStringLiteral("there is no verb \"%1\"").arg(into.verb);
    }
    if (plain.size() > (takesFile ? 2 : 1)) return QStringLiteral("\"%1\" is one word too many").arg(plain.last());
    if (plain.size() == 2) into.file = plain[1];
    if (into.folder.isEmpty()) into.folder = usualDataFolder();
    return std::nullopt;
}

Result<QString, QString> run(const Request& request, std::int64_t nowUtcMs) {
    const DataPlugs plugs = dataPlugs();
    if (request.verb == QStringLiteral("check")) return checkData(request.folder, plugs);
    if (request.verb == QStringLiteral("backup")) return backupData(request.folder, request.file, plugs, nowUtcMs);
    if (request.verb == QStringLiteral("restore")) return restoreData(request.folder, request.file, plugs, nowUtcMs);
    return rebuildData(request.folder, plugs, nowUtcMs);
}

}  // namespace

ExitCode dataCommand(const CommandContext& context) {
    Request request;
    if (const auto why = parse(context.arguments, request)) return wrongUse(context, *why);
    const auto done = run(request, QDateTime::currentMSecsSinceEpoch());
    if (!done) {
        context.error << "frontrow data: " << done.error() << '\n';
        return ExitCode::Refused;
    }
    context.out << *done << '\n';
    return ExitCode::Done;
}

}  // namespace frontrow
