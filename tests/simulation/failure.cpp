// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failure.h"

namespace frontrow::simulation {

std::string reproduction(const WorldLimits& limits) {
    const WorldLimits all;
    std::string out = "scripts/simulate --seed " + std::to_string(limits.seed);
    if (limits.ops != all.ops) out += " --ops " + std::to_string(limits.ops);
    if (limits.clients != all.clients) out += " --clients " + std::to_string(limits.clients);
    if (limits.sections != all.sections) out += " --sections " + std::to_string(limits.sections);
    if (limits.faults != all.faults) out += " --faults " + std::to_string(limits.faults);
    if (limits.links == Links::Only) out += " --links 1";
    if (limits.links == Links::None) out += " --links 0";
    return out;
}

std::string reportOf(const Failure& failure, const WorldLimits& limits) {
    std::string out = "violation: " + failure.what + "\n";
    out += "build " FRONTROW_VERSION ", " __VERSION__ "\n";
    out += "seed " + std::to_string(limits.seed) + ", op " + std::to_string(failure.op) + ", log time " +
           std::to_string(failure.time.ms) + " ms\nlast commands:\n";
    for (const std::string& line : failure.last) out += "  " + line + "\n";
    return out + "again: " + reproduction(limits) + "\n";
}

}  // namespace frontrow::simulation
