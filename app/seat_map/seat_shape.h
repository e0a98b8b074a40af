// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes of a seat: every state has its own, so that none is told by colour alone. Painted with
// QPainter once per sprite, and by legends. Thread: the GUI's.
#pragma once

#include <QChar>
#include <QColor>
#include <cstdint>

#include "domain/ids.h"
#include "seat_map/detail_level.h"
#include "theme/theme.h"

class QPainter;

namespace frontrow {

enum class SeatShape : std::uint8_t {
    Free,
    Accessible,
    Restricted,
    FilteredOut,
    Yours,
    Friend,
    Held,  // by a rival
    Taken,
    Blocked,
    Preview,  // the outline around a seat that a click would take
    Ground    // covers what was drawn before
};
inline constexpr int kSeatShapes = 11;

// Frames of a shape that moves: 0 is the shape at rest.
inline constexpr int kSeatFrames = 9;

// The side of a seat, as a share of the distance between neighbours.
inline constexpr double kSeatShare = 0.79;
// Opacity of the sections around those that are zoomed to, and of what the filters leave out.
inline constexpr double kNeighbourInk = 0.38;
inline constexpr double kFilteredInk = 0.16;

struct SeatPaint {
    SeatShape shape = SeatShape::Free;
    double size = 0;  // pixels
    DetailLevel level = DetailLevel::Glyphs;
    TierIndex tier;
    int frame = 0;  // of Held: the ring of a new hold, 1 to 8; of Taken: on its way to it, 1 to 4
    QColor ground;  // what lies under the seats
    QChar initial;  // of Friend
};

// Paints around the origin.
void paintSeat(QPainter& painter, const SeatPaint& seat, const Theme& theme);
// What paintSeat() covers at most, from the origin, in shares of the size.
inline constexpr double kSeatReach = 0.9;

}  // namespace frontrow
