// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/generator/bowl_path.h"

#include "venue/generator/polar.h"

namespace frontrow {

std::int64_t BowlPath::cornerLength() const { return radius * 1'570'796 / 1'000'000; }

Point BowlPath::place(std::int64_t at, std::int64_t depth) const {
    const auto across = [&](std::int64_t x, std::int64_t y) {
        return Point{static_cast<std::int32_t>(x), static_cast<std::int32_t>(y)};
    };
    if (at <= side) return across(-halfWidth - depth, top + at);
    at -= side;
    const std::int64_t centreX = halfWidth - radius;
    const std::int64_t centreY = top + side;
    if (at <= cornerLength()) {
        return polar(across(-centreX, centreY), radius + depth, 180'000 - at * 90'000 / cornerLength());
    }
    at -= cornerLength();
    if (at <= bottomLength()) return across(at - centreX, centreY + radius + depth);
    at -= bottomLength();
    if (at <= cornerLength()) {
        return polar(across(centreX, centreY), radius + depth, 90'000 - at * 90'000 / cornerLength());
    }
    at -= cornerLength();
    return across(halfWidth + depth, centreY - at);
}

}  // namespace frontrow
