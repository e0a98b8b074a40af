// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The set-up lines of a story: the plan, the policy, the times, and who takes part. Thread: one.
#pragma once

#include <string>
#include <vector>

#include "sale/engine.h"
#include "story.h"

namespace frontrow::test {

// Somebody who takes part; accounts are opened in this order, so the first has account 1.
struct CastMember {
    std::string name;
    Role role = Role::Buyer;
    Amount deposit;
};

struct StorySetup {
    std::vector<std::string> venue;  // as drawn: "rows", "3", "8"
    PerformanceSetup performance;
    std::vector<CastMember> cast;
};

// A failure names the first line that cannot be.
StorySetup readSetup(const std::vector<StoryLine>& lines);

// Sets a policy field from a number or from one of its words; a failure for neither.
void setPolicyWord(SalePolicy& policy, const StoryLine& line, const std::string& field, const std::string& value);

// The seat that a story calls `A12`: row A is the first row of the first section. Other sections by
// name, as in `Rear:B3`. Nothing if there is none.
std::optional<SeatIndex> storySeat(const VenuePlan& plan, const std::string& name);

}  // namespace frontrow::test
