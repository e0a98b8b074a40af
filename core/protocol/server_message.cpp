// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/server_message.h"

#include <array>

namespace frontrow {

std::string_view wireRefusalName(WireRefusal refusal) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(WireRefusal::Count_)> names{
        "NONE",           "VERSION_UNKNOWN", "HELLO_FIRST",     "MALFORMED",  "SLOW_DOWN",    "NO_LETTERS",
        "DEVICE_REFUSED", "MAP_NOT_YET",     "SERVER_STOPPING", "TAKEN_OVER", "STORAGE_FULL", "ONLY_WATCHING"};
    static_assert(!names.back().empty(), "a refusal without a name");
    return names[static_cast<std::size_t>(refusal)];
}

Audience audienceOf(EventKind kind) {
    switch (kind) {
        case EventKind::SeatChanged: return Audience::Map;
        case EventKind::SaleOpened:
        case EventKind::SaleEnded:
        case EventKind::QueueShuffled:
        case EventKind::SeatReturning:
        case EventKind::AdmissionChanged:
        case EventKind::PriceChanged:
        case EventKind::PerformanceCancelled: return Audience::Everyone;
        case EventKind::CrowdAdmitted:
        case EventKind::LettersIssued:
        case EventKind::Count_: return Audience::Hidden;
        default: return Audience::Owner;
    }
}

}  // namespace frontrow
