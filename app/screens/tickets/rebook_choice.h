// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Better seats for tickets that one has: up to three offers, each with what it gains and costs, and the
// house with the seats of now and those of the chosen offer. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "hosting/practice_data.h"

namespace frontrow {

class ChoiceCard;
class VenueThumb;

class RebookChoice final : public QWidget {
    Q_OBJECT

public:
    RebookChoice(std::vector<RebookOffer> offers, std::shared_ptr<const VenuePlan> plan, std::vector<SeatIndex> now,
                 QWidget* parent = nullptr);

    const RebookOffer& chosen() const { return m_offers[m_chosen]; }

signals:
    void choiceChanged();

private:
    ChoiceCard* makeCard(std::size_t index);
    void choose(std::size_t index);

    const std::vector<RebookOffer> m_offers;
    const std::shared_ptr<const VenuePlan> m_plan;
    const std::vector<SeatIndex> m_now;
    std::size_t m_chosen = 0;
    VenueThumb* m_map;
};

// "107, row 4, seats 6–8".
QString offerText(const VenuePlan& plan, const SeatList& seats);

}  // namespace frontrow
