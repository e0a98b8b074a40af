// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/integer_math.h"

#include <algorithm>
#include <cstdlib>

namespace frontrow {

namespace {

constexpr std::int64_t kFullTurn = 360'000;

// Angle of a direction from the x axis in thousandths of a degree, 0 to 359,999. On one eighth of
// the circle atan(z) is taken as z·45° + 15.642°·z·(1 − z), which is never off by more than 0.23°.
std::int64_t heading(std::int64_t x, std::int64_t y) {
    const std::int64_t ax = std::abs(x);
    const std::int64_t ay = std::abs(y);
    const std::int64_t high = std::max(ax, ay);
    if (high == 0) return 0;
    constexpr std::int64_t one = 1 << 20;
    const std::int64_t z = std::min(ax, ay) * one / high;
    std::int64_t angle = (45'000 * z + 15'642 * z / one * (one - z)) / one;
    if (ay > ax) angle = 90'000 - angle;
    if (x < 0) angle = 180'000 - angle;
    if (y < 0) angle = kFullTurn - angle;
    return angle % kFullTurn;
}

}  // namespace

std::uint64_t integerRoot(std::uint64_t n) {
    std::uint64_t root = 0;
    std::uint64_t bit = std::uint64_t{1} << 62U;
    while (bit > n) bit >>= 2U;
    for (; bit != 0; bit >>= 2U) {
        if (n >= root + bit) {
            n -= root + bit;
            root = (root >> 1U) + bit;
        } else {
            root >>= 1U;
        }
    }
    return root;
}

std::uint64_t squaredDistance(Point a, Point b) {
    const std::int64_t dx = std::int64_t{a.x} - b.x;
    const std::int64_t dy = std::int64_t{a.y} - b.y;
    return static_cast<std::uint64_t>(dx * dx) + static_cast<std::uint64_t>(dy * dy);
}

std::uint64_t distance(Point a, Point b) { return integerRoot(squaredDistance(a, b)); }

std::uint32_t angleBetween(Point apex, Point a, Point b) {
    if (a == apex || b == apex) return 0;
    const std::int64_t first = heading(std::int64_t{a.x} - apex.x, std::int64_t{a.y} - apex.y);
    const std::int64_t second = heading(std::int64_t{b.x} - apex.x, std::int64_t{b.y} - apex.y);
    const std::int64_t turn = std::abs(first - second);
    return static_cast<std::uint32_t>(std::min(turn, kFullTurn - turn));
}

std::int64_t roundedQuotient(std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t half = denominator / 2;
    return (numerator < 0 ? numerator - half : numerator + half) / denominator;
}

}  // namespace frontrow
