// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "sale/event.h"
#include "sale/refusal.h"

namespace frontrow {

namespace {

// clang-format off
constexpr std::array<std::string_view, static_cast<std::size_t>(Refusal::Count_)> kRefusalNames{
    "NONE",
    "KEY_REUSED", "KEY_TOO_OLD", "MALFORMED", "FORBIDDEN", "UNKNOWN_ACCOUNT", "UNKNOWN_DEVICE", "TOO_MANY_DEVICES",
    "TOO_MANY_ACCOUNTS", "UNKNOWN_PERFORMANCE", "TOO_FAST",
    "NOT_OPEN", "CLICK_LOCKED", "SALE_ENDED", "PERFORMANCE_CANCELLED", "CODE_UNKNOWN", "CODE_USED", "ALREADY_WAITING",
    "RELOAD_LOCKED", "NOT_WAITING", "WAITING_ROOM_FULL", "NOT_ADMITTED", "PASS_INVALID", "NOT_ON_MAP",
    "LETTERS_REQUIRED", "LETTERS_WRONG", "LETTERS_LAPSED", "LETTERS_UNKNOWN", "LETTERS_NOT_YET", "LETTERS_TOO_MANY",
    "SEAT_TAKEN", "SEAT_BLOCKED", "LIMIT_REACHED", "NOT_ADJACENT", "LEAVES_SINGLE_SEAT", "ACCESSIBLE_ONLY",
    "NOTHING_HELD", "HOLD_CHANGED", "HOLD_ENDED", "COOL_DOWN", "ORDER_OPEN", "NOT_STANDING", "NOT_ENOUGH_PLACES",
    "UNKNOWN_ORDER", "ORDER_LAPSED", "ALREADY_PAID", "ORDER_CANCELLED", "METHOD_NOT_OFFERED", "METHOD_OFF",
    "PAYMENT_RUNNING", "UNKNOWN_PAYMENT", "INSUFFICIENT_FUNDS", "SHARE_UNPAID", "NO_SHARE", "SHARE_ALREADY_PAID",
    "AMOUNT_TOO_LARGE", "TOP_UP_OFF",
    "UNKNOWN_TICKET", "ALREADY_REFUNDED", "TOO_LATE", "WHOLE_ORDER_ONLY", "REBOOKING_OFF", "TRANSFER_PENDING",
    "OUT_OF_RANGE", "NOT_EMPTY"};

constexpr std::array<std::string_view, static_cast<std::size_t>(EventKind::Count_)> kEventNames{
    "sale_opened", "sale_ended", "seat_changed", "place_taken", "queue_shuffled", "left_queue", "admitted",
    "crowd_admitted", "pass_lapsing", "pass_lapsed", "entered_map", "left_map", "connection_lost",
    "connection_resumed", "letters_issued", "letters_passed", "letters_wrong", "hold_started", "hold_changed",
    "hold_ended", "seat_lost", "order_opened", "order_closed", "payment_requested", "payment_retrying",
    "payment_refused", "transfer_awaited", "share_asked", "share_paid", "share_returned", "ticket_issued",
    "ticket_voided", "wallet_changed", "seat_returning", "admission_changed", "price_changed",
    "performance_cancelled"};

}  // namespace

// clang-format on
static_assert(!kRefusalNames.back().empty(), "a refusal without a name");
static_assert(!kEventNames.back().empty(), "an event without a name");

std::string_view refusalName(Refusal refusal) { return kRefusalNames[static_cast<std::size_t>(refusal)]; }

std::string_view eventName(EventKind kind) { return kEventNames[static_cast<std::size_t>(kind)]; }

}  // namespace frontrow
