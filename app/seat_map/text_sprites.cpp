// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/text_sprites.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "seat_map/seat_positions.h"

namespace frontrow {

namespace {

constexpr qsizetype kMostSprites = 20'000;

}  // namespace

void TextSprites::forget() {
    m_digits.clear();
    m_drawn.clear();
    m_sheet.clear();
}

void TextSprites::set(const QFont& font, double seatNumber, double rowLabel, double sectionCount) {
    const std::array heights{seatNumber, rowLabel, sectionCount};
    if (m_font == font && m_heights == heights) return;
    m_font = font;
    m_heights = heights;
    forget();
    const QFontMetricsF metrics(fontOf(MapText::SectionCount));
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    m_digitAdvance = static_cast<int>(std::lround(widest));
    m_commaAdvance = static_cast<int>(std::ceil(metrics.horizontalAdvance(QChar(u','))));
}

QFont TextSprites::fontOf(MapText kind) const {
    QFont font = m_font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_heights[static_cast<std::size_t>(kind)]))));
    font.setWeight(kind == MapText::SectionCount ? QFont::Bold : QFont::DemiBold);
    return font;
}

const Sprite& TextSprites::find(MapText kind, const QString& text, QRgb colour, std::uint8_t turn, double opacity) {
    const QString key = text + QChar(static_cast<char16_t>(static_cast<unsigned>(kind) * kTurns + turn)) +
                        QChar(static_cast<char16_t>(colour >> 16U)) + QChar(static_cast<char16_t>(colour & 0xFFFFU)) +
                        QChar(static_cast<char16_t>(opacity * 100));
    if (m_drawn.size() > kMostSprites) {
        forget();
    }
    const auto found = m_drawn.find(key);
    if (found != m_drawn.end()) return *found;
    const QFont font = fontOf(kind);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const Sprite sprite = m_sheet.add(std::hypot(width, metrics.height()) / 2, {0.5, 0.5}, [&](QPainter& painter) {
        painter.setOpacity(opacity);
        painter.rotate(turnDegrees(turn));
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(colour));
        painter.drawText(QPointF(-width / 2, metrics.capHeight() / 2), text);
    });
    return *m_drawn.insert(key, sprite);
}

void TextSprites::draw(PixelTarget& target, MapText kind, const QString& text, QRgb colour, std::uint8_t turn,
                       double opacity, QPoint point, const QRect& clip) {
    const Sprite& sprite = find(kind, text, colour, turn, opacity);
    target.draw(sprite, m_sheet.pixels(sprite), point, clip);
}

int TextSprites::advanceOf(QChar character) const { return character.isDigit() ? m_digitAdvance : m_commaAdvance; }

int TextSprites::numberWidth(const QString& text) const {
    int width = 0;
    for (const QChar character : text) width += advanceOf(character);
    return width;
}

int TextSprites::numberHeight() const {
    return static_cast<int>(std::ceil(m_heights[static_cast<std::size_t>(MapText::SectionCount)] * 1.2));
}

// Digits are drawn most often of all: found without building a key.
const Sprite& TextSprites::digit(QChar character, QRgb colour) {
    const auto at = static_cast<std::size_t>(character.isDigit() ? character.digitValue() : 10);
    for (const Digits& each : m_digits) {
        if (each.colour == colour) return each.sprites[at];
    }
    Digits made{colour, {}};
    for (std::size_t i = 0; i < made.sprites.size(); ++i) {
        const QString text = i < 10 ? QString::number(i) : QStringLiteral(",");
        made.sprites[i] = find(MapText::SectionCount, text, colour, 0, 1);
    }
    m_digits.push_back(made);
    return m_digits.back().sprites[at];
}

QRect TextSprites::drawNumber(PixelTarget& target, const QString& text, QRgb colour, QPoint point, const QRect& clip) {
    const int width = numberWidth(text);
    int x = point.x() - width / 2;
    for (const QChar character : text) {
        const int advance = advanceOf(character);
        const Sprite& sprite = digit(character, colour);
        target.draw(sprite, m_sheet.pixels(sprite), {x + advance / 2, point.y()}, clip);
        x += advance;
    }
    const int height = numberHeight();
    return QRect(point.x() - width / 2 - 1, point.y() - height / 2, width + 2, height).intersected(clip);
}

}  // namespace frontrow
