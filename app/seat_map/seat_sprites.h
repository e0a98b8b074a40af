// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seats' sprites for one scale of the map: made when they are first asked for, kept until the
// scale, the theme or the pixel ratio changes. Thread: the GUI's.
#pragma once

#include <QColor>
#include <cstdint>
#include <vector>

#include "seat_map/detail_level.h"
#include "seat_map/seat_positions.h"
#include "seat_map/seat_shape.h"
#include "seat_map/sprite.h"

namespace frontrow {

class SeatSprites {
public:
    // One size (in device pixels) per group of sections with alike pitches.
    struct Setting {
        std::vector<double> sizes;
        DetailLevel level = DetailLevel::Dots;
        double pixelRatio = 1;
        QColor ground, neighbourGround;

        bool operator==(const Setting&) const = default;
    };
    // Forgets all sprites unless nothing differs.
    void set(const Setting& setting, const Theme& theme);
    // Also where nothing differs, as after a change of the theme.
    void forget() { m_setting = {}; }

    // What the sprites of a seat have in common, whatever state it is in.
    using Family = std::size_t;
    static constexpr Family familyOf(std::size_t group, TierIndex tier, bool neighbour) {
        return ((group * kTierColours + tier.value % kTierColours) * 2 + (neighbour ? 1 : 0)) * kMembers;
    }
    // Draws the seat around the point (in pixels of the target).
    [[gnu::always_inline]] void draw(PixelTarget& target, Family family, SeatShape shape, int frame, std::uint8_t turn,
                                     double x, double y, const QRect& clip) {
        // Whole pixels down, without a call into the library of mathematics.
        constexpr int kBeyond = 1 << 20;
        const int left = static_cast<int>(x + kBeyond) - kBeyond, top = static_cast<int>(y + kBeyond) - kBeyond;
        const auto phase = static_cast<std::size_t>(y - top >= 0.5) * 2 + static_cast<std::size_t>(x - left >= 0.5);
        const std::size_t member =
            family + static_cast<std::size_t>(shape) * kSeatFrames + static_cast<std::size_t>(frame);
        const std::size_t at = static_cast<std::size_t>(turn & m_turnMask) * kPhases + phase;
        const std::vector<Sprite>& sprites = m_sprites[member];
        if (sprites.empty() || sprites[at].first == kNone) make(member, at);
        const Sprite& sprite = m_sprites[member][at];
        target.drawSolid(sprite, m_sheet.pixels(sprite), {left, top}, clip);
    }
    std::size_t bytes() const { return m_sheet.bytes(); }
    std::size_t made() const { return m_made; }

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    static constexpr std::size_t kTierColours = 6;  // a seventh tier looks like the first
    static constexpr std::size_t kMembers = std::size_t{kSeatShapes} * kSeatFrames;
    static constexpr std::size_t kPhases = 4;  // two each way: where within a pixel the middle of a seat lies
    void make(std::size_t member, std::size_t at);

    Setting m_setting;
    const Theme* m_theme = nullptr;
    unsigned m_turnMask = 0xFF;
    SpriteSheet m_sheet;
    std::vector<std::vector<Sprite>> m_sprites;  // by family, shape and frame; then by turn and phase
    std::size_t m_made = 0;
};

}  // namespace frontrow
