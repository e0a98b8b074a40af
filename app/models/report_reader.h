// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a report that was stored as JSON back into figures. A report of an older or newer program, or
// one that was damaged, gives the figures that it has; which are missing is said. Thread: any.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "domain/result.h"
#include "practice/report.h"

namespace frontrow {

struct StoredReport {
    Report report;
    // The keys that were absent or of the wrong kind, "field.median_ms"; their figures are as made.
    QStringList missing;
};

// Refused, as a sentence for people, where there is no report in the text at all.
Result<StoredReport, QString> readStoredReport(const QByteArray& json);

}  // namespace frontrow
