// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a field of a message may hold. Each message names the limit beside the field, so a decoder
// knows it before it allocates anything. Thread: values, any.
#pragma once

#include <cstdint>
#include <limits>

#include "domain/time.h"
#include "domain/venue_plan.h"
#include "sale/accounts.h"
#include "sale/command.h"
#include "sale/engine.h"

namespace frontrow {

// A number lies in least … most; a list or text has at most `items` entries or bytes, each of its
// numbers in least … most.
struct FieldLimit {
    std::int64_t least = 0;
    std::uint64_t most = 0;
    std::uint32_t items = 1;

    bool operator==(const FieldLimit&) const = default;
};

inline constexpr std::uint32_t kProtocolVersion = 1;
inline constexpr std::uint32_t kMaxTextBytes = 256;
// Entries of one delta or of one part of a snapshot (48 KiB of packed states).
inline constexpr std::uint32_t kMaxDeltaSeats = 12'288;
inline constexpr std::uint32_t kMaxPartSeats = 98'304;
inline constexpr std::uint32_t kNoDevice = 255;  // "give me one" in hello
inline constexpr std::int64_t kMaxTopUp = 100'000'000;

namespace limits {

inline constexpr FieldLimit flag{0, 1};
inline constexpr FieldLimit byte{0, 255};
inline constexpr FieldLimit number32{0, std::numeric_limits<std::uint32_t>::max()};
inline constexpr FieldLimit number64{0, std::numeric_limits<std::uint64_t>::max()};
inline constexpr FieldLimit time{0, static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())};
inline constexpr FieldLimit anyTime{std::numeric_limits<std::int64_t>::min(),
                                    static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())};
inline constexpr FieldLimit amount{0, static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())};
inline constexpr FieldLimit seat{0, kMaxSeats - 1};
inline constexpr FieldLimit seats{0, kMaxSeats - 1, kMaxSeatsPerCommand};
inline constexpr FieldLimit section{0, kMaxSections - 1};
inline constexpr FieldLimit account{0, kMaxAccounts};
inline constexpr FieldLimit accounts{1, kMaxAccounts, kMaxSeatsPerCommand};
inline constexpr FieldLimit tickets{1, std::numeric_limits<std::uint32_t>::max(), kMaxSeatsPerCommand};
inline constexpr FieldLimit party{1, kMaxSeatsPerCommand};
inline constexpr FieldLimit device{0, kMaxDevices - 1};
inline constexpr FieldLimit performance{0, kMaxPerformances};
inline constexpr FieldLimit counter{1, std::numeric_limits<std::uint64_t>::max()};
inline constexpr FieldLimit text{0, 255, kMaxTextBytes};

constexpr FieldLimit choices(std::uint64_t count) { return {0, count - 1}; }

}  // namespace limits

}  // namespace frontrow
