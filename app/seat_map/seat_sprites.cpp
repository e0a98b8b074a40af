// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_sprites.h"

#include <QPainter>
#include <algorithm>

namespace frontrow {

namespace {

constexpr std::size_t kTierColours = 6;  // a seventh tier looks like the first
constexpr int kPhases = 2;               // each way: where within a pixel the middle of a seat may lie
constexpr int kTurnsPerDotTurn = 4;

// Of what is near the screen; without a call into the library of mathematics.
int floored(double value) {
    constexpr int kBeyond = 1 << 20;
    return static_cast<int>(value + kBeyond) - kBeyond;
}

}  // namespace

void SeatSprites::set(const Setting& setting, const Theme& theme) {
    if (m_setting == setting && m_theme == &theme) return;
    m_setting = setting;
    m_theme = &theme;
    m_sheet.clear();
    m_blocks.clear();
    m_blocks.resize(setting.sizes.size() * kTierColours * kSeatShapes * kSeatFrames * 2);
}

void SeatSprites::draw(PixelTarget& target, const Key& key, double x, double y, const QRect& clip) {
    const int left = floored(x), top = floored(y);
    const int phaseX = static_cast<int>((x - left) * kPhases);
    const int phaseY = static_cast<int>((y - top) * kPhases);
    const Sprite& sprite = find(key, phaseX, phaseY);
    target.drawSolid(sprite, m_sheet.pixels(sprite), {left, top}, clip);
}

const Sprite& SeatSprites::find(const Key& key, int phaseX, int phaseY) {
    std::size_t at = key.group * kTierColours + key.tier.value % kTierColours;
    at = at * kSeatShapes + static_cast<std::size_t>(key.shape);
    at = (at * kSeatFrames + static_cast<std::size_t>(key.frame)) * 2 + (key.neighbour ? 1 : 0);
    std::unique_ptr<Block>& block = m_blocks[at];
    constexpr auto phases = static_cast<std::size_t>(kPhases);
    if (!block) block = std::make_unique<Block>(std::size_t{kTurns} * phases * phases, Sprite{.first = kNone});
    // A small square looks the same a few degrees further.
    const int turn = m_setting.level == DetailLevel::Dots ? key.turn - key.turn % kTurnsPerDotTurn : key.turn;
    Sprite& sprite = (*block)[(static_cast<std::size_t>(turn) * phases + static_cast<std::size_t>(phaseY)) * phases +
                              static_cast<std::size_t>(phaseX)];
    if (sprite.first == kNone) {
        Key drawn = key;
        drawn.turn = static_cast<std::uint8_t>(turn);
        sprite = make(drawn, (phaseX + 0.5) / kPhases, (phaseY + 0.5) / kPhases);
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
    return m_sheet.addSolid(reach, {shiftX, shiftY}, seat.ground.rgb(), paint);
}

}  // namespace frontrow
