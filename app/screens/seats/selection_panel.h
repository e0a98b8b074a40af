// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right side of the seats: timer, party, the seats held, advice, total and the button that goes on,
// always in this order. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <optional>

#include "models/sale_keys.h"
#include "screens/flow/flow_sight.h"

class QVBoxLayout;

namespace frontrow {

class ActionButton;
class Banner;
class Card;
class HoldTimer;
class Keycap;
class Stepper;
class TextLabel;

// Better or other seats that the person may take by one key.
struct SeatAdvice {
    QString lead;    // what is offered, or what went wrong
    QString rest;    // what it gains, and what stays safe
    SeatList seats;  // empty: words only
    bool swaps = false;
};

class SelectionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SelectionPanel(const SaleKeys& keys, QWidget* parent = nullptr);

    void refresh(const FlowSight& sight);
    // Takes the advice away where there is none.
    void advise(const std::optional<SeatAdvice>& advice);
    int party() const;
    void setParty(int seats);
    void stepParty(int by);
    // Shows the key on the advice, as long as it takes it.
    void setKeyTakesAdvice(bool takes);
    // Of the line that has the keyboard's focus.
    std::optional<SeatIndex> focusedSeat() const;
    HoldTimer* timer() { return m_timer; }
    void proceed();

signals:
    void partyChanged(int seats);
    void dropped(frontrow::SeatIndex seat);
    void adviceTaken();
    void nextAsked();
    void continued();

private:
    QWidget* makeMore();
    void showSeats(const FlowSight& sight);
    void addSeat(const VenuePlan& plan, SeatIndex seat);
    void showKeys();

    const SaleKeys& m_keys;
    HoldTimer* m_timer;
    TextLabel* m_timerCaption;
    Stepper* m_party;
    TextLabel* m_count;
    QVBoxLayout* m_seats;
    TextLabel* m_empty;
    Card* m_advice;
    TextLabel* m_adviceWords;
    ActionButton* m_take;
    ActionButton* m_next;
    QWidget* m_more;
    TextLabel* m_moreWords;
    TextLabel* m_totalWords;
    TextLabel* m_total;
    ActionButton* m_continue;
    SeatList m_shown;
    Keycap* m_back;
    TextLabel* m_escape;
    ActionButton* m_find;
    SimTime m_sessionEnd;
    Duration m_session;
    bool m_first = true;
    bool m_keyTakesAdvice = true;
};

}  // namespace frontrow
