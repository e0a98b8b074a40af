// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_strip.h"

#include <QPainter>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/figure_text.h"

namespace frontrow {

namespace {

constexpr int kSide = 14;
constexpr int kBetween = 14;
constexpr int kIcon = 14;
constexpr int kDivider = 12;
constexpr int kDot = 13;

}  // namespace

StatusStrip::StatusStrip(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHeight);
    setObjectName(QStringLiteral("statusStrip"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void StatusStrip::setState(DotState dot, const QStringList& texts) {
    if (m_dot == dot && m_texts == texts) return;
    const int before = endOfTexts();
    m_dot = dot;
    m_texts = texts;
    setAccessibleName(texts.join(QStringLiteral(", ")));
    update(0, 0, std::max(before, endOfTexts()), height());
}

// Where they would end if there were room for all.
int StatusStrip::endOfTexts() const {
    qreal end = kSide + kDot;
    for (const QString& text : m_texts) end += FigureText(themeFont(TextRole::Micro), text).width() + 2 * kBetween;
    return static_cast<int>(end);
}

void StatusStrip::setClock(const QString& text) {
    if (m_clock == text) return;
    m_clock = text;
    // The clock stands on the right.
    update(width() / 2, 0, width() - width() / 2, height());
}

void StatusStrip::setMark(const QString& seedOrVersion) {
    if (m_mark == seedOrVersion) return;
    m_mark = seedOrVersion;
    update();
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Colour::Rail));
    paintHairline(painter, rect(), theme.colour(Colour::Border));
    const QFont font = themeFont(TextRole::Micro);
    const QFontMetricsF metrics(font);
    const qreal baseline = (height() + 1 + metrics.ascent() - metrics.descent()) / 2;
    const QColor ink = theme.colour(Colour::Text2);
    const auto divider = [&](qreal x) {
        painter.fillRect(QRectF(x, (height() - kDivider) / 2.0 + 0.5, hairlineWidth(painter), kDivider),
                         theme.colour(Colour::BorderStrong));
    };
    qreal x = width() - kSide;
    const auto fromRight = [&](const QString& text) {
        const FigureText figure(font, text);
        x -= figure.width();
        figure.draw(painter, QPointF(x, baseline), ink, ink);
    };
    if (!m_mark.isEmpty()) fromRight(m_mark);
    if (!m_clock.isEmpty()) {
        divider(x - kBetween);
        x -= 2 * kBetween;
        fromRight(m_clock);
        x -= kIcon + 5;
        paintIcon(painter, QRectF(x, (height() - kIcon) / 2.0 + 0.5, kIcon, kIcon), IconName::Clock, ink);
    }
    const qreal end = x - kBetween;
    if (m_texts.isEmpty()) return;
    paintDot(painter, QPointF(kSide + 4, height() / 2.0 + 0.5), m_dot, theme);
    painter.setFont(font);
    painter.setPen(ink);
    x = kSide + kDot;
    for (qsizetype i = 0; i < m_texts.size() && x < end; ++i) {
        if (i > 0) {
            divider(x + kBetween);
            x += 2 * kBetween;
        }
        const qreal wide = FigureText(font, m_texts[i]).width();
        const bool fits = x + wide <= end;
        painter.drawText(QPointF(x, baseline),
                         fits ? m_texts[i] : metrics.elidedText(m_texts[i], Qt::ElideRight, std::max(0.0, end - x)));
        x += wide;
    }
}

}  // namespace frontrow
