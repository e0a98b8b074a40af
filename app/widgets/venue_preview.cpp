// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/venue_preview.h"

#include <QEvent>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <vector>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr qreal kRadius = 8;
constexpr qreal kMargin = 10;
// Up to here a seat is more than a pixel.
constexpr std::uint32_t kMostSeatsDrawn = 2'000;

QPolygonF polygonOf(std::span<const Point> points) {
    QPolygonF polygon;
    for (const Point& point : points) polygon << QPointF(point.x, point.y);
    return polygon;
}

// The box of a section's seats, where the plan has no outline of it.
QPolygonF outlineOf(const VenuePlan& plan, const Section& section) {
    if (!section.outline.empty()) return polygonOf(section.outline);
    QPolygonF seats;
    for (std::uint32_t i = 0; i < section.seatCount; ++i) {
        const Point at = plan.seatPosition(SeatIndex{section.firstSeat.value + i});
        seats << QPointF(at.x, at.y);
    }
    return QPolygonF(seats.boundingRect().adjusted(-300, -300, 300, 300));
}

// The tier of most of its seats.
TierIndex tierOf(const VenuePlan& plan, const Section& section) {
    std::vector<std::uint32_t> counts(plan.tiers().size());
    for (std::uint32_t i = 0; i < section.seatCount; ++i)
        ++counts[plan.seatTier(SeatIndex{section.firstSeat.value + i}).value];
    const auto most = std::max_element(counts.begin(), counts.end());
    return TierIndex{static_cast<std::uint8_t>(most - counts.begin())};
}

}  // namespace

VenuePreview::VenuePreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void VenuePreview::setPlan(std::shared_ptr<const VenuePlan> plan) {
    if (m_plan == plan) return;
    m_plan = std::move(plan);
    m_picture = QPixmap();
    setAccessibleName(m_plan == nullptr ? tr("No plan")
                                        : tr("Plan of %1: %2 sections")
                                              .arg(QString::fromStdString(m_plan->name()))
                                              .arg(static_cast<int>(m_plan->sections().size())));
    update();
}

void VenuePreview::setScarcity(std::vector<Scarcity> sections) {
    if (m_scarcity == sections) return;
    m_scarcity = std::move(sections);
    m_picture = QPixmap();
    update();
}

void VenuePreview::paintPlan(QPainter& painter) const {
    const Theme& theme = themeOf(this);
    std::vector<QPolygonF> outlines;
    const QPolygonF stage = polygonOf(m_plan->stage());
    QRectF bounds = stage.boundingRect();
    for (const Section& section : m_plan->sections()) {
        outlines.push_back(outlineOf(*m_plan, section));
        bounds |= outlines.back().boundingRect();
    }
    const QRectF room = QRectF(rect()).marginsRemoved(QMarginsF(kMargin, kMargin, kMargin, kMargin));
    const qreal scale =
        std::min(room.width() / std::max(bounds.width(), 1.0), room.height() / std::max(bounds.height(), 1.0));
    const auto place = [&](const QPolygonF& polygon) {
        QTransform transform;
        transform.translate(room.center().x(), room.center().y());
        transform.scale(scale, scale);
        transform.translate(-bounds.center().x(), -bounds.center().y());
        return transform.map(polygon);
    };
    const bool seats = m_plan->seatCount() <= kMostSeatsDrawn && m_scarcity.empty();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Stage));
    painter.drawPolygon(place(stage));
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const TierColours& tier = theme.tier(tierOf(*m_plan, m_plan->sections()[i]));
        painter.setPen(QPen(seats ? theme.colour(Colour::BorderStrong) : tier.stroke, 0.8));
        QColor fill = seats ? theme.colour(Colour::Surface) : tier.fill;
        if (i < m_scarcity.size()) {
            const Scarcity left = m_scarcity[i];
            fill = left == Scarcity::None ? theme.colour(Colour::SoldOutHatchB)
                                          : tier.ramp[static_cast<std::size_t>(left)].fill;
        }
        painter.setBrush(fill);
        painter.drawPolygon(place(outlines[i]));
    }
    if (!seats) return;
    painter.setPen(Qt::NoPen);
    const qreal radius = std::clamp(scale * 200, 0.7, 2.5);
    for (std::uint32_t i = 0; i < m_plan->seatCount(); ++i) {
        const Point at = m_plan->seatPosition(SeatIndex{i});
        painter.setBrush(theme.tier(m_plan->seatTier(SeatIndex{i})).fill);
        const QPointF point = place(QPolygonF() << QPointF(at.x, at.y)).first();
        painter.drawEllipse(point, radius, radius);
    }
}

QPixmap VenuePreview::drawn() const {
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kRadius, themeOf(this).colour(Colour::Map), themeOf(this).colour(Colour::Border));
    if (m_plan != nullptr) paintPlan(painter);
    return picture;
}

void VenuePreview::paintEvent(QPaintEvent*) {
    if (m_picture.isNull()) m_picture = drawn();
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void VenuePreview::resizeEvent(QResizeEvent*) { m_picture = QPixmap(); }

void VenuePreview::changeEvent(QEvent* event) {
    const bool looks = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange;
    if (looks) m_picture = QPixmap();
    QWidget::changeEvent(event);
}

}  // namespace frontrow
