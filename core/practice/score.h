// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks and shares as whole numbers. Thread: values, any.
#pragma once

#include <compare>
#include <cstdint>

namespace frontrow {

// 0 to 10 points, kept in hundredths; a difference of two may be below 0.
struct Score {
    std::int32_t hundredths = 0;
    auto operator<=>(const Score&) const = default;
};

// A percentage kept in tenths of a percent.
struct Percent {
    std::int32_t tenths = 0;
    auto operator<=>(const Percent&) const = default;
};

}  // namespace frontrow
