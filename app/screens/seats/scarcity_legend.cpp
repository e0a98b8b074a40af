// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/scarcity_legend.h"

#include <QPainter>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

ScarcityLegend::ScarcityLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The stronger the colour, the more seats are left; hatched means sold out"));
}

void ScarcityLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const TierColours& tier = theme.tier(TierIndex{2});
    const qreal wide = (width() - 10) / 6.0;
    for (std::size_t i = 0; i < 6; ++i) {
        const QRectF box(static_cast<qreal>(i) * (wide + 2), 0, wide, 13);
        if (i < tier.ramp.size()) {
            paintBox(painter, box, 3, tier.ramp[i].fill);
            continue;
        }
        paintBox(painter, box, 3, theme.colour(Colour::SoldOutHatchA));
        painter.setPen(QPen(theme.colour(Colour::SoldOutHatchB), 1.4));
        painter.setClipRect(box);
        for (qreal x = box.left() - 13; x < box.right(); x += 5) painter.drawLine(QPointF(x, 13), QPointF(x + 13, 0));
        painter.setClipping(false);
    }
    painter.setPen(theme.colour(Colour::Text2));
    painter.setFont(themeFont(TextRole::Micro));
    const QRectF words(0, 15, width(), 17);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("plenty"));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, tr("few"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, tr("none"));
}

}  // namespace frontrow
