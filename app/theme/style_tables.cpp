// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/style_parts.h"

namespace frontrow {

namespace {

constexpr int kSortArrow = 16;
constexpr int kSortGap = 2;

}  // namespace

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme) {
    painter.fillRect(option.rect, theme.colour(Colour::Surface));
    const QRectF bottom(option.rect.left(), option.rect.bottom() + 1 - hairlineWidth(painter), option.rect.width(), 1);
    paintHairline(painter, bottom, theme.colour(Colour::Border));
}

void drawHeaderLabel(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme) {
    const QFont font = themeFont(TextRole::Caption);
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::Text3));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect cell = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const int room = cell.width() - (sorted ? kSortArrow : 0);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(text);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const bool centred = option.textAlignment.testFlag(Qt::AlignHCenter);
    const int spare = room - width;
    const int left = cell.left() + (right ? spare : centred ? spare / 2 : 0);
    painter.drawText(QRect(left, cell.top(), width + 1, cell.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    if (!sorted) return;
    const QRectF arrow(left + width + kSortGap, cell.center().y() - kSortArrow / 2.0 + 0.5, kSortArrow, kSortArrow);
    // Qt names the indicator by where its point is drawn: down means ascending.
    const bool rising = option.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, arrow, rising ? IconName::Up : IconName::Down, theme.colour(Colour::Text2));
}

void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* view, const Theme& theme) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    if (selected || hovered) {
        painter.fillRect(option.rect, theme.colour(selected ? Colour::AccentTint : Colour::Hover));
    }
    if (qobject_cast<const QTableView*>(view) == nullptr) return;
    const QRectF bottom(option.rect.left(), option.rect.bottom() + 1 - hairlineWidth(painter), option.rect.width(), 1);
    paintHairline(painter, bottom, theme.colour(Colour::Border));
}

}  // namespace frontrow
