// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a sale puts its events, in their order; the caller empties it after each command, and the
// room stays. A sale tells two or three events per click, so they are made in place: a vector's check,
// construction and size by division cost as much as the rules of a hold.
// Invariant: m_room has m_capacity places, of which the first m_size are told. Thread: values, any.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "sale/event.h"

namespace frontrow {

class EventBuffer {
public:
    EventBuffer() = default;
    EventBuffer(const EventBuffer&) = default;
    EventBuffer& operator=(const EventBuffer&) = default;
    EventBuffer(EventBuffer&& other) noexcept { swap(other); }
    EventBuffer& operator=(EventBuffer&& other) noexcept {
        EventBuffer taken(std::move(other));
        swap(taken);
        return *this;
    }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Event& operator[](std::size_t i) const { return m_room[i]; }
    Event& operator[](std::size_t i) { return m_room[i]; }
    const Event& front() const { return m_room[0]; }
    const Event& back() const { return m_room[m_size - 1]; }
    Event* begin() { return m_room.data(); }
    Event* end() { return m_room.data() + m_size; }
    const Event* begin() const { return m_room.data(); }
    const Event* end() const { return m_room.data() + m_size; }
    void clear() { m_size = 0; }

    // The place of a further event, with whatever an earlier one left there.
    [[gnu::always_inline]] Event& next() {
        if (m_size == m_capacity) [[unlikely]]
            grow();
        return m_room[m_size++];
    }

    bool operator==(const EventBuffer& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }

private:
    void grow();
    void swap(EventBuffer& other) noexcept {
        m_room.swap(other.m_room);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    std::vector<Event> m_room;  // m_capacity of them, the first m_size are told
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

// Appends an event field by field. A copy in wider pieces would have to wait for the narrow stores
// that just made it, behind whatever else the processor still has to write.
[[gnu::always_inline]] inline void append(EventBuffer& out, const Event& event) {
    Event& told = out.next();
    told.time = event.time;
    told.value = event.value;
    told.until = event.until;
    told.account = event.account;
    told.subject = event.subject;
    told.number = event.number;
    told.kind = event.kind;
}

}  // namespace frontrow
