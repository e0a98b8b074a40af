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
#include "widgets/text_label.h"

namespace frontrow {

DoneScreen::DoneScreen(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("doneScreen"));
    auto* page = new QVBoxLayout(this);
    page->addSpacing(40);
    page->addWidget(new TextLabel(TextRole::Heading, Colour::Ok, tr("Paid"), this));
    m_title = new TextLabel(TextRole::Report, Colour::Text, {}, this);
    m_title->setObjectName(QStringLiteral("doneTitle"));
    page->addWidget(m_title);
    m_seats = new TextLabel(TextRole::Heading, Colour::Text2, {}, this);
    m_seats->setOverflow(TextLabel::Overflow::Wrap);
    page->addWidget(m_seats);
    m_wallet = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    page->addWidget(m_wallet);
    page->addStretch();
    auto* foot = new QHBoxLayout;
    m_continue = new ActionButton(ButtonKind::Primary, {}, this);
    m_continue->setObjectName(QStringLiteral("seeReport"));
    m_continue->setButtonSize(ButtonSize::Task);
    m_continue->setKeyHint(Qt::Key_Return);
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
    QStringList seats;
    for (const TicketSight& ticket : tickets) seats << seatPlace(sight.view.plan(), ticket.seat);
    m_seats->setText(seats.join(QLatin1Char('\n')));
    m_wallet->setText(tr("%1 of practice money are left in the wallet.").arg(amountText(sight.view.wallet())));
}

void DoneScreen::setReportReady(bool ready) {
    m_continue->setEnabled(ready);
    m_continue->setText(ready ? tr("See the report") : tr("Working out the report"));
}

void DoneScreen::proceed() {
    if (m_continue->isEnabled()) m_continue->click();
}

void DoneScreen::resizeEvent(QResizeEvent* event) {
    adaptFlowMargins(*this);
    QWidget::resizeEvent(event);
}

}  // namespace frontrow
