// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Short texts of the map as sprites: seat numbers along their row, row labels, the numbers left of
// sections digit by digit. Kept until the map's scale or theme changes. Thread: the GUI's.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QString>
#include <array>
#include <cstdint>
#include <vector>

#include "seat_map/sprite.h"

namespace frontrow {

enum class MapText : std::uint8_t { SeatNumber, RowLabel, SectionCount };

class TextSprites {
public:
    // Font and height of the kinds, in device pixels.
    void set(const QFont& font, double seatNumber, double rowLabel, double sectionCount);
    void forget();
    // Draws the text around the point, turned by degrees.
    void draw(PixelTarget& target, MapText kind, const QString& text, QRgb colour, std::uint8_t turn, double opacity,
              QPoint point, const QRect& clip);
    // Draws a number around the point, digits in cells of one width; answers what it covered.
    QRect drawNumber(PixelTarget& target, const QString& text, QRgb colour, QPoint point, const QRect& clip);
    // How wide drawNumber() draws.
    int numberWidth(const QString& text) const;
    int numberHeight() const;

private:
    const Sprite& find(MapText kind, const QString& text, QRgb colour, std::uint8_t turn, double opacity);
    QFont fontOf(MapText kind) const;
    int advanceOf(QChar character) const;
    const Sprite& digit(QChar character, QRgb colour);

    QFont m_font;
    std::array<double, 3> m_heights{};
    struct Digits {
        QRgb colour = 0;
        std::array<Sprite, 11> sprites;  // 0 to 9 and the comma
    };
    std::vector<Digits> m_digits;
    int m_digitAdvance = 0, m_commaAdvance = 0;
    SpriteSheet m_sheet;
    QHash<QString, Sprite> m_drawn;
};

}  // namespace frontrow
