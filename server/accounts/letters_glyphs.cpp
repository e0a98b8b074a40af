// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/letters_glyphs.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace frontrow {

namespace {

// Strokes are parted by a bar. Each pair of digits is a point, x from 0 to 8 and y from 0 to 9; a stroke
// that begins with a tilde is a curve through its points.
struct Glyph {
    char letter;
    std::string_view strokes;
};
constexpr std::array<Glyph, 32> kGlyphs{{
    {'A', "09 40 89|26 66"},
    {'B', "00 09|~00 50 71 72 54 04|~04 54 76 77 59 09"},
    {'C', "~81 50 21 04 05 28 59 88"},
    {'D', "00 09|~00 40 71 84 85 78 49 09"},
    {'E', "80 00 09 89|04 64"},
    {'F', "80 00 09|04 64"},
    {'G', "~81 50 21 04 05 28 59 88|88 85 55"},
    {'H', "00 09|80 89|04 84"},
    {'J', "30 80|~70 76 58 39 18 07"},
    {'K', "00 09|80 05|34 89"},
    {'L', "00 09 89"},
    {'M', "09 00 45 80 89"},
    {'N', "09 00 89 80"},
    {'P', "00 09|~00 50 71 73 55 05"},
    {'Q', "~40 11 04 05 18 49 78 85 84 71 40|56 89"},
    {'R', "00 09|~00 50 71 73 55 05|45 89"},
    {'S', "~81 50 20 02 24 54 76 77 59 29 08"},
    {'T', "00 80|40 49"},
    {'U', "~00 06 28 49 68 86 80"},
    {'V', "00 49 80"},
    {'W', "00 29 43 69 80"},
    {'X', "00 89|80 09"},
    {'Y', "00 45 80|45 49"},
    {'Z', "00 80 09 89"},
    {'2', "~02 20 50 72 64 09|09 89"},
    {'3', "~01 20 60 72 54 34|~34 54 76 77 59 29 08"},
    {'4', "69 60 06 86"},
    {'5', "80 10 04|~04 34 65 77 68 49 19 08"},
    {'6', "~70 31 05 07 29 59 77 75 54 24 06"},
    {'7', "00 80 39"},
    {'8', "~40 11 13 44 73 71 40|~44 16 18 49 78 76 44"},
    {'9', "~19 58 84 82 60 30 12 14 35 65 83"},
}};
constexpr double kColumns = 8, kRows = 9;
// Of a curve, between two of its points.
constexpr int kPieces = 6;

// Through p1 and p2, as the points beside them bend it (Catmull and Rom).
PenPoint between(const PenPoint& p0, const PenPoint& p1, const PenPoint& p2, const PenPoint& p3, double t) {
    const auto one = [t](double a, double b, double c, double d) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    };
    return {one(p0.x, p1.x, p2.x, p3.x), one(p0.y, p1.y, p2.y, p3.y)};
}

PenStroke curveThrough(const PenStroke& points) {
    PenStroke curve{points.front()};
    const auto at = [&](std::size_t i) { return points[std::min(i, points.size() - 1)]; };
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        for (int piece = 1; piece <= kPieces; ++piece) {
            curve.push_back(between(i == 0 ? points.front() : at(i - 1), at(i), at(i + 1), at(i + 2),
                                    static_cast<double>(piece) / kPieces));
        }
    }
    return curve;
}

PenStroke strokeOf(std::string_view text) {
    const bool curved = text.front() == '~';
    if (curved) text.remove_prefix(1);
    PenStroke points;
    for (std::size_t i = 0; i + 1 < text.size(); i += 3) {
        points.push_back({(text[i] - '0') / kColumns, (text[i + 1] - '0') / kRows});
    }
    return curved ? curveThrough(points) : points;
}

}  // namespace

std::vector<PenStroke> glyphStrokes(char letter) {
    std::vector<PenStroke> strokes;
    const auto found = std::ranges::find(kGlyphs, letter, &Glyph::letter);
    if (found == kGlyphs.end()) return strokes;
    std::string_view rest = found->strokes;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        strokes.push_back(strokeOf(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return strokes;
}

}  // namespace frontrow
