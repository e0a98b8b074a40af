// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hold_timer.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/figure_text.h"

namespace frontrow {

namespace {

constexpr int kBar = 8;
constexpr int kDigitsHeight = 58;
constexpr int kBarGap = 10;
constexpr int kNoteGap = 10;
constexpr qreal kStroke = 9;

}  // namespace

DeadlineTimer::DeadlineTimer(const QString& name, QWidget* parent) : QWidget(parent), m_name(name) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void DeadlineTimer::setRemaining(std::chrono::milliseconds left, std::chrono::milliseconds all) {
    const Urgency before = urgency();
    const bool first = m_all.count() == 0;
    m_left = left;
    m_all = all;
    if (text() != m_shown) {
        m_shown = text();
        setAccessibleName(m_name + QLatin1Char(' ') + m_shown);
        update();
    }
    if (first || urgency() == before) return;
    // Said once at each threshold; the colour says it to the eye.
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    emit urgencyChanged(urgency());
}

qreal DeadlineTimer::share() const {
    if (m_all.count() <= 0) return 0;
    return qBound(0.0, static_cast<qreal>(m_left.count()) / static_cast<qreal>(m_all.count()), 1.0);
}

QSize HoldTimer::sizeHint() const { return {220, kDigitsHeight + kBarGap + kBar}; }

void HoldTimer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QFont font = themeFont(TextRole::Timer);
    const FigureText figure(font, text());
    const QFontMetricsF metrics(font);
    const qreal baseline = (kDigitsHeight + metrics.capHeight()) / 2;
    const Colour digits = digitColourOf(urgency());
    const Colour colon = digits == Colour::Text ? Colour::Text3 : digits;
    figure.draw(painter, QPointF(0, baseline), theme.colour(digits), theme.colour(colon));
    painter.setFont(themeFont(TextRole::Body));
    painter.setPen(theme.colour(Colour::Text2));
    const auto whole = std::chrono::ceil<std::chrono::seconds>(all());
    //: the whole time of a hold beside what is left, "of 05:00"
    const QString note = tr("of %1").arg(QStringLiteral("%1:%2")
                                             .arg(whole.count() / 60, 2, 10, QLatin1Char('0'))
                                             .arg(whole.count() % 60, 2, 10, QLatin1Char('0')));
    if (all().count() > 0) painter.drawText(QPointF(figure.width() + kNoteGap, baseline), note);
    const QRectF track(0, kDigitsHeight + kBarGap, width(), kBar);
    paintBox(painter, track, kBar / 2.0, theme.colour(Colour::Hover));
    QRectF bar = track;
    bar.setWidth(qMax<qreal>(kBar, track.width() * share()));
    if (share() > 0) paintBox(painter, bar, kBar / 2.0, theme.colour(barColourOf(urgency())));
}

void RingTimer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const qreal side = qMin(width(), height());
    QRectF ring(0, 0, side - kStroke, side - kStroke);
    ring.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(theme.colour(Colour::Hover), kStroke));
    painter.drawEllipse(ring);
    if (share() > 0) {
        painter.setPen(QPen(theme.colour(barColourOf(urgency())), kStroke, Qt::SolidLine, Qt::RoundCap));
        // What is left reaches clockwise from the top, so the gap opens anticlockwise.
        constexpr int kTop = 90 * 16;
        painter.drawArc(ring, kTop, -qRound(share() * 360 * 16));
    }
    const QFont font = themeFont(28, QFont::DemiBold);
    const FigureText figure(font, text());
    const QFontMetricsF metrics(font);
    const QPointF start((width() - figure.width()) / 2, (height() + metrics.capHeight()) / 2);
    const QColor digits = theme.colour(digitColourOf(urgency()));
    figure.draw(painter, start, digits, digits);
}

}  // namespace frontrow
