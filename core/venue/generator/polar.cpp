// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/generator/polar.h"

#include <array>

#include "domain/integer_math.h"

namespace frontrow {

namespace {

constexpr std::int64_t kOne = std::int64_t{1} << 30U;
constexpr std::int64_t kRightAngle = 90'000;

// Sine of 0° to 90° in units of 2^-30, by its power series.
std::int64_t sine(std::int64_t angle) {
    constexpr std::int64_t quarterTurn = 1'686'629'713;  // half of pi in units of 2^-30
    const std::int64_t x = quarterTurn * angle / kRightAngle;
    const std::int64_t square = x * x / kOne;
    std::int64_t term = x;
    std::int64_t sum = x;
    for (std::int64_t n = 3; n <= 15; n += 2) {
        term = -(term * square / kOne) / (n * (n - 1));
        sum += term;
    }
    return sum;
}

}  // namespace

Point polar(Point centre, std::int64_t radius, std::int64_t angle) {
    angle = ((angle % (4 * kRightAngle)) + 4 * kRightAngle) % (4 * kRightAngle);
    const std::int64_t quarter = angle / kRightAngle;
    const std::int64_t rest = angle % kRightAngle;
    const std::int64_t s = sine(rest);
    const std::int64_t c = sine(kRightAngle - rest);
    const std::array<std::int64_t, 4> xs{c, -s, -c, s};
    const std::array<std::int64_t, 4> ys{s, c, -s, -c};
    const auto turn = static_cast<std::size_t>(quarter);
    return {static_cast<std::int32_t>(centre.x + roundedQuotient(radius * xs[turn], kOne)),
            static_cast<std::int32_t>(centre.y + roundedQuotient(radius * ys[turn], kOne))};
}

}  // namespace frontrow
