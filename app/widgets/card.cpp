// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr qreal kRadius = 10;

// One line under the box in place of a blurred shadow.
void paintCard(QPainter& painter, const QRectF& rect, const Theme& theme, const QColor& edge, qreal edgeWidth) {
    const QRectF box = rect.adjusted(0, 0, 0, -1);
    QColor shade = theme.colour(Colour::Scrim);
    shade.setAlphaF(theme.isDark() ? 0.30f : 0.06f);
    paintBox(painter, box.translated(0, 1), kRadius, shade);
    paintBox(painter, box, kRadius, theme.colour(Colour::Surface), edge, edgeWidth);
}

}  // namespace

Card::Card(QWidget* parent) : QWidget(parent) {}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintCard(painter, rect(), themeOf(this), themeOf(this).colour(Colour::Border), 1);
}

ChoiceCard::ChoiceCard(const QString& name, QWidget* parent) : QAbstractButton(parent) {
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", kRadius);
}

QSize ChoiceCard::sizeHint() const { return layout() == nullptr ? QSize(120, 64) : layout()->sizeHint(); }

QSize ChoiceCard::minimumSizeHint() const { return layout() == nullptr ? QSize(24, 24) : layout()->minimumSize(); }

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool lit = isEnabled() && (underMouse() || isDown());
    const Colour edge = isChecked() ? Colour::Accent : lit ? Colour::BorderStrong : Colour::Border;
    paintCard(painter, rect(), theme, theme.colour(edge), isChecked() ? 2 : 1);
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent* event) {
    QAbstractButton::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton) emit activated();
}

}  // namespace frontrow
