// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/booking_shelf.h"

#include <algorithm>

#include "models/report_reader.h"

namespace frontrow {

namespace {

// What the run's report knows of the seats and the books do not.
void describeSeats(std::vector<BookedSeat>& seats, const RunRow& run) {
    const auto stored = readStoredReport(QByteArray::fromStdString(run.report));
    if (!stored) return;
    for (BookedSeat& seat : seats) {
        for (const TicketLine& line : stored->report.tickets) {
            const TicketRow& ticket = seat.ticket;
            if (line.section != ticket.section || line.row != ticket.row || line.number != ticket.number) continue;
            seat.tier = line.tier;
            seat.view = line.view;
        }
    }
}

// Seats that came by an exchange are in no report: the plan knows them as well.
void describeFromPlan(std::vector<BookedSeat>& seats, const VenuePlan& plan) {
    constexpr std::int32_t kHundredthsPerPoint = 10;
    for (BookedSeat& seat : seats) {
        const SeatIndex index = seat.ticket.seat;
        if (!seat.tier.empty() || index.value >= plan.seatCount()) continue;
        seat.tier = plan.tier(plan.seatTier(index)).letter;
        seat.view = Score{plan.seatView(index) * kHundredthsPerPoint};
    }
}

bool comesBefore(const Booking& a, const Booking& b) {
    if (a.group != b.group) return a.group == BookingGroup::Upcoming;
    if (a.group == BookingGroup::Past) return a.boughtUtcMs > b.boughtUtcMs;
    return *a.performanceUtcMs < *b.performanceUtcMs;
}

}  // namespace

bool Booking::cancelled() const { return validSeats() == 0; }

std::size_t Booking::validSeats() const {
    return static_cast<std::size_t>(std::count_if(seats.begin(), seats.end(), [](const auto& s) { return s.valid(); }));
}

Amount Booking::price() const {
    Amount sum;
    const bool none = cancelled();
    for (const BookedSeat& seat : seats) {
        if (none || seat.valid()) sum += seat.ticket.price;
    }
    return sum;
}

Amount Booking::refunded() const {
    Amount sum;
    for (const BookedSeat& seat : seats) {
        if (!seat.valid()) sum += seat.ticket.refund;
    }
    return sum;
}

QString Booking::name() const { return QStringLiteral("B-%1-%2").arg(run.value).arg(numberOf(key)); }

const RunOrigin& BookingShelf::originOf(StreamId run) {
    const auto known = m_origins.find(run);
    if (known != m_origins.end()) return known->second;
    return m_origins.emplace(run, m_data.originOf(run).value_or(RunOrigin{})).first->second;
}

std::vector<Booking> BookingShelf::bookings(std::int64_t nowUtcMs) {
    std::map<RowKey, Booking> byKey;
    for (TicketRow& ticket : m_data.allTickets()) {
        Booking& booking = byKey[ticket.booking];
        booking.key = ticket.booking;
        booking.run = streamOf(ticket.key);
        booking.seats.push_back({std::move(ticket), {}, std::nullopt});
    }
    std::vector<Booking> bookings;
    for (auto& [key, booking] : byKey) {
        const RunOrigin& origin = originOf(booking.run);
        booking.scenario = origin.scenario;
        booking.venue = origin.venue;
        booking.seed = origin.seed;
        booking.boughtUtcMs = origin.begunUtcMs;
        booking.performanceUtcMs = origin.performanceUtcMs;
        booking.cancelUnit = origin.cancelUnit;
        const bool ahead = origin.performanceUtcMs && *origin.performanceUtcMs > nowUtcMs;
        booking.group = ahead ? BookingGroup::Upcoming : BookingGroup::Past;
        std::sort(booking.seats.begin(), booking.seats.end(),
                  [](const BookedSeat& a, const BookedSeat& b) { return a.ticket.key < b.ticket.key; });
        const auto run = m_data.run(booking.run);
        if (run) describeSeats(booking.seats, *run);
        const bool unknown =
            std::any_of(booking.seats.begin(), booking.seats.end(), [](const auto& seat) { return seat.tier.empty(); });
        if (run && unknown) {
            if (const auto plan = m_data.planOf(booking.run)) describeFromPlan(booking.seats, **plan);
        }
        bookings.push_back(std::move(booking));
    }
    std::stable_sort(bookings.begin(), bookings.end(), comesBefore);
    return bookings;
}

}  // namespace frontrow
