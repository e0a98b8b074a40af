// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does with many seeds, one seed, or the planted bugs. Each prints its result and
// returns the exit status. Thread: one; simulateMany starts its own.
#pragma once

#include "options.h"

namespace frontrow::simulation {

// Seeds one after the other on several threads until the wanted ops; the last line printed is
// `simulation: ops=… faults=… crashes=… years=… planted=found/all violations=…`.
int simulateMany(const Options& options);
// One seed; a failing one is shrunk and reported.
int simulateOne(const Options& options);
// The chain of digests and state hashes of some seeds, for comparison between builds.
int printChain(const Options& options);
// Plants each bug in turn, each in a process of its own, and wants it found.
int findCanaries(const Options& options);

}  // namespace frontrow::simulation
