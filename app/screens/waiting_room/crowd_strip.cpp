// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waiting_room/crowd_strip.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kBarsTop = 0;
constexpr int kBarsHeight = 80;
constexpr int kFlagHeight = 22;
// Fewer slices than this are drawn as if there were so many, so that the first bars are no blocks.
constexpr std::size_t kLeastSlices = 100;

}  // namespace

CrowdStrip::CrowdStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("crowdStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Everyone in line, by the moment they arrived"));
}

void CrowdStrip::show(const QueueHistory& history, SimTime opening) {
    const std::vector<std::uint32_t>& bars = history.arrivals();
    if (m_bars == bars && m_own == history.ownArrival()) return;
    // Mostly the last bars grow; the others stand where they did while the scale is the same.
    const bool sameScale = !m_bars.empty() && m_own == history.ownArrival() && m_slice == history.slice() &&
                           std::max(m_bars.size(), kLeastSlices) == std::max(bars.size(), kLeastSlices) &&
                           *std::ranges::max_element(m_bars) == *std::ranges::max_element(bars);
    const auto same = std::ranges::mismatch(m_bars, bars).in2 - bars.begin();
    m_bars = bars;
    m_first = history.firstSlice();
    m_slice = history.slice();
    m_own = history.ownArrival();
    m_opening = opening;
    if (!sameScale) return update();
    const int from = static_cast<int>(width() * same / static_cast<qsizetype>(std::max(bars.size(), kLeastSlices)));
    update(from - 1, kBarsTop, width() - from + 1, kBarsHeight);
}

QString CrowdStrip::axisText(SimTime time) const {
    const double since = static_cast<double>((time - m_opening).ms) / 1000.0;
    return (since < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + QLocale().toString(std::abs(since), 'f', 1);
}

void CrowdStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const qreal base = kBarsTop + kBarsHeight;
    paintHairline(painter, QRectF(0, base, width(), 1), theme.colour(Colour::BorderStrong));
    if (m_bars.empty()) return;
    const std::size_t slices = std::max(m_bars.size(), kLeastSlices);
    const qreal step = static_cast<qreal>(width()) / static_cast<qreal>(slices);
    const auto most = static_cast<qreal>(std::max<std::uint32_t>(1, *std::max_element(m_bars.begin(), m_bars.end())));
    const auto xOf = [&](SimTime time) {
        return step * static_cast<qreal>((time - m_first).ms) / static_cast<qreal>(m_slice.ms);
    };
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i] == 0) continue;
        // Roots keep the late ones visible beside the first rush.
        const qreal height = std::max<qreal>(1, kBarsHeight * std::sqrt(static_cast<qreal>(m_bars[i]) / most));
        const SimTime time = m_first + m_slice * static_cast<std::int64_t>(i);
        const bool ahead = m_own && time < *m_own;
        const qreal gap = step > 3 ? 1 : 0;
        painter.fillRect(QRectF(step * static_cast<qreal>(i), base - height, step - gap, height),
                         theme.colour(ahead ? Colour::AccentMark : Colour::BorderStrong));
    }
    if (!m_own) return;
    const qreal x = std::clamp<qreal>(xOf(*m_own), 1, width() - 1);
    painter.fillRect(QRectF(x - 1, kBarsTop, 2, kBarsHeight + 8), theme.colour(Colour::Accent));
    const QString flag = tr("You · %1 s").arg(axisText(*m_own));
    painter.setFont(themeFont(TextRole::Caption));
    const qreal wide = painter.fontMetrics().horizontalAdvance(flag) + 16;
    const QRectF box(std::clamp<qreal>(x - wide / 2, 0, width() - wide), base + 8, wide, kFlagHeight);
    paintBox(painter, box, 5, theme.colour(Colour::Accent));
    painter.setPen(theme.colour(Colour::OnAccent));
    painter.drawText(box, Qt::AlignCenter, flag);
    const SimTime end = m_first + m_slice * static_cast<std::int64_t>(slices);
    const QString last = tr("arrived at %1 s").arg(axisText(end));
    painter.setFont(themeFont(TextRole::Small));
    const QRectF lastBox(width() - 140, base + 8, 140, kFlagHeight);
    if (lastBox.left() < box.right() + 8) return;
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(lastBox, Qt::AlignRight | Qt::AlignVCenter, last);
}

}  // namespace frontrow
