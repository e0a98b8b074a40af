// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_tooltip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "commands/money_words.h"
#include "seat_map/seat_words.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/keycap.h"

namespace frontrow {

namespace {

constexpr int kDelayMs = 120;
constexpr QSize kCard(286, 160);
constexpr int kShadow = 10;  // around the card
constexpr int kGap = 14;
constexpr int kMargin = 12;
constexpr QSizeF kSketch(108, 70);

std::int64_t overlap(const QRect& a, const QRect& b) {
    const QRect both = a & b;
    return both.isEmpty() ? 0 : std::int64_t{both.width()} * both.height();
}

std::uint32_t meanViewOf(const VenuePlan& plan, const SeatList& seats) {
    std::uint32_t sum = 0;
    for (const SeatIndex seat : seats) sum += plan.seatView(seat);
    return seats.empty() ? 0 : sum / static_cast<std::uint32_t>(seats.size());
}

// Soft edges without an effect: a few outlines that grow weaker.
void paintShadow(QPainter& painter, const QRectF& card, const Theme& theme) {
    QColor shade = theme.colour(Colour::Scrim);
    painter.setPen(Qt::NoPen);
    for (int i = kShadow - 2; i > 0; --i) {
        shade.setAlphaF(static_cast<float>(0.02));
        painter.setBrush(shade);
        painter.drawRoundedRect(card.adjusted(-i, -i + 2, i, i + 2), 10 + i, 10 + i);
    }
}

void paintBars(QPainter& painter, QPointF at, std::uint32_t rating, const Theme& theme) {
    constexpr int kBars = 5;
    for (int i = 0; i < kBars; ++i) {
        const bool lit = rating * kBars >= static_cast<std::uint32_t>(i) * 100 + 50;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(lit ? Colour::Accent : Colour::Hover));
        painter.drawRoundedRect(QRectF(at.x() + i * 14, at.y() - 2, 11, 4), 2, 2);
    }
}

}  // namespace

SeatTooltip::SeatTooltip(SeatMap& map) : QWidget(&map), m_map(map) {
    setObjectName(QStringLiteral("seatTooltip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SeatTooltip::appear);
    connect(&map, &SeatMap::hovered, this, &SeatTooltip::follow);
    connect(&map, &SeatMap::lookChanged, this, &SeatTooltip::vanish);
}

void SeatTooltip::follow(const SeatMapHover& hover) {
    m_hover = hover;
    if (!hover.seat) return vanish();
    if (isVisible() || hover.by == SeatMapHover::By::Keyboard) return appear();
    m_delay.start();
}

void SeatTooltip::vanish() {
    m_delay.stop();
    hide();
}

void SeatTooltip::appear() {
    if (!m_hover.seat || m_map.view() == nullptr) return;
    const VenuePlan& plan = m_map.view()->plan();
    m_words = placeWords(plan, *m_hover.seat) + QStringLiteral(", ") +
              (m_hover.preview.empty() ? tr("No %n together here", nullptr, static_cast<int>(m_map.filters().party))
                                       : seatsWords(plan, m_hover.preview));
    setAccessibleName(m_words);
    std::vector<QRect> avoid{m_hover.place};
    for (const SeatIndex seat : m_map.view()->held()) avoid.push_back(m_map.seatRect(seat));
    const QRect card = placeFor(kCard, m_hover.place, m_map.rect().adjusted(8, 8, -8, -8), avoid);
    setGeometry(card.adjusted(-kShadow, -kShadow, kShadow, kShadow));
    show();
    raise();
    update();
}

QRect SeatTooltip::placeFor(QSize card, const QRect& anchor, const QRect& room, std::span<const QRect> avoid) {
    const QPoint middle = anchor.center();
    const int below = anchor.bottom() + kGap, above = anchor.top() - kGap - card.height();
    const int right = anchor.right() + kGap, left = anchor.left() - kGap - card.width();
    const int centredX = middle.x() - card.width() / 2, centredY = middle.y() - card.height() / 2;
    const std::array corners{QPoint(right, below),    QPoint(centredX, below), QPoint(left, below),
                             QPoint(right, above),    QPoint(centredX, above), QPoint(left, above),
                             QPoint(right, centredY), QPoint(left, centredY)};
    QRect best;
    std::int64_t least = -1;
    for (QPoint corner : corners) {
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - card.width() + 1)));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - card.height() + 1)));
        const QRect place(corner, card);
        std::int64_t hidden = 0;
        for (const QRect& each : avoid) hidden += overlap(place, each);
        if (least >= 0 && hidden >= least) continue;
        best = place;
        least = hidden;
    }
    return best;
}

void paintViewSketch(QPainter& painter, const QRectF& box, const VenuePlan& plan, SeatIndex seat, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(box, 6, 6);
    painter.setClipPath(frame);
    painter.fillRect(box, theme.colour(Colour::Stage));
    const double distance = metresToStage(plan, seat);
    const double width = box.width() * std::clamp(14 / (distance + 6), 0.14, 0.8);
    const double height = width * 0.36;
    const Point at = plan.seatPosition(seat), stage = plan.focalPoint();
    const double side = distance > 0 ? std::clamp((at.x - stage.x) / 1000.0 / distance, -1.0, 1.0) : 0;
    const QPointF middle(box.center().x() - side * 0.12 * box.width(), box.top() + 0.42 * box.height());
    const double skew = side * 0.18 * height;
    const QPolygonF screen{middle + QPointF(-width / 2, -height - skew), middle + QPointF(width / 2, -height + skew),
                           middle + QPointF(width / 2, 0), middle + QPointF(-width / 2, 0)};
    const QPolygonF floor{middle + QPointF(-width / 2, 0), middle + QPointF(width / 2, 0),
                          middle + QPointF(width * 0.62, height * 0.5), middle + QPointF(-width * 0.62, height * 0.5)};
    const QColor accent = theme.colour(Colour::Accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixedColour(theme.colour(Colour::Stage), accent, 0.5));
    painter.drawPolygon(screen);
    painter.setBrush(accent);
    painter.drawPolygon(floor);
    // The heads of the rows in front, closer together the nearer the stage.
    QColor heads = theme.colour(Colour::SeatGrey);
    heads.setAlphaF(0.7F);
    const double first = middle.y() + height * 0.5 + 6;
    double gap = 4;
    for (double y = first; y < box.bottom() + gap; y += gap, gap *= 1.22) {
        painter.setPen(QPen(heads, gap * 0.42, Qt::CustomDashLine, Qt::FlatCap));
        QPen pen = painter.pen();
        pen.setDashPattern({1.6, 1.2});
        painter.setPen(pen);
        QPainterPath row(QPointF(box.left(), y + 3));
        row.quadTo(QPointF(box.center().x(), y - 4), QPointF(box.right(), y + 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(row);
    }
    painter.restore();
}

void SeatTooltip::paintEvent(QPaintEvent*) {
    if (!m_hover.seat || m_map.view() == nullptr) return;
    const Theme& theme = themeOf(this);
    const VenuePlan& plan = m_map.view()->plan();
    const SeatIndex seat = m_hover.preview.empty() ? *m_hover.seat : m_hover.preview[0];
    const bool fits = !m_hover.preview.empty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
    paintShadow(painter, card, theme);
    paintBox(painter, card, 10, theme.colour(Colour::Surface), theme.colour(Colour::BorderStrong));
    paintViewSketch(painter, QRectF(card.topLeft() + QPointF(kMargin, kMargin), kSketch), plan, seat, theme);

    const double left = card.left() + kMargin + kSketch.width() + 12, right = card.right() - kMargin;
    const auto write = [&](TextRole role, Colour colour, const QRectF& box, Qt::Alignment align, const QString& text) {
        painter.setFont(themeFont(role));
        painter.setPen(theme.colour(colour));
        const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width());
        painter.drawText(box, static_cast<int>(align | Qt::AlignVCenter), shown);
    };
    double y = card.top() + kMargin - 2;
    write(TextRole::BodyStrong, Colour::Text, {left, y, right - left, 20}, Qt::AlignLeft, placeWords(plan, seat));
    const QString seats = fits ? seatsWords(plan, m_hover.preview)
                               : tr("No %n together here", nullptr, static_cast<int>(m_map.filters().party));
    write(TextRole::Body, fits ? Colour::Text2 : Colour::Warn, {left, y + 20, right - left, 20}, Qt::AlignLeft, seats);
    const std::uint32_t rating = fits ? meanViewOf(plan, m_hover.preview) : plan.seatView(seat);
    const QString view = tr("View %1").arg(viewWords(rating));
    write(TextRole::Heading, Colour::Text, {left, y + 44, right - left, 24}, Qt::AlignLeft, view);
    const double bars = left + QFontMetricsF(themeFont(TextRole::Heading)).horizontalAdvance(view) + 10;
    if (bars + 68 <= right) paintBars(painter, {bars, y + 57}, rating, theme);

    y = card.top() + kMargin + kSketch.height() + 9;
    paintHairline(painter, {card.left() + kMargin, y, card.width() - 2 * kMargin, 1}, theme.colour(Colour::Border));
    const TierColours& tier = theme.tier(plan.seatTier(seat));
    painter.setPen(QPen(tier.stroke, 1));
    painter.setBrush(tier.fill);
    painter.drawRoundedRect(QRectF(card.left() + kMargin + 0.5, y + 14.5, 11, 11), 3, 3);
    const std::size_t count = fits ? m_hover.preview.size() : 1;
    Amount total;
    for (const SeatIndex each : m_hover.preview) total += plan.seatPrice(each);
    const QString each = amountText(plan.seatPrice(seat));
    const double textLeft = card.left() + kMargin + 18;
    write(TextRole::Body, Colour::Text, {textLeft, y + 9, right - textLeft, 22}, Qt::AlignLeft,
          count > 1 ? QStringLiteral("%1 × %2").arg(count).arg(each) : each);
    if (fits)
        write(TextRole::BodyStrong, Colour::Text, {textLeft, y + 9, right - textLeft, 22}, Qt::AlignRight,
              amountText(total));
    QString distance = tr("%1 m to stage").arg(std::lround(metresToStage(plan, seat)));
    const QString aisle = aisleWords(plan, m_hover.preview);
    if (!aisle.isEmpty()) distance += QStringLiteral(" · ") + aisle;
    const QString take = tr("take");
    const double takeWidth = QFontMetricsF(themeFont(TextRole::Small)).horizontalAdvance(take);
    const QStringList keys = keycapNames(m_map.keys().take);
    const double keyLeft = right - takeWidth - 5 - keycapsWidth(keys);
    write(TextRole::Small, Colour::Text2, {card.left() + kMargin, y + 34, keyLeft - card.left() - kMargin - 6, 20},
          Qt::AlignLeft, distance);
    if (!fits) return;
    paintKeycaps(painter, {keyLeft, y + 44}, keys, KeycapLook::Plain, theme);
    write(TextRole::Small, Colour::Text2, {right - takeWidth, y + 34, takeWidth + 1, 20}, Qt::AlignLeft, take);
}

}  // namespace frontrow
