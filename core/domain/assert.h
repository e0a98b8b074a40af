// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FRONTROW_ASSERT: a check that stays on in release builds. A failed one means that the program
// itself is wrong; it stops before anything of the batch is acknowledged.
#pragma once

namespace frontrow {

[[noreturn]] void assertionFailed(const char* what, const char* file, int line);

}  // namespace frontrow

#define FRONTROW_ASSERT(condition)                                            \
    (__builtin_expect(static_cast<bool>(condition), 1) ? static_cast<void>(0) \
                                                       : ::frontrow::assertionFailed(#condition, __FILE__, __LINE__))
