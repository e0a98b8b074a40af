// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One ticket of a booking with its code, and the way to the others. Left and Right turn over, Ctrl+S
// saves the ticket as an image. Thread: the GUI's.
#pragma once

#include "models/booking_shelf.h"
#include "widgets/card.h"

namespace frontrow {

class ActionButton;
class QrView;
class Tag;
class TextLabel;

class TicketCard final : public Card {
    Q_OBJECT

public:
    explicit TicketCard(QWidget* parent = nullptr);

    // At its first valid ticket.
    void showBooking(const Booking& booking);
    void showTicket(int number);
    int shown() const { return m_shown; }
    const BookedSeat& seat() const { return m_booking.seats[static_cast<std::size_t>(m_shown)]; }

signals:
    void ticketShown(int number);
    void saveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Perforation;
    class PosterEnd;

    QWidget* makeFace();
    QWidget* makeStub();
    void turn(int by);

    Booking m_booking;
    int m_shown = 0;
    QWidget* m_face = nullptr;
    QWidget* m_stub = nullptr;
    PosterEnd* m_poster = nullptr;
    Tag* m_name = nullptr;
    TextLabel* m_count = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_venue = nullptr;
    TextLabel* m_section = nullptr;
    TextLabel* m_row = nullptr;
    TextLabel* m_number = nullptr;
    QWidget* m_rowPart = nullptr;
    QWidget* m_numberPart = nullptr;
    TextLabel* m_day = nullptr;
    TextLabel* m_price = nullptr;
    QrView* m_qr = nullptr;
    TextLabel* m_kind = nullptr;
    ActionButton* m_before = nullptr;
    ActionButton* m_after = nullptr;
    ActionButton* m_save = nullptr;
};

}  // namespace frontrow
