// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/generator/polar.h"
#include "venue/generator/seat_block.h"
#include "venue/venue_generator.h"

namespace frontrow {

namespace {

SeatFlags flag(SeatFlag one) {
    SeatFlags flags;
    flags.set(one);
    return flags;
}

// Wheelchair places with a companion beside each at both ends of the last row.
Flagging lastRowStepFree(std::uint32_t rows) {
    return [rows](std::uint32_t row, std::uint32_t seat, std::uint32_t seats) {
        if (row + 1 != rows) return SeatFlags{};
        const std::uint32_t fromEnd = std::min(seat, seats - 1 - seat);
        if (fromEnd > 3) return SeatFlags{};
        return flag(fromEnd % 2 == 0 ? SeatFlag::Accessible : SeatFlag::Companion);
    };
}

// The outermost seats of the first rows look past the frame of the stage.
Flagging framedSides(std::uint32_t rows, std::uint32_t deep) {
    return [=](std::uint32_t row, std::uint32_t seat, std::uint32_t seats) {
        if (row >= rows || std::min(seat, seats - 1 - seat) >= deep) return SeatFlags{};
        return flag(SeatFlag::RestrictedView);
    };
}

}  // namespace

void drawClub(VenuePlanBuilder& builder) {
    const StandardTiers t = addStandardTiers(builder);
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const LevelIndex gallery = builder.addLevel("Gallery", 3'200);
    builder.setStage(rectangle(-4'000, -4'000, 4'000, 0));
    builder.setFocalPoint({0, -500});
    builder.beginSection("Dance floor", floor, SectionKind::Standing, t.s, rectangle(-6'000, 1'500, 6'000, 9'500));
    builder.addStandingPlaces(180);
    builder.beginSection("Tables", floor, SectionKind::Table, t.r, rectangle(-9'500, 10'500, 9'500, 17'000));
    for (std::int32_t table = 0; table < 10; ++table) {
        builder.beginRow("T" + std::to_string(table + 1));
        const Point middle{-7'200 + table % 5 * 3'600, 12'200 + table / 5 * 3'200};
        // Six chairs round each table, two of the row next to the bar without a view past the pillar.
        for (std::int32_t chair = 0; chair < 6; ++chair) {
            const Point at = polar(middle, 850, 30'000 + chair * 60'000);
            const bool pillar = table == 9 && chair < 2;
            builder.addSeat(
                {std::to_string(chair + 1), at, t.r, pillar ? flag(SeatFlag::RestrictedView) : SeatFlags{}});
        }
    }
    SeatBlock balcony;
    balcony.name = "Gallery";
    balcony.level = gallery;
    balcony.tier = t.a;
    balcony.rows = 3;
    balcony.seats = 60;
    balcony.surface = straightSurface({-6'000, 18'000}, {6'000, 18'000}, -600);
    balcony.aisles = {500};
    balcony.aisleSlots = 2;
    balcony.flagging = lastRowStepFree(3);
    drawBlock(builder, balcony);
}

void drawTheatre(VenuePlanBuilder& builder) {
    const StandardTiers t = addStandardTiers(builder);
    const LevelIndex stallsLevel = builder.addLevel("Stalls", 0);
    const LevelIndex circleLevel = builder.addLevel("Circle", 4'500);
    const LevelIndex balconyLevel = builder.addLevel("Balcony", 9'000);
    builder.setStage({{-9'000, -8'000}, {9'000, -8'000}, {7'000, 0}, {-7'000, 0}});
    builder.setFocalPoint({0, -1'000});
    SeatBlock block;
    block.aisles = {267, 733};
    block.aisleSlots = 2;

    block.name = "Stalls";
    block.level = stallsLevel;
    block.tier = t.r;
    block.rows = 20;
    block.seats = 600;
    block.rowStep = 900;
    block.surface = straightSurface({-9'200, 3'000}, {9'200, 3'000}, 1'200);
    block.rowTiers = std::vector<TierIndex>(20, t.r);
    std::fill(block.rowTiers.begin(), block.rowTiers.begin() + 8, t.vip);
    std::fill(block.rowTiers.begin() + 16, block.rowTiers.end(), t.s);
    block.flagging = lastRowStepFree(20);
    drawBlock(builder, block);

    block.name = "Circle";
    block.level = circleLevel;
    block.tier = t.s;
    block.rows = 12;
    block.seats = 360;
    block.surface = straightSurface({-9'200, 22'500}, {9'200, 22'500}, 1'200);
    block.rowTiers = {};
    block.flagging = framedSides(4, 2);
    drawBlock(builder, block);

    block.name = "Balcony";
    block.level = balconyLevel;
    block.tier = t.b;
    block.rows = 8;
    block.seats = 240;
    block.surface = straightSurface({-9'200, 34'800}, {9'200, 34'800}, 1'200);
    block.rowTiers = std::vector<TierIndex>(8, t.b);
    std::fill(block.rowTiers.begin(), block.rowTiers.begin() + 4, t.a);
    block.flagging = framedSides(8, 2);
    drawBlock(builder, block);
}

}  // namespace frontrow
