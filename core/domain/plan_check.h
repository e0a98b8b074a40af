// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules that a drawn plan must keep before it becomes a VenuePlan. Thread: any.
#pragma once

#include <optional>

#include "domain/plan_draft.h"
#include "domain/venue_plan_builder.h"

namespace frontrow {

// The first rule that `draft` breaks, in the order: counts, tiers, levels, stage, then section by
// section in drawing order.
std::optional<PlanDefect> firstDefect(const PlanDraft& draft);

}  // namespace frontrow
