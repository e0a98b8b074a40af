// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the crowd will do, in order of (time, source, id): a 4-ary heap of packed entries. The order
// is total because a source has at most one entry for an id at one time, so the heap's inner order
// never matters. An entry cannot be taken back: its owner knows whether it still holds.
// Thread: the world's.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "domain/assert.h"
#include "domain/time.h"

namespace frontrow {

// At one millisecond the sources act in this order.
enum class CrowdSource : std::uint8_t { FarPatience, Agent, Payment, Return };

class EventQueue {
public:
    struct Entry {
        SimTime time;
        CrowdSource source;
        std::uint32_t id;
    };

    bool empty() const { return m_heap.empty(); }
    SimTime nextTime() const { return empty() ? kNever : timeOf(m_heap.front()); }

    // time 0 to 2^38 ms (8 years), id below 2^23.
    void push(SimTime time, CrowdSource source, std::uint32_t id) {
        FRONTROW_ASSERT(time.ms >= 0 && time.ms < (std::int64_t{1} << 38) && id < (1U << kIdBits));
        const std::uint64_t entry = (static_cast<std::uint64_t>(time.ms) << (kIdBits + kSourceBits)) |
                                    (static_cast<std::uint64_t>(source) << kIdBits) | id;
        m_heap.push_back(entry);
        rise(m_heap.size() - 1, entry);
    }

    // The queue must not be empty.
    Entry pop() {
        const std::uint64_t first = m_heap.front();
        const std::uint64_t last = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty()) sink(last);
        return {timeOf(first), static_cast<CrowdSource>((first >> kIdBits) & ((1U << kSourceBits) - 1)),
                static_cast<std::uint32_t>(first & ((1U << kIdBits) - 1))};
    }

private:
    static constexpr unsigned kIdBits = 23;
    static constexpr unsigned kSourceBits = 3;
    static constexpr std::size_t kArity = 4;

    static SimTime timeOf(std::uint64_t entry) { return {static_cast<std::int64_t>(entry >> (kIdBits + kSourceBits))}; }

    void rise(std::size_t at, std::uint64_t entry) {
        while (at > 0) {
            const std::size_t parent = (at - 1) / kArity;
            if (m_heap[parent] <= entry) break;
            m_heap[at] = m_heap[parent];
            at = parent;
        }
        m_heap[at] = entry;
    }

    void sink(std::uint64_t entry) {
        std::size_t at = 0;
        for (;;) {
            const std::size_t first = at * kArity + 1;
            if (first >= m_heap.size()) break;
            std::size_t least = first;
            const std::size_t end = std::min(first + kArity, m_heap.size());
            for (std::size_t child = first + 1; child < end; ++child) {
                if (m_heap[child] < m_heap[least]) least = child;
            }
            if (m_heap[least] >= entry) break;
            m_heap[at] = m_heap[least];
            at = least;
        }
        m_heap[at] = entry;
    }

    std::vector<std::uint64_t> m_heap;
};

}  // namespace frontrow
