// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QStyleOption>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/style_parts.h"

namespace frontrow {

namespace {

constexpr int kIcon = 16;
constexpr int kSide = 12;
constexpr int kIconRoom = kSide + kIcon + 8;
constexpr int kShortcutGap = 32;
constexpr int kArrowRoom = 28;
constexpr int kSeparator = 9;

QRectF iconSquare(const QRect& row) {
    return {row.left() + kSide * 1.0, row.center().y() - kIcon / 2.0 + 0.5, kIcon, kIcon};
}

void paintMark(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink, const Theme& theme) {
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, iconSquare(option.rect), IconName::Check, theme.colour(Colour::AccentText));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, iconSquare(option.rect).toAlignedRect(), Qt::AlignCenter,
                          ink == theme.colour(Colour::Text3) ? QIcon::Disabled : QIcon::Normal);
    }
}

}  // namespace

void drawMenuPanel(QPainter& painter, const QRect& rect, const Theme& theme) {
    paintBox(painter, rect, 0, theme.colour(Colour::Surface), theme.colour(Colour::BorderStrong));
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, QRectF(row.left(), row.center().y(), row.width(), 1), theme.colour(Colour::Border));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        paintBox(painter, QRectF(row).adjusted(4, 1, -4, -1), 5, theme.colour(Colour::Hover));
    }
    const QColor ink = theme.colour(enabled ? Colour::Text : Colour::Text3);
    paintMark(painter, option, ink, theme);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(ink);
    const QRect text = row.adjusted(kIconRoom, 0, -kSide, 0);
    constexpr int kFlags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(text, kFlags | Qt::AlignLeft, parts.value(0));
    painter.setPen(theme.colour(Colour::Text3));
    if (parts.size() > 1) painter.drawText(text, kFlags | Qt::AlignRight, parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRectF arrow(row.right() - kArrowRoom + 6.0, row.center().y() - kIcon / 2.0 + 0.5, kIcon, kIcon);
        paintIcon(painter, arrow, IconName::Right, theme.colour(Colour::Text3));
    }
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    painter.fillRect(option.rect, theme.colour(Colour::Rail));
    const bool chosen = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_Sunken);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (chosen && enabled) paintBox(painter, QRectF(option.rect).adjusted(0, 3, 0, -3), 5, theme.colour(Colour::Hover));
    painter.setFont(option.font);
    painter.setPen(theme.colour(chosen && enabled ? Colour::Text : Colour::Text2));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), kSeparator};
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width = kIconRoom + metrics.horizontalAdvance(parts.value(0)) + kSide;
    // The widths of all shortcuts of the menu are one column, so that they never meet a text.
    if (option.reservedShortcutWidth > 0) width += kShortcutGap + option.reservedShortcutWidth;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += kArrowRoom;
    return {width, kMenuRow};
}

}  // namespace frontrow
