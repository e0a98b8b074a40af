// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assert.h"

#include <cstdio>
#include <cstdlib>

namespace frontrow {

void assertionFailed(const char* what, const char* file, int line) {
    std::fprintf(stderr, "frontrow: assertion failed: %s (%s:%d)\n", what, file, line);
    std::abort();
}

}  // namespace frontrow
