// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/venue_thumb.h"

#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <span>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr qreal kMargin = 12;
constexpr qreal kMark = 5;
constexpr qreal kHalo = 11;
constexpr float kHaloShare = 0.25f;

QPolygonF polygonOf(std::span<const Point> points) {
    QPolygonF polygon;
    for (const Point point : points) polygon << QPointF(point.x, point.y);
    return polygon;
}

// The box around a section's seats, half a seat wider.
QPolygonF boxOf(const VenuePlan& plan, const Section& section) {
    constexpr qreal half = 300;
    QRectF box;
    for (std::uint32_t i = 0; i < section.seatCount; ++i) {
        const Point at = plan.seatPosition(SeatIndex{section.firstSeat.value + i});
        box |= QRectF(at.x - half, at.y - half, 2 * half, 2 * half);
    }
    return box;
}

QPointF middleOf(const QPolygonF& polygon) { return polygon.boundingRect().center(); }

}  // namespace

VenueThumb::VenueThumb(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Seats on the venue's plan"));
}

void VenueThumb::showSeats(std::shared_ptr<const VenuePlan> plan, std::vector<SeatIndex> seats, const QString& places) {
    m_plan = std::move(plan);
    m_seats = std::move(seats);
    m_sections.clear();
    m_stage.clear();
    m_bounds = {};
    setAccessibleDescription(places);
    if (m_plan) {
        m_stage = polygonOf(m_plan->stage());
        m_bounds = m_stage.boundingRect();
        for (const Section& section : m_plan->sections()) {
            m_sections.push_back(section.outline.empty() ? boxOf(*m_plan, section) : polygonOf(section.outline));
            m_bounds |= m_sections.back().boundingRect();
        }
    }
    update();
}

QTransform VenueThumb::toWidget() const {
    const QRectF room = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (m_bounds.isEmpty() || room.isEmpty()) return {};
    const qreal scale = std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return transform;
}

std::optional<TierIndex> VenueThumb::ownTier(SectionIndex section) const {
    for (const SeatIndex seat : m_seats) {
        if (m_plan->seatSection(seat) == section) return m_plan->seatTier(seat);
    }
    return std::nullopt;
}

QPointF VenueThumb::placeOf(SeatIndex seat, const QTransform& transform) const {
    // Places of a standing area have no position of their own.
    if (m_plan->isStanding(seat)) return transform.map(middleOf(m_sections[m_plan->seatSection(seat).value]));
    const Point at = m_plan->seatPosition(seat);
    return transform.map(QPointF(at.x, at.y));
}

// The marks above all halos: those of neighbours cover each other.
void VenueThumb::paintSeats(QPainter& painter, const QTransform& transform) const {
    const Theme& theme = themeOf(this);
    QColor halo = theme.colour(Colour::Accent);
    halo.setAlphaF(kHaloShare);
    const auto paint = [&](const QColor& colour, qreal radius) {
        painter.setBrush(colour);
        for (const SeatIndex seat : m_seats) painter.drawEllipse(placeOf(seat, transform), radius, radius);
    };
    paint(halo, kHalo);
    paint(theme.colour(Colour::Surface), kMark + 1.5);
    paint(theme.colour(Colour::Accent), kMark);
}

void VenueThumb::paintEvent(QPaintEvent*) {
    if (!m_plan) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QTransform transform = toWidget();
    // Where tints are pale on purpose the edge tells the sections from the ground.
    const QColor edge = theme.colour(theme.scheme() == Scheme::HighContrast ? Colour::Border : Colour::Map);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const auto tier = ownTier(SectionIndex{static_cast<std::uint32_t>(i)});
        const TierColours* colours = tier ? &theme.tier(*tier) : nullptr;
        painter.setBrush(colours != nullptr ? mixedColour(colours->fill, theme.colour(Colour::Map), 0.5)
                                            : theme.colour(Colour::Hover));
        painter.setPen(QPen(colours != nullptr ? colours->stroke : edge, 1));
        painter.drawPolygon(transform.map(m_sections[i]));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Stage));
    painter.drawPolygon(transform.map(m_stage));
    paintSeats(painter, transform);
}

}  // namespace frontrow
