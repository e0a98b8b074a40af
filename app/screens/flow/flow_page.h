// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale as one person goes through it: shows the screen that belongs to the buyer's state, turns what
// the person does into the session's intents, and says in words what the sale answers. It knows no rule:
// the state and every refusal come from the session. Thread: the GUI's.
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "connection/live_session.h"
#include "desktop/cue.h"
#include "models/sale_keys.h"
#include "sale/policy.h"
#include "screens/flow/flow_screen.h"
#include "screens/flow/flow_sight.h"

class QStackedLayout;

namespace frontrow {

class Banner;
class ConfirmDialog;
class CountdownScreen;
class DoneScreen;
class LettersScreen;
class PaymentScreen;
class SeatsScreen;
class WaitingRoomScreen;

struct FlowSetup {
    RunTitle title;
    OpeningTime opening;
    LettersPolicy letters;  // how they are drawn
    // How long a place is kept after the connection was lost; nothing where that is not known.
    std::optional<Duration> placeKept;
    // The same for held seats, within their own time.
    std::optional<Duration> seatsKept{};
    // What is waited for once the tickets are there, instead of the report.
    QString waitsFor;
};

class FlowPage final : public QWidget {
    Q_OBJECT

public:
    // Session and keys must outlive the page; the session is open already.
    FlowPage(LiveSession& session, const SaleKeys& keys, FlowSetup setup, QWidget* parent = nullptr);
    ~FlowPage() override;

    FlowScreen screen() const { return m_screen; }
    FlowSight sight();
    // What leaving now would give up, in one sentence; empty where there is nothing to lose.
    QString loss();
    // Of earlier runs, for the letters.
    void setLettersRecord(std::optional<Duration> best, std::optional<Duration> median);
    // The chime and the window at the person's turn.
    void setWishes(bool chime, bool windowToFront);
    void setReportReady();
    WaitingRoomScreen& waitingRoom() { return *m_waiting; }
    SeatsScreen& seats() { return *m_seats; }
    PaymentScreen& payment() { return *m_payment; }
    LettersScreen& letters() { return *m_letters; }

signals:
    // Header and status bar have something new to show.
    void changed();
    void screenChanged(frontrow::FlowScreen screen);
    // The person may go to the map now; `chime`, `toFront`: what was wished.
    void turnCame(bool chime, bool toFront);
    // Something to hear that is seen at the same time.
    void cueCame(frontrow::Cue cue);
    void wishesChanged(bool chime, bool toFront);
    // Tickets are there.
    void bought();
    // The person gave up what there was and wants out.
    void left();
    void reportAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectScreens();
    void connectSession();
    void viewMoved();
    bool showsTenths() const;
    void refresh();
    void refreshMap();
    void refreshBehindLetters(const FlowSight& now, bool other);
    void showScreen(FlowScreen screen);
    void entered(FlowScreen screen);
    void tick();
    void noteRoom();
    void countIn();
    void watchLink();
    QString keptText(Duration lost) const;

    void answered(const CommandReceipt& receipt);
    void enterAnswered(const CommandReceipt& receipt);
    void lettersAnswered(const CommandReceipt& receipt);
    void holdAnswered(const CommandReceipt& receipt);
    void happened(const OwnEvent& event);
    void orderClosed(const OwnEvent& event);
    void say(const QString& lead, const QString& rest = {});
    void sayWhatEnded(const QString& lead, const QString& rest);
    void sayAgain();
    bool isEcho(const CommandReceipt& receipt);
    QString sentence(const CommandReceipt& receipt);

    void clicked();
    void seatChosen(SeatIndex seat);
    void standingChosen(SectionIndex section);
    void seatsChosen(const SeatList& seats);
    HoldMode holdMode(std::size_t wanted) const;
    void askToLeave();
    void askToRelease();
    // Asks without stopping the sale; the safe choice is the default.
    void confirm(const QString& title, const QString& words, const QString& doIt, const QString& stay,
                 const std::function<void()>& then);
    bool obey(SaleCommand command);
    bool obeyOnSeats(SaleCommand command);
    void primary();
    bool stepBack();

    LiveSession& m_live;
    const SaleKeys& m_keys;
    const FlowSetup m_setup;
    QueueHistory m_queue;
    FlowScreen m_screen = FlowScreen::Countdown;
    bool m_shownOnce = false;
    LettersNeed m_lettersAsked = LettersNeed::None;
    ChallengeId m_challenge;
    std::optional<SimTime> m_hearAt;
    std::optional<std::uint32_t> m_freeAtAdmission;
    std::optional<SeatIndex> m_lastClick;
    std::optional<SimTime> m_lostSince;
    std::optional<std::int64_t> m_secondsLeft;  // to the opening, begun ones
    std::int64_t m_nextOpenMs = 0;
    std::int64_t m_shownHalf = -1;  // of a second of the server, shown last
    std::int64_t m_shownBehind = -1;
    QTimer m_soon;
    Amount m_paying;
    PaymentMethod m_payingBy = PaymentMethod::Wallet;
    SimTime m_passUsed, m_orderOpened;  // when that was last granted; 0 is never
    bool m_tellsBought = false;
    struct Ended {
        QString lead, rest;
        SimTime said;
    };
    std::optional<Ended> m_ended;  // to be said on the screen that comes next, too

    QStackedLayout* m_stack;
    Banner* m_strip;
    CountdownScreen* m_countdown;
    WaitingRoomScreen* m_waiting;
    QWidget* m_seatsRoom;
    QStackedLayout* m_layers;  // the letters above the seats
    SeatsScreen* m_seats;
    LettersScreen* m_letters;
    PaymentScreen* m_payment;
    DoneScreen* m_done;
    ConfirmDialog* m_question = nullptr;
};

}  // namespace frontrow
