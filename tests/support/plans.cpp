// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"

#include <algorithm>
#include <string>

#include "domain/assert.h"
#include "domain/venue_plan_builder.h"

namespace frontrow::test {

namespace {

constexpr std::int32_t kPitch = 500;
constexpr std::int32_t kRowStep = 900;
constexpr std::int32_t kFirstRow = 5'000;
constexpr std::int32_t kAisle = 1'500;

struct Block {
    std::uint32_t rows;
    std::uint32_t seats;
    std::int32_t left;  // x of the first seat
    std::int32_t top;   // y of the first row
    TierIndex tier;
    std::vector<std::uint32_t> aislesAfter;
};

PlanPointer built(VenuePlanBuilder& builder) {
    builder.setFocalPoint({0, 0});
    auto plan = builder.build();
    FRONTROW_ASSERT(static_cast<bool>(plan));
    return plan.value();
}

std::int32_t centred(std::uint32_t seats) { return -static_cast<std::int32_t>(seats - 1) * kPitch / 2; }

SeatFlags flagsOf(std::uint32_t seat, std::uint32_t seats) {
    SeatFlags flags;
    if (seat == 0) flags.set(SeatFlag::Accessible);
    if (seat == 1) flags.set(SeatFlag::Companion);
    if (seat + 1 == seats) flags.set(SeatFlag::RestrictedView);
    if (seat + 2 == seats) flags.set(SeatFlag::Blocked);
    return flags;
}

enum class Flags { None, Some };

void addRows(VenuePlanBuilder& builder, const Block& block, Flags flags = Flags::None) {
    for (std::uint32_t r = 0; r < block.rows; ++r) {
        builder.beginRow(std::to_string(r + 1));
        std::int32_t x = block.left;
        for (std::uint32_t s = 0; s < block.seats; ++s) {
            const Point at{x, block.top + static_cast<std::int32_t>(r) * kRowStep};
            builder.addSeat(
                {std::to_string(s + 1), at, block.tier, flags == Flags::Some ? flagsOf(s, block.seats) : SeatFlags{}});
            const auto& aisles = block.aislesAfter;
            x += std::count(aisles.begin(), aisles.end(), s + 1) > 0 ? kAisle : kPitch;
        }
    }
}

}  // namespace

PlanPointer rowsPlan(std::uint32_t rows, std::uint32_t seatsPerRow) { return aislePlan(rows, seatsPerRow, {}); }

PlanPointer aislePlan(std::uint32_t rows, std::uint32_t seatsPerRow, const std::vector<std::uint32_t>& aislesAfter) {
    VenuePlanBuilder builder("Rows");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const TierIndex tier = builder.addTier("S", "#078573", Amount{132'000});
    builder.beginSection("A", floor, SectionKind::Seated, tier, {});
    addRows(builder, {rows, seatsPerRow, centred(seatsPerRow), kFirstRow, tier, aislesAfter});
    return built(builder);
}

PlanPointer twoTierPlan(std::uint32_t rows, std::uint32_t seatsPerRow) {
    VenuePlanBuilder builder("Two tiers");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const TierIndex front = builder.addTier("VIP", "#CB3A20", Amount{198'000});
    const TierIndex rear = builder.addTier("S", "#078573", Amount{132'000});
    builder.beginSection("Front", floor, SectionKind::Seated, front, {});
    addRows(builder, {rows, seatsPerRow, centred(seatsPerRow), kFirstRow, front, {}});
    builder.beginSection("Rear", floor, SectionKind::Seated, rear, {});
    const std::int32_t behind = kFirstRow + (static_cast<std::int32_t>(rows) + 1) * kRowStep;
    addRows(builder, {rows, seatsPerRow, centred(seatsPerRow), behind, rear, {}});
    return built(builder);
}

PlanPointer hallPlan(std::uint32_t sections, std::uint32_t rows, std::uint32_t seatsPerRow) {
    VenuePlanBuilder builder("Hall");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const std::vector<TierIndex> tiers{builder.addTier("R", "#F29A2E", Amount{165'000}),
                                       builder.addTier("S", "#078573", Amount{132'000}),
                                       builder.addTier("A", "#6BB5F0", Amount{110'000})};
    const std::int32_t width = static_cast<std::int32_t>(seatsPerRow) * kPitch + 2'000;
    for (std::uint32_t i = 0; i < sections; ++i) {
        const TierIndex tier = tiers[i % tiers.size()];
        const std::int32_t left = (2 * static_cast<std::int32_t>(i) - static_cast<std::int32_t>(sections)) * width / 2;
        builder.beginSection(std::to_string(i + 1), floor, SectionKind::Seated, tier, {});
        addRows(builder, {rows, seatsPerRow, left, kFirstRow, tier, {}});
    }
    return built(builder);
}

PlanPointer flaggedPlan(std::uint32_t rows, std::uint32_t seatsPerRow) {
    VenuePlanBuilder builder("Flagged");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const TierIndex tier = builder.addTier("S", "#078573", Amount{132'000});
    builder.beginSection("A", floor, SectionKind::Seated, tier, {});
    addRows(builder, {rows, seatsPerRow, centred(seatsPerRow), kFirstRow, tier, {}}, Flags::Some);
    return built(builder);
}

PlanPointer standingPlan(std::uint32_t places) {
    VenuePlanBuilder builder("Standing");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const TierIndex tier = builder.addTier("A", "#6BB5F0", Amount{110'000});
    builder.beginSection("Field", floor, SectionKind::Standing, tier,
                         {{-10'000, 5'000}, {10'000, 5'000}, {10'000, 25'000}, {-10'000, 25'000}});
    builder.addStandingPlaces(places);
    return built(builder);
}

}  // namespace frontrow::test
