// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money: a whole number of minor units (won, cents) and the currency it is in. Sums are checked;
// an overflow is an absent value, never a wrapped one. Thread: values, any.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace frontrow {

// Minor units of the currency that the context (a performance, a wallet) names once.
struct Amount {
    std::int64_t minor = 0;

    auto operator<=>(const Amount&) const = default;
    constexpr Amount operator-() const { return {-minor}; }
    constexpr Amount& operator+=(Amount other) {
        minor += other.minor;
        return *this;
    }
    constexpr Amount& operator-=(Amount other) {
        minor -= other.minor;
        return *this;
    }
};

constexpr Amount operator+(Amount a, Amount b) { return {a.minor + b.minor}; }
constexpr Amount operator-(Amount a, Amount b) { return {a.minor - b.minor}; }

// The sum, or nothing where it does not fit into 64 bits.
constexpr std::optional<Amount> checkedAdd(Amount a, Amount b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.minor, b.minor, &sum)) return std::nullopt;
    return Amount{sum};
}

constexpr std::optional<Amount> checkedMultiply(Amount a, std::int64_t factor) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a.minor, factor, &product)) return std::nullopt;
    return Amount{product};
}

// `permille` thousandths of `a`, rounded toward zero. |a| is at most 10^15 and permille 0 to 1,000
// wherever the sale uses it, so the product fits.
constexpr Amount share(Amount a, std::int64_t permille) { return {a.minor * permille / 1000}; }

// ISO 4217 code, upper case letters.
struct Currency {
    std::array<char, 3> code{'K', 'R', 'W'};

    auto operator<=>(const Currency&) const = default;
};

struct Money {
    Amount amount;
    Currency currency;

    auto operator<=>(const Money&) const = default;
};

// The dearest seat a plan may name (product rule: tier prices 0 to 10,000,000; files: up to 10^9).
inline constexpr Amount kMaxPrice{1'000'000'000};

}  // namespace frontrow
