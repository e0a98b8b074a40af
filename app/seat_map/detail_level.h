// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of a seat is drawn, by the distance of neighbouring seats on the screen. A level is
// entered at its step and left 12 % below it, so that a map at rest near a step does not flicker.
// Thread: values, any.
#pragma once

#include <cstdint>

namespace frontrow {

enum class DetailLevel : std::uint8_t {
    Sections,  // coloured outlines with the number left
    Dots,      // a small square per seat
    Glyphs,    // every state has its shape; from here on seats can be clicked
    Numbers    // and its number
};

// In logical pixels between neighbouring seats.
inline constexpr double kDotsFrom = 3.5;
inline constexpr double kGlyphsFrom = 9;
inline constexpr double kNumbersFrom = 20;
inline constexpr double kDetailHysteresis = 0.12;

// `dotsFrom` is at least kDotsFrom; an overview of many sections keeps its outlines for longer.
DetailLevel detailAfter(DetailLevel before, double pitch, double dotsFrom);
// The level for a pitch seen for the first time.
DetailLevel detailAt(double pitch, double dotsFrom);
inline bool showsSeats(DetailLevel level) { return level != DetailLevel::Sections; }
inline bool seatsCanBeClicked(DetailLevel level) { return level >= DetailLevel::Glyphs; }

}  // namespace frontrow
