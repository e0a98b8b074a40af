// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_rows.h"

#include <array>

namespace frontrow {

namespace {

template <std::size_t Count, class Enum>
std::string_view nameIn(const std::array<std::string_view, Count>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view bookingStateName(BookingState state) {
    constexpr std::array<std::string_view, 4> names{"open", "awaits_transfer", "paid", "closed"};
    return nameIn(names, state);
}

std::string_view ticketStateName(TicketRowState state) {
    constexpr std::array<std::string_view, 2> names{"valid", "void"};
    return nameIn(names, state);
}

std::string_view entryKindName(EntryKind kind) {
    constexpr std::array<std::string_view, 6> names{"allowance", "top_up", "purchase", "refund", "charge", "share"};
    return nameIn(names, kind);
}

std::string_view potName(Pot pot) {
    constexpr std::array<std::string_view, 4> names{"outside", "wallet", "escrow", "house"};
    return nameIn(names, pot);
}

std::string_view orderEndName(OrderEnd end) {
    constexpr std::array<std::string_view, 7> names{
        "paid", "lapsed", "cancelled", "back_to_seats", "refused", "removed", "performance_cancelled"};
    return nameIn(names, end);
}

}  // namespace frontrow
