// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing seats: what they cost and which are shown at the left, the map or a list in the middle, what is
// held at the right. In a narrow window the left side lies over the map and is opened by a key. Says what the
// person wants; whether it is possible the sale decides. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "models/sale_keys.h"
#include "screens/flow/flow_sight.h"
#include "screens/seats/selection_panel.h"

namespace frontrow {

class ActionButton;
class FilterPanel;
class EmptyState;
class MiniMap;
class SeatMap;
class SeatRunTable;
class SegmentedControl;
class TakenTicker;
class TickerList;
class Toast;

// How the free seats are shown. Accessible lists places without steps, and asks for such places.
enum class SeatsView : std::uint8_t { Map, List, Accessible };

class SeatsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit SeatsScreen(const SaleKeys& keys, QWidget* parent = nullptr);

    // The view must outlive the screen or be replaced; nullptr shows nothing.
    void setView(const BuyerView* view);
    void setParty(int seats);
    int party() const;
    // How many of the party have no seat yet; the whole party when all have one, and better ones are meant.
    int wanted() const;
    PartyNeeds needs() const;
    SeatsView shownAs() const { return m_shownAs; }
    void showAs(SeatsView view);
    // Puts the keyboard where seats are chosen.
    void focusSeats();
    // The seat that Del gives back: of the line that has the focus, or under the keyboard on the map.
    std::optional<SeatIndex> focusedOwnSeat() const;
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
    // Nothing is free any more and the person wants to go.
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeMiddle();
    void makeTools(QWidget* middle);
    void makeSoldOut(QWidget* middle);
    void placeOverlays();
    void applyFilters();
    void lookForBetter(SimTime now);
    void lookForLoneSeat(SimTime now);
    std::optional<SeatList> movedByOne() const;
    SeatAdvice adviceOf(const SeatList& seats, const QString& lead) const;
    void advise(const SeatList& seats, const QString& lead);
    bool adviseBeside();
    void setKeyTakesOffer(bool takes);

    void showKeys();

    const SaleKeys& m_keys;
    const BuyerView* m_view = nullptr;
    FilterPanel* m_filters;
    QWidget* m_middle;
    SeatMap* m_map;
    TakenTicker* m_ticker;
    TickerList* m_tickerList;
    MiniMap* m_miniMap;
    SeatRunTable* m_list;
    SegmentedControl* m_views;
    QWidget* m_soldOut;
    QWidget* m_tools;
    ActionButton* m_best;
    ActionButton* m_filtersTool;       // where the filters do not stand beside the map
    std::vector<QWidget*> m_mapTools;  // of no use in the lists
    SeatsView m_shownAs = SeatsView::Map;
    int m_wanted = 0;
    SelectionPanel* m_selection;
    Toast* m_toast;
    bool m_narrow = false;
    bool m_filtersOpen = false;
    std::vector<SeatList> m_shown;  // offered since the last choice
    bool m_keyTakesOffer = false;
    SimTime m_lookAgain;
    SeatList m_heldBefore;
    SeatList m_offered;
};

}  // namespace frontrow
