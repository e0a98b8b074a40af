// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_tile.h"

#include <QPainter>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

IconTile::IconTile(IconName icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setFixedSize(sizeHint()); }

void IconTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    paintBox(painter, QRectF(rect()), 8, theme.colour(Colour::Sunken));
    paintIcon(painter, QRectF(10, 10, 16, 16), m_icon, theme.colour(Colour::Text2));
}

}  // namespace frontrow
