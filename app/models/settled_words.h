// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said at a start about rehearsals that the last one left unfinished. Thread: the GUI's.
#pragma once

#include <QString>

#include "hosting/practice_data.h"

namespace frontrow {

// What became of one run: what was kept, what went back, that nothing else was charged.
QString settledSentence(const SettledRun& settled);

}  // namespace frontrow
