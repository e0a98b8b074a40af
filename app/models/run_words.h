// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rehearsal is called on the screens: its scenario in the person's language, its venue, its rules
// in a sentence. Thread: the GUI's.
#pragma once

#include <QString>

#include "crowd/scenario.h"

namespace frontrow {

// The title in the other language, empty where it is the same.
QString scenarioSecondTitle(const Scenario& scenario);
// "free until 7 days before, 10 % from 6 days before, 20 % from 2 days before".
QString cancelRuleText(const CancelPolicy& policy);

}  // namespace frontrow
