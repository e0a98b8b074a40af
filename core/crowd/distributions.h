// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Distributions sampled from 64 uniform bits (Random::bits) in whole numbers: each is the
// distribution's quantile at that point, read from a table. Equal bits give equal values on every
// machine. Thread: pure functions, any.
#pragma once

#include <cstdint>

namespace frontrow {

// A standard normal value in 2^-16, between about -6.4 and 6.4.
std::int64_t standardNormal(std::uint64_t bits);
// Normal with that mean and standard deviation (each below 2^40); rounded toward minus infinity.
std::int64_t normal(std::uint64_t bits, std::int64_t mean, std::int64_t deviation);
// The same, never below `least`.
std::int64_t normalAtLeast(std::uint64_t bits, std::int64_t mean, std::int64_t deviation, std::int64_t least);
// Lognormal with that median (0 to 2^40) and that sigma of the logarithm, in thousandths (0 to 3,000).
std::int64_t lognormal(std::uint64_t bits, std::int64_t median, std::int64_t sigmaPerMille);
// Exponential with that mean (0 to 2^40).
std::int64_t exponential(std::uint64_t bits, std::int64_t mean);
// value × e^(-elapsed / constant), rounded down; value and elapsed at least 0, constant at least 1.
std::int64_t decayed(std::int64_t value, std::int64_t elapsed, std::int64_t constant);
// Uniform whole number from least to most, both included; least ≤ most.
std::int64_t uniform(std::uint64_t bits, std::int64_t least, std::int64_t most);

}  // namespace frontrow
