// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report as lines for a terminal: what was got, where the time went, what was luck, what was
// skill, what to practise. Thread: main.
#pragma once

#include <QStringList>

#include "practice/report.h"

namespace frontrow {

// Lines of at most about 100 characters, without line ends. At most eight losses are listed.
QStringList rehearsalSummary(const Report& report);

}  // namespace frontrow
