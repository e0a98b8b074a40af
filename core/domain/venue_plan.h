// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A venue plan: levels, sections, rows, seats and price tiers, as an immutable value. Seats are
// dense indexes: those of a stretch, a row and a section are consecutive, in the order in which a
// person walks the row. A standing area is a section with one row and one stretch; its places are
// seats without a position of their own. Built only by VenuePlanBuilder, so a plan that exists
// keeps all of this. Thread: immutable after construction, any.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ids.h"
#include "domain/money.h"

namespace frontrow {

// Limits of every plan, whatever file it came from.
inline constexpr std::uint32_t kMaxSeats = 200'000;
inline constexpr std::uint32_t kMaxSections = 4'096;
inline constexpr std::uint32_t kMaxRows = 65'536;
inline constexpr std::uint32_t kMaxTiers = 16;
inline constexpr std::uint32_t kMaxLevels = 64;
inline constexpr std::uint32_t kMaxOutlinePoints = 4'096;
inline constexpr std::int32_t kMaxCoordinate = 1'000'000'000;  // millimetres: 1,000 km
inline constexpr std::size_t kMaxNameCodePoints = 64;

// Millimetres on the floor plan; x to the right, y away from the top edge of the drawing.
struct Point {
    std::int32_t x = 0;
    std::int32_t y = 0;

    auto operator<=>(const Point&) const = default;
};

enum class SectionKind : std::uint8_t { Seated, Standing, Table };

enum class SeatFlag : std::uint8_t {
    Accessible = 1,  // step-free place for a wheelchair
    Companion = 2,   // beside an accessible place, offered to its party first
    RestrictedView = 4,
    Aisle = 8,    // an aisle begins beside this seat: drawn by hand or found by the step rule
    Blocked = 16  // not for sale
};

// A set of SeatFlag.
struct SeatFlags {
    std::uint8_t bits = 0;

    bool operator==(const SeatFlags&) const = default;
    constexpr bool has(SeatFlag flag) const { return (bits & static_cast<std::uint8_t>(flag)) != 0; }
    constexpr void set(SeatFlag flag) { bits = static_cast<std::uint8_t>(bits | static_cast<std::uint8_t>(flag)); }
};

struct Tier {
    std::string letter;  // "VIP", "R", … unique in the plan
    std::string colour;  // "#RRGGBB"
    Amount price;        // 0 … kMaxPrice

    bool operator==(const Tier&) const = default;
};

struct Level {
    std::string name;
    std::int32_t elevation = 0;  // millimetres above the stage floor

    bool operator==(const Level&) const = default;
};

struct Section {
    std::string name;  // unique in the plan
    LevelIndex level;
    SectionKind kind = SectionKind::Seated;
    TierIndex tier;              // of its seats unless a row or seat says otherwise
    std::vector<Point> outline;  // closed polygon, at least 3 points; may be empty when unknown
    SeatIndex firstSeat;
    std::uint32_t seatCount = 0;
    RowIndex firstRow;
    std::uint32_t rowCount = 0;

    bool operator==(const Section&) const = default;
};

struct Row {
    std::string label;
    SectionIndex section;
    SeatIndex firstSeat;
    std::uint32_t seatCount = 0;
    StretchIndex firstStretch;
    std::uint32_t stretchCount = 0;

    bool operator==(const Row&) const = default;
};

// Seats of one row without an aisle break between them.
struct Stretch {
    RowIndex row;
    SeatIndex firstSeat;
    std::uint32_t seatCount = 0;

    bool operator==(const Stretch&) const = default;
};

// One seat's data as it is drawn; the plan keeps it in columns.
struct Seat {
    std::string number;
    Point position;
    TierIndex tier;
    SeatFlags flags;
};

class VenuePlan {
public:
    const std::string& name() const { return m_name; }
    Currency currency() const { return m_currency; }
    std::span<const Level> levels() const { return m_levels; }
    std::span<const Tier> tiers() const { return m_tiers; }
    std::span<const Section> sections() const { return m_sections; }
    std::span<const Row> rows() const { return m_rows; }
    std::span<const Stretch> stretches() const { return m_stretches; }
    // Outline of the stage (may be empty) and the point that every seat looks at.
    std::span<const Point> stage() const { return m_stage; }
    Point focalPoint() const { return m_focalPoint; }

    std::uint32_t seatCount() const { return static_cast<std::uint32_t>(m_tier.size()); }
    const Section& section(SectionIndex i) const { return m_sections[i.value]; }
    const Row& row(RowIndex i) const { return m_rows[i.value]; }
    const Stretch& stretch(StretchIndex i) const { return m_stretches[i.value]; }
    const Tier& tier(TierIndex i) const { return m_tiers[i.value]; }

    // Columns, one entry per seat.
    TierIndex seatTier(SeatIndex i) const { return m_tier[i.value]; }
    SeatFlags seatFlags(SeatIndex i) const { return m_flags[i.value]; }
    Point seatPosition(SeatIndex i) const { return m_position[i.value]; }
    StretchIndex seatStretch(SeatIndex i) const { return m_stretch[i.value]; }
    RowIndex seatRow(SeatIndex i) const { return stretch(seatStretch(i)).row; }
    SectionIndex seatSection(SeatIndex i) const { return row(seatRow(i)).section; }
    const std::string& seatNumber(SeatIndex i) const { return m_number[i.value]; }
    Amount seatPrice(SeatIndex i) const { return tier(seatTier(i)).price; }
    // View rating from the focal point: 0 (worst) to 100 (best), tenths of the 0–10 people see.
    std::uint8_t seatView(SeatIndex i) const { return m_view[i.value]; }
    // The three parts of the rating, each 0–100 (see venue_view.h for the rule).
    std::uint8_t seatDistanceRating(SeatIndex i) const { return m_distanceRating[i.value]; }
    std::uint8_t seatAngleRating(SeatIndex i) const { return m_angleRating[i.value]; }
    std::uint8_t seatSightRating(SeatIndex i) const { return m_sightRating[i.value]; }
    bool isStanding(SeatIndex i) const { return section(seatSection(i)).kind == SectionKind::Standing; }

    std::optional<SectionIndex> findSection(std::string_view name) const;
    // The seat by its people's names, as in ("107", "4", "6").
    std::optional<SeatIndex> findSeat(std::string_view section, std::string_view row, std::string_view number) const;

    // Digest of everything above: two plans with one digest sell alike.
    std::uint64_t digest() const { return m_digest; }

private:
    friend class VenuePlanBuilder;
    VenuePlan() = default;

    std::string m_name;
    Currency m_currency;
    std::vector<Level> m_levels;
    std::vector<Tier> m_tiers;
    std::vector<Section> m_sections;
    std::vector<Row> m_rows;
    std::vector<Stretch> m_stretches;
    std::vector<Point> m_stage;
    Point m_focalPoint;
    std::vector<TierIndex> m_tier;
    std::vector<SeatFlags> m_flags;
    std::vector<Point> m_position;
    std::vector<StretchIndex> m_stretch;
    std::vector<std::string> m_number;
    std::vector<std::uint8_t> m_view;
    std::vector<std::uint8_t> m_distanceRating;
    std::vector<std::uint8_t> m_angleRating;
    std::vector<std::uint8_t> m_sightRating;
    std::uint64_t m_digest = 0;
};

}  // namespace frontrow
