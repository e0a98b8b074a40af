// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/booking_list_model.h"

#include <algorithm>

#include "commands/money_words.h"
#include "domain/seed.h"
#include "models/figures.h"
#include "models/report_words.h"
#include "models/scenario_words.h"

namespace frontrow {

namespace {

std::int64_t dayOf(const Booking& booking) { return booking.performanceUtcMs.value_or(booking.boughtUtcMs); }

bool has(const QString& text, const QString& word) { return text.contains(word, Qt::CaseInsensitive); }

bool mentions(const Booking& booking, const QString& word) {
    for (const QString& text : {booking.name(), BookingListModel::titleOf(booking), plainText(booking.venue),
                                plainText(booking.seed), BookingListModel::dateLine(booking)}) {
        if (has(text, word)) return true;
    }
    return std::any_of(booking.seats.begin(), booking.seats.end(), [&](const BookedSeat& seat) {
        return has(seatText(seat.ticket), word) || has(plainText(seat.ticket.code), word);
    });
}

QVariant aligned(int column) {
    const bool number = column == SeatTableModel::Price || column == SeatTableModel::View;
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString stateText(const BookedSeat& seat) {
    if (seat.valid()) return SeatTableModel::tr("paid");
    return SeatTableModel::tr("cancelled, %1 back").arg(amountText(seat.ticket.refund));
}

}  // namespace

QString seatText(const TicketRow& ticket) {
    if (ticket.row.empty()) return plainText(ticket.section);
    return SeatTableModel::tr("%1 row %2 seat %3")
        .arg(plainText(ticket.section), plainText(ticket.row), plainText(ticket.number));
}

// --- Bookings ---------------------------------------------------------------------------------------

QString BookingListModel::titleOf(const Booking& booking) {
    return booking.scenario.empty() ? tr("Run %1").arg(booking.run.value) : scenarioTitle(booking.scenario);
}

std::uint64_t BookingListModel::posterOf(const Booking& booking) {
    const auto seed = Seed::parse(booking.seed);
    return seed ? seed->expanded() : booking.run.value;
}

QString BookingListModel::dateLine(const Booking& booking) { return dayText(dayOf(booking)); }

QString BookingListModel::countLine(const Booking& booking) {
    return tr("%n seat(s)", nullptr, static_cast<int>(booking.seats.size()));
}

void BookingListModel::setBookings(std::vector<Booking> bookings) {
    beginResetModel();
    m_bookings = std::move(bookings);
    list();
    endResetModel();
}

void BookingListModel::setFilter(BookingGroup group, CancelledOnes cancelled, const QString& words) {
    beginResetModel();
    m_group = group;
    m_cancelled = cancelled;
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list();
    endResetModel();
}

bool BookingListModel::wanted(const Booking& booking) const {
    if (booking.group != m_group) return false;
    if (booking.cancelled() && m_cancelled == CancelledOnes::Hidden) return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return mentions(booking, word); });
}

void BookingListModel::list() {
    m_lines.clear();
    QString month;
    for (std::size_t i = 0; i < m_bookings.size(); ++i) {
        if (!wanted(m_bookings[i])) continue;
        const QString own = monthText(dayOf(m_bookings[i]));
        if (own != month) m_lines.push_back({own, std::nullopt});
        month = own;
        m_lines.push_back({{}, i});
    }
}

std::size_t BookingListModel::countIn(BookingGroup group) const {
    return static_cast<std::size_t>(std::count_if(m_bookings.begin(), m_bookings.end(), [&](const Booking& booking) {
        return booking.group == group && (!booking.cancelled() || m_cancelled == CancelledOnes::Shown);
    }));
}

std::size_t BookingListModel::cancelledIn(BookingGroup group) const {
    return static_cast<std::size_t>(std::count_if(m_bookings.begin(), m_bookings.end(), [&](const Booking& booking) {
        return booking.group == group && booking.cancelled();
    }));
}

const Booking* BookingListModel::booking(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    return line.booking ? &m_bookings[*line.booking] : nullptr;
}

QModelIndex BookingListModel::indexOf(RowKey key) const {
    for (int row = 0; row < rowCount(); ++row) {
        const Booking* found = booking(index(row));
        if (found != nullptr && found->key == key) return index(row);
    }
    return {};
}

QModelIndex BookingListModel::firstBooking() const { return m_lines.empty() ? QModelIndex() : index(1); }

int BookingListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant BookingListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const Booking* found = booking(index);
    if (role == IsMonth) return found == nullptr;
    const bool spoken = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!spoken) return {};
    if (found == nullptr) return m_lines[static_cast<std::size_t>(index.row())].month;
    const QString state = found->cancelled() ? tr("cancelled") : amountText(found->price());
    return tr("%1, %2, %3, %4, %5")
        .arg(titleOf(*found), plainText(found->venue), dateLine(*found), countLine(*found), state);
}

Qt::ItemFlags BookingListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (booking(index) == nullptr) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

// --- Seats ------------------------------------------------------------------------------------------

void SeatTableModel::setSeats(std::vector<BookedSeat> seats, std::shared_ptr<const VenuePlan> plan) {
    beginResetModel();
    m_seats = std::move(seats);
    m_plan = std::move(plan);
    endResetModel();
}

int SeatTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

int SeatTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SeatTableModel::tierOf(const BookedSeat& seat) const {
    const SeatIndex index = seat.ticket.seat;
    if (m_plan == nullptr || index.value >= m_plan->seatCount()) return {};
    return int{m_plan->seatTier(index).value};
}

QVariant SeatTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    if (role == Qt::TextAlignmentRole) return aligned(index.column());
    const BookedSeat& booked = seat(index.row());
    if (role == TierRole) return index.column() == SectionName ? tierOf(booked) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case SectionName:
            return booked.tier.empty() ? plainText(booked.ticket.section)
                                       : tr("%1 · %2").arg(plainText(booked.ticket.section), plainText(booked.tier));
        case RowName: return plainText(booked.ticket.row);
        case Number: return plainText(booked.ticket.number);
        case Price: return amountText(booked.ticket.price);
        case View: return booked.view ? pointsText(*booked.view) : QStringLiteral("–");
        case State: return stateText(booked);
        default: return {};
    }
}

QVariant SeatTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return aligned(section);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case SectionName: return tr("Section");
        case RowName: return tr("Row");
        case Number: return tr("Seat");
        case Price: return tr("Price");
        case View: return tr("View");
        case State: return tr("State");
        default: return {};
    }
}

}  // namespace frontrow
