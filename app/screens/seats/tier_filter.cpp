// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/tier_filter.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "commands/money_words.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/keycap.h"

namespace frontrow {

namespace {

constexpr int kKeyRoom = 26;

}  // namespace

TierFilter::TierFilter(TierIndex tier, const QString& letter, Amount price, std::uint32_t all, QWidget* parent)
    : QAbstractButton(parent),
      m_tier(tier),
      m_letter(letter),
      m_price(price),
      m_all(all) {
    setObjectName(QStringLiteral("tierFilter%1").arg(tier.value + 1));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &TierFilter::tell);
    tell();
}

void TierFilter::setLeft(std::uint32_t left) {
    if (left == m_left) return;
    m_left = left;
    tell();
    update();
}

void TierFilter::setKeys(const QKeySequence& keys) {
    m_keys = keycapNames(keys);
    update();
}

void TierFilter::tell() {
    setAccessibleName(tr("Tier %1, %2, %L3 left").arg(m_letter, amountText(m_price)).arg(m_left));
}

void TierFilter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const TierColours& tier = theme.tier(m_tier);
    if (underMouse()) paintBox(painter, QRectF(rect()).adjusted(-4, 0, 4, 0), 6, theme.colour(Colour::Hover));
    const QRectF box(0.5, 9.5, 16, 16);
    if (isChecked()) {
        paintBox(painter, box, 4, tier.fill, tier.stroke);
        paintIcon(painter, box.adjusted(2, 2, -2, -2), IconName::Check, tier.ink);
    } else {
        paintBox(painter, box, 4, theme.colour(Colour::Surface), theme.colour(Colour::BorderStrong));
    }
    const Colour ink = isChecked() ? Colour::Text : Colour::Text3;
    painter.setPen(theme.colour(ink));
    painter.setFont(themeFont(TextRole::BodyStrong));
    painter.drawText(QRectF(26, 4, 34, 26), Qt::AlignVCenter, m_letter);
    const int capsWidth = m_keys.isEmpty() ? 0 : static_cast<int>(keycapsWidth(m_keys));
    // The lines end alike, whether they have a key or not.
    const int right = width() - std::max(kKeyRoom, capsWidth + 8);
    const bool gone = m_left == 0;
    painter.drawText(QRectF(0, 4, right, 26), Qt::AlignVCenter | Qt::AlignRight,
                     gone ? tr("sold out") : QLocale().toString(m_left));
    painter.setFont(themeFont(TextRole::Body));
    painter.drawText(QRectF(60, 4, 110, 26), Qt::AlignVCenter, amountText(m_price));
    const QRectF bar(26, 34, right - 26, 4);
    paintBox(painter, bar, 2, theme.colour(Colour::Hover));
    if (!gone) {
        const qreal share = static_cast<qreal>(m_left) / static_cast<qreal>(std::max(1U, m_all));
        QColor fill = tier.fill;
        if (!isChecked()) fill.setAlphaF(0.4F);
        paintBox(painter, QRectF(bar.left(), bar.top(), std::max<qreal>(4, bar.width() * share), 4), 2, fill);
    }
    if (!m_keys.isEmpty())
        paintKeycaps(painter, QPointF(width() - capsWidth - 2, 17), m_keys, KeycapLook::Plain, theme);
    if (hasFocus() && showsKeyboardFocus(this)) {
        painter.setPen(QPen(theme.colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

}  // namespace frontrow
