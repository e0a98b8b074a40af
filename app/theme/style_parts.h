// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes of Qt's own controls, one function each, for ThemeStyle alone. Sizes in logical pixels.
// Thread: the GUI's.
#pragma once

#include <QStyle>

#include "theme/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionViewItem;
class QWidget;

namespace frontrow {

inline constexpr int kFieldHeight = 32;
inline constexpr qreal kFieldRadius = 7;
inline constexpr int kFieldPadding = 10;
// What a combo box needs beside its widest text: padding, arrow, a little air.
inline constexpr int kComboSides = 46;
inline constexpr int kMenuRow = 30;
inline constexpr int kMenuBarHeight = 32;
inline constexpr int kScrollBarWidth = 12;
inline constexpr int kShortestScrollHandle = 32;
inline constexpr int kTableRow = 34;
inline constexpr int kTableHeader = 30;
inline constexpr int kCellPadding = 10;

// style_fields.cpp
void drawFieldFrame(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const Theme& theme);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const Theme& theme);
void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const Theme& theme);
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme);
void drawFocusFrame(QPainter& painter, const QRect& rect, const QWidget* of, const Theme& theme);
QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part);
// Steps left and right of the number when the box is told to show plus and minus, else at its right end.
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

// style_menus.cpp
void drawMenuPanel(QPainter& painter, const QRect& rect, const Theme& theme);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

// style_scroll_bars.cpp
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

// style_tables.cpp
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void drawHeaderLabel(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void drawItemGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* view, const Theme& theme);

}  // namespace frontrow
