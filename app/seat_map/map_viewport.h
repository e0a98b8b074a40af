// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which part of the map is seen: a scale and the map's point in the upper left corner. Works in
// device pixels, and the corner always falls on a whole one, so that panning moves whole pixels.
// Thread: values, any.
#pragma once

#include <QMarginsF>
#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace frontrow {

class MapViewport {
public:
    // What can be shown, in metres; the greatest scale in device pixels per metre.
    void setContent(const QRectF& content, double greatestScale);
    // Margins that fit() leaves free, in device pixels.
    void setMargins(const QMarginsF& margins) { m_margins = margins; }
    // Keeps what is in the middle in the middle.
    void resize(QSize size);

    QSize size() const { return m_size; }
    // Device pixels per metre.
    double scale() const { return m_scale; }
    QPointF toScreen(QPointF map) const { return map * m_scale - QPointF(m_corner); }
    QPointF toMap(QPointF screen) const { return (screen + QPointF(m_corner)) / m_scale; }
    QRectF toScreen(const QRectF& map) const { return {toScreen(map.topLeft()), map.size() * m_scale}; }
    QRectF toMap(const QRectF& screen) const { return {toMap(screen.topLeft()), screen.size() / m_scale}; }
    QRectF visible() const { return toMap(QRectF(QPointF(), QSizeF(m_size))); }
    // Where the map's origin lies, in device pixels to the left of and above the corner.
    QPoint corner() const { return m_corner; }

    // The scale at which everything is seen.
    double fitScale() const { return scaleFor(m_content); }
    bool isFitted() const;
    void fit() { show(m_content); }
    // The part of the map in the middle, as large as it fits.
    void show(const QRectF& part) { show(part, 0); }
    // The same, at this scale at least: of a large part its middle.
    void show(const QRectF& part, double leastScale);
    // Keeps the map's point under `anchor` where it is, as far as the limits allow.
    void zoom(double factor, QPointF anchor);
    // Moves the map by whole pixels, and answers by how many it really moved.
    QPoint pan(QPoint by);

    bool operator==(const MapViewport&) const = default;

private:
    double scaleFor(const QRectF& part) const;
    double limited(double scale) const;
    void setCorner(QPointF corner);
    QRectF room() const { return QRectF(QPointF(), QSizeF(m_size)).marginsRemoved(m_margins); }

    QRectF m_content{0, 0, 1, 1};
    QMarginsF m_margins;
    QSize m_size{1, 1};
    double m_greatest = 1;
    double m_scale = 1;
    QPoint m_corner;
};

}  // namespace frontrow
