// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_overlay.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "seat_map/seat_positions.h"

namespace frontrow {

namespace {

constexpr double kCapsuleShare = 1.7;
constexpr double kCapsuleInk = 0.22;

// Pixels of the screen; logical where multiplied by the ratio.
constexpr double kPillHeight = 38;
constexpr double kPillGap = 12;
constexpr double kPillMargin = 12;
constexpr double kSwatch = 14;

MapOverlay overlayFor(const MapCanvas& canvas, const QRectF& onScreen) {
    const QRect rect = onScreen.toAlignedRect();
    MapOverlay overlay;
    overlay.at = rect.topLeft() + canvas.viewport().corner();
    overlay.image = QImage(rect.size(), QImage::Format_ARGB32_Premultiplied);
    overlay.image.fill(Qt::transparent);
    return overlay;
}

QPoint onScreen(const MapOverlay& overlay, const MapCanvas& canvas) { return overlay.at - canvas.viewport().corner(); }

MapOverlay squareOverlay(const MapCanvas& canvas, const MapGeometry& geometry, Slot slot, double side, double pen,
                         const QColor& colour) {
    const QPointF at = canvas.seatOnScreen(slot);
    const double reach = side * 0.75 + pen;
    MapOverlay overlay = overlayFor(canvas, {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach});
    QPainter painter(&overlay.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at - onScreen(overlay, canvas));
    painter.rotate(turnDegrees(geometry.turn(slot)));
    painter.setPen(QPen(colour, pen));
    painter.drawRoundedRect(QRectF(-side / 2, -side / 2, side, side), 0.3 * side, 0.3 * side);
    return overlay;
}

}  // namespace

MapOverlay previewOverlay(MapCanvas& canvas, std::span<const Slot> seats, const Theme& theme) {
    if (seats.empty()) return {};
    QPolygonF points;
    for (const Slot slot : seats) points.append(canvas.seatOnScreen(slot));
    const double size = canvas.seatSize(seats.front());
    const double reach = kCapsuleShare * size;
    MapOverlay overlay = overlayFor(canvas, points.boundingRect().adjusted(-reach, -reach, reach, reach));
    const QPoint corner = onScreen(overlay, canvas);
    QPainter painter(&overlay.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-corner);
    QColor capsule = theme.colour(Colour::Accent);
    capsule.setAlphaF(static_cast<float>(kCapsuleInk));
    painter.setPen(QPen(capsule, kCapsuleShare * size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (points.size() == 1) points.append(points.first() + QPointF(0.01, 0));
    // As one path, for where pieces overlapped the colour would be deeper.
    QPainterPath path;
    path.addPolygon(points);
    painter.drawPath(path);
    painter.end();
    for (const Slot slot : seats) {
        canvas.drawSeatInto(overlay.image, corner, slot);
        canvas.drawSeatInto(overlay.image, corner, slot, SeatShape::Preview);
    }
    return overlay;
}

MapOverlay focusOverlay(const MapCanvas& canvas, const MapGeometry& geometry, Slot slot, const Theme& theme) {
    const double ratio = canvas.pixelRatio();
    return squareOverlay(canvas, geometry, slot, canvas.seatSize(slot) + 8 * ratio, 2 * ratio,
                         theme.colour(Colour::Text));
}

MapOverlay lostOverlay(const MapCanvas& canvas, const MapGeometry& geometry, Slot slot, const Theme& theme) {
    const double ratio = canvas.pixelRatio();
    return squareOverlay(canvas, geometry, slot, canvas.seatSize(slot) + 2 * ratio, 2 * ratio,
                         theme.colour(Colour::Danger));
}

MapOverlay sectionOverlay(const MapCanvas& canvas, const MapGeometry& geometry, SectionIndex section, SectionMark mark,
                          const Theme& theme) {
    const double ratio = canvas.pixelRatio();
    const double pen = (mark == SectionMark::Hovered ? 2 : 3) * ratio;
    QPolygonF outline;
    for (const QPointF& point : geometry.section(section).outline) outline.append(canvas.viewport().toScreen(point));
    const QRectF screen = QRectF(QPointF(), QSizeF(canvas.viewport().size()));
    const QRectF box = outline.boundingRect().adjusted(-pen, -pen, pen, pen) & screen;
    if (box.isEmpty()) return {};
    MapOverlay overlay = overlayFor(canvas, box);
    QPainter painter(&overlay.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-onScreen(overlay, canvas));
    const Colour colour = mark == SectionMark::Hovered ? Colour::Text : Colour::AccentMark;
    painter.setPen(QPen(theme.colour(colour), pen, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.drawPolygon(outline);
    return overlay;
}

MapOverlay pillOverlay(const MapCanvas& canvas, const MapGeometry& geometry, SectionIndex section, const PillText& text,
                       const QRect& within, const Theme& theme, const QFont& font) {
    const double ratio = canvas.pixelRatio();
    const auto sized = [&](double pixels, QFont::Weight weight) {
        QFont result = font;
        result.setPixelSize(static_cast<int>(std::lround(pixels * ratio)));
        result.setWeight(weight);
        return result;
    };
    const QFont nameFont = sized(15, QFont::DemiBold), priceFont = sized(13, QFont::Normal);
    const QFont leftFont = sized(13, QFont::DemiBold);
    const double nameWidth = QFontMetricsF(nameFont).horizontalAdvance(text.name);
    const auto secondWidth = QFontMetricsF(priceFont).horizontalAdvance(text.price);
    const double leftWidth = QFontMetricsF(leftFont).horizontalAdvance(text.left);
    const double inner = (2 * kPillMargin + kSwatch + 8 + 6 + 20) * ratio + nameWidth + secondWidth + leftWidth;

    const QRectF visible = canvas.viewport().toScreen(geometry.section(section).bounds) & QRectF(within);
    const double wished = geometry.section(section).bounds.width() * canvas.viewport().scale() * 0.66;
    const double width = std::clamp(wished, inner, inner + 60 * ratio), height = kPillHeight * ratio;
    const QRectF room = QRectF(within);
    const double left =
        std::clamp(visible.center().x() - width / 2, room.left(), std::max(room.left(), room.right() - width));
    const double above = canvas.viewport().toScreen(geometry.section(section).bounds).top() - height - kPillGap * ratio;
    const double top = std::clamp(above, room.top(), std::max(room.top(), room.bottom() - height));
    MapOverlay overlay = overlayFor(canvas, {left - ratio, top - ratio, width + 2 * ratio, height + 2 * ratio});

    QPainter painter(&overlay.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(1.5, 1.5) * ratio);
    painter.setPen(QPen(theme.colour(Colour::Border), ratio));
    painter.setBrush(theme.colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(0, 0, width - ratio, height - ratio), 10 * ratio, 10 * ratio);
    const TierColours& tier = theme.tier(geometry.plan().section(section).tier);
    painter.setPen(QPen(tier.stroke, ratio));
    painter.setBrush(tier.fill);
    double x = kPillMargin * ratio;
    painter.drawRoundedRect(QRectF(x, (height - kSwatch * ratio) / 2, kSwatch * ratio, kSwatch * ratio), 4 * ratio,
                            4 * ratio);
    const auto write = [&](const QFont& face, Colour colour, const QString& words, double at) {
        painter.setFont(face);
        painter.setPen(theme.colour(colour));
        painter.drawText(QPointF(at, height / 2 + QFontMetricsF(face).capHeight() / 2 - 0.5 * ratio), words);
    };
    x += (kSwatch + 8) * ratio;
    write(nameFont, Colour::Text, text.name, x);
    write(priceFont, Colour::Text2, text.price, x + nameWidth + 6 * ratio);
    write(leftFont, Colour::Text, text.left, width - kPillMargin * ratio - leftWidth);
    return overlay;
}

}  // namespace frontrow
