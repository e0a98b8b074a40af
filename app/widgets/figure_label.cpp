// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_label.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

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
    const QString old = std::exchange(m_text, text);
    if (accessibleName() == old) setAccessibleName(text);
    if (sizeHint() != before) updateGeometry();
    update(changedSince(old));
}

qreal FigureLabel::left(qsizetype character) const {
    const qsizetype large = m_text.size() - m_tail;
    const FigureText figure(font(), m_text.first(std::max<qsizetype>(0, large)));
    if (character <= large) return figure.left(character);
    return figure.width() + FigureText(tailFont(), m_text.right(m_tail)).left(character - large);
}

qreal FigureLabel::start() const {
    const qreal spare = width() - left(m_text.size());
    return m_alignment.testFlag(Qt::AlignRight) ? spare : m_alignment.testFlag(Qt::AlignHCenter) ? spare / 2 : 0;
}

// Digits have places of their own: where as many stand as before, only those that differ are drawn.
QRect FigureLabel::changedSince(const QString& old) const {
    const auto shape = [](QChar each) { return each.isDigit() ? QLatin1Char('0') : each; };
    const bool alike =
        old.size() == m_text.size() && std::equal(old.begin(), old.end(), m_text.begin(),
                                                  [&](QChar one, QChar other) { return shape(one) == shape(other); });
    if (!alike) return rect();
    const qsizetype first = std::mismatch(old.begin(), old.end(), m_text.begin()).first - old.begin();
    const qsizetype last = old.rend() - std::mismatch(old.rbegin(), old.rend(), m_text.rbegin()).first;
    constexpr int kOverhang = 2;
    const int from = static_cast<int>(std::floor(start() + left(first))) - kOverhang;
    const int to = static_cast<int>(std::ceil(start() + left(last))) + kOverhang;
    return QRect(from, 0, to - from, height()).intersected(rect());
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
    const qreal x = start();
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    const Colour ink = isEnabled() ? m_colour : Colour::Text3;
    figure.draw(painter, QPointF(x, baseline), theme.colour(ink),
                theme.colour(m_colour == Colour::Text ? Colour::Text3 : ink));
    const QColor pale = theme.colour(Colour::Text3);
    tail.draw(painter, QPointF(x + figure.width(), baseline), pale, pale);
}

}  // namespace frontrow
