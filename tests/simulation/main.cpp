// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "campaign.h"
#include "options.h"

int main(int argc, char** argv) {
    using namespace frontrow::simulation;
    std::string wrong;
    const auto options = readOptions({argv, static_cast<std::size_t>(argc)}, wrong);
    if (!options) {
        std::fprintf(stderr, "frontrow_simulation: %s\n%s", wrong.c_str(), usage().c_str());
        return 2;
    }
    if (options->help) {
        std::fputs(usage().c_str(), stdout);
        return 0;
    }
    if (options->chain) return printChain(*options);
    if (options->canaries) return findCanaries(*options);
    if (options->single) return simulateOne(*options);
    return simulateMany(*options);
}
