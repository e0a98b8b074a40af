// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies over the map's picture: painted once into a small image of its own, and then only
// copied. Places are pixels on the map (screen plus the viewport's corner), so that an overlay
// moves with the map. Thread: the GUI's.
#pragma once

#include <QFont>
#include <QImage>
#include <QPoint>
#include <QRect>
#include <QString>
#include <span>

#include "seat_map/map_canvas.h"
#include "theme/theme.h"

namespace frontrow {

struct MapOverlay {
    QImage image;  // premultiplied, in device pixels; null draws nothing
    QPoint at;

    QRect rect() const { return {at, image.size()}; }
};

// The seats that a click would take, joined by a capsule behind them.
MapOverlay previewOverlay(MapCanvas& canvas, std::span<const Slot> seats, const Theme& theme);
// Where the keyboard is.
MapOverlay focusOverlay(const MapCanvas& canvas, const MapGeometry& geometry, Slot slot, const Theme& theme);
// A seat that somebody else was quicker to take.
MapOverlay lostOverlay(const MapCanvas& canvas, const MapGeometry& geometry, Slot slot, const Theme& theme);
enum class SectionMark : std::uint8_t { Hovered, Selected };
MapOverlay sectionOverlay(const MapCanvas& canvas, const MapGeometry& geometry, SectionIndex section, SectionMark mark,
                          const Theme& theme);

struct PillText {
    QString name, price, left;
};
// The sign above a section that is zoomed to, inside `within` (pixels of the screen).
MapOverlay pillOverlay(const MapCanvas& canvas, const MapGeometry& geometry, SectionIndex section, const PillText& text,
                       const QRect& within, const Theme& theme, const QFont& font);

}  // namespace frontrow
