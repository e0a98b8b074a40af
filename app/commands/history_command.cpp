// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/history_command.h"

#include <QJsonDocument>
#include <QTextStream>

#include "commands/folder_request.h"
#include "commands/history_json.h"
#include "commands/money_words.h"
#include "session/strict_json.h"

namespace frontrow {

namespace {

QString plain(const std::string& text) { return QString::fromStdString(text); }

ExitCode refuse(const CommandContext& context, const QString& reason) {
    context.error << "frontrow history: " << reason << '\n';
    return ExitCode::Refused;
}

ExitCode wrongUse(const CommandContext& context, const QString& why) {
    context.error << "frontrow history: " << why << "\n"
                  << "usage: frontrow history [--json] [--data FOLDER]\n"
                  << "       frontrow history export RUN FILE [--data FOLDER]\n"
                  << "       frontrow history delete RUN [--yes] [--data FOLDER]\n";
    return ExitCode::WrongUse;
}

QString secondsText(const QJsonValue& ms) {
    return ms.isDouble() ? QString::number(ms.toDouble() / 1000.0, 'f', 1) + QStringLiteral(" s") : QString();
}

QString resultText(const RunRow& run, qsizetype tickets) {
    QString text;
    if (run.state == RunState::Playing) return QStringLiteral("being played");
    if (run.result == "tickets") {
        text = QStringLiteral("%1 ticket%2").arg(tickets).arg(tickets == 1 ? QString() : QStringLiteral("s"));
    } else {
        text = run.result == "no_ticket" ? QStringLiteral("no ticket") : QStringLiteral("left early");
    }
    return run.state == RunState::Interrupted ? text + QStringLiteral(", cut off") : text;
}

void printRun(QTextStream& out, const PracticeData& data, const RunRow& run) {
    const QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(run.report)).object();
    const QJsonValue place = report.value(QStringLiteral("place"));
    qsizetype valid = 0;
    for (const TicketRow& ticket : data.tickets(run.stream)) valid += ticket.state == TicketRowState::Valid ? 1 : 0;
    out << QString::number(run.stream.value).rightJustified(4) << "  " << dateText(run.startedUtcMs) << "  "
        << plain(run.seed) << "  " << plain(run.scenario).leftJustified(22) << ' ' << plain(run.venue).leftJustified(14)
        << ' ' << (place.isDouble() ? QString::number(place.toInteger()) : QStringLiteral("-")).rightJustified(7) << ' '
        << secondsText(report.value(QStringLiteral("total_ms"))).rightJustified(9) << "  " << resultText(run, valid)
        << '\n';
}

void printTable(QTextStream& out, const PracticeData& data) {
    const auto runs = data.runs();
    if (runs.empty()) {
        out << "No run yet. Here will stand what you rehearsed, with result, place and time.\n"
            << "Begin with: frontrow rehearse --scenario small-hall-first-try\n";
    } else {
        out << " run  begun (UTC)       seed     scenario               venue            place      time  result\n";
        for (const RunRow& run : runs) printRun(out, data, run);
    }
    out << "\nwallet  " << amountText(data.profile().wallet) << '\n';
}

std::optional<StreamId> runNumber(const QString& text) {
    bool ok = false;
    const auto number = text.toUInt(&ok);
    return ok && number > 0 ? std::optional(StreamId{number}) : std::nullopt;
}

ExitCode exportRun(const CommandContext& context, const PracticeData& data, StreamId run, const QString& file) {
    const auto recording = data.recording(run);
    if (!recording) return refuse(context, recording.error());
    if (const auto written = writeWholeFile(file, writeRecording(*recording)); !written) {
        return refuse(context, written.error().text());
    }
    context.out << "run " << run.value << " is written to " << file << "; frontrow replay runs it again\n";
    return ExitCode::Done;
}

ExitCode deleteRun(const CommandContext& context, PracticeData& data, StreamId run, bool yes) {
    if (!yes) {
        context.error << "run " << run.value
                      << " would go from the history, with its report and figures; its tickets and what it did to the "
                         "wallet stay. Say --yes to do it\n";
        return ExitCode::Refused;
    }
    if (const auto refusal = data.deleteRun(run)) return refuse(context, *refusal);
    context.out << "run " << run.value << " is off the history; tickets and wallet are as they were\n";
    return ExitCode::Done;
}

ExitCode onOneRun(const CommandContext& context, const FolderRequest& request, PracticeData& data) {
    const bool exports = request.words.first() == QStringLiteral("export");
    const auto run = runNumber(request.words[1]);
    if (!run || !data.run(*run)) {
        return refuse(context,
                      QStringLiteral("there is no run %1; the history shows the numbers").arg(request.words[1]));
    }
    if (exports) return exportRun(context, data, *run, request.words[2]);
    return deleteRun(context, data, *run, request.yes);
}

}  // namespace

ExitCode historyCommand(const CommandContext& context) {
    const auto request = readFolderRequest(
        context.arguments, {QStringLiteral("--data"), QStringLiteral("--json"), QStringLiteral("--yes")});
    if (!request) return wrongUse(context, request.error());
    const QStringList& words = request->words;
    const QString first = words.value(0);
    if (first == QStringLiteral("export")   ? words.size() != 3
        : first == QStringLiteral("delete") ? words.size() != 2
                                            : !words.isEmpty()) {
        return wrongUse(context, QStringLiteral("\"%1\" is not understood").arg(words.join(QLatin1Char(' '))));
    }
    if (!PracticeData::exists(request->folder) && words.isEmpty()) {
        if (request->json) {
            context.out << QJsonDocument(emptyHistory()).toJson(QJsonDocument::Indented);
        } else {
            context.out << "No run yet in " << request->folder << ". Here will stand what you rehearsed, with result, "
                        << "place and time.\nBegin with: frontrow rehearse --scenario small-hall-first-try\n";
        }
        return ExitCode::Done;
    }
    const SystemUtcClock clock;
    const auto data = openFolder(context, QStringLiteral("history"), request->folder, clock,
                                 words.isEmpty() ? FolderUse::Look : FolderUse::Change);
    if (!data) return ExitCode::Refused;
    if (!words.isEmpty()) return onOneRun(context, *request, *data);
    if (request->json)
        context.out << QJsonDocument(historyObject(*data)).toJson(QJsonDocument::Indented);
    else
        printTable(context.out, *data);
    return ExitCode::Done;
}

}  // namespace frontrow
