// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/phase_bars.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "models/figures.h"
#include "models/report_words.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kOwnHeight = 34;
constexpr int kOtherHeight = 22;
constexpr int kRowGap = 9;
constexpr int kNameGap = 20;
constexpr int kSumGap = 10;
constexpr qreal kPartGap = 2;
constexpr qreal kRadius = 3;
constexpr qreal kLeastPart = 1.5;
constexpr int kTextRoom = 8;  // beside the seconds within a phase
constexpr int kSwatch = 12;
constexpr int kLegendGap = 18;

int heightOf(std::size_t row) { return row == 0 ? kOwnHeight : kOtherHeight; }

QFont nameFont(bool own) { return themeFont(own ? TextRole::BodyStrong : TextRole::Body); }

// The part of a colour's light that the eye weighs, 0 to 1.
qreal lightOf(const QColor& colour) {
    const auto linear = [](qreal part) { return part <= 0.04 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// Of the theme's two inks the one that stands out more from the fill.
QColor inkOn(const QColor& fill, const Theme& theme) {
    const QColor dark = theme.colour(theme.isDark() ? Colour::Sunken : Colour::Text);
    const QColor light = theme.colour(theme.isDark() ? Colour::Text : Colour::Surface);
    const qreal ground = lightOf(fill);
    const auto contrast = [ground](const QColor& ink) {
        const qreal other = lightOf(ink);
        return (std::max(ground, other) + 0.05) / (std::min(ground, other) + 0.05);
    };
    return contrast(dark) >= contrast(light) ? dark : light;
}

Duration longest(const std::vector<PhaseBars::Row>& rows) {
    Duration most{1};
    for (const PhaseBars::Row& row : rows) most = std::max(most, row.phases.total());
    return most;
}

}  // namespace

PhaseBars::PhaseBars(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void PhaseBars::setRows(std::vector<Row> rows) {
    m_rows = std::move(rows);
    QStringList lines;
    for (const Row& row : m_rows) {
        QStringList parts;
        for (std::size_t i = 0; i < kPhaseCount; ++i) {
            const auto phase = static_cast<RunPhase>(i);
            parts << phaseTitle(phase) + QLatin1Char(' ') + timeTakenText(row.phases[phase]);
        }
        lines << tr("%1: %2, in all %3")
                     .arg(row.name, parts.join(QStringLiteral(", ")), timeTakenText(row.phases.total()));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int PhaseBars::nameWidth() const {
    int width = 80;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        width = std::max(width, QFontMetrics(nameFont(i == 0)).horizontalAdvance(m_rows[i].name));
    }
    return width + kNameGap;
}

QSize PhaseBars::sizeHint() const {
    int height = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) height += heightOf(i) + (i > 0 ? kRowGap : 0);
    return {600, height};
}

QSize PhaseBars::minimumSizeHint() const { return {nameWidth() + 200, sizeHint().height()}; }

void PhaseBars::paintRow(QPainter& painter, const Row& row, const QRectF& strip, bool own, qreal perMs) const {
    const Theme& theme = themeOf(this);
    painter.setFont(nameFont(own));
    painter.setPen(theme.colour(own ? Colour::Text : Colour::Text2));
    const QRectF name(0, strip.top(), strip.left(), strip.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    qreal x = strip.left();
    const QFont figure = themeFont(11, QFont::DemiBold);
    const QFontMetricsF metrics(figure);
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        const Duration time = row.phases.times[i];
        if (time.ms <= 0) continue;
        const qreal whole = static_cast<qreal>(time.ms) * perMs;
        const QRectF part(x, strip.top(), std::max(kLeastPart, whole - kPartGap), strip.height());
        QColor fill = theme.phase(i);
        if (!own) fill = mixedColour(fill, theme.colour(Colour::Surface), 0.5);
        paintBox(painter, part, std::min(kRadius, part.width() / 2), fill);
        const QString seconds = secondsNumber(time);
        if (metrics.horizontalAdvance(seconds) + kTextRoom <= part.width()) {
            painter.setFont(figure);
            painter.setPen(inkOn(fill, theme));
            painter.drawText(part, Qt::AlignCenter, seconds);
        }
        x += std::max(whole, kLeastPart + kPartGap);
    }
    painter.setFont(nameFont(own));
    painter.setPen(theme.colour(own ? Colour::Text : Colour::Text2));
    const QRectF sum(x + kSumGap - kPartGap, strip.top(), strip.right() - x, strip.height());
    painter.drawText(sum, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, timeTakenText(row.phases.total()));
}

void PhaseBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int left = nameWidth();
    int sums = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QFontMetrics metrics(nameFont(i == 0));
        sums = std::max(sums, metrics.horizontalAdvance(timeTakenText(m_rows[i].phases.total())));
    }
    // Room is kept for phases too short for their scale.
    const qreal room = std::max(20.0, width() - left - sums - kSumGap - kPhaseCount * (kLeastPart + kPartGap));
    const qreal perMs = room / static_cast<qreal>(longest(m_rows).ms);
    qreal y = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, m_rows[i], QRectF(left, y, width() - left, heightOf(i)), i == 0, perMs);
        y += heightOf(i) + kRowGap;
    }
}

PhaseLegend::PhaseLegend(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

QSize PhaseLegend::sizeHint() const {
    const QFontMetrics metrics(themeFont(TextRole::Small));
    int width = 0;
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        width +=
            kSwatch + 6 + metrics.horizontalAdvance(phaseTitle(static_cast<RunPhase>(i))) + (i > 0 ? kLegendGap : 0);
    }
    return {width + 1, 18};
}

void PhaseLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(themeFont(TextRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(themeOf(this).colour(Colour::Text2));
    int x = 0;
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        const QString title = phaseTitle(static_cast<RunPhase>(i));
        paintBox(painter, QRectF(x, (height() - kSwatch) / 2, kSwatch, kSwatch), 4, themeOf(this).phase(i));
        x += kSwatch + 6;
        painter.drawText(QRect(x, 0, metrics.horizontalAdvance(title) + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         title);
        x += metrics.horizontalAdvance(title) + kLegendGap;
    }
}

}  // namespace frontrow
