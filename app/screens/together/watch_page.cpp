// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/watch_page.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include "models/figures.h"
#include "screens/report/card_parts.h"
#include "screens/waiting_room/tiers_left.h"
#include "seat_map/seat_map.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/figure_label.h"

namespace frontrow {

namespace {

constexpr int kSideWidth = 316;
constexpr std::int64_t kOpenEveryMs = 1'000;

}  // namespace

WatchPage::WatchPage(LiveSession& session, LobbyPeopleModel& people, OpeningTime opening, QWidget* parent)
    : QWidget(parent),
      m_live(session),
      m_opening(opening),
      m_strip(new Banner(Tone::Warn, this)),
      m_map(new SeatMap(this)) {
    setObjectName(QStringLiteral("watchPage"));
    setAccessibleName(tr("Watching the sale"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip->setObjectName(QStringLiteral("watchStrip"));
    m_strip->hide();
    column->addWidget(m_strip);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 14, 14, 14);
    row->setSpacing(14);
    row->addWidget(m_map, 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    m_players->setModel(&people);
    m_map->setObjectName(QStringLiteral("watchedMap"));
    m_map->setView(&m_live.view());
    connect(&m_live, &LiveSession::viewChanged, this, &WatchPage::refresh);
    connect(&m_live, &LiveSession::ticked, this, &WatchPage::refresh);
    connect(&m_live, &LiveSession::linkChanged, this, &WatchPage::watchLink);
    refresh();
}

WatchPage::~WatchPage() { m_map->setView(nullptr); }

QWidget* WatchPage::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* field = new Card(side);
    field->setObjectName(QStringLiteral("watchField"));
    QVBoxLayout* figures = cardColumn(field, tr("The field"));
    m_caption = new TextLabel(TextRole::Small, Colour::Text2, {}, field);
    m_clock = new FigureLabel(TextRole::Headline, Colour::Text, field);
    m_clock->setObjectName(QStringLiteral("watchClock"));
    figures->addWidget(m_caption);
    figures->addWidget(m_clock);
    const auto figure = [&](const QString& name, const char* objectName) {
        figures->addLayout(valueRow(field, name, QStringLiteral("–"), QLatin1String(objectName)));
        return field->findChild<TextLabel*>(QLatin1String(objectName));
    };
    m_waiting = figure(tr("In the waiting room"), "watchWaiting");
    m_admitted = figure(tr("Let in since the opening"), "watchAdmitted");
    m_left = figure(tr("Seats left"), "watchLeft");
    m_tiers = new TiersLeft(field);
    figures->addWidget(m_tiers);
    column->addWidget(field);
    auto* players = new Card(side);
    players->setObjectName(QStringLiteral("watchPlayers"));
    QVBoxLayout* list = cardColumn(players, tr("Players"));
    m_players = new QListView(players);
    m_players->setObjectName(QStringLiteral("watchPeople"));
    m_players->setAccessibleName(tr("Players"));
    m_players->setFrameShape(QFrame::NoFrame);
    m_players->setSelectionMode(QAbstractItemView::NoSelection);
    m_players->viewport()->setAutoFillBackground(false);
    list->addWidget(m_players, 1);
    column->addWidget(players, 1);
    auto* leave = new ActionButton(ButtonKind::Secondary, tr("Stop watching"), side);
    leave->setObjectName(QStringLiteral("stopWatching"));
    leave->setButtonSize(ButtonSize::Task);
    leave->setKeyHint(Qt::Key_Escape);
    connect(leave, &ActionButton::clicked, this, &WatchPage::leaveAsked);
    column->addWidget(leave);
    return side;
}

void WatchPage::refresh() {
    const BuyerView& view = m_live.view();
    m_map->refresh();
    const bool measured = m_live.clockError().has_value();
    const SimTime now = m_live.now();
    const bool open = view.saleOpened() || (measured && now >= m_opening.at);
    m_caption->setText(open ? tr("The sale is open for") : tr("The sale opens in"));
    m_clock->setText(!measured ? QStringLiteral("--:--:--.-")
                               : tenthsText(open ? now - m_opening.at : m_opening.at - now));
    m_waiting->setText(countText(view.waiting()));
    m_admitted->setText(countText(static_cast<std::int64_t>(view.admittedUpTo())));
    std::uint32_t left = 0;
    for (std::size_t i = 0; i < view.plan().tiers().size(); ++i) {
        left += view.freeInTier(TierIndex{static_cast<std::uint8_t>(i)});
    }
    m_left->setText(countText(left));
    m_tiers->show(view);
    watchLink();
    emit changed();
}

void WatchPage::watchLink() {
    const LinkState link = m_live.session().linkState();
    const bool lost = link == LinkState::Lost || (link == LinkState::Opening && m_strip->isVisible());
    m_strip->setVisible(lost);
    if (!lost) return;
    m_strip->setText(tr("No connection."), tr("The map stands still; the way back is tried by itself."));
    if (m_live.now().ms < m_nextOpenMs) return;
    m_nextOpenMs = m_live.now().ms + kOpenEveryMs;
    m_live.session().open();
}

void WatchPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat()) return emit leaveAsked();
    QWidget::keyPressEvent(event);
}

}  // namespace frontrow
