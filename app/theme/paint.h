// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawing that every widget shares: boxes with edges on whole device pixels, mixed colours.
// Sizes in logical pixels. Thread: the GUI's.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace frontrow {

// From one colour towards another; share 0 to 1.
QColor mixedColour(const QColor& from, const QColor& to, qreal share);

// One logical pixel, rounded down to whole device pixels and never less than one of them.
qreal hairlineWidth(const QPainter& painter);

// The nearest point on a corner of a device pixel.
QPointF onDevicePixel(const QPainter& painter, const QPointF& point);

// A rounded box whose edge lies inside the rectangle. An invalid colour draws nothing.
void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge = {},
              qreal edgeWidth = 1);

// A person in a wheelchair, in a square of that side around the origin.
void paintWheelchair(QPainter& painter, double side, const QColor& colour);

// A line of one hairline along the rectangle's top.
void paintHairline(QPainter& painter, const QRectF& rect, const QColor& colour);

}  // namespace frontrow
