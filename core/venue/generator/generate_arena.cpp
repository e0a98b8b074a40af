// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "venue/generator/bowl_path.h"
#include "venue/generator/seat_block.h"
#include "venue/venue_generator.h"

namespace frontrow {

namespace {

constexpr std::uint32_t kRows = 12;
constexpr std::int64_t kRowStep = 760;
constexpr std::int64_t kUpperDepth = 10'800;  // from the lower bowl's edge to the upper one's
constexpr std::int64_t kGangway = 600;        // between two sections of the bowl
constexpr BowlPath kBowl{-3'600, 19'900, 27'200, 15'000};

SeatFlags flag(SeatFlag one) {
    SeatFlags flags;
    flags.set(one);
    return flags;
}

// Which seats of a section stand behind the edge of the stage or a stairway.
enum class Hidden { None, FirstSeats, LastSeats };

Flagging bowlFlags(Hidden hidden, bool stepFree) {
    return [=](std::uint32_t row, std::uint32_t seat, std::uint32_t seats) {
        const std::uint32_t fromHidden = hidden == Hidden::LastSeats ? seats - 1 - seat : seat;
        if (hidden != Hidden::None && row >= kRows / 2 && fromHidden < 2) return flag(SeatFlag::RestrictedView);
        if (stepFree && row + 1 == kRows) {
            if (seat == 3 || seat == 4 || seat == 8) return flag(SeatFlag::Accessible);
            if (seat == 2 || seat == 5 || seat == 9) return flag(SeatFlag::Companion);
        }
        return SeatFlags{};
    };
}

Flagging floorFlags(bool stepFree) {
    return [=](std::uint32_t row, std::uint32_t seat, std::uint32_t) {
        if (!stepFree || row + 1 != kRows || seat > 3) return SeatFlags{};
        return flag(seat % 2 == 0 ? SeatFlag::Accessible : SeatFlag::Companion);
    };
}

// Three by three sections whose rows curve gently round the stage.
void drawFloor(VenuePlanBuilder& builder, LevelIndex level, const StandardTiers& tiers) {
    constexpr std::int64_t width = 10'100;
    constexpr std::int64_t columnStep = 10'900;
    constexpr std::int64_t depthStep = 10'200;
    constexpr std::int64_t outermost = 15'950;
    for (std::int64_t i = 0; i < 9; ++i) {
        const std::int64_t left = (i % 3 - 1) * columnStep - width / 2;
        const std::int64_t top = 4'200 + i / 3 * depthStep;
        SeatBlock block;
        block.name = std::string(1, static_cast<char>('A' + i));
        block.level = level;
        block.tier = i < 3 ? tiers.vip : tiers.r;
        block.rows = kRows;
        block.seats = 204;
        block.rowStep = kRowStep;
        block.surface = [=](std::int64_t along, std::int64_t depth) {
            const std::int64_t x = left + width * along / 1'000;
            const std::int64_t nearer = 900 * x / outermost * x / outermost;
            return Point{static_cast<std::int32_t>(x), static_cast<std::int32_t>(top + depth - nearer)};
        };
        block.flagging = floorFlags(i >= 6);
        drawBlock(builder, block);
    }
}

struct Span {
    std::int64_t from, to;
};

// `straight` sections on each side, `corner` round each corner from `cornerFrom` on, one at the bottom.
std::vector<Span> spans(std::int64_t straight, std::int64_t corner, std::int64_t cornerFrom) {
    std::vector<Span> left;
    for (std::int64_t i = 0; i < straight; ++i) {
        left.push_back({cornerFrom * i / straight, cornerFrom * (i + 1) / straight});
    }
    const std::int64_t cornerTo = kBowl.side + kBowl.cornerLength();
    const std::int64_t turn = cornerTo - cornerFrom;
    for (std::int64_t i = 0; i < corner; ++i) {
        left.push_back({cornerFrom + turn * i / corner, cornerFrom + turn * (i + 1) / corner});
    }
    std::vector<Span> all = left;
    all.push_back({cornerTo, kBowl.length() - cornerTo});
    for (auto span = left.rbegin(); span != left.rend(); ++span) {
        all.push_back({kBowl.length() - span->to, kBowl.length() - span->from});
    }
    return all;
}

struct Ring {
    LevelIndex level;
    std::uint32_t firstNumber;
    std::int64_t depth;
    std::vector<Span> spans;
    std::vector<TierIndex> tiers;
    std::vector<std::uint32_t> seats;
};

void drawRing(VenuePlanBuilder& builder, const Ring& ring) {
    for (std::size_t i = 0; i < ring.spans.size(); ++i) {
        const Span span = ring.spans[i];
        SeatBlock block;
        block.name = std::to_string(ring.firstNumber + i);
        block.level = ring.level;
        block.tier = ring.tiers[i];
        block.rows = kRows;
        block.rowStep = kRowStep;
        block.seats = ring.seats[i];
        block.surface = [span, ring](std::int64_t along, std::int64_t depth) {
            const std::int64_t width = span.to - span.from - kGangway;
            return kBowl.place(span.from + kGangway / 2 + width * along / 1'000, ring.depth + depth);
        };
        const bool first = i == 0 || block.name == "107";
        const bool last = i + 1 == ring.spans.size();
        const Hidden hidden = first ? Hidden::FirstSeats : last ? Hidden::LastSeats : Hidden::None;
        block.flagging = bowlFlags(hidden, ring.depth == 0 && i >= 2 && i <= 12);
        drawBlock(builder, block);
    }
}

}  // namespace

void drawArena(VenuePlanBuilder& builder) {
    const StandardTiers t = addStandardTiers(builder);
    const LevelIndex floor = builder.addLevel("Floor", 0);
    const LevelIndex lower = builder.addLevel("Lower bowl", 2'000);
    const LevelIndex upper = builder.addLevel("Upper bowl", 9'000);
    // A wide stage with a runway into the floor.
    builder.setStage({{-14'300, -6'100},
                      {14'300, -6'100},
                      {13'500, 0},
                      {2'350, 0},
                      {2'350, 2'900},
                      {-2'350, 2'900},
                      {-2'350, 0},
                      {-13'500, 0}});
    builder.setFocalPoint({0, 1'500});
    drawFloor(builder, floor, t);
    Ring ring{lower, 101, 0, spans(3, 4, 25'200), {}, std::vector<std::uint32_t>(15, 150)};
    ring.tiers = {t.a, t.a, t.s, t.s, t.s, t.s, t.s, t.s, t.s, t.s, t.s, t.s, t.s, t.a, t.a};
    drawRing(builder, ring);
    ring = {upper, 201, kUpperDepth, spans(3, 5, kBowl.side), {}, std::vector<std::uint32_t>(17, 160)};
    ring.tiers = {t.c, t.c, t.c, t.b, t.b, t.b, t.a, t.a, t.a, t.a, t.a, t.b, t.b, t.b, t.c, t.c, t.c};
    for (const std::size_t wide : std::array<std::size_t, 3>{7, 8, 9}) ++ring.seats[wide];
    drawRing(builder, ring);
}

}  // namespace frontrow
