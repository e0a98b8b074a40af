// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/section_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace frontrow {

namespace {

constexpr int kCorners = 8;
constexpr int kSamples = 12;

double cross(QPointF o, QPointF a, QPointF b) {
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

void addHalf(const std::vector<QPointF>& sorted, QPolygonF& hull) {
    const qsizetype base = hull.size();
    for (const QPointF& point : sorted) {
        while (hull.size() >= base + 2 && cross(hull[hull.size() - 2], hull.last(), point) <= 0) hull.removeLast();
        hull.append(point);
    }
    hull.removeLast();
}

double distanceToEdge(QPointF p, QPointF a, QPointF b) {
    const QPointF ab = b - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length, 0.0, 1.0) : 0.0;
    const QPointF nearest = a + ab * t;
    return std::hypot(p.x() - nearest.x(), p.y() - nearest.y());
}

// How far the point lies inside; below 0 outside.
double depth(const QPolygonF& outline, QPointF p) {
    if (!outline.containsPoint(p, Qt::OddEvenFill)) return -1;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        least = std::min(least, distanceToEdge(p, outline[i], outline[(i + 1) % outline.size()]));
    }
    return least;
}

QPointF centroid(const QPolygonF& outline) {
    double area = 0;
    QPointF sum;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()];
        const double part = a.x() * b.y() - b.x() * a.y();
        area += part;
        sum += (a + b) * part;
    }
    return area == 0 ? outline.boundingRect().center() : sum / (3 * area);
}

// The width of the outline on the horizontal line through the point.
double chord(const QPolygonF& outline, QPointF p) {
    double left = std::numeric_limits<double>::lowest();
    double right = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()];
        if ((a.y() > p.y()) == (b.y() > p.y())) continue;
        const double x = a.x() + (p.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
        if (x <= p.x()) left = std::max(left, x);
        if (x > p.x()) right = std::min(right, x);
    }
    const QRectF box = outline.boundingRect();
    return std::min(right, box.right()) - std::max(left, box.left());
}

}  // namespace

QPolygonF hullAround(std::span<const QPointF> points, double margin) {
    std::vector<QPointF> corners;
    corners.reserve(points.size() * kCorners);
    for (const QPointF& point : points) {
        for (int i = 0; i < kCorners; ++i) {
            const double angle = (i + 0.5) * 2 * std::numbers::pi / kCorners;
            corners.push_back(point + QPointF(std::cos(angle), std::sin(angle)) * margin);
        }
    }
    std::ranges::sort(corners, [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    QPolygonF hull;
    if (corners.empty()) return hull;
    addHalf(corners, hull);
    std::ranges::reverse(corners);
    addHalf(corners, hull);
    return hull;
}

void placeLabel(SectionShape& shape) {
    shape.bounds = shape.outline.boundingRect();
    if (shape.outline.size() < 3) {
        shape.label = shape.bounds.center();
        return;
    }
    QPointF best = centroid(shape.outline);
    const double middle = depth(shape.outline, best);
    double deepest = middle;
    QPointF deepestAt = best;
    for (int i = 1; i < kSamples; ++i) {
        for (int k = 1; k < kSamples; ++k) {
            const QPointF p = shape.bounds.topLeft() +
                              QPointF(shape.bounds.width() * i / kSamples, shape.bounds.height() * k / kSamples);
            const double here = depth(shape.outline, p);
            if (here > deepest) {
                deepest = here;
                deepestAt = p;
            }
        }
    }
    if (middle < 0.6 * deepest) best = deepestAt;
    shape.label = best;
    shape.labelRoom = chord(shape.outline, best);
    QPolygonF turned;
    for (const QPointF& point : shape.outline) turned.append(point.transposed());
    shape.labelHeight = chord(turned, best.transposed());
}

}  // namespace frontrow
