// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_label.h"

#include <QPainter>
#include <cmath>

#include "theme/theme_style.h"
#include "widgets/figure_text.h"

namespace frontrow {

FigureLabel::FigureLabel(TextRole role, Colour colour, QWidget* parent)
    : QWidget(parent),
      m_role(role),
      m_colour(colour) {
    setFont(themeFont(role));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureLabel::setColour(Colour colour) {
    if (m_colour == colour) return;
    m_colour = colour;
    update();
}

void FigureLabel::setText(const QString& text) {
    if (m_text == text) return;
    const QSize before = sizeHint();
    if (accessibleName() == m_text) setAccessibleName(text);
    m_text = text;
    if (sizeHint() != before) updateGeometry();
    update();
}

void FigureLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

void FigureLabel::keepRoomFor(const QString& widest) {
    if (m_widest == widest) return;
    m_widest = widest;
    updateGeometry();
}

void FigureLabel::setSmallTail(int characters) {
    if (m_tail == characters) return;
    m_tail = characters;
    updateGeometry();
    update();
}

QFont FigureLabel::tailFont() const {
    QFont small = font();
    small.setPixelSize(font().pixelSize() * 45 / 100);
    return small;
}

QSize FigureLabel::sizeHint() const {
    const qreal width = std::max(FigureText(font(), text()).width(), FigureText(font(), m_widest).width());
    return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(lineHeight(m_role)))};
}

void FigureLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const FigureText figure(font(), text().chopped(m_tail));
    const FigureText tail(tailFont(), text().right(m_tail));
    const QFontMetricsF metrics(font());
    const qreal spare = width() - figure.width() - tail.width();
    const qreal x = m_alignment.testFlag(Qt::AlignRight)     ? spare
                    : m_alignment.testFlag(Qt::AlignHCenter) ? spare / 2
                                                             : 0;
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    const Colour ink = isEnabled() ? m_colour : Colour::Text3;
    figure.draw(painter, QPointF(x, baseline), theme.colour(ink),
                theme.colour(m_colour == Colour::Text ? Colour::Text3 : ink));
    const QColor pale = theme.colour(Colour::Text3);
    tail.draw(painter, QPointF(x + figure.width(), baseline), pale, pale);
}

}  // namespace frontrow
