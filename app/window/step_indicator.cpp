// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/step_indicator.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kDisc = 20;
constexpr int kLabelGap = 7;
constexpr int kLine = 22;
constexpr int kLineGap = 7;
constexpr int kHeight = 28;

QFont nameFont(bool current) { return themeFont(13, current ? QFont::DemiBold : QFont::Medium); }

// Room for the bold form, so that nothing moves when the step changes.
qreal nameWidth(const QString& name) { return std::ceil(QFontMetricsF(nameFont(true)).horizontalAdvance(name)); }

}  // namespace

StepIndicator::StepIndicator(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void StepIndicator::retranslate() {
    m_names = {tr("Queue"), tr("Letters"), tr("Seats"), tr("Payment"), tr("Done")};
    setStep(m_step);
    updateGeometry();
}

void StepIndicator::setStep(FlowStep step) {
    m_step = step;
    const int number = static_cast<int>(step);
    setAccessibleName(tr("Step %1 of %2: %3").arg(number + 1).arg(m_names.size()).arg(m_names[number]));
    update();
}

void StepIndicator::setNames(Names names) {
    if (m_shown == names) return;
    m_shown = names;
    updateGeometry();
    update();
}

bool StepIndicator::isNamed(int step) const { return m_shown == Names::All || step == static_cast<int>(m_step); }

QSize StepIndicator::sizeHint() const {
    qreal width = 0;
    for (int i = 0; i < m_names.size(); ++i) width += kDisc + (isNamed(i) ? kLabelGap + nameWidth(m_names[i]) : 0);
    width += static_cast<qreal>(m_names.size() - 1) * (kLine + 2 * kLineGap);
    return {static_cast<int>(width), kHeight};
}

void StepIndicator::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const int current = static_cast<int>(m_step);
    qreal x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        const QRectF disc(x, (height() - kDisc) / 2.0, kDisc, kDisc);
        const bool done = i < current;
        if (i == current) {
            paintBox(painter, disc, kDisc / 2.0, theme.colour(Colour::Accent));
        } else if (done) {
            paintBox(painter, disc, kDisc / 2.0, theme.colour(Colour::AccentTint), theme.colour(Colour::AccentLine));
        } else {
            paintBox(painter, disc, kDisc / 2.0, {}, theme.colour(Colour::BorderStrong));
        }
        if (done) {
            paintIcon(painter, disc.adjusted(3, 3, -3, -3), IconName::Check, theme.colour(Colour::AccentText));
        } else {
            painter.setFont(themeFont(TextRole::Caption));
            painter.setPen(theme.colour(i == current ? Colour::OnAccent : Colour::Text2));
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        }
        x += kDisc;
        if (isNamed(i)) {
            x += kLabelGap;
            painter.setFont(nameFont(i == current));
            painter.setPen(theme.colour(i == current ? Colour::Text : Colour::Text2));
            const QRectF room(x, 0, nameWidth(m_names[i]), height());
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_names[i]);
            x += room.width();
        }
        x += kLineGap;
        if (i + 1 == m_names.size()) break;
        const QColor ink = theme.colour(done ? Colour::Accent : Colour::BorderStrong);
        painter.fillRect(
            QRectF(onDevicePixel(painter, QPointF(x, height() / 2.0)), QSizeF(kLine, hairlineWidth(painter))), ink);
        x += kLine + kLineGap;
    }
}

void StepIndicator::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace frontrow
