// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/switch.h"

#include <QPainter>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kWidth = 30;
constexpr int kHeight = 18;
constexpr int kRow = 28;
constexpr int kGap = 10;
constexpr int kKnob = 14;
constexpr int kSlideMs = 140;

}  // namespace

Switch::Switch(const QString& text, Side side, QWidget* parent) : QAbstractButton(parent), m_side(side) {
    setText(text);
    setCheckable(true);
    setFont(themeFont(TextRole::Body));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_slide.setDuration(kSlideMs);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_knob = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &Switch::move);
}

void Switch::move() {
    const qreal goal = isChecked() ? 1 : 0;
    m_slide.stop();
    if (!isVisible() || motionOf(this) == Motion::Reduced) {
        m_knob = goal;
        update();
        return;
    }
    m_slide.setStartValue(m_knob);
    m_slide.setEndValue(goal);
    m_slide.start();
}

QSize Switch::sizeHint() const {
    const int label = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
    return {kWidth + (label > 0 ? kGap + label : 0), kRow};
}

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool right = m_side == Side::Right;
    const QRectF track(right ? width() - kWidth : 0, (height() - kHeight) / 2.0, kWidth, kHeight);
    const QColor off = theme.colour(underMouse() && isEnabled() ? Colour::Text3 : Colour::BorderStrong);
    const QColor on = theme.colour(isEnabled() ? Colour::Accent : Colour::AccentLine);
    paintBox(painter, track, kHeight / 2.0, mixedColour(off, on, m_knob));
    const qreal travel = kWidth - kKnob - 4;
    const QRectF knob(track.left() + 2 + travel * m_knob, track.top() + 2, kKnob, kKnob);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::OnAccent));
    painter.drawEllipse(knob);
    painter.setFont(font());
    painter.setPen(theme.colour(!isEnabled() ? Colour::Text3 : isChecked() ? Colour::Text : Colour::Text2));
    const QRectF label(right ? 0 : kWidth + kGap, 0, width() - kWidth - kGap, height());
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(label.width()) + 1);
    painter.drawText(label.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

}  // namespace frontrow
