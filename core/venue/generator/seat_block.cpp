// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/generator/seat_block.h"

#include <algorithm>

#include "domain/integer_math.h"
#include "venue/generator/polar.h"
#include "venue/row_curve.h"

namespace frontrow {

namespace {

constexpr std::int64_t kWhole = 1'000;
constexpr int kEdgePoints = 4;  // steps along the front and the rear edge of an outline

Point middleOf(Point a, Point b) {
    return {static_cast<std::int32_t>((std::int64_t{a.x} + b.x) / 2),
            static_cast<std::int32_t>((std::int64_t{a.y} + b.y) / 2)};
}

RowCurve curveAt(const Surface& surface, std::int64_t depth, std::uint32_t slots) {
    const Point left = surface(0, depth);
    const Point right = surface(kWhole, depth);
    // The margin at both ends, in thousandths of this row's width.
    const auto width = static_cast<std::int64_t>(std::max<std::uint64_t>(distance(left, right), 1));
    const std::int64_t inset = std::min<std::int64_t>(kBlockMargin * kWhole / width, kWhole / 3);
    const Point from = surface(inset, depth);
    const Point to = surface(kWhole - inset, depth);
    const Point middle = surface(kWhole / 2, depth);
    const Point chord = middleOf(from, to);
    return {from, to, {middle.x - chord.x, middle.y - chord.y}, slots};
}

std::int64_t depthOf(const SeatBlock& block, std::uint32_t row) { return kBlockMargin + row * block.rowStep; }

// Seats per row, in proportion to the rows' widths; the last rows take what rounding leaves.
std::vector<std::uint32_t> seatsPerRow(const SeatBlock& block) {
    std::vector<std::uint64_t> widths;
    std::uint64_t total = 0;
    for (std::uint32_t r = 0; r < block.rows; ++r) {
        const RowCurve curve = curveAt(block.surface, depthOf(block, r), 2);
        widths.push_back(distance(curve.from, curve.to));
        total += widths.back();
    }
    std::vector<std::uint32_t> seats;
    std::uint64_t widthSoFar = 0;
    std::uint64_t given = 0;
    for (const std::uint64_t width : widths) {
        widthSoFar += width;
        const std::uint64_t due = widthSoFar * block.seats / total;
        seats.push_back(static_cast<std::uint32_t>(due - given));
        given = due;
    }
    return seats;
}

// Which slots of a row stay empty for its aisles, ascending.
std::vector<bool> emptySlots(const SeatBlock& block, std::uint32_t seats) {
    std::vector<bool> empty;
    std::size_t aisle = 0;
    for (std::uint32_t seat = 0; seat < seats; ++seat) {
        if (aisle < block.aisles.size() && seat * kWhole >= block.aisles[aisle] * std::int64_t{seats}) {
            empty.insert(empty.end(), block.aisleSlots, true);
            ++aisle;
        }
        empty.push_back(false);
    }
    return empty;
}

void drawRow(VenuePlanBuilder& builder, const SeatBlock& block, std::uint32_t row, std::uint32_t seats) {
    builder.beginRow(std::to_string(row + 1));
    const std::vector<bool> empty = emptySlots(block, seats);
    const RowCurve curve = curveAt(block.surface, depthOf(block, row), static_cast<std::uint32_t>(empty.size()));
    const TierIndex tier = row < block.rowTiers.size() ? block.rowTiers[row] : block.tier;
    std::uint32_t seat = 0;
    for (std::uint32_t slot = 0; slot < curve.slotCount; ++slot) {
        if (empty[slot]) continue;
        const SeatFlags flags = block.flagging ? block.flagging(row, seat, seats) : SeatFlags{};
        builder.addSeat({std::to_string(seat + 1), slotPosition(curve, slot), tier, flags});
        ++seat;
    }
}

}  // namespace

std::vector<Point> blockOutline(const Surface& surface, std::int64_t depth) {
    std::vector<Point> outline;
    for (int i = 0; i <= kEdgePoints; ++i) outline.push_back(surface(i * kWhole / kEdgePoints, 0));
    for (int i = kEdgePoints; i >= 0; --i) outline.push_back(surface(i * kWhole / kEdgePoints, depth));
    return outline;
}

void drawBlock(VenuePlanBuilder& builder, const SeatBlock& block) {
    const std::int64_t depth = depthOf(block, block.rows - 1) + kBlockMargin;
    builder.beginSection(block.name, block.level, SectionKind::Seated, block.tier, blockOutline(block.surface, depth));
    const std::vector<std::uint32_t> seats = seatsPerRow(block);
    for (std::uint32_t row = 0; row < block.rows; ++row) drawRow(builder, block, row, seats[row]);
}

Surface straightSurface(Point left, Point right, std::int64_t sag) {
    const auto width = static_cast<std::int64_t>(distance(left, right));
    return [left, right, width, sag](std::int64_t along, std::int64_t depth) {
        const std::int64_t dx = std::int64_t{right.x} - left.x;
        const std::int64_t dy = std::int64_t{right.y} - left.y;
        // Backwards is a quarter turn from the way along the front, y pointing away from the stage.
        const std::int64_t back = depth + sag * 4 * along * (kWhole - along) / (kWhole * kWhole);
        return Point{
            static_cast<std::int32_t>(left.x + roundedQuotient(dx * along, kWhole) - roundedQuotient(dy * back, width)),
            static_cast<std::int32_t>(left.y + roundedQuotient(dy * along, kWhole) +
                                      roundedQuotient(dx * back, width))};
    };
}

Surface ringSurface(Point centre, std::int64_t radius, std::int64_t from, std::int64_t to) {
    return [centre, radius, from, to](std::int64_t along, std::int64_t depth) {
        return polar(centre, radius + depth, from + (to - from) * along / kWhole);
    };
}

StandardTiers addStandardTiers(VenuePlanBuilder& builder) {
    StandardTiers tiers;
    tiers.vip = builder.addTier("VIP", "#CB3A20", Amount{198'000});
    tiers.r = builder.addTier("R", "#F29A2E", Amount{165'000});
    tiers.s = builder.addTier("S", "#078573", Amount{132'000});
    tiers.a = builder.addTier("A", "#6BB5F0", Amount{110'000});
    tiers.b = builder.addTier("B", "#1D3F8F", Amount{88'000});
    tiers.c = builder.addTier("C", "#C4A59C", Amount{66'000});
    return tiers;
}

std::vector<Point> rectangle(std::int32_t left, std::int32_t top, std::int32_t right, std::int32_t bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

}  // namespace frontrow
