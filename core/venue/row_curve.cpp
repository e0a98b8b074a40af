// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/row_curve.h"

#include <algorithm>

#include "domain/integer_math.h"

namespace frontrow {

namespace {

// One coordinate of a slot. With both ends within kMaxCoordinate and at most kMaxSlots slots every
// product stays below 2^61.
std::int32_t along(std::int64_t from, std::int64_t to, std::int64_t bend, std::int64_t slot, std::int64_t last) {
    const std::int64_t offset = (to - from) * slot * last + 4 * bend * slot * (last - slot);
    return static_cast<std::int32_t>(from + roundedQuotient(offset, last * last));
}

// Slot of each seat, from the steps between neighbours against their median; empty without a pattern.
std::vector<std::uint32_t> slotsOf(std::span<const Point> seats) {
    std::vector<std::uint64_t> steps;
    for (std::size_t i = 1; i < seats.size(); ++i) steps.push_back(distance(seats[i - 1], seats[i]));
    std::vector<std::uint64_t> sorted = steps;
    std::sort(sorted.begin(), sorted.end());
    const std::uint64_t median = sorted[sorted.size() / 2];
    if (median == 0) return {};
    std::vector<std::uint32_t> slots{0};
    for (const std::uint64_t step : steps) {
        const std::uint64_t next = slots.back() + std::max<std::uint64_t>(1, (step + median / 2) / median);
        if (next >= kMaxSlots) return {};
        slots.push_back(static_cast<std::uint32_t>(next));
    }
    return slots;
}

// The bend of one coordinate that puts every seat where it is, near the one that fits the middle seat.
std::optional<std::int32_t> fitBend(std::span<const std::int32_t> values, std::span<const std::uint32_t> slots) {
    const std::int64_t last = slots.back();
    const auto fits = [&](std::int64_t bend) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (along(values.front(), values.back(), bend, slots[i], last) != values[i]) return false;
        }
        return true;
    };
    std::size_t middle = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto off = [&](std::size_t k) { return std::abs(2 * std::int64_t{slots[k]} - last); };
        if (off(i) < off(middle)) middle = i;
    }
    const std::int64_t weight = 4 * slots[middle] * (last - slots[middle]);
    if (weight == 0) return fits(0) ? std::optional<std::int32_t>(0) : std::nullopt;
    const std::int64_t straight = along(values.front(), values.back(), 0, slots[middle], last);
    const std::int64_t guess = roundedQuotient((values[middle] - straight) * last * last, weight);
    for (const std::int64_t off : {0, -1, 1, -2, 2, -3, 3}) {
        const std::int64_t bend = guess + off;
        if (bend >= -kMaxCoordinate && bend <= kMaxCoordinate && fits(bend)) return static_cast<std::int32_t>(bend);
    }
    return std::nullopt;
}

}  // namespace

Point slotPosition(const RowCurve& curve, std::uint32_t slot) {
    if (curve.slotCount < 2) return curve.from;
    const std::int64_t last = curve.slotCount - 1;
    return {along(curve.from.x, curve.to.x, curve.bend.x, slot, last),
            along(curve.from.y, curve.to.y, curve.bend.y, slot, last)};
}

std::optional<FittedRow> fitCurve(std::span<const Point> seats) {
    if (seats.empty()) return std::nullopt;
    FittedRow row{{seats.front(), seats.back(), {}, 1}, {}};
    if (seats.size() == 1) return row;
    const std::vector<std::uint32_t> slots = slotsOf(seats);
    if (slots.empty()) return std::nullopt;
    std::vector<std::int32_t> xs;
    std::vector<std::int32_t> ys;
    for (const Point p : seats) {
        xs.push_back(p.x);
        ys.push_back(p.y);
    }
    const auto bendX = fitBend(xs, slots);
    const auto bendY = fitBend(ys, slots);
    if (!bendX || !bendY) return std::nullopt;
    row.curve.bend = {*bendX, *bendY};
    row.curve.slotCount = slots.back() + 1;
    std::size_t next = 0;
    for (std::uint32_t slot = 0; slot < row.curve.slotCount; ++slot) {
        if (slots[next] == slot) {
            ++next;
        } else {
            row.skipped.push_back(slot);
        }
    }
    return row;
}

}  // namespace frontrow
