// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of each phase, counted from the facts. The time spent looking, which only the time
// ledger knows, is filled in by the judge. Thread: any.
#pragma once

#include <optional>

#include "practice/report.h"
#include "practice/run_facts.h"
#include "practice/seat_history.h"
#include "practice/waiting.h"

namespace frontrow {

ClickReport measureClick(const RunFacts& facts);
QueueReport measureQueue(const RunFacts& facts, const std::optional<PlaceFigures>& places, const SeatHistory& history);
LettersReport measureLetters(const RunFacts& facts);
SeatsReport measureSeats(const RunFacts& facts);
PaymentReport measurePayment(const RunFacts& facts);

}  // namespace frontrow
