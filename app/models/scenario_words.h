// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a scenario is called, what it is like in a line, and why a scenario file is refused.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "crowd/scenario.h"
#include "session/file_fault.h"

namespace frontrow {

// In the language of the windows; the other language's title, then the name, where there is none.
QString scenarioTitle(const Scenario& scenario);
// The same for one that is known by its name alone, as runs and tickets know it: "arena-sprint". The name itself where
// it is neither built in nor among one's own.
QString scenarioTitle(const std::string& name);
// What one's own are called from now on.
void nameOwnScenarios(std::vector<Scenario> own);
// What sets it apart, as one line without a full stop: "sells out in 150 s", "two waves, code required".
QString scenarioCharacter(const Scenario& scenario);
// Why a scenario file is refused: what, where, what to do.
QString scenarioFaultSentence(const FileFault& fault);
// Which value of a scenario is out of its range, and what it may be.
QString scenarioDefectSentence(const ScenarioDefect& defect);

}  // namespace frontrow
