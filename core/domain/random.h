// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chance without a generator's state: every draw is a function of (seed, stream, who, step), so a
// draw can be repeated, skipped or made in any order and nobody's act changes another's dice.
// Whole numbers only, the same on every compiler. Thread: values, any.
#pragma once

#include <cstdint>

#include "domain/digest.h"

namespace frontrow {

// Which part of the world a draw belongs to; streams never share a draw.
enum class Stream : std::uint8_t {
    Arrivals = 1,
    Types = 2,
    Choices = 3,
    Payments = 4,
    Letters = 5,
    Network = 6,
    Returns = 7,
    Cosmetic = 8,
    Sale = 9,        // shuffle and draws of the waiting room
    Simulation = 10  // tests only
};

class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_seed(seed) {}

    // 64 uniform bits.
    constexpr std::uint64_t bits(Stream stream, std::uint64_t who, std::uint64_t step) const {
        std::uint64_t x = mix(m_seed + 0x9e3779b97f4a7c15ULL * (static_cast<std::uint64_t>(stream) + 1));
        x = mix(x + 0xd1b54a32d192ed03ULL * (who + 1));
        return mix(x + 0x8cb92ba72f3d8dd7ULL * (step + 1));
    }

    // Uniform in [0, bound), bound > 0; the bias is below bound / 2^64.
    constexpr std::uint64_t below(std::uint64_t bound, Stream stream, std::uint64_t who, std::uint64_t step) const {
        return scale(bits(stream, who, step), bound);
    }

    // True with probability `perMillion` / 1,000,000.
    constexpr bool chance(std::uint32_t perMillion, Stream stream, std::uint64_t who, std::uint64_t step) const {
        return below(1'000'000, stream, who, step) < perMillion;
    }

    constexpr std::uint64_t seed() const { return m_seed; }

    // Maps 64 uniform bits to [0, bound).
    static constexpr std::uint64_t scale(std::uint64_t uniform, std::uint64_t bound) {
        __extension__ using Wide = unsigned __int128;
        return static_cast<std::uint64_t>((static_cast<Wide>(uniform) * bound) >> 64U);
    }

private:
    std::uint64_t m_seed;
};

}  // namespace frontrow
