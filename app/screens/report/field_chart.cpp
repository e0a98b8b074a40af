// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/field_chart.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "models/figures.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kLabelHeight = 16;
constexpr int kLabels = 2 * kLabelHeight + 4;  // the median's above, the person's own below it
constexpr int kAxis = 20;
constexpr qreal kGapShare = 0.28;
constexpr int kMostTicks = 6;
constexpr qreal kMarkWidth = 2;

QString shortSeconds(Duration time) { return QString::number(static_cast<double>(time.ms) / 1000.0, 'f', 1); }

// The smallest round step that gives at most kMostTicks of them.
std::int64_t tickStep(std::int64_t spanMs) {
    constexpr std::array<std::int64_t, 12> steps{1'000,  2'000,   5'000,   10'000,  20'000,  30'000,
                                                 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000};
    for (const std::int64_t step : steps) {
        if (spanMs / step < kMostTicks) return step;
    }
    return spanMs / kMostTicks + 1;
}

}  // namespace

FieldChart::FieldChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FieldChart::setField(const FieldReport& field, std::optional<Duration> own) {
    m_counts = field.distribution;
    if (m_counts && (m_counts->counts.empty() || m_counts->bucket.ms <= 0)) m_counts.reset();
    m_own = own;
    m_median = field.median;
    QString spoken = m_median ? tr("Median %1.").arg(timeTakenText(*m_median)) : QString();
    if (m_own) spoken += QLatin1Char(' ') + tr("You %1.").arg(timeTakenText(*m_own));
    setAccessibleDescription(spoken.trimmed());
    update();
}

qreal FieldChart::xOf(Duration time) const {
    const auto buckets = static_cast<qreal>(m_counts->counts.size());
    const qreal at = static_cast<qreal>((time - m_counts->first).ms) / static_cast<qreal>(m_counts->bucket.ms);
    return std::clamp(at, 0.0, buckets) * width() / buckets;
}

void FieldChart::paintBars(QPainter& painter) const {
    const Theme& theme = themeOf(this);
    const auto& counts = m_counts->counts;
    const std::uint32_t most = std::max(1U, *std::max_element(counts.begin(), counts.end()));
    const qreal step = static_cast<qreal>(width()) / static_cast<qreal>(counts.size());
    const qreal ground = height() - kAxis;
    const qreal room = ground - kLabels;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const qreal tall = std::max(2.0, room * counts[i] / most);
        const Duration ends = m_counts->first + m_counts->bucket * static_cast<std::int64_t>(i + 1);
        const bool faster = m_own && ends <= *m_own && i + 1 < counts.size();
        const QRectF bar(step * (static_cast<qreal>(i) + kGapShare / 2), ground - tall, step * (1 - kGapShare), tall);
        paintBox(painter, bar, std::min(1.5, bar.width() / 2),
                 theme.colour(faster ? Colour::Accent : Colour::SeatGreyFill));
    }
    paintHairline(painter, QRectF(0, ground, width(), 1), theme.colour(Colour::Border));
}

void FieldChart::paintAxis(QPainter& painter) const {
    painter.setFont(themeFont(TextRole::Micro));
    painter.setPen(themeOf(this).colour(Colour::Text3));
    const QFontMetricsF metrics(painter.font());
    const auto buckets = static_cast<std::int64_t>(m_counts->counts.size());
    const Duration end = m_counts->first + m_counts->bucket * (buckets - 1);
    const std::int64_t step = tickStep((end - m_counts->first).ms);
    const QRectF strip(0, height() - kAxis + 4, width(), kAxis - 4);
    // The last bar holds everything beyond.
    const QString beyond = QString::number(end.ms / 1'000) + QLatin1Char('+');
    const qreal beyondLeft = width() - metrics.horizontalAdvance(beyond);
    painter.drawText(strip, Qt::AlignRight | Qt::AlignVCenter, beyond);
    qreal free = 0;
    for (std::int64_t ms = (m_counts->first.ms + step - 1) / step * step; ms < end.ms; ms += step) {
        const QString label = QString::number(ms / 1'000);
        const qreal wide = metrics.horizontalAdvance(label);
        const qreal left = std::max(0.0, xOf({ms}) - wide / 2);
        if (left < free || left + wide + 10 > beyondLeft) continue;
        painter.drawText(QRectF(left, strip.top(), wide + 1, strip.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
        free = left + wide + 10;
    }
}

void FieldChart::paintMark(QPainter& painter, Duration time, const QString& label, int level, bool leftOfMark) const {
    const qreal x = std::clamp(xOf(time), kMarkWidth / 2, width() - kMarkWidth / 2);
    const qreal top = level * (kLabelHeight + 2);
    const QColor ink = painter.pen().color();
    painter.setFont(themeFont(11, QFont::DemiBold));
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(label) + 1;
    const qreal wanted = leftOfMark ? x - wide - 4 : level == 0 ? x - wide / 2 : x + 6;
    const qreal left = std::clamp(wanted, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QRectF(left, top, wide, kLabelHeight), Qt::AlignLeft | Qt::AlignVCenter, label);
    // A label that found no room beside its mark stands over it.
    const bool over = level == 0 || (x > left && x < left + wide);
    const qreal from = over ? top + kLabelHeight : top;
    painter.fillRect(QRectF(x - kMarkWidth / 2, from, kMarkWidth, height() - kAxis - from), ink);
}

void FieldChart::paintEvent(QPaintEvent*) {
    if (!m_counts) return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintBars(painter);
    paintAxis(painter);
    if (m_median) {
        painter.setPen(theme.colour(Colour::Text));
        paintMark(painter, *m_median, tr("median %1").arg(shortSeconds(*m_median)), 0, false);
    }
    if (m_own) {
        painter.setPen(theme.colour(Colour::AccentText));
        const QString label = tr("You · %1").arg(shortSeconds(*m_own));
        const qreal wide = QFontMetricsF(themeFont(11, QFont::DemiBold)).horizontalAdvance(label) + 8;
        // Beside the mark, away from the median's line.
        const bool crowded = m_median && *m_median >= *m_own && xOf(*m_median) - xOf(*m_own) < wide;
        const bool atEnd = xOf(*m_own) + wide > width();
        paintMark(painter, *m_own, label, 1, crowded || atEnd);
    }
}

}  // namespace frontrow
