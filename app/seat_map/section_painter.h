// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sections and stage as areas: in the overview coloured by tier and by what is left, under the seats
// as plain ground. The numbers are not drawn here, for they change too often. Thread: the GUI's.
#pragma once

#include <QFont>
#include <QPainter>

#include "seat_map/detail_level.h"
#include "seat_map/map_geometry.h"
#include "seat_map/map_viewport.h"
#include "seat_map/seat_looks.h"
#include "theme/theme.h"

namespace frontrow {

class SectionPainter {
public:
    SectionPainter(const MapGeometry& geometry, const Theme& theme, const QFont& font, double pixelRatio);

    // The area with its outline, and in the overview its rows, in device pixels.
    void paintOverview(QPainter& painter, SectionIndex section, const SectionLook& look,
                       const MapViewport& viewport) const;
    enum class Ground { Plain, InFocus, Neighbour };
    void paintGround(QPainter& painter, SectionIndex section, Ground ground, const MapViewport& viewport) const;
    // The ground of a section that is an upright rectangle, within `clip`: such need no painter. False, and nothing
    // is painted, for any other.
    bool fillGround(QImage& image, const QRect& clip, SectionIndex section, Ground ground,
                    const MapViewport& viewport) const;
    // The name, and "Sold out" where nothing is left.
    void paintName(QPainter& painter, SectionIndex section, const SectionLook& look, const MapViewport& viewport) const;
    void paintStage(QPainter& painter, const MapViewport& viewport) const;
    bool stageTouches(const QRect& region, const MapViewport& viewport) const;

    // Whether the section is large enough for its number, and the middle of it.
    bool hasNumber(SectionIndex section, const SectionLook& look, const MapViewport& viewport) const;
    QPoint numberAt(SectionIndex section, const MapViewport& viewport) const;
    QColor fillOf(SectionIndex section, const SectionLook& look) const;
    QColor labelOf(SectionIndex section, const SectionLook& look) const;

private:
    double edgeWidth(Ground ground) const;
    QColor edgeColour(Ground ground) const;
    QColor fillColour(Ground ground) const;
    bool hasTwoLines(const SectionShape& shape, const MapViewport& viewport) const;
    QPolygonF onScreen(const QPolygonF& polygon, const MapViewport& viewport) const;
    void paintRows(QPainter& painter, SectionIndex section, const QPolygonF& outline, const QColor& label,
                   const MapViewport& viewport) const;
    QFont fontOf(double pixels, QFont::Weight weight) const;

    const MapGeometry& m_geometry;
    const Theme& m_theme;
    QFont m_font;
    double m_ratio;
};

}  // namespace frontrow
