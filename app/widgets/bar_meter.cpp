// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bar_meter.h"

#include <QPainter>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

BarMeter::BarMeter(int thickness, QWidget* parent) : QWidget(parent), m_thickness(thickness) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarMeter::setShare(qreal share) {
    const qreal bounded = qBound(0.0, share, 1.0);
    if (qFuzzyCompare(bounded + 1, m_share + 1)) return;
    m_share = bounded;
    update();
}

void BarMeter::setColour(Colour colour) {
    m_colour = colour;
    m_tier.reset();
    update();
}

void BarMeter::setTier(TierIndex tier) {
    m_tier = tier;
    update();
}

void BarMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRectF track(0, (height() - m_thickness) / 2.0, width(), m_thickness);
    const qreal radius = m_thickness / 2.0;
    const bool contrast = theme.scheme() == Scheme::HighContrast;
    paintBox(painter, track, radius, theme.colour(Colour::Hover), contrast ? theme.colour(Colour::Border) : QColor());
    if (m_share <= 0) return;
    QRectF filled = track;
    // Never shorter than round: a last seat must show.
    filled.setWidth(qMax(track.height(), track.width() * m_share));
    if (m_tier) {
        paintBox(painter, filled, radius, theme.tier(*m_tier).fill, theme.tier(*m_tier).stroke);
    } else {
        paintBox(painter, filled, radius, theme.colour(m_colour));
    }
}

}  // namespace frontrow
