// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sampling profiler for one run of a benchmark: every millisecond of processor time the kernel
// interrupts the program, and where it stood is put to a part of Frontrow by the name of the
// function. The program must export its symbols. Thread: one at a time in a process.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace frontrow::bench {

class PartProfile {
public:
    // Begins to sample.
    PartProfile();
    ~PartProfile();
    PartProfile(const PartProfile&) = delete;
    PartProfile& operator=(const PartProfile&) = delete;

    // Ends it: each part with its share of the samples in percent, largest first.
    std::vector<std::pair<std::string, double>> finish();
};

}  // namespace frontrow::bench
