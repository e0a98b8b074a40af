// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/venue_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "models/practice_words.h"
#include "widgets/action_button.h"
#include "widgets/marks.h"
#include "widgets/text_label.h"
#include "widgets/venue_preview.h"

namespace frontrow {

namespace {

constexpr int kPreviewWidth = 236;
constexpr int kTierColumns = 2;

std::uint32_t seatsOf(const VenuePlan& plan, TierIndex tier) {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) count += plan.seatTier(SeatIndex{i}) == tier ? 1 : 0;
    return count;
}

}  // namespace

VenuePanel::VenuePanel(QWidget* parent)
    : Card(parent),
      m_preview(new VenuePreview(this)),
      m_venues(new QComboBox(this)),
      m_tiers(new QWidget(this)),
      m_tierGrid(new QGridLayout(m_tiers)),
      m_note(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_import(new ActionButton(ButtonKind::Ghost, tr("Import plan…"), this)),
      m_remove(new ActionButton(ButtonKind::Ghost, tr("Delete plan…"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 14, 16, 14);
    row->setSpacing(14);
    m_preview->setMaximumWidth(kPreviewWidth);
    row->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Venue"), this));
    head->addStretch();
    head->addWidget(m_remove);
    head->addWidget(m_import);
    column->addLayout(head);
    column->addWidget(m_venues);
    m_tierGrid->setContentsMargins(0, 0, 0, 0);
    m_tierGrid->setHorizontalSpacing(8);
    m_tierGrid->setVerticalSpacing(3);
    column->addWidget(m_tiers);
    column->addStretch();
    column->addWidget(m_note);
    row->addLayout(column, 1);
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    m_import->setButtonSize(ButtonSize::Small);
    m_remove->setButtonSize(ButtonSize::Small);
    m_venues->setObjectName(QStringLiteral("venue"));
    m_venues->setAccessibleName(tr("Venue"));
    m_venues->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_venues->setMinimumContentsLength(12);
    m_note->setObjectName(QStringLiteral("venueNote"));
    m_import->setObjectName(QStringLiteral("importPlan"));
    m_remove->setObjectName(QStringLiteral("removePlan"));
    connect(m_import, &ActionButton::clicked, this, &VenuePanel::importAsked);
    connect(m_remove, &ActionButton::clicked, this, &VenuePanel::removeAsked);
    connect(m_venues, &QComboBox::activated, this,
            [this](int index) { emit venueChosen(m_venues->itemData(index).toString()); });
}

void VenuePanel::setVenues(const std::vector<VenueEntry>& venues) {
    m_entries = venues;
    m_venues->clear();
    for (const VenueEntry& venue : venues) {
        m_venues->addItem(tr("%1 · %2 seats").arg(venue.name, numberText(venue.seats)), venue.key);
    }
}

void VenuePanel::show(const QString& key, std::shared_ptr<const VenuePlan> plan, Choice choice, const QString& why) {
    m_venues->setCurrentIndex(m_venues->findData(key));
    m_venues->setEnabled(choice == Choice::Free);
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const VenueEntry& e) { return e.key == key; });
    m_remove->setVisible(entry != m_entries.end() && entry->origin == VenueOrigin::Own && choice == Choice::Free);
    m_import->setKind(choice == Choice::Missing ? ButtonKind::Primary : ButtonKind::Ghost);
    clearTiers();
    if (plan != nullptr) showTiers(*plan);
    m_note->setColour(plan == nullptr ? Colour::Warn : Colour::Text2);
    if (!why.isEmpty())
        m_note->setText(why);
    else if (choice == Choice::Bound)
        m_note->setText(tr("The scenario belongs to this venue."));
    else
        m_note->setText(tr("Any venue can be chosen here."));
    m_preview->setPlan(std::move(plan));
}

void VenuePanel::clearTiers() {
    while (QLayoutItem* item = m_tierGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VenuePanel::showTiers(const VenuePlan& plan) {
    for (std::size_t i = 0; i < plan.tiers().size(); ++i) {
        const TierIndex tier{static_cast<std::uint8_t>(i)};
        auto* cell = new QWidget(m_tiers);
        auto* line = new QHBoxLayout(cell);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(7);
        line->addWidget(new Swatch(tier, cell));
        line->addWidget(
            new TextLabel(TextRole::Small, Colour::Text, QString::fromStdString(plan.tier(tier).letter), cell));
        const QString cost = numberText(plan.tier(tier).price.minor);
        auto* price = new TextLabel(TextRole::Small, Colour::Text2, tr("₩%1").arg(cost), cell);
        cell->setToolTip(tr("%1 seats").arg(numberText(seatsOf(plan, tier))));
        line->addWidget(price, 1);
        const int index = static_cast<int>(i);
        m_tierGrid->addWidget(cell, index / kTierColumns, index % kTierColumns);
    }
}

}  // namespace frontrow
