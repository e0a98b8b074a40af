// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judge: what a run took, what of it was luck and what skill, what the seats are worth against
// what was to be had, and what went wrong. Equal facts give equal reports, bit for bit.
// Sums agree: the phases make up the total; luck, skill and rest make up the total; best at the
// entry = got + lost by waiting + lost by choosing. Thread: any.
#pragma once

#include "practice/report.h"
#include "practice/run_facts.h"

namespace frontrow {

// `facts` must keep its own rules (run_facts.h): a plan, lists in order of time, seats of the plan.
Report judgeRun(const RunFacts& facts);

}  // namespace frontrow
