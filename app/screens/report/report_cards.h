// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of a report below its result, one for each question: where the time went, how the field
// did, what the seats are worth, what was in reach, what cost time, what was luck, what it did to the
// wallet. Each is made from a report and does not change. Thread: the GUI's.
#pragma once

#include "models/report_subject.h"
#include "widgets/card.h"

namespace frontrow {

// The five phases beside those of the best run and of the field, with the differences.
Card* makePhasesCard(const ReportSubject& subject, QWidget* parent);
// The person among everybody, as a distribution; says so where there is no field.
Card* makeFieldCard(const Report& report, QWidget* parent);
// Five parts of 0 to 10; says why not where there is no ticket.
Card* makeQualityCard(const Report& report, QWidget* parent);
// Got, best at entry, best at the moment of choice, and what was lost between them.
Card* makeReachCard(const Report& report, QWidget* parent);
// What chance took or gave beside what was in the person's own hands.
Card* makeLuckCard(const Report& report, QWidget* parent);
Card* makeWalletCard(const Report& report, QWidget* parent);

}  // namespace frontrow
