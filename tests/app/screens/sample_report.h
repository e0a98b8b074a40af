// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports to show: one of a whole run in the built-in arena, and variants of it. Thread: any.
#pragma once

#include "models/report_subject.h"

namespace frontrow::test {

// 2026-12-12 09:00 UTC.
inline constexpr std::int64_t kPlayed = 1'797'066'000'000;

// The automatic buyer in the arena sprint, judged; the same each time.
const ReportSubject& arenaSubject();
// The same with a best run, earlier runs and several mistakes.
ReportSubject richSubject();
// Every request for seats was refused.
ReportSubject lostSubject();
// Left in the waiting room, and no field to compare with.
ReportSubject leftSubject();

}  // namespace frontrow::test
