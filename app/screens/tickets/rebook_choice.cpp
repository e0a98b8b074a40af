// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/rebook_choice.h"

#include <QHBoxLayout>

#include "commands/money_words.h"
#include "seat_map/seat_words.h"
#include "widgets/card.h"
#include "widgets/text_label.h"
#include "widgets/venue_thumb.h"

namespace frontrow {

namespace {

constexpr QSize kMapSize(230, 190);
constexpr int kCardWidth = 250;

QString gainText(std::int32_t points) {
    return RebookChoice::tr("view +%1").arg(viewWords(static_cast<std::uint32_t>(points)));
}

}  // namespace

QString offerText(const VenuePlan& plan, const SeatList& seats) {
    if (plan.isStanding(seats[0])) return placeWords(plan, seats[0]);
    return placeWords(plan, seats[0]) + QStringLiteral(" · ") + seatsWords(plan, seats);
}

RebookChoice::RebookChoice(std::vector<RebookOffer> offers, std::shared_ptr<const VenuePlan> plan,
                           std::vector<SeatIndex> now, QWidget* parent)
    : QWidget(parent),
      m_offers(std::move(offers)),
      m_plan(std::move(plan)),
      m_now(std::move(now)),
      m_map(new VenueThumb(this)) {
    setObjectName(QStringLiteral("rebookChoice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    auto* cards = new QVBoxLayout;
    cards->setSpacing(8);
    for (std::size_t i = 0; i < m_offers.size(); ++i) cards->addWidget(makeCard(i));
    cards->addStretch(1);
    row->addLayout(cards);
    m_map->setFixedSize(kMapSize);
    row->addWidget(m_map);
    choose(0);
}

ChoiceCard* RebookChoice::makeCard(std::size_t index) {
    const RebookOffer& offer = m_offers[index];
    const QString place = offerText(*m_plan, offer.seats);
    const QString gain = gainText(offer.gain);
    const QString cost = changeText(offer.difference);
    auto* card = new ChoiceCard(place, this);
    card->setObjectName(QStringLiteral("offer%1").arg(index));
    card->setAccessibleName(QStringList{place, gain, cost}.join(QStringLiteral(", ")));
    card->setMinimumWidth(kCardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(2);
    auto* name = new TextLabel(TextRole::BodyStrong, Colour::Text, place, card);
    column->addWidget(name);
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(TextRole::Body, Colour::Ok, gain, card));
    line->addStretch(1);
    line->addWidget(new TextLabel(TextRole::Body, Colour::Text2, cost, card));
    column->addLayout(line);
    card->setChecked(index == 0);
    connect(card, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on) choose(index);
    });
    return card;
}

void RebookChoice::choose(std::size_t index) {
    m_chosen = index;
    std::vector<SeatIndex> seats = m_now;
    for (const SeatIndex seat : m_offers[index].seats) seats.push_back(seat);
    m_map->showSeats(m_plan, std::move(seats),
                     tr("Your seats now, and %1").arg(offerText(*m_plan, m_offers[index].seats)));
    emit choiceChanged();
}

}  // namespace frontrow
