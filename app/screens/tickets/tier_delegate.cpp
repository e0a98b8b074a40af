// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/tier_delegate.h"

#include <QPainter>

#include "theme/theme_style.h"
#include "widgets/marks.h"

namespace frontrow {

namespace {

constexpr int kSwatchAt = 17;
constexpr int kSwatchRoom = 6;

}  // namespace

void TierDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant tier = index.data(m_role);
    if (!tier.isValid()) return;
    const QPointF centre(option.rect.left() + kSwatchAt, option.rect.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSwatch(*painter, centre, themeOf(option.widget).tier(TierIndex{static_cast<std::uint8_t>(tier.toUInt())}));
    painter->restore();
}

void TierDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_role).isValid()) return;
    // Room that only the swatch is drawn in.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {kSwatchRoom, 1};
}

}  // namespace frontrow
