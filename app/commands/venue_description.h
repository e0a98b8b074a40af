// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan holds, in figures: for people and as JSON. Thread: any.
#pragma once

#include <QByteArray>
#include <QString>

#include "domain/venue_plan.h"

namespace frontrow {

// Counts of levels, sections, rows, stretches, seats and tiers, and the size in metres; the keys are
// those of docs/venue-format.md. `repairs` = how many the import needed.
QByteArray venueJson(const VenuePlan& plan, std::size_t repairs);

// The same for people, some lines.
QString venueSummary(const VenuePlan& plan);

// "Hanbit Arena: 6,809 seats, 41 sections, 3 levels".
QString venueLine(const VenuePlan& plan);

}  // namespace frontrow
