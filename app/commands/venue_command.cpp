// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/venue_command.h"

#include <QSaveFile>
#include <QTextStream>
#include <optional>

#include "commands/venue_description.h"
#include "models/venue_words.h"
#include "venue/pretix_exporter.h"
#include "venue/venue_catalogue.h"
#include "venue/venue_writer.h"

namespace frontrow {

namespace {

struct Request {
    QString verb;
    QString file;
    QString to;
    QString format;
    bool json = false;
};

ExitCode wrongUse(const CommandContext& context, const QString& why) {
    context.error << "frontrow venue: " << why << "\n"
                  << "usage: frontrow venue check FILE\n"
                  << "       frontrow venue import FILE --to FILE\n"
                  << "       frontrow venue export FILE --format pretix|frontrow --to FILE\n"
                  << "       frontrow venue describe FILE [--json]\n";
    return ExitCode::WrongUse;
}

// The request, or why there is none.
std::optional<QString> parse(const QStringList& arguments, Request& into) {
    QStringList plain;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        const bool takesValue = word == QStringLiteral("--to") || word == QStringLiteral("--format");
        if (takesValue && i + 1 == arguments.size()) return word + QStringLiteral(" needs a value");
        if (word == QStringLiteral("--to")) {
            into.to = arguments[++i];
        } else if (word == QStringLiteral("--format")) {
            into.format = arguments[++i];
        } else if (word == QStringLiteral("--json")) {
            into.json = true;
        } else if (word.startsWith(QStringLiteral("--"))) {
            return QStringLiteral("there is no option %1").arg(word);
        } else {
            plain.append(word);
        }
    }
    if (plain.size() != 2) return QStringLiteral("a verb and one file are needed");
    into.verb = plain[0];
    into.file = plain[1];
    return std::nullopt;
}

// Why the options do not go with the verb, if so.
std::optional<QString> mismatch(const Request& request) {
    const bool import = request.verb == QStringLiteral("import");
    const bool asExport = request.verb == QStringLiteral("export");
    const bool describe = request.verb == QStringLiteral("describe");
    if (!import && !asExport && !describe && request.verb != QStringLiteral("check")) {
        return QStringLiteral("there is no verb \"%1\"").arg(request.verb);
    }
    if ((import || asExport) && request.to.isEmpty()) return QStringLiteral("--to FILE is needed");
    if (!import && !asExport && !request.to.isEmpty())
        return QStringLiteral("--to does not go with %1").arg(request.verb);
    if (asExport && request.format != QStringLiteral("pretix") && request.format != QStringLiteral("frontrow")) {
        return QStringLiteral("--format must be pretix or frontrow");
    }
    if (!asExport && !request.format.isEmpty()) return QStringLiteral("--format does not go with %1").arg(request.verb);
    if (!describe && request.json) return QStringLiteral("--json does not go with %1").arg(request.verb);
    return std::nullopt;
}

ExitCode refused(const CommandContext& context, const QString& file, const VenueFault& fault) {
    context.error << file << ": " << faultSentence(fault) << '\n';
    return ExitCode::Refused;
}

// Writes the whole file or none of it.
ExitCode save(const CommandContext& context, const QString& path, const std::string& content) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size && file.commit())
        return ExitCode::Done;
    VenueFault fault;
    fault.code = VenueFault::Code::NotWritable;
    fault.detail = file.errorString().toStdString();
    return refused(context, path, fault);
}

void listRepairs(const CommandContext& context, const Repairs& repairs) {
    for (const Repair& repair : repairs) context.out << "repair: " << repairSentence(repair) << '\n';
}

ExitCode exportTo(const CommandContext& context, const Request& request, const LoadedVenue& venue) {
    listRepairs(context, venue.repairs);
    if (request.format == QStringLiteral("frontrow")) return save(context, request.to, writeVenue(*venue.plan));
    auto text = exportPretix(*venue.plan);
    if (!text) return refused(context, request.file, text.error());
    return save(context, request.to, text.value());
}

ExitCode describe(const CommandContext& context, const Request& request, const LoadedVenue& venue) {
    if (request.json) {
        context.out << venueJson(*venue.plan, venue.repairs.size());
    } else {
        context.out << venueSummary(*venue.plan);
    }
    return ExitCode::Done;
}

}  // namespace

ExitCode venueCommand(const CommandContext& context) {
    Request request;
    if (const auto why = parse(context.arguments, request)) return wrongUse(context, *why);
    if (const auto why = mismatch(request)) return wrongUse(context, *why);
    auto venue = loadVenue(request.file);
    if (!venue) return refused(context, request.file, venue.error());
    if (request.verb == QStringLiteral("describe")) return describe(context, request, venue.value());
    if (request.verb == QStringLiteral("export")) return exportTo(context, request, venue.value());
    listRepairs(context, venue->repairs);
    if (request.verb == QStringLiteral("import")) return save(context, request.to, writeVenue(*venue->plan));
    context.out << venueLine(*venue->plan) << '\n';
    return ExitCode::Done;
}

ExitCode listVenues(const CommandContext& context) {
    if (!context.arguments.isEmpty()) {
        context.error << "frontrow venues takes no options\n";
        return ExitCode::WrongUse;
    }
    for (const BuiltInVenue& venue : builtInVenues()) {
        context.out << venue.key.leftJustified(12) << venue.name.leftJustified(22) << venue.seats << " seats\n";
    }
    return ExitCode::Done;
}

}  // namespace frontrow
