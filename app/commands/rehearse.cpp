// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rehearse.h"

#include <QTextStream>
#include <algorithm>

#include "commands/folder_request.h"
#include "commands/money_words.h"
#include "commands/news_words.h"
#include "commands/rehearsal_options.h"
#include "commands/rehearsal_progress.h"
#include "commands/rehearsal_summary.h"
#include "commands/report_json.h"
#include "commands/venue_description.h"
#include "hosting/rehearsal.h"
#include "models/venue_words.h"
#include "practice/judge.h"
#include "protocol/field_json.h"
#include "session/strict_json.h"
#include "window/pictured_rehearsal.h"

namespace frontrow {

namespace {

ExitCode refuse(const CommandContext& context, const QString& reason) {
    context.error << "frontrow rehearse: " << reason << '\n';
    context.error.flush();
    return ExitCode::Refused;
}

void announce(QTextStream& out, const RehearsalOptions& options) {
    const Scenario& scenario = options.scenario;
    out << "scenario  " << toQString(scenario.name) << ", policy " << toQString(scenario.policyPreset) << '\n';
    out << "venue     " << venueLine(*options.venue.plan) << '\n';
    for (const Repair& repair : options.venue.repairs) out << "repair    " << repairSentence(repair) << '\n';
    out << "seed      " << toQString(options.seed.text()) << ", party of " << options.party << "\n\n";
    out.flush();
}

// The data folder, and what is to be said of it before a run.
std::unique_ptr<PracticeData> openData(const CommandContext& context, const RehearsalOptions& options,
                                       const UtcClock& clock) {
    auto data = openFolder(context, QStringLiteral("rehearse"), options.folder, clock, FolderUse::Change);
    if (!data) context.error << "With --no-save a rehearsal needs no data folder.\n";
    context.error.flush();
    return data;
}

Result<Rehearsal, QString> play(const RehearsalSetup& setup, PracticeData* data, SessionListener& listener) {
    SteadyClock clock;
    if (data == nullptr) return rehearse(setup, clock, &listener);
    return rehearseInFolder(setup, *data, clock, &listener);
}

// The run's result goes where the run is kept.
std::optional<QString> keep(const CommandContext& context, const RehearsalOptions& options, PracticeData& data,
                            Rehearsal& rehearsal, const Report& report) {
    if (options.pictures.isEmpty()) {
        if (const auto refusal = keepRun(data, rehearsal, report)) return refusal;
    }
    const RunRow& run = *rehearsal.run;
    context.out << '\n';
    for (const TicketRow& ticket : data.tickets(run.stream)) {
        context.out << "ticket    " << placeText(ticket) << "  " << toQString(ticket.code) << '\n';
    }
    if (rehearsal.toppedUp > Amount{}) {
        context.out << "top up    " << amountText(rehearsal.toppedUp) << " before the run, for what the sale expects\n";
    }
    context.out << "wallet    " << amountText(data.profile().wallet) << '\n';
    context.out << "kept      as run " << run.stream.value << "; frontrow history lists all runs\n";
    return std::nullopt;
}

}  // namespace

ExitCode rehearseCommand(const CommandContext& context) {
    const auto read = readRehearsalOptions(context.arguments);
    if (!read) {
        context.error << "frontrow rehearse: " << read.error().reason << '\n';
        return read.error().code;
    }
    const RehearsalOptions& options = read.value();
    std::unique_ptr<TraceFile> trace;
    if (!options.traceFile.isEmpty()) {
        auto created = TraceFile::create(options.traceFile);
        if (!created) return refuse(context, QStringLiteral("trace ") + created.error().text());
        trace = std::move(created.value());
    }
    const SystemUtcClock utc;
    std::unique_ptr<PracticeData> data;
    if (!options.folder.isEmpty()) {
        data = openData(context, options, utc);
        if (!data) return ExitCode::Refused;
    }
    announce(context.out, options);

    RehearsalSetup setup;
    setup.scenario = options.scenario;
    setup.plan = options.venue.plan;
    setup.seed = options.seed;
    setup.party = static_cast<std::uint8_t>(options.party);
    setup.pace = options.pace;
    setup.scenarioKind = options.scenarioKind;
    setup.version = options.version;
    setup.trace = trace.get();
    Rehearsal rehearsal;
    Report report;
    if (!options.pictures.isEmpty()) {
        auto pictured = rehearseInPictures(setup, data.get(), options.pictures);
        if (!pictured) return refuse(context, pictured.error());
        for (const QString& name : pictured->pictures) context.out << "picture   " << name << ".png\n";
        rehearsal = std::move(pictured->rehearsal);
        report = std::move(pictured->report);
    } else {
        RehearsalProgress progress(context.out, *options.venue.plan);
        auto played = play(setup, data.get(), progress);
        if (!played) return refuse(context, played.error());
        rehearsal = std::move(*played);
        report = judgeRun(rehearsal.facts);
    }
    context.out << '\n';
    for (const QString& line : rehearsalSummary(report)) context.out << line << '\n';
    if (data) {
        if (const auto refusal = keep(context, options, *data, rehearsal, report)) return refuse(context, *refusal);
        if (const auto fault = data->backUpIfDue()) context.error << "No backup was made: " << *fault << '\n';
        context.error.flush();
    }
    context.out.flush();
    if (!options.reportFile.isEmpty()) {
        if (const auto written = writeWholeFile(options.reportFile, reportJson(report)); !written) {
            return refuse(context, written.error().text());
        }
    }
    if (!options.recordFile.isEmpty()) {
        rehearsal.recording.report = reportObject(report);
        const auto written = writeWholeFile(options.recordFile, writeRecording(rehearsal.recording));
        if (!written) return refuse(context, written.error().text());
    }
    if (trace && trace->fault()) return refuse(context, QStringLiteral("trace ") + trace->fault()->text());
    return report.result == RunResult::Tickets ? ExitCode::Done : ExitCode::NoTicket;
}

}  // namespace frontrow
