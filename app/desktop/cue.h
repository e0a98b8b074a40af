// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sounds of a sale. They are computed here, so that no file has to be found and none is foreign: all are
// shorter than 400 ms and quiet, and each stands beside something that is seen. Thread: any.
#pragma once

#include <QByteArray>
#include <cstdint>

namespace frontrow {

enum class Cue : std::uint8_t {
    Tick,       // three, two and one second before the opening: soft
    Opening,    // the same, higher
    YourTurn,   // a chime of two notes
    TimeShort,  // a minute and 20 s before a hold or an order ends: one tick
    SeatHeld,   // a short click of wood
    SeatLost,   // a low muted tap
    Paid        // three notes that rise
};

// Which of them are heard.
enum class SoundChoice : std::uint8_t {
    Off,
    Essential,  // what is missed at a price: the opening, the turn, the end of a hold
    All
};

bool isHeard(Cue cue, SoundChoice choice);

inline constexpr int kCueRate = 48'000;
// One channel, 16 bits a sample in the computer's byte order, kCueRate samples a second; ends in silence.
QByteArray cueSamples(Cue cue);

}  // namespace frontrow
