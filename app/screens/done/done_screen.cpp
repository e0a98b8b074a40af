// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/done/done_screen.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "commands/money_words.h"
#include "models/refusal_words.h"
#include "models/time_words.h"
#include "screens/flow/flow_cards.h"
#include "widgets/action_button.h"
#include "widgets/card.h"
#include "widgets/text_label.h"
#include "widgets/venue_thumb.h"

namespace frontrow {

DoneScreen::DoneScreen(const SaleKeys& keys, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("doneScreen"));
    auto* page = new QVBoxLayout(this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    auto* words = new QVBoxLayout;
    words->setSpacing(12);
    words->addStretch(1);
    words->addWidget(new TextLabel(TextRole::Heading, Colour::Ok, tr("Paid"), this));
    m_title = new TextLabel(TextRole::Report, Colour::Text, {}, this);
    m_title->setObjectName(QStringLiteral("doneTitle"));
    m_title->setOverflow(TextLabel::Overflow::Wrap);
    words->addWidget(m_title);
    m_seats = new TextLabel(TextRole::Heading, Colour::Text2, {}, this);
    m_seats->setOverflow(TextLabel::Overflow::Wrap);
    words->addWidget(m_seats);
    m_wallet = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_wallet->setOverflow(TextLabel::Overflow::Wrap);
    words->addWidget(m_wallet);
    words->addStretch(2);
    columns->addLayout(words, 2);
    const TitledCard where = makeTitledCard("boughtCard", tr("Where it is"), this);
    m_venue = where.caption;
    m_map = new VenueThumb(where.card);
    m_map->setObjectName(QStringLiteral("boughtMap"));
    where.column->addWidget(m_map, 1);
    columns->addWidget(where.card, 3);
    page->addLayout(columns, 1);
    auto* foot = new QHBoxLayout;
    m_continue = new ActionButton(ButtonKind::Primary, {}, this);
    m_continue->setObjectName(QStringLiteral("seeReport"));
    m_continue->setButtonSize(ButtonSize::Task);
    keys.hint(SaleCommand::Primary, m_continue);
    m_continue->setFixedWidth(kFlowSideColumn);
    foot->addStretch();
    foot->addWidget(m_continue);
    page->addLayout(foot);
    setReportReady(false);
    connect(m_continue, &QAbstractButton::clicked, this, &DoneScreen::continued);
}

void DoneScreen::refresh(const FlowSight& sight) {
    const auto tickets = sight.view.tickets();
    m_title->setText(tr("%n seat(s) are yours", nullptr, static_cast<int>(tickets.size())));
    std::vector<SeatIndex> seats;
    for (const TicketSight& ticket : tickets) seats.push_back(ticket.seat);
    const QStringList places = seatPlaces(sight.view.plan(), seats);
    m_seats->setText(places.join(QLatin1Char('\n')));
    if (tickets.size() != m_shown) {
        m_shown = tickets.size();
        m_map->showSeats(sight.view.sharedPlan(), std::move(seats), places.join(QStringLiteral("; ")));
        m_venue->setText(sight.title.venue);
    }
    m_wallet->setText(tr("%1 of practice money are left in the wallet.").arg(amountText(sight.view.wallet())));
}

void DoneScreen::setReportReady(bool ready) {
    m_continue->setEnabled(ready);
    m_continue->setText(ready ? tr("See the report") : m_waiting.isEmpty() ? tr("Working out the report") : m_waiting);
}

void DoneScreen::setWaiting(const QString& what) {
    m_waiting = what;
    setReportReady(false);
}

void DoneScreen::proceed() {
    if (m_continue->isEnabled()) m_continue->click();
}

void DoneScreen::resizeEvent(QResizeEvent* event) {
    adaptFlowMargins(*this);
    QWidget::resizeEvent(event);
}

}  // namespace frontrow
