// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a buyer got against what was still to be had. Thread: any.
#pragma once

#include "practice/report.h"
#include "practice/run_facts.h"
#include "practice/seat_history.h"
#include "practice/seat_quality.h"

namespace frontrow {

// Entry: seats could be chosen (the last time; map_entry.h). Choice: the click of the request that completed the
// seats bought. Best at the choice is never below what was got: that was in reach, too.
AttainableReport attainable(const RunFacts& facts, const SeatHistory& history, const QualityScale& scale);

// The last thing that stopped a run without a ticket.
NoTicketReason noTicketReason(const RunFacts& facts, const AttainableReport& reach);

}  // namespace frontrow
