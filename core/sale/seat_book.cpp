// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/seat_book.h"

#include <cstring>

#include "domain/assert.h"

namespace frontrow {

namespace {

constexpr bool needsOwner(SeatState state) {
    return state == SeatState::Held || state == SeatState::Ordered || state == SeatState::Sold;
}

}  // namespace

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

void SeatBook::change(SeatIndex index, SeatState state, AccountId owner, SimTime t, EventBuffer& out) {
    Seat& seat = m_seats[index.value];
    // One live owner: a seat that is somebody's goes to somebody else only by way of being free.
    const SeatState before = seat.state();
    FRONTROW_ASSERT(!needsOwner(before) || !needsOwner(state) || seat.owner == owner);
    FRONTROW_ASSERT(needsOwner(state) == (owner != kNobody));
    --m_counts[static_cast<std::size_t>(before)];
    ++m_counts[static_cast<std::size_t>(state)];
    seat.set(state, t);
    seat.owner = owner;
    m_free[index.value] = state == SeatState::Free ? 1 : 0;
    append(out, {.time = t,
                 .value = ++seat.version,
                 .account = owner,
                 .subject = index.value,
                 .number = static_cast<std::uint32_t>(state),
                 .kind = EventKind::SeatChanged});
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
