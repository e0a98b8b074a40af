// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fixed-point tables from which all distributions are sampled (distributions.h). They are kept in
// the tree, so every machine draws the same numbers. Made by scripts/make-quantile-tables.
// Thread: constants, any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace frontrow {

inline constexpr std::size_t kNormalOctaves = 32;
inline constexpr std::size_t kNormalSteps = 32;
inline constexpr std::size_t kFineSteps = 256;

// Standard normal value in 2^-16 whose upper tail is 2^-(octave + 2) × (1 + step / 32); 33 entries
// an octave, the last one being the first of the octave before.
extern const std::array<std::int32_t, kNormalOctaves*(kNormalSteps + 1)> kNormalTail;
// ln(1 + step / 256) in 2^-32.
extern const std::array<std::uint32_t, kFineSteps + 1> kLogOfOnePlus;
// 2^(step / 256) in 2^-30.
extern const std::array<std::uint32_t, kFineSteps + 1> kPowerOfTwo;

}  // namespace frontrow
