// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What will happen when, in simulated real time: a heap of things to come, taken in the order of
// (time, order of planning). Thread: one.
#pragma once

#include <cstdint>
#include <queue>
#include <vector>

#include "faults.h"
#include "sale/answer.h"
#include "sale/command.h"

namespace frontrow::simulation {

enum class Happening : std::uint8_t {
    ClientActs,      // client
    MessageArrives,  // client, command, mark
    AnswerArrives,   // client, command, answer
    RetryDue,        // client, command, tries so far
    SystemSays,      // command: a payment provider, the far crowd, a connection that breaks
    CrowdMoves,
    LinkBreaks,  // client
    BatchCloses  // client: the number of the batch
};

struct Item {
    std::int64_t at = 0;  // milliseconds
    std::uint64_t order = 0;
    Happening what = Happening::ClientActs;
    std::uint32_t client = 0;
    std::uint32_t tries = 0;
    Fault mark = Fault::Count_;  // what befell the message
    Command command{};
    Answer answer{};
};

class Timeline {
public:
    void plan(Item item) {
        item.order = m_next++;
        std::uint32_t slot = 0;
        if (m_free.empty()) {
            slot = static_cast<std::uint32_t>(m_slots.size());
            m_slots.push_back(item);
        } else {
            slot = m_free.back();
            m_free.pop_back();
            m_slots[slot] = item;
        }
        m_due.push({item.at, item.order, slot});
    }
    bool empty() const { return m_due.empty(); }
    Item take() {
        const std::uint32_t slot = m_due.top().slot;
        m_due.pop();
        m_free.push_back(slot);
        return m_slots[slot];
    }

private:
    // Items are large: what the heap moves about is where they are.
    struct Due {
        std::int64_t at = 0;
        std::uint64_t order = 0;
        std::uint32_t slot = 0;
        bool operator<(const Due& other) const { return at != other.at ? at > other.at : order > other.order; }
    };
    std::priority_queue<Due> m_due;
    std::vector<Item> m_slots;
    std::vector<std::uint32_t> m_free;
    std::uint64_t m_next = 0;
};

}  // namespace frontrow::simulation
