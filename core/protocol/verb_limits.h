// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limits of the fields that a buyer's verb carries. The verbs list their fields once, without
// limits, where the sale declares them; this is the row that the wire adds to each of them.
#pragma once

#include <optional>
#include <string_view>

#include "protocol/field_limit.h"

namespace frontrow {

// The limit of that field of that verb; nothing for a field that no buyer may send.
constexpr std::optional<FieldLimit> verbFieldLimit(std::string_view verb, std::string_view field) {
    struct LimitRow {
        std::string_view verb;  // empty: of every verb
        std::string_view field;
        FieldLimit limit;
    };
    constexpr LimitRow rows[] = {
        {"remove_device", "device", limits::device},
        {"top_up", "amount", {1, kMaxTopUp}},
        {"enter_waiting_room", "presale_code", limits::number64},
        {"use_pass", "pass", limits::number32},
        {"use_pass", "epoch", limits::number32},
        {"answer_letters", "challenge", limits::number32},
        {"answer_letters", "text", limits::number64},
        {"release_seats", "version", limits::number32},
        {"open_order", "version", limits::number32},
        {"hold_standing", "count", limits::party},
        {"hold_standing", "section", limits::section},
        {"offer_split", "members", limits::accounts},
        {"pay", "method", limits::choices(4)},
        {"pay", "card", limits::number32},
        {"pay", "details_wrong", limits::flag},
        {"", "seats", limits::seats},
        {"", "seat", limits::seat},
        {"", "size", limits::party},
        {"", "mode", limits::choices(2)},
        {"", "needs", limits::choices(2)},
        {"", "tickets", limits::tickets},
        {"", "order", limits::number32},
    };
    for (const LimitRow& row : rows) {
        if (row.field == field && (row.verb.empty() || row.verb == verb)) return row.limit;
    }
    return std::nullopt;
}

}  // namespace frontrow
