// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fade.h"

#include <QVariantAnimation>
#include <QWidget>

#include "theme/theme_style.h"

namespace frontrow {

Fade::Fade(QWidget* of) : QObject(of), m_of(of) {}

void Fade::go(bool inside, int milliseconds) {
    if (inside == m_inside) return;
    m_inside = inside;
    const qreal end = inside ? 1 : 0;
    if (m_animation != nullptr) m_animation->stop();
    if (!m_of->isVisible() || motionOf(m_of) == Motion::Reduced) {
        m_value = end;
        return m_of->update();
    }
    if (m_animation == nullptr) {
        m_animation = new QVariantAnimation(this);
        m_animation->setEasingCurve(QEasingCurve::OutCubic);
        connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            m_value = value.toReal();
            m_of->update();
        });
    }
    m_animation->setDuration(milliseconds);
    m_animation->setStartValue(m_value);
    m_animation->setEndValue(end);
    m_animation->start();
}

}  // namespace frontrow
