// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_shape.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>

#include "theme/paint.h"

namespace frontrow {

namespace {

constexpr double kCorner = 0.32;
constexpr int kPulseFrames = 8;
constexpr int kTakingFrames = 4;
constexpr double kRingReach = 0.62;

QRectF square(double size) { return {-size / 2, -size / 2, size, size}; }

void fillSquare(QPainter& painter, double size, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(square(size), kCorner * size, kCorner * size);
}

// An outline whose outer edge is `size`.
void outlineSquare(QPainter& painter, double size, double width, const QColor& colour, const QBrush& fill) {
    painter.setPen(QPen(colour, width));
    painter.setBrush(fill);
    const double middle = size - width;
    painter.drawRoundedRect(square(middle), kCorner * middle, kCorner * middle);
}

void paintCheck(QPainter& painter, double size, const QColor& colour) {
    painter.setPen(QPen(colour, 0.13 * size, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        std::array{QPointF(-0.23, 0.02) * size, QPointF(-0.07, 0.19) * size, QPointF(0.25, -0.18) * size}.data(), 3);
}

void paintRestricted(QPainter& painter, double size, const QColor& colour) {
    QPainterPath body;
    body.addRoundedRect(square(size), kCorner * size, kCorner * size);
    QPainterPath corner;
    corner.addPolygon(QPolygonF{QPointF(-0.6, 0.0) * size, QPointF(0.2, 0.6) * size, QPointF(-0.6, 0.6) * size});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(body.subtracted(corner));
}

void paintHeld(QPainter& painter, double size, int frame, const Theme& theme) {
    const QColor& grey = theme.colour(Colour::SeatGrey);
    const QColor& fill = theme.colour(Colour::SeatGreyFill);
    const double side = 0.92 * size;
    fillSquare(painter, side, fill);
    painter.save();
    QPainterPath body;
    body.addRoundedRect(square(side), kCorner * side, kCorner * side);
    painter.setClipPath(body);
    painter.setPen(QPen(grey, 0.08 * size));
    for (const double offset : {-0.34, 0.0, 0.34}) {
        painter.drawLine(QPointF(offset - 0.6, 0.6) * size, QPointF(offset + 0.6, -0.6) * size);
    }
    painter.restore();
    outlineSquare(painter, side, std::max(0.04 * size, 0.8), grey, Qt::NoBrush);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(), 0.2 * size, 0.2 * size);
    painter.setBrush(theme.colour(Colour::Text2));
    painter.drawEllipse(QPointF(), 0.13 * size, 0.13 * size);
    if (frame == 0) return;
    const double age = static_cast<double>(frame - 1) / kPulseFrames;
    QColor ring = grey;
    ring.setAlphaF(static_cast<float>(0.85 - 0.5 * age));
    painter.setPen(QPen(ring, std::max(0.045 * size, 1.0)));
    painter.setBrush(Qt::NoBrush);
    const double radius = (0.54 + (kRingReach - 0.54) * age) * size;
    painter.drawEllipse(QPointF(), radius, radius);
}

double takenSize(const SeatPaint& seat) {
    if (seat.frame == 0) return 0.5 * seat.size;
    return (1 - 0.5 * seat.frame / (kTakingFrames + 1)) * seat.size;
}

// As far as any shape of the level reaches, rings of new holds included.
void paintGround(QPainter& painter, const SeatPaint& seat) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(seat.ground);
    if (seat.level == DetailLevel::Dots) return painter.drawRect(square(seat.size));
    fillSquare(painter, 1.06 * seat.size, seat.ground);
    const double ring = kRingReach * seat.size + 0.5;
    painter.drawEllipse(QPointF(), ring, ring);
}

void paintDot(QPainter& painter, const SeatPaint& seat, const Theme& theme) {
    const double size = seat.size;
    const TierColours& tier = theme.tier(seat.tier);
    switch (seat.shape) {
        case SeatShape::Free:
        case SeatShape::Restricted: return fillSquare(painter, size, tier.fill);
        case SeatShape::FilteredOut: {
            painter.setOpacity(painter.opacity() * kFilteredInk);
            return fillSquare(painter, size, tier.fill);
        }
        case SeatShape::Accessible:
            return outlineSquare(painter, size, std::max(0.24 * size, 1.0), tier.stroke, seat.ground);
        case SeatShape::Friend:
            return outlineSquare(painter, 1.2 * size, std::max(0.24 * size, 1.2), theme.colour(Colour::AccentMark),
                                 seat.ground);
        case SeatShape::Preview:
            return outlineSquare(painter, size + 1.6, 1.6, theme.colour(Colour::AccentMark), Qt::NoBrush);
        case SeatShape::Yours:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Colour::AccentMark));
            painter.rotate(45);
            painter.drawRect(square(1.2 * size));
            return;
        case SeatShape::Held:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Colour::SeatGrey));
            painter.drawRect(QRectF(-size / 2, 0, size, size / 2));
            return;
        case SeatShape::Taken:
        case SeatShape::Blocked:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Colour::SeatGrey));
            painter.drawEllipse(QPointF(), 0.9, 0.9);
            return;
        case SeatShape::Ground: return;
    }
}

void paintGlyph(QPainter& painter, const SeatPaint& seat, const Theme& theme) {
    const double size = seat.size;
    const TierColours& tier = theme.tier(seat.tier);
    const double thin = std::max(0.06 * size, 1.0);
    switch (seat.shape) {
        case SeatShape::Free: return fillSquare(painter, size, tier.fill);
        case SeatShape::FilteredOut:
            painter.setOpacity(painter.opacity() * kFilteredInk);
            return fillSquare(painter, size, tier.fill);
        case SeatShape::Restricted: return paintRestricted(painter, size, tier.fill);
        case SeatShape::Accessible:
            outlineSquare(painter, size, std::max(0.09 * size, 1.0), tier.stroke, theme.colour(Colour::Surface));
            return paintWheelchair(painter, 0.58 * size, tier.stroke);
        case SeatShape::Preview:
            return outlineSquare(painter, 1.12 * size, std::max(0.12 * size, 1.6), theme.colour(Colour::AccentMark),
                                 Qt::NoBrush);
        case SeatShape::Yours:
            fillSquare(painter, 1.06 * size, theme.colour(Colour::Accent));
            return paintCheck(painter, size, theme.colour(Colour::OnAccent));
        case SeatShape::Friend: {
            outlineSquare(painter, size, std::max(0.11 * size, 1.2), theme.colour(Colour::AccentMark),
                          theme.colour(Colour::Surface));
            QFont font = QGuiApplication::font();
            font.setPixelSize(std::max(6, static_cast<int>(0.48 * size)));
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(theme.colour(Colour::AccentText));
            painter.drawText(square(size), Qt::AlignCenter, QString(seat.initial));
            return;
        }
        case SeatShape::Held: return paintHeld(painter, size, seat.frame, theme);
        case SeatShape::Taken:
            return outlineSquare(painter, takenSize(seat), thin, theme.colour(Colour::SeatGrey), Qt::NoBrush);
        case SeatShape::Blocked:
            outlineSquare(painter, 0.5 * size, thin, theme.colour(Colour::SeatGrey), Qt::NoBrush);
            painter.setPen(QPen(theme.colour(Colour::SeatGrey), thin));
            painter.drawLine(QPointF(-0.36, 0.36) * size, QPointF(0.36, -0.36) * size);
            return;
        case SeatShape::Ground: return;
    }
}

}  // namespace

void paintSeat(QPainter& painter, const SeatPaint& seat, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (seat.shape == SeatShape::Ground) {
        paintGround(painter, seat);
    } else if (seat.level == DetailLevel::Dots) {
        paintDot(painter, seat, theme);
    } else {
        paintGlyph(painter, seat, theme);
    }
    painter.restore();
}

}  // namespace frontrow
