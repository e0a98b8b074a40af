// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/booking_delegate.h"

#include <QPainter>
#include <QPixmapCache>

#include "commands/money_words.h"
#include "models/booking_list_model.h"
#include "models/figures.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/poster.h"
#include "widgets/tone.h"

namespace frontrow {

namespace {

constexpr int kCardHeight = 86;
constexpr int kMonthHeight = 30;
constexpr int kGap = 10;
constexpr int kPadding = 14;
constexpr int kTagHeight = 20;
constexpr QSize kPoster(46, 58);
constexpr int kRoomyList = 290;

// Cut with an ellipsis where it does not fit.
void line(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour, const QString& text,
          Qt::Alignment where = Qt::AlignLeft) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, where | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

QString stateOf(const Booking& booking) {
    if (booking.cancelled()) return BookingDelegate::tr("cancelled");
    return booking.validSeats() < booking.seats.size() ? BookingDelegate::tr("partly cancelled")
                                                       : BookingDelegate::tr("paid");
}

void paintPoster(QPainter& painter, const QRect& box, std::uint64_t seed) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("frontrow-poster/%1/%2/%3").arg(seed).arg(box.width()).arg(ratio);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = posterPixmap(seed, box.size(), ratio);
        QPixmapCache::insert(key, drawn);
    }
    painter.save();
    painter.translate(box.topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(drawn));
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(box.size())), 5, 5);
    painter.restore();
}

// The width that the tag takes at the right end.
int paintTag(QPainter& painter, const QRect& box, const Theme& theme, const Booking& booking) {
    const ToneColours tone = coloursOf(booking.cancelled() ? Tone::Neutral : Tone::Ok);
    const QString text = stateOf(booking);
    painter.setFont(themeFont(TextRole::Caption));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 14;
    const QRect tag(box.right() - wide + 1, box.top(), wide, kTagHeight);
    const QColor edge = theme.scheme() == Scheme::HighContrast ? theme.colour(tone.ink) : QColor();
    paintBox(painter, tag, 5, theme.colour(tone.ground), edge);
    painter.setPen(theme.colour(tone.ink));
    painter.drawText(tag, Qt::AlignCenter, text);
    return wide;
}

}  // namespace

QSize BookingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool month = index.data(BookingListModel::IsMonth).toBool();
    return {200, month ? kMonthHeight : kCardHeight + kGap};
}

void BookingDelegate::paintCard(QPainter& painter, const QStyleOptionViewItem& option, const Booking& booking) const {
    const Theme& theme = themeOf(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(kEdge, 0, -kEdge, -kGap);
    const Colour edge = chosen ? Colour::Accent : pointed ? Colour::BorderStrong : Colour::Border;
    paintBox(painter, card, 10, theme.colour(Colour::Surface), theme.colour(edge), chosen ? 2 : 1);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(option.widget)) {
        paintBox(painter, card.adjusted(-3, -3, 3, 3), 13, {}, theme.colour(Colour::Accent), 1);
    }
    QRect inside = card.adjusted(kPadding, 11, -kPadding, -11);
    // A narrow list has no room for more than words.
    if (option.rect.width() >= kRoomyList) {
        paintPoster(painter, QRect(inside.topLeft() + QPoint(0, 2), kPoster), BookingListModel::posterOf(booking));
        inside.setLeft(inside.left() + kPoster.width() + 12);
    }
    const int tag = paintTag(painter, inside, theme, booking);
    QRect row(inside.left(), inside.top(), inside.width() - tag - 8, kTagHeight);
    line(painter, row, themeFont(TextRole::BodyStrong), theme.colour(Colour::Text), BookingListModel::titleOf(booking));
    row = QRect(inside.left(), row.bottom() + 2, inside.width(), 20);
    const QString below = QStringLiteral("%1 · %2 · %3")
                              .arg(BookingListModel::countLine(booking), plainText(booking.venue), booking.name());
    line(painter, row, themeFont(TextRole::Small), theme.colour(Colour::Text2), below);
    row.translate(0, 21);
    const QFont strong = themeFont(TextRole::BodyStrong);
    const QString price = amountText(booking.price());
    const int wide = QFontMetrics(strong).horizontalAdvance(price) + 2;
    line(painter, row, strong, theme.colour(booking.cancelled() ? Colour::Text3 : Colour::Text), price, Qt::AlignRight);
    row.setWidth(row.width() - wide - 8);
    line(painter, row, themeFont(TextRole::Small), theme.colour(Colour::Text2), BookingListModel::dateLine(booking));
}

void BookingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto* model = qobject_cast<const BookingListModel*>(index.model());
    const Booking* booking = model != nullptr ? model->booking(index) : nullptr;
    if (booking != nullptr) {
        paintCard(*painter, option, *booking);
    } else {
        const QRect box = option.rect.adjusted(kEdge, 0, -kEdge, -6);
        line(*painter, box, themeFont(TextRole::Caption), themeOf(option.widget).colour(Colour::Text2),
             index.data().toString());
    }
    painter->restore();
}

}  // namespace frontrow
