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
        m_items.push(item);
    }
    bool empty() const { return m_items.empty(); }
    Item take() {
        const Item item = m_items.top();
        m_items.pop();
        return item;
    }

private:
    struct Later {
        bool operator()(const Item& a, const Item& b) const { return a.at != b.at ? a.at > b.at : a.order > b.order; }
    };
    std::priority_queue<Item, std::vector<Item>, Later> m_items;
    std::uint64_t m_next = 0;
};

}  // namespace frontrow::simulation
