// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seats' sprites for one scale of the map: made when they are first asked for, kept until the
// scale, the theme or the pixel ratio changes. Thread: the GUI's.
#pragma once

#include <QColor>
#include <cstdint>
#include <memory>
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

    struct Key {
        SeatShape shape = SeatShape::Free;
        int frame = 0;
        TierIndex tier;
        std::size_t group = 0;
        std::uint8_t turn = 0;
        bool neighbour = false;
    };
    // Draws the seat around the point (in pixels of the target).
    void draw(PixelTarget& target, const Key& key, double x, double y, const QRect& clip);
    std::size_t bytes() const { return m_sheet.bytes(); }
    std::size_t made() const { return m_made; }

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    using Block = std::vector<Sprite>;
    const Sprite& find(const Key& key, int phaseX, int phaseY);
    Sprite make(const Key& key, double shiftX, double shiftY);

    Setting m_setting;
    const Theme* m_theme = nullptr;
    SpriteSheet m_sheet;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::size_t m_made = 0;
};

}  // namespace frontrow
