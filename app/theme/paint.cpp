// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>

namespace frontrow {

namespace {

qreal ratioOf(const QPainter& painter) { return painter.device()->devicePixelRatioF(); }

QRectF snapped(const QPainter& painter, const QRectF& rect) {
    return {onDevicePixel(painter, rect.topLeft()), onDevicePixel(painter, rect.bottomRight())};
}

}  // namespace

QColor mixedColour(const QColor& from, const QColor& to, qreal share) {
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()),
            mix(from.alpha(), to.alpha())};
}

qreal hairlineWidth(const QPainter& painter) {
    const qreal ratio = ratioOf(painter);
    return std::max(1.0, std::floor(ratio)) / ratio;
}

QPointF onDevicePixel(const QPainter& painter, const QPointF& point) {
    // A widget may begin between two device pixels: the whole way to the device counts.
    const QTransform toDevice = painter.deviceTransform();
    const QPointF device = toDevice.map(point);
    return toDevice.inverted().map(QPointF(std::round(device.x()), std::round(device.y())));
}

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal edgeWidth) {
    const qreal ratio = ratioOf(painter);
    const QRectF outer = snapped(painter, rect);
    const qreal width = edge.isValid() ? std::max(1.0, std::floor(edgeWidth * ratio)) / ratio : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (fill.isValid()) {
        // A little under the edge, so that no ground shows between the two.
        const qreal inset = width / 2;
        painter.setBrush(fill);
        painter.drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    }
    if (edge.isValid()) {
        QPainterPath ring;
        ring.setFillRule(Qt::OddEvenFill);
        ring.addRoundedRect(outer, radius, radius);
        const qreal inner = std::max(0.0, radius - width);
        ring.addRoundedRect(outer.adjusted(width, width, -width, -width), inner, inner);
        painter.fillPath(ring, edge);
    }
    painter.restore();
}

void paintHairline(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const QRectF line(rect.left(), rect.top(), rect.width(), hairlineWidth(painter));
    painter.fillRect(snapped(painter, line), colour);
}

void paintWheelchair(QPainter& painter, double side, const QColor& colour) {
    painter.save();
    painter.scale(side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0.06, -0.42), 0.1, 0.1);
    painter.setPen(QPen(colour, 0.115, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const std::array body{QPointF(-0.2, -0.2), QPointF(0.05, -0.25), QPointF(0.02, 0.04), QPointF(0.27, 0.04),
                          QPointF(0.34, 0.38)};
    painter.drawPolyline(body.data(), static_cast<int>(body.size()));
    painter.drawLine(QPointF(0.03, -0.09), QPointF(0.26, -0.09));
    painter.drawArc(QRectF(-0.36, -0.06, 0.5, 0.5), 100 * 16, 255 * 16);
    painter.restore();
}

}  // namespace frontrow
