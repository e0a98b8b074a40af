// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Frontrow export notes in a zone's id, which the format leaves to its writer:
// "frontrow:KIND:ELEVATION:ORIGIN-X,ORIGIN-Y:LEVEL", lengths in millimetres. The origin is where the
// exported drawing's corner lies in the plan. Thread: any.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/venue_plan.h"

namespace frontrow {

struct PretixZoneId {
    SectionKind kind = SectionKind::Seated;
    std::int32_t elevation = 0;
    Point origin;
    std::string level;
};

std::string pretixZoneId(const PretixZoneId& id);

// Nothing for an id that Frontrow did not write.
std::optional<PretixZoneId> parsePretixZoneId(std::string_view text);

}  // namespace frontrow
