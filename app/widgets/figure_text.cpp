// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <utility>

namespace frontrow {

namespace {

constexpr qreal kColonRaised = 0.08;

}  // namespace

FigureText::FigureText(const QFont& font, QString text) : m_font(font), m_text(std::move(text)), m_cell(0) {
    const QFontMetricsF metrics(m_font);
    for (char digit = '0'; digit <= '9'; ++digit) {
        m_cell = std::max(m_cell, metrics.horizontalAdvance(QLatin1Char(digit)));
    }
}

qreal FigureText::advance(QChar character) const {
    return character.isDigit() ? m_cell : QFontMetricsF(m_font).horizontalAdvance(character);
}

qreal FigureText::width() const {
    qreal width = 0;
    for (const QChar character : m_text) width += advance(character);
    return width;
}

void FigureText::draw(QPainter& painter, const QPointF& baseline, const QColor& digits, const QColor& colon) const {
    const QFontMetricsF metrics(m_font);
    painter.save();
    painter.setFont(m_font);
    qreal x = baseline.x();
    for (const QChar character : m_text) {
        const bool isColon = character == QLatin1Char(':');
        const qreal cell = advance(character);
        const qreal inset = (cell - metrics.horizontalAdvance(character)) / 2;
        const qreal raised = isColon ? kColonRaised * m_font.pixelSize() : 0;
        painter.setPen(isColon ? colon : digits);
        painter.drawText(QPointF(x + inset, baseline.y() - raised), QString(character));
        x += cell;
    }
    painter.restore();
}

}  // namespace frontrow
