// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of the simulator. Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "world.h"

namespace frontrow::simulation {

struct Options {
    WorldLimits limits;       // of a single run
    bool single = false;      // --seed without --minutes: one run
    std::uint64_t seeds = 0;  // 0: until the ops are reached
    std::uint64_t totalOps = 50'000'000;
    std::int64_t minutes = 0;  // 0: no limit of real time
    std::uint32_t threads = 2;
    bool chain = false;     // print the chain of digests and state hashes
    bool canaries = false;  // find the planted bugs only
    bool help = false;      // print the usage only
    bool table = false;     // print the coverage
};

// Nothing, and a message in `wrong`, for a command line that makes no sense.
std::optional<Options> readOptions(std::span<char* const> arguments, std::string& wrong);
// What --help prints.
std::string usage();

}  // namespace frontrow::simulation
