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

SeatBook::SeatBook(const VenuePlan& plan)
    : m_free(plan.seatCount(), 1),
      m_state(plan.seatCount(), SeatState::Free),
      m_owner(plan.seatCount()),
      m_version(plan.seatCount()),
      m_changedAt(plan.seatCount()) {
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        if (!plan.seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) continue;
        m_state[i] = SeatState::Blocked;
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

void SeatBook::change(SeatIndex seat, SeatState state, AccountId owner, SimTime t, EventBuffer& out) {
    const std::uint32_t i = seat.value;
    // One live owner: a seat that is somebody's goes to somebody else only by way of being free.
    FRONTROW_ASSERT(!needsOwner(m_state[i]) || !needsOwner(state) || m_owner[i] == owner);
    FRONTROW_ASSERT(needsOwner(state) == (owner != kNobody));
    --m_counts[static_cast<std::size_t>(m_state[i])];
    ++m_counts[static_cast<std::size_t>(state)];
    m_state[i] = state;
    m_free[i] = state == SeatState::Free ? 1 : 0;
    m_owner[i] = owner;
    m_changedAt[i] = t;
    out.push_back({.time = t,
                   .value = ++m_version[i],
                   .account = owner,
                   .subject = i,
                   .number = static_cast<std::uint32_t>(state),
                   .kind = EventKind::SeatChanged});
}

void SeatBook::addTo(Digest& digest) const {
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        digest.add((std::uint64_t{m_owner[i].value} << 8U) | static_cast<std::uint64_t>(m_state[i]));
        digest.add(std::uint64_t{m_version[i]});
        digest.add(m_changedAt[i].ms);
    }
}

bool SeatBook::consistent() const {
    std::array<std::uint32_t, 5> counts{};
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        ++counts[static_cast<std::size_t>(m_state[i])];
        if ((m_free[i] == 1) != (m_state[i] == SeatState::Free)) return false;
        if (needsOwner(m_state[i]) != (m_owner[i] != kNobody)) return false;
    }
    return counts == m_counts;
}

}  // namespace frontrow
