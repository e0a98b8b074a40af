// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/star_button.h"

#include <QPainter>
#include <cmath>
#include <numbers>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kSide = 28;
constexpr int kPoints = 5;
constexpr double kOuter = 8.5;
constexpr double kInner = 3.7;

QPolygonF star(const QPointF& centre) {
    QPolygonF corners;
    for (int i = 0; i < 2 * kPoints; ++i) {
        const double far = i % 2 == 0 ? kOuter : kInner;
        const double angle = std::numbers::pi * (static_cast<double>(i) / kPoints - 0.5);
        corners << centre + QPointF(far * std::cos(angle), far * std::sin(angle));
    }
    return corners;
}

}  // namespace

StarButton::StarButton(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StarButton::sizeHint() const { return {kSide, kSide}; }

void StarButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    if (underMouse()) paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 6, theme.colour(Colour::Hover));
    const QColor ink = theme.colour(isChecked() ? Colour::Text : underMouse() ? Colour::Text2 : Colour::Text3);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isChecked() ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPolygon(star(QRectF(rect()).center() + QPointF(0, 0.6)));
}

}  // namespace frontrow
