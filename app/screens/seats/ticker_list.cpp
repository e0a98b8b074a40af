// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/ticker_list.h"

#include <QLocale>
#include <QPainter>

#include "seat_map/taken_ticker.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/marks.h"

namespace frontrow {

namespace {

constexpr int kHead = 26;
constexpr int kLine = 25;
constexpr int kSection = 62;
constexpr int kRow = 120;
constexpr qreal kWeakest = 0.35;

}  // namespace

TickerList::TickerList(TakenTicker& ticker, QWidget* parent) : QWidget(parent), m_ticker(ticker) {
    setObjectName(QStringLiteral("takenTicker"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Being taken now"));
    const auto changed = [this] { update(); };
    connect(&m_ticker, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        update(0, kHead + from.row() * kLine, width(), (to.row() - from.row() + 1) * kLine);
    });
    connect(&m_ticker, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&m_ticker, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&m_ticker, &QAbstractItemModel::modelReset, this, changed);
    connect(&m_ticker, &TakenTicker::rateChanged, this, [this] { update(width() / 2, 0, width(), kHead); });
}

void TickerList::setOpening(qint64 openingMs) { m_opening = openingMs; }

void TickerList::enterEvent(QEnterEvent*) { m_ticker.setReading(TakenTicker::Reading::Yes); }
void TickerList::leaveEvent(QEvent*) { m_ticker.setReading(TakenTicker::Reading::No); }

void TickerList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF head(0, 0, width(), kHead);
    painter.setFont(themeFont(TextRole::BodyStrong));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, tr("Being taken now"));
    painter.setFont(themeFont(TextRole::Small));
    painter.setPen(theme.colour(Colour::Text2));
    const QString rate = tr("%1/s").arg(QLocale().toString(m_ticker.rate(), 'f', 1));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, rate);
    if (m_ticker.rate() > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Danger));
        painter.drawEllipse(QPointF(width() - painter.fontMetrics().horizontalAdvance(rate) - 11, head.center().y()),
                            3.5, 3.5);
    }
    const int lines = std::min(m_ticker.rowCount(), (height() - kHead) / kLine);
    for (int i = 0; i < lines; ++i) {
        const QModelIndex index = m_ticker.index(i, 0);
        const QRectF line(0, kHead + i * kLine, width(), kLine);
        painter.setOpacity(1 - (1 - kWeakest) * index.data(TakenTicker::AgeRole).toReal());
        painter.setFont(themeFont(TextRole::Small));
        painter.setPen(theme.colour(Colour::Text2));
        const double at = static_cast<double>(index.data(TakenTicker::AtRole).toLongLong() - m_opening) / 1'000.0;
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(at, 'f', 1));
        const TierIndex tier{static_cast<std::uint8_t>(index.data(TakenTicker::TierRole).toUInt())};
        paintSwatch(painter, QPointF(48, line.center().y()), theme.tier(tier));
        const QString count = QStringLiteral("\u2212%1").arg(index.data(TakenTicker::CountRole).toInt());
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
        const QString row = index.data(TakenTicker::RowRole).toString();
        if (!row.isEmpty())
            painter.drawText(line.adjusted(kRow, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("row %1").arg(row));
        // A standing area has no rows: its name has their room.
        const int end = row.isEmpty() ? width() - painter.fontMetrics().horizontalAdvance(count) : kRow;
        painter.setPen(theme.colour(Colour::Text));
        painter.drawText(line.adjusted(kSection, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(index.data(TakenTicker::SectionRole).toString(),
                                                          Qt::ElideRight, end - kSection - 4));
    }
}

}  // namespace frontrow
