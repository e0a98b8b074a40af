// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a buyer's diary would hold, made again from the journal of a run: for a run that is gone on with in
// another process. What only the buyer's own side knew (when a click was made, a message's way, letters that
// were corrected or never answered) is not there: a command counts as made when it was decided. Thread: any.
#pragma once

#include <span>
#include <vector>

#include "practice/run_facts.h"
#include "sale/event.h"
#include "sale/journal_record.h"

namespace frontrow {

// `events` are those of this person, `records` those of everybody; both in order of time.
RunFacts retraced(std::span<const JournalRecord> records, std::span<const Event> events, AccountId person);

}  // namespace frontrow
