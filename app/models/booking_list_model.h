// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bookings of one group as a list with a line for each month between them, and the seats of one
// booking as a table. Thread: the GUI's.
#pragma once

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include "models/booking_shelf.h"

namespace frontrow {

enum class CancelledOnes : std::uint8_t { Hidden, Shown };

class BookingListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { BookingRow = Qt::UserRole, IsMonth };

    explicit BookingListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setBookings(std::vector<Booking> bookings);
    // What of them is listed. Every word must occur in name, scenario, venue, seed or a seat.
    void setFilter(BookingGroup group, CancelledOnes cancelled, const QString& words);

    // Of the group, cancelled ones not counted unless they are asked for.
    std::size_t countIn(BookingGroup group) const;
    std::size_t cancelledIn(BookingGroup group) const;
    // Null for a month's line.
    const Booking* booking(const QModelIndex& index) const;
    // An invalid index where it is not listed; 0 is the key of none.
    QModelIndex indexOf(RowKey key) const;
    QModelIndex firstBooking() const;
    // "Sat 12 Dec 2026", of its performance, or of the run where that is not known; "3 seats".
    static QString dateLine(const Booking& booking);
    static QString countLine(const Booking& booking);
    static QString titleOf(const Booking& booking);
    // Of the poster of the sale that it was bought in.
    static std::uint64_t posterOf(const Booking& booking);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString month;  // of a month's line
        std::optional<std::size_t> booking;
    };
    bool wanted(const Booking& booking) const;
    void list();

    std::vector<Booking> m_bookings;
    std::vector<Line> m_lines;
    BookingGroup m_group = BookingGroup::Upcoming;
    CancelledOnes m_cancelled = CancelledOnes::Hidden;
    QStringList m_words;
};

class SeatTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    // The last one has room for what can be done with the seat.
    enum Column { SectionName, RowName, Number, Price, View, State, Deed, ColumnCount };

    // Of a section's cell, the number of its seat's tier; none where the plan is not known.
    enum Role { TierRole = Qt::UserRole };

    explicit SeatTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // Their plan may be null.
    void setSeats(std::vector<BookedSeat> seats, std::shared_ptr<const VenuePlan> plan);
    const BookedSeat& seat(int row) const { return m_seats[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant tierOf(const BookedSeat& seat) const;

    std::vector<BookedSeat> m_seats;
    std::shared_ptr<const VenuePlan> m_plan;
};

// "107 row 4 seat 6"; a place without row and number is its section.
QString seatText(const TicketRow& ticket);

}  // namespace frontrow
