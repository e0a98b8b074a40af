// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include <QHBoxLayout>
#include <QPainter>

#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kPadding = 16;
constexpr int kIcon = 20;
constexpr qreal kRadius = 10;

IconName iconOf(Tone tone) {
    switch (tone) {
        case Tone::Warn: return IconName::Warning;
        case Tone::Danger: return IconName::Error;
        case Tone::Ok: return IconName::Check;
        case Tone::Neutral:
        case Tone::Accent: return IconName::Info;
    }
    return IconName::Info;
}

}  // namespace

Banner::Banner(Tone tone, QWidget* parent)
    : QWidget(parent),
      m_tone(tone),
      m_icon(iconOf(tone)),
      m_row(new QHBoxLayout(this)),
      m_text(new TextLabel(TextRole::Body, coloursOf(tone).ink, {}, this)) {
    m_row->setContentsMargins(kPadding + kIcon + 10, 12, kPadding, 12);
    m_row->setSpacing(12);
    m_text->setOverflow(TextLabel::Overflow::Wrap);
    m_text->setCounts(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_row->addWidget(m_text, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Banner::setTone(Tone tone) {
    m_tone = tone;
    m_icon = iconOf(tone);
    m_text->setColour(coloursOf(tone).ink);
    update();
}

void Banner::setIconName(IconName icon) {
    m_icon = icon;
    update();
}

void Banner::setText(const QString& consequence, const QString& remedy) {
    m_text->setLeadText(consequence, remedy);
    setAccessibleName(m_text->text());
}

void Banner::addControl(QWidget* control) { m_row->addWidget(control, 0, Qt::AlignVCenter); }

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const ToneColours colours = coloursOf(m_tone);
    const QColor edge = theme.scheme() == Scheme::HighContrast ? theme.colour(colours.ink) : QColor();
    paintBox(painter, rect(), kRadius, theme.colour(colours.ground), edge);
    paintIcon(painter, QRectF(kPadding, (height() - kIcon) / 2.0, kIcon, kIcon), m_icon, theme.colour(colours.ink));
}

}  // namespace frontrow
