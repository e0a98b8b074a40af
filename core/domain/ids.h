// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identifiers as types of their own: a seat cannot be passed where a section is wanted.
// An identifier is a plain number with a meaning; whether the thing exists is known only by the
// container it indexes. Thread: values, any.
#pragma once

#include <compare>
#include <cstdint>

namespace frontrow {

template <class Tag, class Integer> struct Id {
    Integer value = 0;

    constexpr Id() = default;
    explicit constexpr Id(Integer v) : value(v) {}
    auto operator<=>(const Id&) const = default;
};

// Dense indexes into one venue plan, starting at 0.
using SeatIndex = Id<struct SeatTag, std::uint32_t>;
using RowIndex = Id<struct RowTag, std::uint32_t>;
using StretchIndex = Id<struct StretchTag, std::uint32_t>;
using SectionIndex = Id<struct SectionTag, std::uint32_t>;
using LevelIndex = Id<struct LevelTag, std::uint16_t>;
using TierIndex = Id<struct TierTag, std::uint8_t>;

// An account (person or rival) of one shard; 0 is nobody.
using AccountId = Id<struct AccountTag, std::uint32_t>;
// One of an account's registered devices, 0-based (at most 8 of them).
using DeviceIndex = Id<struct DeviceTag, std::uint8_t>;
// A number the device only ever raises; with account and device it names a command for ever.
using CommandCounter = Id<struct CounterTag, std::uint64_t>;
using PerformanceId = Id<struct PerformanceTag, std::uint32_t>;
// Given by one sale, ascending from 1; 0 is none.
using OrderId = Id<struct OrderTag, std::uint32_t>;
using PaymentId = Id<struct PaymentTag, std::uint32_t>;
using TicketId = Id<struct TicketTag, std::uint32_t>;
using ChallengeId = Id<struct ChallengeTag, std::uint32_t>;
// Changes with every change of a buyer's held seats; a command that names another one is late.
using HoldVersion = Id<struct HoldVersionTag, std::uint32_t>;

inline constexpr AccountId kNobody{0};

}  // namespace frontrow
