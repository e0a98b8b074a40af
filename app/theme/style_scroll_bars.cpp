// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QStyleOption>

#include "theme/paint.h"
#include "theme/style_parts.h"

namespace frontrow {

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme) {
    if (option.minimum >= option.maximum) return;
    const bool active = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    const QColor colour = theme.colour(active ? Colour::Text3 : Colour::BorderStrong);
    QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    paintBox(painter, bar, qMin(bar.width(), bar.height()) / 2, colour);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const QRect all = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? all.width() : all.height();
    const int range = option.maximum - option.minimum;
    int length = room;
    if (range > 0) {
        const std::int64_t proportional =
            std::int64_t{room} * option.pageStep / (std::int64_t{range} + option.pageStep);
        length = qBound(qMin(kShortestScrollHandle, room), static_cast<int>(proportional), room);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        return across ? QRect(all.left() + from, all.top(), size, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), size);
    };
    if (part == QStyle::SC_ScrollBarGroove) return all;
    if (part == QStyle::SC_ScrollBarSlider) return stretch(start, length);
    if (part == QStyle::SC_ScrollBarSubPage) return stretch(0, start);
    if (part == QStyle::SC_ScrollBarAddPage) return stretch(start + length, room - start - length);
    return {};
}

}  // namespace frontrow
