// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bookings of the data folder as people know them: what for, when, which seats, what they cost, what
// came back. Read from the books; what a run began with is read once for each. Thread: the GUI's.
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "hosting/practice_data.h"

namespace frontrow {

struct BookedSeat {
    TicketRow ticket;
    std::string tier;           // empty where the run's report is gone
    std::optional<Score> view;  // of the seat, from the run's report
    bool valid() const { return ticket.state == TicketRowState::Valid; }
};

// Past: its performance has begun, or it is not known any more when it does.
enum class BookingGroup : std::uint8_t { Upcoming, Past };

struct Booking {
    RowKey key = 0;
    StreamId run;
    std::string scenario, venue, seed;
    std::int64_t boughtUtcMs = 0;
    std::optional<std::int64_t> performanceUtcMs;
    BookingGroup group = BookingGroup::Past;
    CancelUnit cancelUnit = CancelUnit::Seat;
    std::vector<BookedSeat> seats;  // as they were booked

    bool cancelled() const;  // all of it
    std::size_t validSeats() const;
    Amount price() const;  // of the valid seats; of all where none is
    Amount refunded() const;
    // "B-12-1": run and order, as a person may search for it.
    QString name() const;
};

class BookingShelf {
public:
    explicit BookingShelf(const PracticeData& data) : m_data(data) {}

    // Upcoming ones by their performance, the next first; then past ones, the newest first.
    std::vector<Booking> bookings(std::int64_t nowUtcMs);

private:
    const RunOrigin& originOf(StreamId run);

    const PracticeData& m_data;
    std::map<StreamId, RunOrigin> m_origins;
};

}  // namespace frontrow
