// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_sprites.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

constexpr std::size_t kTierColours = 6;  // a seventh tier looks like the first
constexpr int kPhasesOfDots = 4;
constexpr int kPhasesOfGlyphs = 2;
constexpr int kTurnsPerDotTurn = 4;

}  // namespace

void SeatSprites::set(const Setting& setting, const Theme& theme) {
    if (m_setting == setting && m_theme == &theme) return;
    m_setting = setting;
    m_theme = &theme;
    m_phases = setting.level == DetailLevel::Dots ? kPhasesOfDots : kPhasesOfGlyphs;
    m_sheet.clear();
    m_blocks.clear();
    m_blocks.resize(setting.sizes.size() * kTierColours * kSeatShapes * kSeatFrames * 2);
}

void SeatSprites::draw(PixelTarget& target, const Key& key, QPointF point, const QRect& clip) {
    const double x = std::floor(point.x()), y = std::floor(point.y());
    const int phaseX = static_cast<int>((point.x() - x) * m_phases);
    const int phaseY = static_cast<int>((point.y() - y) * m_phases);
    const Sprite& sprite = find(key, phaseX, phaseY);
    target.draw(sprite, m_sheet.pixels(sprite), {static_cast<int>(x), static_cast<int>(y)}, clip);
}

const Sprite& SeatSprites::find(const Key& key, int phaseX, int phaseY) {
    std::size_t at = key.group * kTierColours + key.tier.value % kTierColours;
    at = at * kSeatShapes + static_cast<std::size_t>(key.shape);
    at = (at * kSeatFrames + static_cast<std::size_t>(key.frame)) * 2 + (key.neighbour ? 1 : 0);
    std::unique_ptr<Block>& block = m_blocks[at];
    const auto phases = static_cast<std::size_t>(m_phases);
    if (!block) block = std::make_unique<Block>(std::size_t{kTurns} * phases * phases, Sprite{.first = kNone});
    // A small square looks the same a few degrees further.
    const int turn = m_setting.level == DetailLevel::Dots ? key.turn - key.turn % kTurnsPerDotTurn : key.turn;
    Sprite& sprite = (*block)[(static_cast<std::size_t>(turn) * phases + static_cast<std::size_t>(phaseY)) * phases +
                              static_cast<std::size_t>(phaseX)];
    if (sprite.first == kNone) {
        Key drawn = key;
        drawn.turn = static_cast<std::uint8_t>(turn);
        sprite = make(drawn, (phaseX + 0.5) / m_phases, (phaseY + 0.5) / m_phases);
    }
    return sprite;
}

Sprite SeatSprites::make(const Key& key, double shiftX, double shiftY) {
    ++m_made;
    const double size = m_setting.sizes[key.group];
    const double ratio = m_setting.pixelRatio;
    SeatPaint seat{key.shape, size / ratio, m_setting.level,
                   key.tier,  key.frame,    key.neighbour ? m_setting.neighbourGround : m_setting.ground,
                   {}};
    const double reach = kSeatReach * 1.1 * size + 2 * ratio;
    const auto paint = [&](QPainter& painter) {
        const bool dimmed = key.neighbour && key.shape != SeatShape::Yours;
        if (dimmed) painter.setOpacity(kNeighbourInk);
        painter.rotate(turnDegrees(key.turn));
        painter.scale(ratio, ratio);
        paintSeat(painter, seat, *m_theme);
    };
    if (key.shape == SeatShape::Ground) return m_sheet.addCover(reach, {shiftX, shiftY}, seat.ground.rgb(), paint);
    return m_sheet.add(reach, {shiftX, shiftY}, paint);
}

}  // namespace frontrow
