// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program knows of its next steps and the processor does not: memory that will be written soon, which its
// caches should have by then. It changes how long something takes and nothing else. Thread: any.
#pragma once

namespace frontrow {

// The address need not be valid.
[[gnu::always_inline]] inline void writeAhead(const void* soonWritten) { __builtin_prefetch(soonWritten, 1); }

}  // namespace frontrow
