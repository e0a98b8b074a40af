// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/generator/seat_block.h"
#include "venue/venue_generator.h"

namespace frontrow {

namespace {

SeatFlags flag(SeatFlag one) {
    SeatFlags flags;
    flags.set(one);
    return flags;
}

// The last row of every section lies at the concourse, without a step.
Flagging concourse(std::uint32_t rows) {
    return [rows](std::uint32_t row, std::uint32_t seat, std::uint32_t) {
        if (row + 1 != rows || seat > 3) return SeatFlags{};
        return flag(seat % 2 == 0 ? SeatFlag::Accessible : SeatFlag::Companion);
    };
}

struct Stand {
    LevelIndex level;
    std::uint32_t firstNumber;
    std::uint32_t sections;
    std::int64_t radius;
    std::int64_t from;  // thousandths of a degree
    std::int64_t to;
    std::uint32_t rows;
    std::uint32_t seats;           // of each section
    std::vector<TierIndex> tiers;  // from the middle of the stand outwards
};

constexpr std::int64_t kGangway = 700;  // thousandths of a degree between two sections

void drawStand(VenuePlanBuilder& builder, const Stand& stand) {
    const auto count = static_cast<std::int64_t>(stand.sections);
    for (std::int64_t i = 0; i < count; ++i) {
        SeatBlock block;
        block.name = std::to_string(stand.firstNumber + static_cast<std::uint32_t>(i));
        block.level = stand.level;
        const std::int64_t fromMiddle = std::abs(2 * i + 1 - count) / 2;
        block.tier = stand.tiers[static_cast<std::size_t>(fromMiddle * 2) * stand.tiers.size() / stand.sections];
        block.rows = stand.rows;
        block.seats = stand.seats;
        const std::int64_t step = (stand.to - stand.from) / count;
        const std::int64_t left = stand.from + step * i;
        block.surface = ringSurface({0, 0}, stand.radius, left + kGangway / 2, left + step - kGangway / 2);
        block.aisles = {500};
        block.aisleSlots = 2;
        block.flagging = concourse(stand.rows);
        drawBlock(builder, block);
    }
}

void drawField(VenuePlanBuilder& builder, const std::string& name, LevelIndex level, TierIndex tier,
               std::vector<Point> outline, std::uint32_t places) {
    builder.beginSection(name, level, SectionKind::Standing, tier, std::move(outline));
    builder.addStandingPlaces(places);
}

// Every second place for a wheelchair, with a companion's beside it.
SeatFlags platformFlags(std::uint32_t, std::uint32_t seat, std::uint32_t) {
    return flag(seat % 2 == 0 ? SeatFlag::Accessible : SeatFlag::Companion);
}

}  // namespace

// Stands round a baseball field: the middle of the field is (0, 0), the home plate below it.
void drawBallpark(VenuePlanBuilder& builder) {
    const StandardTiers t = addStandardTiers(builder);
    const LevelIndex lower = builder.addLevel("Lower stand", 1'500);
    const LevelIndex upper = builder.addLevel("Upper stand", 12'000);
    const LevelIndex outfield = builder.addLevel("Outfield", 2'500);
    // The diamond of the infield, seen from behind the home plate.
    builder.setStage({{0, 49'000}, {19'400, 29'600}, {0, 10'200}, {-19'400, 29'600}});
    builder.setFocalPoint({0, 49'000});
    drawStand(builder, {lower, 101, 30, 70'000, 225'000, -45'000, 18, 420, {t.vip, t.r, t.r, t.s, t.a}});
    drawStand(builder, {upper, 301, 30, 92'000, 225'000, -45'000, 12, 340, {t.s, t.a, t.a, t.b, t.b}});
    drawStand(builder, {outfield, 501, 10, 78'000, 315'000, 225'000, 10, 220, {t.b, t.c}});
}

void drawFestival(VenuePlanBuilder& builder) {
    const StandardTiers t = addStandardTiers(builder);
    const LevelIndex ground = builder.addLevel("Ground", 0);
    const LevelIndex hill = builder.addLevel("Hill", 6'000);
    const LevelIndex platform = builder.addLevel("Platforms", 1'200);
    const LevelIndex stands = builder.addLevel("Stands", 3'000);
    builder.setStage({{-26'000, -18'000},
                      {26'000, -18'000},
                      {22'000, 0},
                      {4'000, 0},
                      {4'000, 9'000},
                      {-4'000, 9'000},
                      {-4'000, 0},
                      {-22'000, 0}});
    builder.setFocalPoint({0, 2'000});
    drawField(
        builder, "Golden circle left", ground, t.vip,
        {{-46'000, 3'000}, {-6'000, 3'000}, {-6'000, 11'000}, {-1'000, 11'000}, {-1'000, 42'000}, {-46'000, 42'000}},
        4'000);
    drawField(builder, "Golden circle right", ground, t.vip,
              {{6'000, 3'000}, {46'000, 3'000}, {46'000, 42'000}, {1'000, 42'000}, {1'000, 11'000}, {6'000, 11'000}},
              4'000);
    drawField(builder, "Front left", ground, t.s,
              {{-60'000, 12'000},
               {-50'000, 12'000},
               {-50'000, 46'000},
               {-14'000, 46'000},
               {-14'000, 100'000},
               {-100'000, 100'000},
               {-100'000, 40'000}},
              12'000);
    drawField(builder, "Front right", ground, t.s,
              {{50'000, 12'000},
               {60'000, 12'000},
               {100'000, 40'000},
               {100'000, 100'000},
               {14'000, 100'000},
               {14'000, 46'000},
               {50'000, 46'000}},
              12'000);
    drawField(builder, "Main field", ground, t.a, rectangle(-100'000, 104'000, 100'000, 190'000), 40'000);
    drawField(builder, "Hill", hill, t.c,
              {{-100'000, 196'000},
               {100'000, 196'000},
               {84'000, 232'000},
               {40'000, 250'000},
               {-40'000, 250'000},
               {-84'000, 232'000}},
              18'000);
    for (const std::int32_t side : {-1, 1}) {
        SeatBlock block;
        block.name = side < 0 ? "Platform left" : "Platform right";
        block.level = platform;
        block.tier = t.r;
        block.rows = 10;
        block.seats = 200;
        block.rowStep = 1'600;
        block.surface = side < 0 ? straightSurface({-13'000, 56'000}, {-3'000, 56'000})
                                 : straightSurface({3'000, 56'000}, {13'000, 56'000});
        block.flagging = platformFlags;
        drawBlock(builder, block);
    }
    for (std::int32_t i = 0; i < 8; ++i) {
        const std::int32_t top = 44'000 + i % 4 * 36'000;
        SeatBlock block;
        block.name = (i < 4 ? "Stand L" : "Stand R") + std::to_string(i % 4 + 1);
        block.level = stands;
        block.tier = i % 4 < 2 ? t.r : t.b;
        block.rows = 30;
        block.seats = 1'200;
        block.aisles = {333, 667};
        block.aisleSlots = 2;
        // Rows face the field: the left stand's front runs upwards, the right one's downwards.
        block.surface = i < 4 ? straightSurface({-106'000, top}, {-106'000, top + 26'000})
                              : straightSurface({106'000, top + 26'000}, {106'000, top});
        block.flagging = concourse(30);
        drawBlock(builder, block);
    }
}

}  // namespace frontrow
