// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_button.h"

#include <QPainter>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kHeight = 64;
constexpr qreal kRadius = 10;
constexpr qreal kWaitsAt = 0.92;
constexpr int kGrowthMs = 400;

QFont labelFont() { return themeFont(16, QFont::DemiBold); }

}  // namespace

ProgressButton::ProgressButton(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_growth.setDuration(kGrowthMs);
    connect(&m_growth, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toReal();
        update();
    });
}

void ProgressButton::start(const QString& label) {
    m_growth.stop();
    m_goal = 0;
    m_shown = 0;
    setLabel(label);
}

void ProgressButton::setLabel(const QString& label) {
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void ProgressButton::setStep(int done, int all) {
    if (all > 0) moveTo(kWaitsAt * qBound(0, done, all) / all);
}

void ProgressButton::finish() { moveTo(1); }

void ProgressButton::moveTo(qreal share) {
    if (share <= m_goal) return;
    m_goal = share;
    m_growth.stop();
    if (!isVisible() || motionOf(this) == Motion::Reduced) {
        m_shown = share;
        update();
        return;
    }
    m_growth.setStartValue(m_shown);
    m_growth.setEndValue(share);
    m_growth.start();
}

QSize ProgressButton::sizeHint() const { return {QFontMetrics(labelFont()).horizontalAdvance(m_label) + 48, kHeight}; }

void ProgressButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QRectF box = rect();
    const QRectF done(0, 0, box.width() * m_shown, box.height());
    painter.setFont(labelFont());
    const auto paintHalf = [&](const QRectF& clip, Colour ground, Colour ink) {
        painter.save();
        painter.setClipRect(clip);
        paintBox(painter, box, kRadius, theme.colour(ground), theme.colour(Colour::Accent));
        painter.setPen(theme.colour(ink));
        painter.drawText(box, Qt::AlignCenter, m_label);
        painter.restore();
    };
    paintHalf(QRectF(done.right(), 0, box.width() - done.width(), box.height()), Colour::AccentTint,
              Colour::AccentText);
    paintHalf(done, Colour::Accent, Colour::OnAccent);
}

}  // namespace frontrow
