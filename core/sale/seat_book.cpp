// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/seat_book.h"

#include <cstring>

#include "domain/assert.h"

namespace frontrow {

SeatBook::SeatBook(const VenuePlan& plan) : m_free(plan.seatCount(), 1), m_seats(plan.seatCount()) {
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        if (!plan.seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) continue;
        m_seats[i].set(SeatState::Blocked, {});
        m_free[i] = 0;
        ++m_counts[static_cast<std::size_t>(SeatState::Blocked)];
    }
    m_counts[static_cast<std::size_t>(SeatState::Free)] =
        plan.seatCount() - m_counts[static_cast<std::size_t>(SeatState::Blocked)];
}

SeatIndex SeatBook::nextFree(SeatIndex from) const {
    const void* found = std::memchr(m_free.data() + from.value, 1, m_free.size() - from.value);
    if (found == nullptr) return SeatIndex{size()};
    return SeatIndex{static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(found) - m_free.data())};
}

bool SeatBook::consistent() const {
    std::array<std::uint32_t, 5> counts{};
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        const Seat& seat = m_seats[i];
        ++counts[static_cast<std::size_t>(seat.state())];
        if ((m_free[i] == 1) != (seat.state() == SeatState::Free)) return false;
        if (needsOwner(seat.state()) != (seat.owner != kNobody)) return false;
    }
    return counts == m_counts;
}

}  // namespace frontrow
