// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include <QPainter>
#include <array>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/figure_text.h"

namespace frontrow {

namespace {

constexpr int kHeight = 32;
constexpr int kPadding = 11;
constexpr int kIcon = 16;
constexpr int kDot = 8;
constexpr int kGap = 7;

QFont noteFont() { return themeFont(TextRole::Small); }

}  // namespace

void paintDot(QPainter& painter, const QPointF& centre, DotState state, const Theme& theme) {
    constexpr std::array<Colour, 4> kStates{Colour::Ok, Colour::WarnFill, Colour::Danger, Colour::Text3};
    const QColor colour = theme.colour(kStates[static_cast<std::size_t>(state)]);
    const bool hollow = state == DotState::Unknown;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(centre, hollow ? 2.8 : 3.5, hollow ? 2.8 : 3.5);
    painter.restore();
}

Chip::Chip(QWidget* parent) : QAbstractButton(parent) {
    setFont(themeFont(TextRole::BodyStrong));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setIconName(std::optional<IconName> icon) {
    m_icon = icon;
    updateGeometry();
}

void Chip::setDot(std::optional<DotState> dot) {
    if (m_dot == dot) return;
    m_dot = dot;
    updateGeometry();
    update();
}

void Chip::setValue(const QString& name, const QString& value, const QString& note) {
    const QString spoken = QStringList{name, value, note}.join(QLatin1Char(' ')).trimmed();
    if (m_value == value && m_note == note && accessibleName() == spoken) return;
    const int before = sizeHint().width();
    m_value = value;
    m_note = note;
    setAccessibleName(spoken);
    if (sizeHint().width() != before) updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    qreal width = 2 * kPadding + FigureText(font(), m_value).width();
    if (m_icon) width += kIcon + kGap;
    if (m_dot) width += kDot + kGap;
    if (!m_note.isEmpty()) width += kGap + FigureText(noteFont(), m_note).width();
    return {static_cast<int>(std::ceil(width)), kHeight};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool lit = isEnabled() && (underMouse() || isDown());
    paintBox(painter, rect(), 8, theme.colour(Colour::Surface),
             theme.colour(lit ? Colour::BorderStrong : Colour::Border));
    qreal x = kPadding;
    if (m_dot) {
        paintDot(painter, QPointF(x + kDot / 2.0, height() / 2.0), *m_dot, theme);
        x += kDot + kGap;
    }
    if (m_icon) {
        paintIcon(painter, QRectF(x, (height() - kIcon) / 2.0, kIcon, kIcon), *m_icon, theme.colour(Colour::Text2));
        x += kIcon + kGap;
    }
    const FigureText figure(font(), m_value);
    const QFontMetricsF metrics(font());
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    figure.draw(painter, QPointF(x, baseline), theme.colour(Colour::Text), theme.colour(Colour::Text));
    if (m_note.isEmpty()) return;
    const QColor pale = theme.colour(Colour::Text2);
    FigureText(noteFont(), m_note).draw(painter, QPointF(x + figure.width() + kGap, baseline), pale, pale);
}

}  // namespace frontrow
