// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_history.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontrow {

namespace {

struct RunHistory {
    Q_DECLARE_TR_FUNCTIONS(RunHistory)
};

bool sameKind(const RunEntry& a, const RunEntry& b) {
    return a.row.scenario == b.row.scenario && a.row.venue == b.row.venue;
}

}  // namespace

bool RunEntry::counts() const {
    return row.state == RunState::Finished && report && report->report.result == RunResult::Tickets;
}

std::vector<RunEntry> runHistory(const PracticeData& data) {
    std::vector<RunEntry> entries;
    for (RunRow& row : data.runs()) {
        RunEntry entry;
        const auto stored = readStoredReport(QByteArray::fromStdString(row.report));
        if (stored)
            entry.report = *stored;
        else
            entry.unreadable = stored.error();
        row.report.clear();
        for (const TicketRow& ticket : data.tickets(row.stream)) {
            entry.tickets += ticket.state == TicketRowState::Valid ? 1 : 0;
        }
        entry.row = std::move(row);
        entries.push_back(std::move(entry));
    }
    return entries;
}

ReportSubject subjectOf(const PracticeData& data, const std::vector<RunEntry>& runs, const RunEntry& entry) {
    ReportSubject subject;
    subject.report = entry.report->report;
    subject.missing = entry.report->missing;
    subject.run = entry.row.stream.value;
    subject.playedUtcMs = entry.row.startedUtcMs;
    subject.wallet = data.profile().wallet;
    if (const auto plan = data.planOf(entry.row.stream)) subject.plan = *plan;
    subject.scenario = data.scenarioOf(entry.row.stream);
    std::optional<Duration> best;
    // From the newest to the oldest, those up to this one.
    for (const RunEntry& other : runs) {
        const bool itself = other.row.stream == entry.row.stream;
        if (other.row.stream > entry.row.stream || !other.counts() || !sameKind(other, entry)) continue;
        const Report& report = other.report->report;
        if (subject.lastTotals.size() < kLastRuns) subject.lastTotals.insert(subject.lastTotals.begin(), report.total);
        if (itself) continue;
        if (!subject.lastView && report.quality) subject.lastView = report.quality->view;
        if (best && report.total >= *best) continue;
        best = report.total;
        subject.bestUtcMs = other.row.startedUtcMs;
    }
    return subject;
}

Result<ReportSubject, QString> subjectOfRun(const PracticeData& data, StreamId run) {
    const auto runs = runHistory(data);
    const auto found =
        std::find_if(runs.begin(), runs.end(), [run](const RunEntry& entry) { return entry.row.stream == run; });
    if (found == runs.end()) return Failure{RunHistory::tr("There is no run %1 in the history.").arg(run.value)};
    if (!found->report) return Failure{found->unreadable};
    return subjectOf(data, runs, *found);
}

}  // namespace frontrow
