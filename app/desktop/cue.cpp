// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cue.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace frontrow {

namespace {

// A tone that begins at once and dies away.
struct Note {
    double hertz = 0;
    double startMs = 0;
    double lengthMs = 0;
    double fadeMs = 0;    // until it is down to a third
    double loudness = 0;  // of full scale at its begin
    double overtone = 0;  // share of the one an octave and a fifth above, as wood and glass have it
};

std::vector<Note> notesOf(Cue cue) {
    switch (cue) {
        case Cue::Tick: return {{880, 0, 60, 14, 0.16, 0.2}};
        case Cue::Opening: return {{1'320, 0, 220, 60, 0.16, 0.2}};
        case Cue::YourTurn: return {{784, 0, 180, 70, 0.14, 0.15}, {1'047, 140, 240, 90, 0.14, 0.15}};
        case Cue::TimeShort: return {{660, 0, 80, 20, 0.16, 0.3}};
        case Cue::SeatHeld: return {{1'180, 0, 40, 7, 0.18, 0.5}};
        case Cue::SeatLost: return {{165, 0, 110, 28, 0.22, 0.1}};
        case Cue::Paid:
            return {{659, 0, 150, 50, 0.12, 0.15}, {784, 100, 150, 50, 0.12, 0.15}, {988, 200, 170, 60, 0.12, 0.15}};
    }
    return {};
}

constexpr double kRiseMs = 2;      // softer than a click of the loudspeaker
constexpr double kLetGoMs = 4;     // and so is the end
constexpr double kSilenceMs = 10;  // behind the last note

double valueOf(const Note& note, double ms) {
    const double since = ms - note.startMs;
    if (since < 0 || since >= note.lengthMs) return 0;
    const double turns = 2 * std::numbers::pi * note.hertz * since / 1'000;
    const double tone = std::sin(turns) + note.overtone * std::sin(3 * turns);
    const double edges = std::min({1.0, since / kRiseMs, (note.lengthMs - since) / kLetGoMs});
    return note.loudness * edges * std::exp(-since / note.fadeMs) * tone;
}

}  // namespace

bool isHeard(Cue cue, SoundChoice choice) {
    const bool essential = cue == Cue::Tick || cue == Cue::Opening || cue == Cue::YourTurn || cue == Cue::TimeShort;
    return choice == SoundChoice::All || (choice == SoundChoice::Essential && essential);
}

QByteArray cueSamples(Cue cue) {
    const std::vector<Note> notes = notesOf(cue);
    double lengthMs = 0;
    for (const Note& note : notes) lengthMs = std::max(lengthMs, note.startMs + note.lengthMs);
    const auto count = static_cast<qsizetype>((lengthMs + kSilenceMs) * kCueRate / 1'000);
    QByteArray samples(count * static_cast<qsizetype>(sizeof(std::int16_t)), '\0');
    for (qsizetype i = 0; i < count; ++i) {
        double value = 0;
        for (const Note& note : notes) value += valueOf(note, static_cast<double>(i) * 1'000 / kCueRate);
        const auto sample = static_cast<std::int16_t>(std::lround(value * 32'767));
        std::copy_n(reinterpret_cast<const char*>(&sample), sizeof sample,
                    samples.data() + i * qsizetype{sizeof sample});
    }
    return samples;
}

}  // namespace frontrow
