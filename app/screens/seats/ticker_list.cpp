// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/ticker_list.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

#include "seat_map/taken_ticker.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/figure_text.h"
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
    // It changes several times a second: nothing beneath it is drawn for that.
    setAttribute(Qt::WA_OpaquePaintEvent);
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

// Of the lines only those that are asked for; none of their words is shaped anew for it.
void TickerList::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), themeOf(this).colour(Colour::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect head(0, 0, width(), kHead);
    if (event->rect().intersects(head)) paintHead(painter, head);
    painter.setFont(themeFont(TextRole::Small));
    const int lines = std::min(m_ticker.rowCount(), (height() - kHead) / kLine);
    for (int i = 0; i < lines; ++i) {
        const QRect line(0, kHead + i * kLine, width(), kLine);
        if (event->rect().intersects(line)) paintLine(painter, line, m_ticker.index(i, 0));
    }
}

void TickerList::paintHead(QPainter& painter, const QRectF& head) const {
    const Theme& theme = themeOf(this);
    painter.setFont(themeFont(TextRole::BodyStrong));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, tr("Being taken now"));
    painter.setFont(themeFont(TextRole::Small));
    painter.setPen(theme.colour(Colour::Text2));
    const QString rate = tr("%1/s").arg(QLocale().toString(m_ticker.rate(), 'f', 1));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, rate);
    if (m_ticker.rate() <= 0) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Danger));
    painter.drawEllipse(QPointF(width() - painter.fontMetrics().horizontalAdvance(rate) - 11, head.center().y()), 3.5,
                        3.5);
}

void TickerList::paintLine(QPainter& painter, const QRectF& line, const QModelIndex& index) const {
    const Theme& theme = themeOf(this);
    const QFont font = painter.font();
    const QFontMetrics metrics(font);
    const qreal base = line.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    const QColor pale = theme.colour(Colour::Text2);
    const QColor ink = theme.colour(Colour::Text);
    const auto put = [&](const FigureText& text, qreal x, const QColor& colour) {
        text.draw(painter, QPointF(x, base), colour, colour);
    };
    painter.setOpacity(1 - (1 - kWeakest) * index.data(TakenTicker::AgeRole).toReal());
    const double at = static_cast<double>(index.data(TakenTicker::AtRole).toLongLong() - m_opening) / 1'000.0;
    put(FigureText(font, QLocale().toString(at, 'f', 1)), 0, pale);
    const TierIndex tier{static_cast<std::uint8_t>(index.data(TakenTicker::TierRole).toUInt())};
    paintSwatch(painter, QPointF(48, line.center().y()), theme.tier(tier));
    const FigureText count(font, QStringLiteral("\u2212%1").arg(index.data(TakenTicker::CountRole).toInt()));
    put(count, width() - count.width(), pale);
    const QString row = index.data(TakenTicker::RowRole).toString();
    if (!row.isEmpty()) put(FigureText(font, tr("row %1").arg(row)), kRow, pale);
    // A standing area has no rows: its name has their room.
    const qreal room = (row.isEmpty() ? width() - count.width() : kRow) - kSection - 4;
    const QString name = index.data(TakenTicker::SectionRole).toString();
    const FigureText section(font, name);
    const bool fits = section.width() <= room;
    put(fits ? section : FigureText(font, metrics.elidedText(name, Qt::ElideRight, static_cast<int>(room))), kSection,
        ink);
    painter.setOpacity(1);
}

}  // namespace frontrow
