// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report says in words: how the run ended, where the seats are, what its figures mean.
// Thread: the GUI's.
#pragma once

#include <QString>

#include "practice/report.h"

namespace frontrow {

// "Opening click", "Queue", …
QString phaseTitle(RunPhase phase);
// "Three seats bought", "No ticket", "Left early".
QString resultTag(const Report& report);
// "3 tickets", "no ticket", "left early", as a table says it.
QString resultWord(RunResult result, std::size_t tickets);
// "Row 3, Floor A", or the sentence why there is no ticket.
QString reportHeadline(const Report& report);
// "Seats 6, 7 and 8"; empty without a ticket.
QString seatsLine(const Report& report);
// "top 4 % of the house"; empty without a ticket.
QString standingLine(const Report& report);
// Why there is no ticket, as a sentence; empty with one.
QString reasonSentence(NoTicketReason reason);
// Whether the result may be compared with others, and why not.
QString comparableSentence(const Report& report);
// "107 row 2, 9–11"
QString reachText(const SeatsInReach& seats);
// "3 VIP seats", or "3 seats" where their tiers differ.
QString boughtText(const Report& report);
// "wallet", "card", …
QString methodWord(PaymentMethod method);

}  // namespace frontrow
