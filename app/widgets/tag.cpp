// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tag.h"

#include <QPainter>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kHeight = 20;
constexpr int kPadding = 7;
constexpr int kIcon = 12;
constexpr int kGap = 5;

}  // namespace

Tag::Tag(Tone tone, const QString& text, QWidget* parent) : QLabel(text, parent), m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setFont(themeFont(TextRole::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Tag::setIconName(std::optional<IconName> icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const {
    const int label = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
    return {label + 2 * kPadding + (m_icon ? kIcon + kGap : 0), kHeight};
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const ToneColours colours = coloursOf(m_tone);
    // Where tints are the surface's own colour the edge says that this is a tag.
    const QColor edge = theme.scheme() == Scheme::HighContrast ? theme.colour(colours.ink) : QColor();
    const QRectF box(0, (height() - kHeight) / 2.0, width(), kHeight);
    paintBox(painter, box, 5, theme.colour(colours.ground), edge);
    qreal x = kPadding;
    if (m_icon) {
        paintIcon(painter, QRectF(x, (height() - kIcon) / 2.0, kIcon, kIcon), *m_icon, theme.colour(colours.ink));
        x += kIcon + kGap;
    }
    painter.setFont(font());
    painter.setPen(theme.colour(colours.ink));
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

}  // namespace frontrow
