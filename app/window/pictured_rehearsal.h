// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal played in the real screens by the program itself, a picture of each step in a folder. It
// needs a QApplication; a display it does not. Thread: the GUI's.
#pragma once

#include <QString>
#include <QStringList>

#include "domain/result.h"
#include "hosting/rehearsal.h"
#include "practice/report.h"

namespace frontrow {

struct PicturedRehearsal {
    Rehearsal rehearsal;
    Report report;
    QStringList pictures;  // their names, in order
};

// Kept in the folder's history where `data` is not null. A sentence where a picture or the run's journal
// could not be written.
Result<PicturedRehearsal, QString> rehearseInPictures(RehearsalSetup setup, PracticeData* data, const QString& folder);

}  // namespace frontrow
