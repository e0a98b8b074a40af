// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr qreal kInset = 5;
constexpr qreal kDot = 3.5;
constexpr qreal kLine = 1.75;

}  // namespace

Sparkline::Sparkline(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Sparkline::setValues(std::vector<qreal> values) {
    if (m_values == values) return;
    m_values = std::move(values);
    update();
}

void Sparkline::setLook(Look look) {
    if (m_look == look) return;
    m_look = look;
    update();
}

void Sparkline::setFilled(bool filled) {
    m_filled = filled;
    update();
}

void Sparkline::setLastDot(bool dot) {
    m_lastDot = dot;
    update();
}

void Sparkline::setFromZero(bool fromZero) {
    m_fromZero = fromZero;
    update();
}

QPolygonF Sparkline::points() const {
    const auto [least, most] = std::ranges::minmax_element(m_values);
    const qreal floor = m_fromZero ? std::min(0.0, *least) : *least;
    const qreal range = *most - floor;
    const QRectF area = QRectF(rect()).adjusted(0, kInset, m_lastDot ? -kInset : 0, -kInset);
    const qreal step = m_values.size() > 1 ? area.width() / static_cast<qreal>(m_values.size() - 1) : 0;
    QPolygonF line;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        // Equal values lie in the middle.
        const qreal height = range > 0 ? (m_values[i] - floor) / range : 0.5;
        line << QPointF(area.left() + step * static_cast<qreal>(i), area.bottom() - area.height() * height);
    }
    return line;
}

void Sparkline::paintEvent(QPaintEvent*) {
    if (m_values.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QColor ink = theme.colour(m_look == Look::Accent ? Colour::Accent : Colour::Text3);
    const QPolygonF line = points();
    if (m_filled) {
        QPolygonF area = line;
        area << QPointF(line.last().x(), height()) << QPointF(line.first().x(), height());
        QPainterPath path;
        path.addPolygon(area);
        path.closeSubpath();
        painter.fillPath(path, mixedColour(theme.colour(Colour::Surface), ink, theme.isDark() ? 0.18 : 0.10));
    }
    painter.setPen(QPen(ink, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (!m_lastDot) return;
    painter.setPen(QPen(theme.colour(Colour::Surface), 2));
    painter.setBrush(ink);
    painter.drawEllipse(line.last(), kDot + 1, kDot + 1);
}

}  // namespace frontrow
