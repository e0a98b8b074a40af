// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One whole run written down by hand, so that every figure of its report can be worked out on
// paper. Opening at 10,000 ms; a plan of 4 rows of 40 seats; a party of two. Thread: any.
//
//   click   10,214 sent, 10,264 arrived: 60 people came in the 214 ms, place 211, 201 expected
//   queue   let in at 31,364 (100 ms a place), seen at 31,414, acted on after 300 ms
//   letters map open at 31,814, letters at 32,014, wrong at first (P typed for F), one key taken
//           back; right at 42,014
//   seats   first click at 45,214 lost by 40 ms, second at 45,914 holds row 2, seats 1 and 2
//   payment Continue at 48,014; card refused by its dice, wallet pays; tickets at 58,114
#pragma once

#include "practice/run_facts.h"

namespace frontrow::test {

inline constexpr SimTime kOpening{10'000};

// A command with a simulated delay of 50 ms each way.
CommandTimes sentAt(std::int64_t ms);

// A world on that plan, nothing done in it.
RunFacts emptyRun();
// The run above.
RunFacts sampleRun();
// Up to the right letters at 42,014; nothing after them, ended at `endedMs`.
RunFacts runOnMap(std::int64_t endedMs);

}  // namespace frontrow::test
