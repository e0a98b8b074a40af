// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rehearse.h"

#include <QTextStream>
#include <algorithm>

#include "commands/rehearsal_options.h"
#include "commands/rehearsal_progress.h"
#include "commands/rehearsal_summary.h"
#include "commands/report_json.h"
#include "commands/venue_description.h"
#include "commands/venue_words.h"
#include "hosting/rehearsal.h"
#include "practice/judge.h"
#include "protocol/field_json.h"
#include "session/strict_json.h"

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
    SteadyClock clock;
    RehearsalProgress progress(context.out, *options.venue.plan);
    Rehearsal rehearsal = rehearse(setup, clock, &progress);

    const Report report = judgeRun(rehearsal.facts);
    context.out << '\n';
    for (const QString& line : rehearsalSummary(report)) context.out << line << '\n';
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
