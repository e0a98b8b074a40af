// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/people_view.h"

#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "models/figures.h"
#include "screens/together/together_paint.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kLeastCard = 172;
constexpr int kPadding = 12;
constexpr int kDisc = 30;
constexpr int kMark = 18;

bool standsOut(const PersonRow& row) {
    return row.connected == 0 || clockIsDoubtful(row) || (row.watching == 0 && row.ready == 0);
}

}  // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    if (view == nullptr) return {kLeastCard, kHeight + kGap};
    return view->gridSize();
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(LobbyPeopleModel::RowRole).value<PersonRow>();
    const Theme& theme = themeOf(option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool warn = standsOut(row);
    const bool me = m_people.me() != nullptr && m_people.me()->person == row.person;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card(option.rect.left(), option.rect.top(), option.rect.width() - kGap, kHeight);
    const QColor ground = theme.colour(warn ? Colour::WarnTint : Colour::Surface);
    QColor edge = warn ? mixedColour(ground, theme.colour(Colour::WarnFill), 0.55) : theme.colour(Colour::Border);
    if (theme.scheme() == Scheme::HighContrast) edge = theme.colour(warn ? Colour::Warn : Colour::Border);
    if (chosen) edge = theme.colour(Colour::Accent);
    paintBox(*painter, card, 9, ground, edge, chosen ? 2 : 1);
    const QString name = plainText(row.personName);
    const QRect disc(card.left() + kPadding, card.top() + 13, kDisc, kDisc);
    paintInitial(*painter, disc, name, row.person, me, theme);
    const int right = card.right() - kPadding;
    const QRectF mark(right - kMark + 1, card.top() + 19, kMark, kMark);
    const IconName icon = row.connected == 0  ? IconName::Warning
                          : row.watching != 0 ? IconName::Visible
                          : row.ready != 0    ? IconName::Check
                                              : IconName::Clock;
    paintIcon(*painter, mark, icon, theme.colour(warn ? Colour::Warn : row.watching != 0 ? Colour::Text2 : Colour::Ok));
    const QRect words(disc.right() + 10, card.top() + 11, static_cast<int>(mark.left()) - disc.right() - 16, 18);
    paintLine(*painter, words, themeFont(TextRole::BodyStrong), theme.colour(Colour::Text), index.data().toString());
    paintLine(*painter, words.translated(0, 17), themeFont(TextRole::Micro),
              theme.colour(warn ? Colour::Warn : Colour::Text2),
              row.silenced != 0 ? tr("%1, silenced").arg(personStateText(row)) : personStateText(row));
    const QRect foot(card.left() + kPadding, card.bottom() - 27, card.width() - 2 * kPadding, 18);
    QString latency = QStringLiteral("–");
    std::optional<int> ms;
    if (row.latencyMs != kNotTold) {
        ms = static_cast<int>(std::min<std::uint32_t>(row.latencyMs, 99'999));
        latency = tr("%L1 ms").arg(*ms);
    }
    const QFont body = themeFont(TextRole::Small);
    const int wide = QFontMetrics(body).horizontalAdvance(latency);
    paintLine(*painter, foot, body, theme.colour(Colour::Text), latency, Qt::AlignRight);
    paintBars(*painter, QRect(foot.right() - wide - 7 - kBarsWidth, foot.top() + 2, kBarsWidth, 13), ms, theme);
    const QRect clock(foot.left(), foot.top(), foot.width() - wide - kBarsWidth - 16, foot.height());
    paintLine(*painter, clock, themeFont(TextRole::Micro),
              theme.colour(clockIsDoubtful(row) ? Colour::Warn : Colour::Text2), personClockText(row));
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(option.widget)) {
        paintBox(*painter, card.adjusted(2, 2, -2, -2), 7, {}, theme.colour(Colour::Accent), 1);
    }
    painter->restore();
}

PeopleView::PeopleView(LobbyPeopleModel& people, QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("people"));
    setModel(&people);
    setItemDelegate(new PersonDelegate(people, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

int PeopleView::columnsFor(int width) { return std::max(1, width / (kLeastCard + PersonDelegate::kGap)); }

void PeopleView::resizeEvent(QResizeEvent* event) {
    const int wide = event->size().width();
    const int columns = std::min(4, columnsFor(wide));
    // The gap is part of each cell. One pixel less than its share, or the view breaks the line early.
    setGridSize({(wide - 1) / columns - (columns > 1 ? 1 : 0), PersonDelegate::kHeight + PersonDelegate::kGap});
    QListView::resizeEvent(event);
}

}  // namespace frontrow
