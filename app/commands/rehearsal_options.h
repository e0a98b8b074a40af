// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of `frontrow rehearse`, read and looked up. Thread: the main one.
#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "commands/command_table.h"
#include "crowd/scenario.h"
#include "domain/result.h"
#include "domain/seed.h"
#include "hosting/rehearsal.h"
#include "practice/run_facts.h"
#include "venue/venue_catalogue.h"

namespace frontrow {

struct RehearsalOptions {
    Scenario scenario;
    ScenarioKind scenarioKind = ScenarioKind::Fixed;
    LoadedVenue venue;
    Seed seed;
    int party = 2;
    Pace pace = Pace::Paced;
    QString reportFile, recordFile, traceFile;
    QString pictures;  // a folder for pictures of the screens; empty: none are made
    QString folder;    // where the run is kept; empty: nowhere
    std::string version;
};

struct OptionRefusal {
    ExitCode code = ExitCode::Refused;
    QString reason;  // what, where, what to do
};

Result<RehearsalOptions, OptionRefusal> readRehearsalOptions(const QStringList& arguments);

}  // namespace frontrow
