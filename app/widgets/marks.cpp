// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks.h"

#include <QPainter>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    const bool across = orientation == Qt::Horizontal;
    setSizePolicy(across ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  across ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void Hairline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor colour = themeOf(this).colour(Colour::Border);
    if (width() >= height()) return paintHairline(painter, rect(), colour);
    painter.fillRect(QRectF(0, 0, hairlineWidth(painter), height()), colour);
}

void paintSwatch(QPainter& painter, const QPointF& centre, const TierColours& tier) {
    paintBox(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), 4, tier.fill, tier.stroke);
}

Swatch::Swatch(TierIndex tier, QWidget* parent) : QWidget(parent), m_tier(tier) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Swatch::setTier(TierIndex tier) {
    m_tier = tier;
    update();
}

void Swatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSwatch(painter, QRectF(rect()).center(), themeOf(this).tier(m_tier));
}

Initial::Initial(const QString& name, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Initial::setName(const QString& name) {
    m_letter = name.trimmed().left(1).toUpper();
    update();
}

void Initial::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintBox(painter, rect(), width() / 2.0, theme.colour(Colour::Accent));
    painter.setFont(themeFont(TextRole::Caption));
    painter.setPen(theme.colour(Colour::OnAccent));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

StateDot::StateDot(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StateDot::setState(DotState state) {
    if (m_state == state) return;
    m_state = state;
    update();
}

void StateDot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintDot(painter, QRectF(rect()).center(), m_state, themeOf(this));
}

}  // namespace frontrow
