// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_sprites.h"

#include <QPainter>

namespace frontrow {

void SeatSprites::set(const Setting& setting, const Theme& theme) {
    if (m_setting == setting && m_theme == &theme) return;
    m_setting = setting;
    m_theme = &theme;
    // A small square looks the same a few degrees further.
    m_turnMask = setting.level == DetailLevel::Dots ? 0xFC : 0xFF;
    m_sheet.clear();
    m_sprites.clear();
    m_sprites.resize(setting.sizes.size() * kTierColours * 2 * kMembers);
}

void SeatSprites::make(std::size_t member, std::size_t at) {
    ++m_made;
    if (m_sprites[member].empty()) m_sprites[member].assign(std::size_t{kTurns} * kPhases, Sprite{.first = kNone});
    const std::size_t family = member / kMembers;
    const bool neighbour = family % 2 != 0;
    const double size = m_setting.sizes[family / 2 / kTierColours];
    const double ratio = m_setting.pixelRatio;
    SeatPaint seat;
    seat.shape = static_cast<SeatShape>(member % kMembers / kSeatFrames);
    seat.frame = static_cast<int>(member % kSeatFrames);
    seat.tier = TierIndex{static_cast<std::uint8_t>(family / 2 % kTierColours)};
    seat.size = size / ratio;
    seat.level = m_setting.level;
    seat.ground = neighbour ? m_setting.neighbourGround : m_setting.ground;
    const auto paint = [&](QPainter& painter) {
        if (neighbour && seat.shape != SeatShape::Yours) painter.setOpacity(kNeighbourInk);
        painter.rotate(turnDegrees(static_cast<std::uint8_t>(at / kPhases)));
        painter.scale(ratio, ratio);
        paintSeat(painter, seat, *m_theme);
    };
    const double reach = kSeatReach * 1.1 * size + 2 * ratio;
    const QPointF shift(at % 2 == 0 ? 0.25 : 0.75, at % kPhases < 2 ? 0.25 : 0.75);
    const QRgb ground = seat.ground.rgb();
    m_sprites[member][at] = seat.shape == SeatShape::Ground ? m_sheet.addCover(reach, shift, ground, paint)
                                                            : m_sheet.addSolid(reach, shift, ground, paint);
}

}  // namespace frontrow
