// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/letters_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "accounts/letters_glyphs.h"
#include "domain/random.h"

namespace frontrow {

namespace {

constexpr int kWidth = static_cast<int>(LettersDrawing::kWidth);
constexpr int kHeight = static_cast<int>(LettersDrawing::kHeight);
constexpr double kPi = 3.14159265358979;
constexpr double kMargin = 26;
constexpr double kLetterHeight = 46;
constexpr double kLetterWidth = 34;
constexpr double kLean = 0.24;   // radians to either side
constexpr double kShear = 0.20;  // of the height
constexpr double kLetterPen = 2.3;
constexpr double kLinePen = 1.2;
constexpr int kInk = 15, kPaleInk = 8;
constexpr int kLines = 6, kDarkLines = 2;
constexpr int kDots = 70;
// A stroke is cut into pieces of this length before waves bend it.
constexpr double kPiece = 4;

// Even numbers of one picture, in the order in which they are asked for.
class Dice {
public:
    explicit Dice(std::uint64_t number) : m_random(number) {}
    double share() {
        constexpr std::uint64_t steps = 1U << 20U;
        return static_cast<double>(m_random.below(steps, Stream::Cosmetic, 0, m_next++)) / static_cast<double>(steps);
    }
    double even() { return share() * 2 - 1; }

private:
    Random m_random;
    std::uint64_t m_next = 0;
};

// Both directions of the whole picture in waves.
class Waves {
public:
    explicit Waves(Dice& dice)
        : m_across{1.5 + 1.5 * dice.share(), 60 + 50 * dice.share(), 2 * kPi * dice.share()},
          m_along{3 + 3 * dice.share(), 90 + 60 * dice.share(), 2 * kPi * dice.share()} {}
    PenPoint bend(const PenPoint& at) const { return {at.x + m_across.at(at.y), at.y + m_along.at(at.x)}; }

private:
    struct Wave {
        double height, length, start;
        double at(double where) const { return height * std::sin(start + 2 * kPi * where / length); }
    };
    Wave m_across, m_along;
};

class Sheet {
public:
    // Ink where the distance to the piece is at most that of the pen; its edge is smooth.
    void drawPiece(const PenPoint& a, const PenPoint& b, double pen, int shade) {
        const int left = std::max(0, static_cast<int>(std::min(a.x, b.x) - pen - 1));
        const int right = std::min(kWidth - 1, static_cast<int>(std::max(a.x, b.x) + pen + 1));
        const int top = std::max(0, static_cast<int>(std::min(a.y, b.y) - pen - 1));
        const int bottom = std::min(kHeight - 1, static_cast<int>(std::max(a.y, b.y) + pen + 1));
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const double apart = squaredDistance({x + 0.5, y + 0.5}, a, b);
                if (apart >= (pen + 0.5) * (pen + 0.5)) continue;
                const double ink = std::min(1.0, pen + 0.5 - std::sqrt(apart));
                auto& pixel = m_ink[static_cast<std::size_t>(y * kWidth + x)];
                pixel = std::max(pixel, static_cast<std::uint8_t>(std::lround(shade * ink)));
            }
        }
    }
    void drawStroke(const PenStroke& stroke, const Waves& waves, double pen, int shade) {
        for (std::size_t i = 0; i + 1 < stroke.size(); ++i) {
            const PenPoint from = stroke[i], to = stroke[i + 1];
            const int pieces = 1 + static_cast<int>(std::hypot(to.x - from.x, to.y - from.y) / kPiece);
            const auto point = [&](int at) {
                const double t = static_cast<double>(at) / pieces;
                return waves.bend({from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t});
            };
            for (int k = 0; k < pieces; ++k) drawPiece(point(k), point(k + 1), pen, shade);
        }
    }
    std::vector<std::uint8_t> packed() const {
        std::vector<std::uint8_t> bytes(LettersDrawing::kBytes);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<std::uint8_t>(m_ink[2 * i] << 4U | m_ink[2 * i + 1]);
        }
        return bytes;
    }

private:
    static double squaredDistance(const PenPoint& p, const PenPoint& a, const PenPoint& b) {
        const double x = b.x - a.x, y = b.y - a.y;
        const double length = x * x + y * y;
        const double along = length == 0 ? 0 : std::clamp(((p.x - a.x) * x + (p.y - a.y) * y) / length, 0.0, 1.0);
        const double left = p.x - a.x - along * x, up = p.y - a.y - along * y;
        return left * left + up * up;
    }

    std::vector<std::uint8_t> m_ink = std::vector<std::uint8_t>(static_cast<std::size_t>(kWidth) * kHeight);
};

void drawLetter(Sheet& sheet, Dice& dice, const Waves& waves, char letter, const PenPoint& middle) {
    const double width = kLetterWidth * (1 + 0.14 * dice.even());
    const double height = kLetterHeight * (1 + 0.12 * dice.even());
    const double lean = kLean * dice.even(), shear = kShear * dice.even();
    const PenPoint at{middle.x + 5 * dice.even(), middle.y + 6 * dice.even()};
    for (PenStroke stroke : glyphStrokes(letter)) {
        for (PenPoint& point : stroke) {
            const double y = (point.y - 0.5) * height;
            const double x = (point.x - 0.5) * width + shear * y;
            point = {at.x + x * std::cos(lean) - y * std::sin(lean), at.y + x * std::sin(lean) + y * std::cos(lean)};
        }
        sheet.drawStroke(stroke, waves, kLetterPen, kInk);
    }
}

void drawLine(Sheet& sheet, Dice& dice, const Waves& waves, int shade) {
    const auto height = [&] { return kHeight * (0.12 + 0.76 * dice.share()); };
    const double a = height(), b = height(), c = height(), d = height();
    PenStroke line;
    for (int x = -8; x <= kWidth + 8; x += 8) {
        const double t = std::clamp(static_cast<double>(x) / kWidth, 0.0, 1.0), s = 1 - t;
        line.push_back({static_cast<double>(x), a * s * s * s + 3 * b * s * s * t + 3 * c * s * t * t + d * t * t * t});
    }
    sheet.drawStroke(line, waves, kLinePen * (0.6 + 0.6 * dice.share()), shade);
}

}  // namespace

std::vector<std::uint8_t> drawSignInLetters(std::string_view letters, std::uint64_t number) {
    Dice dice(number);
    const Waves waves(dice);
    Sheet sheet;
    const double step = (kWidth - 2 * kMargin) / static_cast<double>(std::max<std::size_t>(1, letters.size()));
    for (std::size_t i = 0; i < letters.size(); ++i) {
        drawLetter(sheet, dice, waves, letters[i], {kMargin + step * (static_cast<double>(i) + 0.5), kHeight / 2.0});
    }
    for (int i = 0; i < kLines; ++i) drawLine(sheet, dice, waves, i < kDarkLines ? kInk : kPaleInk);
    for (int i = 0; i < kDots; ++i) {
        const PenPoint at{kWidth * dice.share(), kHeight * dice.share()};
        sheet.drawPiece(at, at, 0.5 + 0.9 * dice.share(), kPaleInk);
    }
    return sheet.packed();
}

}  // namespace frontrow
