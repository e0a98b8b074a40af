// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How thorough a test is that tries every point of something: every one, or with FRONTROW_WALK_STEP=n
// (under sanitizers, where each takes ten times as long) every nth. Thread: any.
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace frontrow::test {

inline int walkStep() { return std::max(1, qEnvironmentVariableIntValue("FRONTROW_WALK_STEP")); }

}  // namespace frontrow::test
