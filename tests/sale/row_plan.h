// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small plans for tests of seat choice, drawn as text: a section is a list of rows, a row is a
// string with one character per seat. A blank is an aisle; `w` an accessible place, `c` a
// companion's, `r` a restricted view, any digit a seat of that tier, `o` a seat of tier 0.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "domain/venue_plan_builder.h"
#include "sale/seat_choice.h"

namespace frontrow::test {

struct DrawnSection {
    std::vector<std::string> rows;
    SectionKind kind = SectionKind::Seated;
    std::uint32_t standingPlaces = 0;
};

inline SeatFlags drawnFlags(char c) {
    SeatFlags flags;
    if (c == 'w') flags.set(SeatFlag::Accessible);
    if (c == 'c') flags.set(SeatFlag::Companion);
    if (c == 'r') flags.set(SeatFlag::RestrictedView);
    return flags;
}

// Sections "A", "B", … and their rows "1", "2", … stand one behind the other, with three metres from
// seat to seat so that ratings differ; the focal point is 20 m before the middle of the first row.
inline std::shared_ptr<const VenuePlan> drawnPlan(const std::vector<DrawnSection>& sections) {
    VenuePlanBuilder builder("Drawn");
    const LevelIndex level = builder.addLevel("Floor", 0);
    for (int tier = 0; tier < 4; ++tier) {
        builder.addTier(std::string(1, static_cast<char>('A' + tier)), "#204060", Amount{100'000 - 20'000 * tier});
    }
    std::int32_t front = 20'000;
    std::string name = "A";
    for (const DrawnSection& section : sections) {
        builder.beginSection(name, level, section.kind, TierIndex{0}, {});
        for (std::size_t row = 0; row < section.rows.size(); ++row) {
            builder.beginRow(std::to_string(row + 1));
            std::int32_t x = 0;
            int number = 0;
            for (const char c : section.rows[row]) {
                x += c == ' ' ? 6'000 : 3'000;
                if (c == ' ') continue;
                const TierIndex tier{static_cast<std::uint8_t>(c >= '0' && c <= '9' ? c - '0' : 0)};
                const Point place{x, front + static_cast<std::int32_t>(row) * 3'000};
                builder.addSeat({std::to_string(++number), place, tier, drawnFlags(c)});
            }
        }
        if (section.kind == SectionKind::Standing) builder.addStandingPlaces(section.standingPlaces);
        front += 50'000;
        ++name[0];
    }
    const auto longest = sections[0].rows.empty() ? 0 : sections[0].rows[0].size();
    builder.setFocalPoint({static_cast<std::int32_t>(longest + 1) * 1'500, 0});
    auto plan = builder.build();
    return plan ? plan.value() : nullptr;
}

// The free column of a picture of all seats in plan order: `o` is free, blanks do not count.
inline std::vector<std::uint8_t> drawnFree(std::string_view picture) {
    std::vector<std::uint8_t> free;
    for (const char c : picture) {
        if (c != ' ') free.push_back(c == 'o' ? 1 : 0);
    }
    return free;
}

inline SeatList seatsOf(std::initializer_list<std::uint32_t> seats) {
    SeatList list;
    for (const std::uint32_t seat : seats) list.push(SeatIndex{seat});
    return list;
}

inline std::string text(const SeatList& seats) {
    std::string out;
    for (const SeatIndex seat : seats) {
        if (!out.empty()) out.push_back(' ');
        out.append(std::to_string(seat.value));
    }
    return out;
}

}  // namespace frontrow::test
