// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waiting_room/tiers_left.h"

#include <QLocale>
#include <QPainter>

#include "commands/money_words.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kRowHeight = 26;
constexpr int kBarLeft = 60;
constexpr int kCountWidth = 56;

}  // namespace

TiersLeft::TiersLeft(QWidget* parent, Beside beside) : QWidget(parent), m_beside(beside) {
    setObjectName(QStringLiteral("tiersLeft"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TiersLeft::sizeHint() const {
    return {240, kRowHeight * static_cast<int>(std::max<std::size_t>(1, m_rows.size()))};
}

void TiersLeft::show(const BuyerView& view) {
    const VenuePlan& plan = view.plan();
    if (m_plan != &plan) {
        m_plan = &plan;
        m_all.assign(plan.tiers().size(), 0);
        for (std::uint32_t i = 0; i < plan.seatCount(); ++i) ++m_all[plan.seatTier(SeatIndex{i}).value];
        updateGeometry();
    }
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        // A plan may name tiers that no seat has.
        if (m_all[i] == 0) continue;
        const TierIndex tier{static_cast<std::uint8_t>(i)};
        rows.push_back({tier, QString::fromStdString(plan.tier(tier).letter), amountText(plan.tier(tier).price),
                        m_beside == Beside::Price ? m_all[i] : view.freeInTier(tier), m_all[i]});
    }
    if (rows == m_rows) return;
    if (rows.size() != m_rows.size()) updateGeometry();
    m_rows = std::move(rows);
    QStringList spoken;
    for (const Row& row : m_rows) {
        spoken << (m_beside == Beside::Price ? tr("%1, %2: %L3 seats").arg(row.letter, row.price).arg(row.all)
                                             : tr("%1: %L2 left").arg(row.letter).arg(row.left));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void TiersLeft::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const TierColours& tier = theme.tier(row.tier);
        const QRectF line(0, kRowHeight * static_cast<int>(i), width(), kRowHeight);
        paintBox(painter, QRectF(0, line.center().y() - 6, 12, 12), 4, tier.fill, tier.stroke);
        painter.setPen(theme.colour(Colour::Text));
        painter.setFont(themeFont(TextRole::Body));
        painter.drawText(line.adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, row.letter);
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                         row.left == 0 ? tr("sold out") : QLocale().toString(row.left));
        if (m_beside == Beside::Price) {
            painter.setPen(theme.colour(Colour::Text));
            painter.drawText(line.adjusted(kBarLeft, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, row.price);
            continue;
        }
        const QRectF bar(kBarLeft, line.center().y() - 2, width() - kBarLeft - kCountWidth, 4);
        paintBox(painter, bar, 2, theme.colour(Colour::Hover));
        if (row.left > 0) {
            const qreal share = static_cast<qreal>(row.left) / static_cast<qreal>(std::max(1U, row.all));
            paintBox(painter, QRectF(bar.left(), bar.top(), std::max<qreal>(4, bar.width() * share), 4), 2, tier.fill);
        }
    }
}

}  // namespace frontrow
