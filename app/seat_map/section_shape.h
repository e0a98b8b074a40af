// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outline of a section on the map, from the plan or, where the plan has none, around its seats;
// and where its label stands. In metres. Thread: any.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <span>

#include "domain/venue_plan.h"

namespace frontrow {

struct SectionShape {
    QPolygonF outline;  // closed implicitly; empty for a section without seats and outline
    QRectF bounds;
    QPointF label;           // inside the outline, as far from its edge as it gets near the middle
    double labelRoom = 0;    // width of the outline at the label
    double labelHeight = 0;  // and its height there
    double pitch = 0;        // median step between its seats; the plan's where it has no neighbours
    bool standing = false;
};

// The convex outline that stays `margin` away from every point.
QPolygonF hullAround(std::span<const QPointF> points, double margin);
// Sets bounds, and the label's three values from the outline.
void placeLabel(SectionShape& shape);

}  // namespace frontrow
