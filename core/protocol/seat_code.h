// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A seat as everybody may see it: its state and what kind of buyer has it, in four bits. The same
// code for every viewer, so a delta is encoded once; which seats are one's own each buyer knows
// from the own stream. Thread: values, any.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "domain/ids.h"
#include "protocol/server_message.h"
#include "sale/command.h"
#include "sale/event.h"

namespace frontrow {

enum class SeatCode : std::uint8_t {
    Free,
    HeldByPerson,
    HeldByRival,
    OrderedByPerson,
    OrderedByRival,
    SoldToPerson,
    SoldToRival,
    Blocked,
    Count_
};

SeatCode seatCode(SeatState state, AccountKind owner);
// The code's name in the readable rendering, "held_by_rival".
std::string_view seatCodeName(SeatCode code);

constexpr bool isGone(SeatCode code) { return code != SeatCode::Free; }
constexpr bool isSold(SeatCode code) { return code == SeatCode::SoldToPerson || code == SeatCode::SoldToRival; }

constexpr PackedSeat packSeat(SeatIndex seat, SeatCode code) {
    return seat.value | (static_cast<std::uint32_t>(code) << 24U);
}
constexpr SeatIndex packedSeatIndex(PackedSeat packed) { return SeatIndex{packed & 0xFF'FFFFU}; }
// The code, or Count_ for a number that is none.
constexpr SeatCode packedSeatCode(PackedSeat packed) {
    const std::uint32_t code = packed >> 24U;
    return code < static_cast<std::uint32_t>(SeatCode::Count_) ? static_cast<SeatCode>(code) : SeatCode::Count_;
}

// Two codes a byte, the earlier one in the low half.
std::vector<std::uint8_t> packCodes(std::span<const SeatCode> codes);
// `count` codes appended to `out`; false, and nothing appended, where the bytes are too few or too
// many or one is no code.
bool unpackCodes(std::span<const std::uint8_t> bytes, std::uint32_t count, std::vector<SeatCode>& out);

}  // namespace frontrow
