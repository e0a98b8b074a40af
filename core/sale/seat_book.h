// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which seat is whose: state, owner, version and the time of the last change of every seat, and
// a column of what is free, with the counts that follow from them. Every change goes through change(), so counts and
// seats come from one source. Thread: the engine's.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "domain/assert.h"
#include "domain/memory_hints.h"
#include "domain/venue_plan.h"
#include "sale/event_buffer.h"
#include "sale/seat_choice.h"

namespace frontrow {

class SeatBook {
public:
    explicit SeatBook(const VenuePlan& plan);

    SeatState state(SeatIndex seat) const { return m_seats[seat.value].state(); }
    bool free(SeatIndex seat) const { return m_free[seat.value] != 0; }
    AccountId owner(SeatIndex seat) const { return m_seats[seat.value].owner; }
    SimTime changedAt(SeatIndex seat) const { return m_seats[seat.value].changedAt(); }
    FreeSeats freeSeats() const { return m_free; }
    // The first free seat at or after this one; size() when there is none.
    SeatIndex nextFree(SeatIndex from) const;
    std::uint32_t count(SeatState state) const { return m_counts[static_cast<std::size_t>(state)]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_seats.size()); }

    // The seat, which must be one of the book, will be changed soon.
    void prepare(SeatIndex seat) const {
        writeAhead(&m_seats[seat.value]);
        writeAhead(&m_free[seat.value]);
    }
    // Moves a seat to a state with its owner (nobody for Free and Blocked) and tells it.
    void change(SeatIndex index, SeatState state, AccountId owner, SimTime t, EventBuffer& out);

    // Lets a swap look at the map as if these held seats were free, while it lives.
    class AsIfFree {
    public:
        AsIfFree(SeatBook& book, const SeatList& seats) : m_book(book), m_seats(seats) { set(1); }
        ~AsIfFree() { set(0); }
        AsIfFree(const AsIfFree&) = delete;
        AsIfFree& operator=(const AsIfFree&) = delete;

    private:
        void set(std::uint8_t value) {
            for (const SeatIndex seat : m_seats) m_book.m_free[seat.value] = value;
        }
        SeatBook& m_book;
        const SeatList& m_seats;
    };

    // True if counts and the free column agree with the states and owners.
    bool consistent() const;

private:
    friend struct StateFields;

    // What a change touches lies together, in a quarter of a line of a processor's cache.
    struct Seat {
        std::int64_t changedAtAndState = 0;  // milliseconds × 8 + state
        AccountId owner;
        std::uint32_t version = 0;

        SeatState state() const { return static_cast<SeatState>(changedAtAndState & 7); }
        SimTime changedAt() const { return {changedAtAndState >> 3}; }
        void set(SeatState state, SimTime t) { changedAtAndState = t.ms * 8 + static_cast<std::int64_t>(state); }
    };

    std::vector<std::uint8_t> m_free;
    std::vector<Seat> m_seats;
    std::array<std::uint32_t, 5> m_counts{};
};

constexpr bool needsOwner(SeatState state) {
    return state == SeatState::Held || state == SeatState::Ordered || state == SeatState::Sold;
}

inline void SeatBook::change(SeatIndex index, SeatState state, AccountId owner, SimTime t, EventBuffer& out) {
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

}  // namespace frontrow
