// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The runs of the data folder with their stored reports, read once; and a run's report with what stands
// around it. Thread: the GUI's.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "hosting/practice_data.h"
#include "models/report_reader.h"
#include "models/report_subject.h"

namespace frontrow {

struct RunEntry {
    RunRow row;                          // without its report's text
    std::optional<StoredReport> report;  // none where the run has none that can be read
    QString unreadable;                  // why there is none
    std::size_t tickets = 0;             // valid ones

    // "tickets" of a run that was played to its end: what statistics look at.
    bool counts() const;
};

// The newest first.
std::vector<RunEntry> runHistory(const PracticeData& data);

// The entry's report among the others of its scenario and venue. Only for an entry with a report.
// Where the run's head cannot be read any more there is no plan.
ReportSubject subjectOf(const PracticeData& data, const std::vector<RunEntry>& runs, const RunEntry& entry);
// The same by its number; a sentence where there is no such run or no report.
Result<ReportSubject, QString> subjectOfRun(const PracticeData& data, StreamId run);

}  // namespace frontrow
