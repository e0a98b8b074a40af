// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_viewport.h"

#include <algorithm>
#include <cmath>

namespace frontrow {

void MapViewport::setContent(const QRectF& content, double greatestScale) {
    m_content = content;
    m_greatest = greatestScale;
}

double MapViewport::scaleFor(const QRectF& part) const {
    const QRectF free = room();
    const double width = std::max(free.width(), 1.0) / std::max(part.width(), 1e-6);
    const double height = std::max(free.height(), 1.0) / std::max(part.height(), 1e-6);
    return std::min({width, height, std::max(m_greatest, 1e-6)});
}

double MapViewport::limited(double scale) const {
    return std::clamp(scale, fitScale(), std::max(m_greatest, fitScale()));
}

bool MapViewport::isFitted() const { return m_scale <= fitScale() * 1.001; }

void MapViewport::resize(QSize size) {
    const bool fitted = isFitted();
    const QPointF middle = toMap(QRectF(QPointF(), QSizeF(m_size)).center());
    m_size = size.expandedTo({1, 1});
    if (fitted) return fit();
    m_scale = limited(m_scale);
    setCorner(middle * m_scale - QRectF(QPointF(), QSizeF(m_size)).center());
}

void MapViewport::show(const QRectF& part, double leastScale) {
    m_scale = limited(std::max(scaleFor(part), leastScale));
    setCorner(part.center() * m_scale - room().center());
}

void MapViewport::zoom(double factor, QPointF anchor) {
    const QPointF held = toMap(anchor);
    m_scale = limited(m_scale * factor);
    setCorner(held * m_scale - anchor);
}

QPoint MapViewport::pan(QPoint by) {
    const QPoint before = m_corner;
    setCorner(m_corner - by);
    return before - m_corner;
}

// What fits into the free room stays in its middle; of anything larger some part stays in it.
void MapViewport::setCorner(QPointF corner) {
    const QRectF free = room();
    const auto along = [](double at, double from, double to, double roomFrom, double roomTo) {
        if (to - from <= roomTo - roomFrom) return (from + to) / 2 - (roomFrom + roomTo) / 2;
        const double slack = (roomTo - roomFrom) / 3;
        return std::clamp(at, from - roomFrom - slack, to - roomTo + slack);
    };
    const QRectF whole(m_content.topLeft() * m_scale, m_content.size() * m_scale);
    m_corner = QPointF(along(corner.x(), whole.left(), whole.right(), free.left(), free.right()),
                       along(corner.y(), whole.top(), whole.bottom(), free.top(), free.bottom()))
                   .toPoint();
}

}  // namespace frontrow
