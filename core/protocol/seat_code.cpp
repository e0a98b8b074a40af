// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/seat_code.h"

#include <array>

namespace frontrow {

SeatCode seatCode(SeatState state, AccountKind owner) {
    const bool person = owner == AccountKind::Person;
    switch (state) {
        case SeatState::Free: return SeatCode::Free;
        case SeatState::Held: return person ? SeatCode::HeldByPerson : SeatCode::HeldByRival;
        case SeatState::Ordered: return person ? SeatCode::OrderedByPerson : SeatCode::OrderedByRival;
        case SeatState::Sold: return person ? SeatCode::SoldToPerson : SeatCode::SoldToRival;
        case SeatState::Blocked: return SeatCode::Blocked;
    }
    return SeatCode::Blocked;
}

std::string_view seatCodeName(SeatCode code) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(SeatCode::Count_) + 1> names{
        "free",          "held_by_person", "held_by_rival", "ordered_by_person", "ordered_by_rival", "sold_to_person",
        "sold_to_rival", "blocked",        "unknown"};
    return names[static_cast<std::size_t>(code)];
}

std::vector<std::uint8_t> packCodes(std::span<const SeatCode> codes) {
    std::vector<std::uint8_t> bytes((codes.size() + 1) / 2);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto code = static_cast<unsigned>(codes[i]);
        bytes[i / 2] = static_cast<std::uint8_t>(bytes[i / 2] | (i % 2 == 0 ? code : code << 4U));
    }
    return bytes;
}

bool unpackCodes(std::span<const std::uint8_t> bytes, std::uint32_t count, std::vector<SeatCode>& out) {
    if (bytes.size() != (std::size_t{count} + 1) / 2) return false;
    const std::size_t before = out.size();
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned code = i % 2 == 0 ? bytes[i / 2] & 0xFU : bytes[i / 2] >> 4U;
        if (code >= static_cast<unsigned>(SeatCode::Count_)) {
            out.resize(before);
            return false;
        }
        out.push_back(static_cast<SeatCode>(code));
    }
    return true;
}

}  // namespace frontrow
