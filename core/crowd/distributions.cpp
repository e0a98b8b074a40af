// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/distributions.h"

#include <algorithm>
#include <bit>

#include "crowd/quantile_tables.h"
#include "domain/random.h"

namespace frontrow {

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t kLogOfTwo32 = 2'977'044'472;  // ln 2 in 2^-32
constexpr std::int64_t kLog2OfE16 = 94'548;          // 1 / ln 2 in 2^-16

// The value between two neighbouring entries; `fraction` in 2^-16.
constexpr std::int64_t between(std::int64_t from, std::int64_t to, std::int64_t fraction) {
    return from + (((to - from) * fraction) >> 16);
}

// Where the 48 bits below the leading one of x lie between two powers of two.
struct Mantissa {
    int zeros;               // leading zeros of x
    std::uint64_t fraction;  // 48 bits
};
Mantissa mantissa(std::uint64_t x) {
    const int zeros = std::countl_zero(x);
    const std::uint64_t shifted = zeros == 63 ? 0 : x << (zeros + 1);
    return {zeros, shifted >> 16U};
}

// value × e^(exponent / 2^16), the exponent between -100 and 21.
std::int64_t timesPowerOfE(std::int64_t value, std::int64_t exponent) {
    const std::int64_t power = (exponent * kLog2OfE16) >> 16;
    const std::int64_t whole = power >> 16;
    const auto step = static_cast<std::size_t>((power >> 8) & 0xFF);
    const std::int64_t leading = between(kPowerOfTwo[step], kPowerOfTwo[step + 1], (power & 0xFF) << 8);
    const Wide scaled = Wide{value} * leading;
    return static_cast<std::int64_t>(whole >= 30 ? scaled << (whole - 30) : scaled >> (30 - whole));
}

}  // namespace

std::int64_t standardNormal(std::uint64_t bits) {
    const Mantissa tail = mantissa((bits << 1U) | 1U);
    const auto octave = std::min<std::size_t>(static_cast<std::size_t>(tail.zeros), kNormalOctaves - 1);
    const auto step = static_cast<std::size_t>(tail.fraction >> 43U);
    const auto fraction = static_cast<std::int64_t>((tail.fraction >> 27U) & 0xFFFFU);
    const std::size_t at = octave * (kNormalSteps + 1) + step;
    const std::int64_t z = between(kNormalTail[at], kNormalTail[at + 1], fraction);
    return (bits >> 63U) != 0 ? z : -z;
}

std::int64_t normal(std::uint64_t bits, std::int64_t mean, std::int64_t deviation) {
    return mean + static_cast<std::int64_t>((Wide{deviation} * standardNormal(bits)) >> 16);
}

std::int64_t normalAtLeast(std::uint64_t bits, std::int64_t mean, std::int64_t deviation, std::int64_t least) {
    return std::max(least, normal(bits, mean, deviation));
}

std::int64_t lognormal(std::uint64_t bits, std::int64_t median, std::int64_t sigmaPerMille) {
    return timesPowerOfE(median, standardNormal(bits) * sigmaPerMille / 1'000);
}

std::int64_t decayed(std::int64_t value, std::int64_t elapsed, std::int64_t constant) {
    if (elapsed / constant >= 64) return 0;
    return timesPowerOfE(value, -(elapsed * 65'536 / constant));
}

std::int64_t exponential(std::uint64_t bits, std::int64_t mean) {
    const Mantissa x = mantissa(bits | 1U);
    const auto step = static_cast<std::size_t>(x.fraction >> 40U);
    const auto fraction = static_cast<std::int64_t>((x.fraction >> 24U) & 0xFFFFU);
    const std::int64_t log = between(kLogOfOnePlus[step], kLogOfOnePlus[step + 1], fraction);
    const std::int64_t minusLog = (std::int64_t{x.zeros} + 1) * kLogOfTwo32 - log;
    return static_cast<std::int64_t>((Wide{mean} * minusLog) >> 32);
}

std::int64_t uniform(std::uint64_t bits, std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(Random::scale(bits, static_cast<std::uint64_t>(most - least) + 1));
}

}  // namespace frontrow
