// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs as they could have been played in the last weeks, for pages that show earlier runs.
#pragma once

#include <vector>

#include "models/practice_progress.h"

namespace frontrow {

// The newest first; `nowUtcMs` is a little after the last one.
std::vector<PastRun> samplePastRuns(std::int64_t nowUtcMs);

}  // namespace frontrow
