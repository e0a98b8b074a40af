// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map's picture, kept at device pixels: what changed is painted into it, all the rest stays. A
// seat that changes costs its ground and its sprite; panning moves the pixels and paints the strips
// that come into view; a section of the overview whose number changes costs the digits.
// Thread: the GUI's.
#pragma once

#include <QFont>
#include <QImage>
#include <cstdint>
#include <set>
#include <vector>

#include "seat_map/detail_level.h"
#include "seat_map/map_geometry.h"
#include "seat_map/map_viewport.h"
#include "seat_map/seat_looks.h"
#include "seat_map/seat_sprites.h"
#include "seat_map/section_painter.h"
#include "seat_map/text_sprites.h"

namespace frontrow {

class MapCanvas {
public:
    // Both are only borrowed.
    MapCanvas(const MapGeometry& geometry, const SeatLooks& looks);

    // How everything is drawn from the next show() on.
    void setTheme(const Theme& theme, const QFont& font);
    // Sections that are not zoomed to: 1 per section, drawn weaker. Empty: all alike.
    void setNeighbours(std::vector<std::uint8_t> neighbours) { m_neighbours = std::move(neighbours); }
    const std::vector<std::uint8_t>& neighbours() const { return m_neighbours; }

    // Paints everything anew.
    void show(const MapViewport& viewport, DetailLevel level, double pixelRatio);
    // Follows a viewport that was moved by so many pixels since the last painting.
    void pan(const MapViewport& viewport, QPoint by);
    // Paints a seat as it looks now, in a frame of its movement; answers what was touched.
    QRect paintSeat(Slot slot, int frame = 0);
    // Paints a section of the overview, or a standing area, as it looks now.
    QRect paintSection(SectionIndex section);

    // Opaque pixels, without a pixel ratio of its own.
    const QImage& image() const { return m_image; }
    const MapViewport& viewport() const { return m_viewport; }
    DetailLevel level() const { return m_level; }
    double pixelRatio() const { return m_ratio; }
    // The side of this seat in device pixels.
    double seatSize(Slot slot) const { return m_setting.sizes[groupOf(slot)]; }
    QPointF seatOnScreen(Slot slot) const { return m_viewport.toScreen(m_geometry.at(slot)); }
    // Draws a seat's sprite into another image whose upper left corner is at `corner` of this one.
    void drawSeatInto(QImage& image, QPoint corner, Slot slot, SeatShape shape);
    // As it looks in the picture, with its number.
    void drawSeatInto(QImage& image, QPoint corner, Slot slot);

    // Work done so far.
    std::uint64_t seatsPainted() const { return m_seatsPainted; }
    std::uint64_t pixelsPainted() const { return m_pixelsPainted; }

private:
    // A number's ground, to draw the next number on.
    struct Patch {
        QImage ground;  // null when it is not all in the picture
        QRect box;      // on the map: moves with the corner
        SectionLook painted;
    };
    enum class Edge : std::uint8_t { Unknown, Inside, Near };

    void paintRegion(QRect region);
    void paintAreas(const QRect& region, const std::vector<SectionIndex>& sections);
    void paintSeats(const QRect& region);
    void paintRowLabels(const QRect& region, const std::vector<SectionIndex>& sections);
    void paintNumber(SectionIndex section, const QRect& region);
    void drawNumber(SectionIndex section, const QRect& clip);
    void drawSeat(PixelTarget& target, Slot slot, int frame, double x, double y, const QRect& clip);
    void drawSeatText(PixelTarget& target, Slot slot, QPointF at, const QRect& clip);
    std::vector<SectionIndex> sectionsIn(const QRect& region) const;
    QRect withNumbers(QRect region) const;
    QRect numberBox(SectionIndex section) const;
    QRect seatRect(Slot slot) const;
    bool isArea(SectionIndex section) const;
    bool isNeighbour(SectionIndex section) const;
    bool isNearEdge(Slot slot);
    SeatSprites::Family familyOf(Slot slot) const {
        return m_family[m_geometry.sectionOf(slot).value] + SeatSprites::familyOf(0, m_geometry.tierOf(slot), false);
    }
    std::size_t groupOf(Slot slot) const { return m_group[m_geometry.sectionOf(slot).value]; }
    void groupSections();
    SectionPainter areas() const { return {m_geometry, *m_theme, m_font, m_ratio}; }

    const MapGeometry& m_geometry;
    const SeatLooks& m_looks;
    const Theme* m_theme = nullptr;
    QFont m_font;
    QImage m_image;
    MapViewport m_viewport;
    DetailLevel m_level = DetailLevel::Sections;
    double m_ratio = 1;
    std::vector<std::size_t> m_group;           // of each section: sections of alike pitch share sprites
    std::vector<SeatSprites::Family> m_family;  // of each section's seats, as if in the first tier
    std::vector<double> m_groupPitch;           // metres
    SeatSprites::Setting m_setting;
    SeatSprites m_sprites;
    TextSprites m_texts;
    std::vector<std::uint8_t> m_neighbours;
    std::vector<Patch> m_patches;
    std::vector<Edge> m_edges;
    std::set<Slot> m_reachingFar;  // drawn as dots that reach over their neighbours' edges
    std::uint64_t m_seatsPainted = 0;
    std::uint64_t m_pixelsPainted = 0;
};

// "1,284".
QString groupedNumber(std::uint32_t number);

}  // namespace frontrow
