// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where it will be played: the plan in small, the venues to choose from, tiers with prices. A
// scenario on a venue of its own keeps it, and that is said. Thread: the GUI's.
#pragma once

#include <memory>
#include <vector>

#include "domain/venue_plan.h"
#include "models/venue_shelf.h"
#include "widgets/card.h"

class QComboBox;
class QGridLayout;

namespace frontrow {

class ActionButton;
class TextLabel;
class VenuePreview;

class VenuePanel final : public Card {
    Q_OBJECT

public:
    explicit VenuePanel(QWidget* parent = nullptr);

    void setVenues(const std::vector<VenueEntry>& venues);
    // What of the venue is the scenario's, and what a person may choose.
    enum class Choice : std::uint8_t { Free, Bound, Missing };
    // `plan` is null where the venue is missing or its plan cannot be read; `why` then says so.
    void show(const QString& key, std::shared_ptr<const VenuePlan> plan, Choice choice, const QString& why);

signals:
    void venueChosen(const QString& key);
    void importAsked();
    void removeAsked();

private:
    void showTiers(const VenuePlan& plan);
    void clearTiers();

    VenuePreview* m_preview;
    QComboBox* m_venues;
    QWidget* m_tiers;
    QGridLayout* m_tierGrid;
    TextLabel* m_note;
    ActionButton* m_import;
    ActionButton* m_remove;
    std::vector<VenueEntry> m_entries;
};

}  // namespace frontrow
