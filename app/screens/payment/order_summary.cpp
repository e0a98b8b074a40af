// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/payment/order_summary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "commands/money_words.h"
#include "models/refusal_words.h"
#include "models/time_words.h"
#include "widgets/hold_timer.h"
#include "widgets/marks.h"
#include "widgets/poster.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

// A line with a name at the left and an amount at the right.
TextLabel* addLine(QVBoxLayout* column, QWidget* parent, const QString& name) {
    auto* row = new QHBoxLayout;
    auto* value = new TextLabel(TextRole::Small, Colour::Text2, {}, parent);
    row->addWidget(new TextLabel(TextRole::Small, Colour::Text2, name, parent));
    row->addStretch();
    row->addWidget(value);
    column->addLayout(row);
    return value;
}

}  // namespace

OrderSummary::OrderSummary(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("orderSummary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(14);
    auto* headRoom = new QWidget(this);
    headRoom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout(headRoom);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(20);
    m_ring = new RingTimer(tr("Time left to pay"), this);
    m_ring->setObjectName(QStringLiteral("paymentTimer"));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_until = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_until->setOverflow(TextLabel::Overflow::Wrap);
    words->addStretch();
    words->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("left to pay"), this));
    words->addWidget(m_until);
    words->addStretch();
    head->addWidget(m_ring);
    head->addLayout(words, 1);
    column->addWidget(headRoom);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_event = new TextLabel(TextRole::BodyStrong, Colour::Text, {}, this);
    m_event->setOverflow(TextLabel::Overflow::Elide);
    m_place = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_place->setOverflow(TextLabel::Overflow::Elide);
    m_second = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_second->setOverflow(TextLabel::Overflow::Elide);
    m_poster = new Poster(QSize(52, 64), 5, this);
    auto* title = new QVBoxLayout;
    title->setSpacing(2);
    title->addStretch();
    for (TextLabel* label : {m_event, m_second, m_place}) title->addWidget(label);
    title->addStretch();
    auto* whatRoom = new QWidget(this);
    whatRoom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* what = new QHBoxLayout(whatRoom);
    what->setContentsMargins(0, 0, 0, 0);
    what->setSpacing(12);
    what->addWidget(m_poster);
    what->addLayout(title, 1);
    column->addWidget(whatRoom);
    m_seats = new QVBoxLayout;
    m_seats->setSpacing(8);
    column->addLayout(m_seats);
    column->addStretch();
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* total = new QHBoxLayout;
    m_total = new TextLabel(TextRole::Headline, Colour::Text, {}, this);
    m_total->setObjectName(QStringLiteral("orderTotal"));
    total->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Total"), this), 0, Qt::AlignBottom);
    total->addStretch();
    total->addWidget(m_total);
    column->addLayout(total);
    auto* wallet = new QVBoxLayout;
    wallet->setSpacing(4);
    m_walletNow = addLine(wallet, this, tr("Wallet now, practice money"));
    m_walletAfter = addLine(wallet, this, tr("Wallet after, if used"));
    column->addLayout(wallet);
}

void OrderSummary::refresh(const FlowSight& sight) {
    const auto order = sight.view.order();
    const auto& facts = sight.view.facts();
    if (!order || !facts) return;
    m_ring->setRemaining(std::chrono::milliseconds(std::max<std::int64_t>(0, (order->until - sight.now).ms)),
                         std::chrono::milliseconds(facts->paymentLimit.ms));
    m_until->setText(tr("%n seat(s) are held until %1. After that they go back to everyone.", nullptr,
                        static_cast<int>(order->seats.size()))
                         .arg(clockText(order->until, sight.opening)));
    m_walletNow->setText(amountText(sight.view.wallet()));
    m_walletAfter->setText(sight.view.wallet() >= order->total ? amountText(sight.view.wallet() - order->total)
                                                               : tr("too low"));
    if (order->id == m_shown) return;
    m_shown = order->id;
    m_event->setText(sight.title.event);
    m_second->setText(sight.title.secondEvent);
    m_second->setVisible(!sight.title.secondEvent.isEmpty());
    m_poster->setSeed(sight.title.poster);
    m_place->setText(sight.title.venue);
    m_total->setText(amountText(order->total));
    showSeats(sight.view.plan(), *order, facts->feePerSeat);
}

void OrderSummary::showSeats(const VenuePlan& plan, const OrderSight& order, Amount feePerSeat) {
    while (QLayoutItem* item = m_seats->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](QWidget* mark, const QString& name, Amount amount, Colour colour) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        if (mark != nullptr) row->addWidget(mark);
        auto* words = new TextLabel(TextRole::Body, colour, name, line);
        words->setOverflow(TextLabel::Overflow::Elide);
        row->addWidget(words, 1);
        row->addWidget(new TextLabel(TextRole::Body, Colour::Text, amountText(amount), line));
        m_seats->addWidget(line);
    };
    for (const SeatIndex seat : order.seats) {
        add(new Swatch(plan.seatTier(seat), this), seatPlace(plan, seat), plan.seatPrice(seat), Colour::Text);
    }
    if (order.fee > Amount{}) {
        add(nullptr, tr("Booking fee, %1 × %2").arg(order.seats.size()).arg(amountText(feePerSeat)), order.fee,
            Colour::Text2);
    }
}

}  // namespace frontrow
