// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The runs of the data folder as the practice page needs them. Runs that were interrupted or are
// still played have no report and are left out; of a report that lacks a figure the rest counts.
// Thread: any.
#pragma once

#include <vector>

#include "hosting/practice_data.h"
#include "models/practice_progress.h"

namespace frontrow {

std::vector<PastRun> pastRuns(const std::vector<RunRow>& runs);

}  // namespace frontrow
