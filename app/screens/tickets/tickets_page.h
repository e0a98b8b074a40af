// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// My tickets: the bookings, one ticket with its code, its seats with what can be given back, where they
// are, and the wallet. Arrows walk the list, Del cancels after asking, Ctrl+F finds, Ctrl+S saves the
// ticket, Esc goes back. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "hosting/aside.h"
#include "hosting/ticket_desk.h"
#include "models/booking_list_model.h"

class QBoxLayout;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace frontrow {

class ActionButton;
class Banner;
class ConfirmDialog;
class DataTable;
class EmptyState;
class SegmentedControl;
class Switch;
class TextLabel;
class TicketCard;
class VenueThumb;
class WalletCard;

class TicketsPage final : public QWidget {
    Q_OBJECT

public:
    // The data must outlive the page; reload() after anything else changed it.
    explicit TicketsPage(PracticeData& folder, QWidget* parent = nullptr);

    void reload();
    // Selects a booking of that run, if there is one.
    void showRun(StreamId run);
    // Asks and then gives these tickets of the chosen booking back.
    void askCancel(const std::vector<TicketId>& tickets);
    // The shown ticket as an image; a banner says where that failed, or that it is done.
    void saveTicket(const QString& file);

signals:
    void ticketsCancelled(StreamId run);
    void walletChanged();
    // The empty page's button: to where runs are begun.
    void practiceAsked();
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Everything on the page, in the language of now.
    void build();
    void addHeader(QBoxLayout& column);
    QWidget* makeList(QWidget* parent);
    QWidget* makeMiddle(QWidget* parent);
    QWidget* makeSeatsCard(QWidget* parent);
    QWidget* makeMapCard(QWidget* parent);
    void filter();
    void showChosen();
    void showPlace(int number);
    int putCancelButtons();
    void fit();
    const Booking* chosen() const;
    std::vector<TicketId> validTickets() const;
    void cancelSelected();
    std::shared_ptr<const VenuePlan> planOf(StreamId run);
    // Shows the dialog at once if there is nothing to wait for, else a moment later, waiting.
    void openLater(ConfirmDialog* dialog);
    void showCancelOffers(ConfirmDialog* dialog, const std::vector<CancelOffer>& offers, std::size_t wanted);
    void cancel(StreamId run, const std::vector<TicketId>& tickets);
    void askRebook();
    void showRebookOffers(ConfirmDialog* dialog, StreamId run, const std::vector<TicketId>& tickets,
                          const RebookOffers& offers);
    void rebook(StreamId run, const std::vector<TicketId>& tickets, const SeatList& seats);
    // Nothing can be asked of the tickets while something is being done to them.
    void setWorking(bool working);
    void askFile();
    void say(const QString& consequence, const QString& remedy, bool failed);

    PracticeData& m_data;
    TicketDesk m_desk;
    BookingShelf m_shelf;
    BookingListModel m_bookings;
    SeatTableModel m_seats;
    std::map<StreamId, std::shared_ptr<const VenuePlan>> m_plans;
    QWidget* m_body = nullptr;
    QWidget* m_listRoom = nullptr;
    SegmentedControl* m_group = nullptr;
    Switch* m_cancelled = nullptr;
    QLineEdit* m_words = nullptr;
    Banner* m_note = nullptr;
    QListView* m_list = nullptr;
    TextLabel* m_listEmpty = nullptr;
    QStackedWidget* m_middle = nullptr;
    EmptyState* m_empty = nullptr;
    TicketCard* m_ticket = nullptr;
    DataTable* m_table = nullptr;
    TextLabel* m_rule = nullptr;
    ActionButton* m_cancelAll = nullptr;
    ActionButton* m_rebook = nullptr;
    VenueThumb* m_map = nullptr;
    TextLabel* m_noMap = nullptr;
    WalletCard* m_wallet = nullptr;
    Aside m_aside;  // last: what it works on is there until it has ended
};

}  // namespace frontrow
