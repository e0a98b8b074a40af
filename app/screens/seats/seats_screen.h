// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing seats: what they cost and which are shown at the left, the map in the middle, what is held at
// the right. In a narrow window the left side lies over the map and is opened by a key. Says what the
// person wants; whether it is possible the sale decides. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "screens/flow/flow_sight.h"
#include "screens/seats/selection_panel.h"

namespace frontrow {

class FilterPanel;
class MiniMap;
class SeatMap;
class TakenTicker;
class TickerList;
class Toast;

class SeatsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit SeatsScreen(QWidget* parent = nullptr);

    // The view must outlive the screen or be replaced; nullptr shows nothing.
    void setView(const BuyerView* view);
    void setParty(int seats);
    int party() const;
    // After the view changed: as much work as there were changes.
    void refreshMap();
    // Ten times a second: what follows from the time.
    void refresh(const FlowSight& sight);

    // Next best seats for the party under the filters, other than those already shown.
    void suggestNext();
    // Seats around a click that had no room for the party.
    void offerNear(SeatIndex seat);
    void dismissAdvice();
    // What is offered now, or what the map's preview would take.
    SeatList offered() const;
    // A seat was lost: it flashes, and the words say by how much.
    void showLost(SeatIndex seat, const QString& words);
    void showToast(const QString& words);

    SeatMap& map() { return *m_map; }
    FilterPanel& filters() { return *m_filters; }
    SelectionPanel& selection() { return *m_selection; }
    void toggleFilterPanel();

signals:
    void seatChosen(frontrow::SeatIndex seat);
    void standingChosen(frontrow::SectionIndex section);
    void seatsChosen(const frontrow::SeatList& seats);
    void dropped(frontrow::SeatIndex seat);
    void continued();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeMiddle();
    void placeOverlays();
    void applyFilters();
    void advise(const SeatList& seats, const QString& lead);

    const BuyerView* m_view = nullptr;
    FilterPanel* m_filters;
    QWidget* m_middle;
    SeatMap* m_map;
    TakenTicker* m_ticker;
    TickerList* m_tickerList;
    MiniMap* m_miniMap;
    QWidget* m_tools;
    SelectionPanel* m_selection;
    Toast* m_toast;
    bool m_narrow = false;
    bool m_filtersOpen = false;
    std::vector<SeatList> m_shown;  // offered since the last choice
    SeatList m_offered;
};

}  // namespace frontrow
