// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card at the map's lower right that describes the selected section of the overview: price, what
// is left, how many parties still fit, how fast it goes. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "seat_map/seat_map.h"

namespace frontrow {

class TakenTicker;

class SectionCard final : public QWidget {
    Q_OBJECT

public:
    // A child of the map; both must outlive it.
    SectionCard(SeatMap& map, const TakenTicker& ticker);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    SeatMap& m_map;
    const TakenTicker& m_ticker;
};

// How many parties of this size can still sit together in the section, one beside the other.
std::uint32_t partiesThatFit(const BuyerView& view, SectionIndex section, std::uint32_t party, PartyNeeds needs);

}  // namespace frontrow
