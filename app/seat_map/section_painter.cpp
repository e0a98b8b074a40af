// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/section_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "seat_map/colour_mix.h"
#include "seat_map/sprite.h"

namespace frontrow {

namespace {

// Logical pixels.
constexpr double kNumberFrom = 44;
constexpr double kNameFrom = 26;
constexpr double kTwoLinesFrom = 36;    // of height
constexpr qsizetype kLeastLetters = 4;  // of a name that is cut short
constexpr double kNameHeight = 10.5;
constexpr double kSoldOutHeight = 9.5;
constexpr double kLineGap = 8;  // from the label's middle to that of each of its two lines
constexpr double kHatchStep = 8;
constexpr double kStageEdge = 8;
constexpr std::uint32_t kMostRowPoints = 9;

QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

// Lines from lower left to upper right through the rectangle.
void hatch(QPainter& painter, const QRectF& box, double step) {
    const double reach = box.height();
    for (double x = box.left(); x < box.right() + reach; x += step) {
        painter.drawLine(QPointF(x, box.top()), QPointF(x - reach, box.bottom()));
    }
}

// A rectangle that is not turned: drawn on whole pixels it is sharper, and painted much faster.
bool isUpright(const QPolygonF& outline) {
    if (outline.size() != 4) return false;
    const QRectF box = outline.boundingRect();
    return std::ranges::all_of(outline, [&](const QPointF& point) {
        const double x = std::min(std::abs(point.x() - box.left()), std::abs(point.x() - box.right()));
        const double y = std::min(std::abs(point.y() - box.top()), std::abs(point.y() - box.bottom()));
        return x < 0.01 && y < 0.01;
    });
}

}  // namespace

SectionPainter::SectionPainter(const MapGeometry& geometry, const Theme& theme, const QFont& font, double pixelRatio)
    : m_geometry(geometry),
      m_theme(theme),
      m_font(font),
      m_ratio(pixelRatio) {}

QPolygonF SectionPainter::onScreen(const QPolygonF& polygon, const MapViewport& viewport) const {
    QPolygonF result;
    result.reserve(polygon.size());
    for (const QPointF& point : polygon) result.append(viewport.toScreen(point));
    return result;
}

double SectionPainter::edgeWidth(Ground ground) const { return (ground == Ground::InFocus ? 2 : 1) * m_ratio; }

QColor SectionPainter::edgeColour(Ground ground) const {
    return m_theme.colour(ground == Ground::InFocus ? Colour::BorderStrong : Colour::Border);
}

QColor SectionPainter::fillColour(Ground ground) const {
    return m_theme.colour(ground == Ground::Neighbour ? Colour::Sunken : Colour::Surface);
}

QFont SectionPainter::fontOf(double pixels, QFont::Weight weight) const {
    QFont font = m_font;
    font.setPixelSize(static_cast<int>(std::lround(pixels * m_ratio)));
    font.setWeight(weight);
    return font;
}

QColor SectionPainter::fillOf(SectionIndex section, const SectionLook& look) const {
    const TierColours& tier = m_theme.tier(m_geometry.plan().section(section).tier);
    if (look.scarcity == Scarcity::None) return m_theme.colour(Colour::SoldOutHatchA);
    if (look.filtered) return mixOkLab(tier.fill, m_theme.colour(Colour::Map), kFilteredInk);
    return tier.ramp[static_cast<std::size_t>(look.scarcity)].fill;
}

QColor SectionPainter::labelOf(SectionIndex section, const SectionLook& look) const {
    if (look.scarcity == Scarcity::None || look.filtered) return m_theme.colour(Colour::Text3);
    const TierColours& tier = m_theme.tier(m_geometry.plan().section(section).tier);
    return tier.ramp[static_cast<std::size_t>(look.scarcity)].label;
}

void SectionPainter::paintOverview(QPainter& painter, SectionIndex section, const SectionLook& look,
                                   const MapViewport& viewport) const {
    const SectionShape& shape = m_geometry.section(section);
    const TierColours& tier = m_theme.tier(m_geometry.plan().section(section).tier);
    const QPolygonF outline = onScreen(shape.outline, viewport);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(section, look));
    painter.drawPolygon(outline);
    QColor edge = look.filtered ? m_theme.colour(Colour::BorderStrong) : tier.stroke;
    if (look.scarcity == Scarcity::None) {
        edge = m_theme.colour(Colour::BorderStrong);
        QPainterPath path;
        path.addPolygon(outline);
        painter.save();
        painter.setClipPath(path, Qt::IntersectClip);
        painter.setPen(QPen(m_theme.colour(Colour::SoldOutHatchB), m_ratio));
        hatch(painter, outline.boundingRect(), kHatchStep * m_ratio);
        painter.restore();
    } else if (!look.filtered && !shape.standing) {
        paintRows(painter, section, outline, labelOf(section, look), viewport);
    }
    painter.setPen(QPen(edge, 0.8 * m_ratio, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(outline);
}

// A hairline along every second row, from edge to edge.
void SectionPainter::paintRows(QPainter& painter, SectionIndex index, const QPolygonF& outline, const QColor& label,
                               const MapViewport& viewport) const {
    const Section& section = m_geometry.plan().section(index);
    const bool onDark = label.lightness() > 128;
    const QColor line = onDark ? withAlpha(label, 0.13) : withAlpha(m_theme.colour(Colour::Text), 0.06);
    QPainterPath path;
    path.addPolygon(outline);
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(line, m_ratio));
    for (std::uint32_t r = 1; r < section.rowCount; r += 2) {
        const Row& row = m_geometry.plan().row(RowIndex{section.firstRow.value + r});
        if (row.seatCount < 2) continue;
        QPolygonF points;
        const std::uint32_t steps = std::min(row.seatCount, kMostRowPoints) - 1;
        for (std::uint32_t i = 0; i <= steps; ++i) {
            const std::uint32_t seat = row.firstSeat.value + (row.seatCount - 1) * i / steps;
            points.append(viewport.toScreen(m_geometry.at(m_geometry.slotOf(SeatIndex{seat}))));
        }
        const auto beyond = [](QPointF end, QPointF before) { return end + (end - before); };
        points.prepend(beyond(points.first(), points[1]));
        points.append(beyond(points.last(), points[points.size() - 2]));
        painter.drawPolyline(points);
    }
    painter.restore();
}

bool SectionPainter::fillGround(QImage& image, const QRect& clip, SectionIndex section, Ground ground,
                                const MapViewport& viewport) const {
    const QPolygonF outline = onScreen(m_geometry.section(section).outline, viewport);
    if (!isUpright(outline)) return false;
    const QRect box = outline.boundingRect().toAlignedRect();
    const int width = static_cast<int>(std::lround(edgeWidth(ground)));
    const QRect inner = box.adjusted(width, width, -width, -width);
    fillImage(image, box & clip, edgeColour(ground).rgb());
    fillImage(image, inner & clip, fillColour(ground).rgb());
    return true;
}

void SectionPainter::paintGround(QPainter& painter, SectionIndex section, Ground ground,
                                 const MapViewport& viewport) const {
    const QPolygonF outline = onScreen(m_geometry.section(section).outline, viewport);
    painter.setPen(QPen(edgeColour(ground), edgeWidth(ground), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(fillColour(ground));
    painter.drawPolygon(outline);
}

bool SectionPainter::hasTwoLines(const SectionShape& shape, const MapViewport& viewport) const {
    return shape.labelRoom * viewport.scale() >= kNumberFrom * m_ratio &&
           shape.labelHeight * viewport.scale() >= kTwoLinesFrom * m_ratio;
}

bool SectionPainter::hasNumber(SectionIndex section, const SectionLook& look, const MapViewport& viewport) const {
    return look.scarcity != Scarcity::None && hasTwoLines(m_geometry.section(section), viewport);
}

QPoint SectionPainter::numberAt(SectionIndex section, const MapViewport& viewport) const {
    return (viewport.toScreen(m_geometry.section(section).label) + QPointF(0, kLineGap * m_ratio)).toPoint();
}

void SectionPainter::paintName(QPainter& painter, SectionIndex section, const SectionLook& look,
                               const MapViewport& viewport) const {
    const SectionShape& shape = m_geometry.section(section);
    const double room = shape.labelRoom * viewport.scale();
    if (room < kNameFrom * m_ratio) return;
    const QFont font = fontOf(kNameHeight, QFont::Medium);
    const QFontMetricsF metrics(font);
    const QString whole = QString::fromStdString(m_geometry.plan().section(section).name);
    const QString name = metrics.elidedText(whole, Qt::ElideRight, room - 6 * m_ratio);
    const bool soldOut = look.scarcity == Scarcity::None && hasTwoLines(shape, viewport);
    const bool twoLines = soldOut || hasNumber(section, look, viewport);
    const QPointF at = viewport.toScreen(shape.label) - QPointF(0, twoLines ? kLineGap * m_ratio : 0);
    painter.setPen(labelOf(section, look));
    const auto write = [&](const QFont& face, const QString& text, QPointF middle) {
        const QFontMetricsF size(face);
        painter.setFont(face);
        painter.drawText(QPointF(middle.x() - size.horizontalAdvance(text) / 2, middle.y() + size.capHeight() / 2),
                         text);
    };
    if (name == whole || name.size() > kLeastLetters) write(font, name, at);
    if (!soldOut) return;
    const QString words = QCoreApplication::translate("SeatMap", "Sold out");
    write(fontOf(kSoldOutHeight, QFont::Medium), words, at + QPointF(0, 1.6 * kLineGap * m_ratio));
}

bool SectionPainter::stageTouches(const QRect& region, const MapViewport& viewport) const {
    if (m_geometry.stage().size() < 3) return false;
    const double reach = kStageEdge * m_ratio;
    const QRectF box = onScreen(m_geometry.stage(), viewport).boundingRect().adjusted(-reach, -reach, reach, reach);
    return box.intersects(region);
}

void SectionPainter::paintStage(QPainter& painter, const MapViewport& viewport) const {
    if (m_geometry.stage().size() < 3) return;
    const QPolygonF outline = onScreen(m_geometry.stage(), viewport);
    const QColor& colour = m_theme.colour(Colour::Stage);
    painter.setPen(QPen(colour, kStageEdge * m_ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(outline);
    SectionShape shape;
    shape.outline = m_geometry.stage();
    placeLabel(shape);
    QFont font = fontOf(12, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 2 * m_ratio);
    const QString words = QCoreApplication::translate("SeatMap", "STAGE");
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(words) - 2 * m_ratio;
    if (shape.labelRoom * viewport.scale() < width) return;
    const QPointF at = viewport.toScreen(shape.label);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::OnAccent));
    painter.drawText(QPointF(at.x() - width / 2, at.y() + metrics.capHeight() / 2), words);
}

}  // namespace frontrow
