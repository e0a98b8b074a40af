// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line in front of a sale: accounts and, between them, the far crowd as counted slices. A place
// is read in O(log n) from an index; nobody's place ever rises. Under a draw there is a pool
// instead of an order. Thread: the engine's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/ids.h"
#include "domain/random.h"

namespace frontrow {

inline constexpr std::uint32_t kMaxWaiting = 1U << 24U;    // people
inline constexpr std::uint32_t kMaxLineSlots = 1U << 23U;  // accounts and slices since the opening

class WaitingLine {
public:
    enum class Order : std::uint8_t { Line, Pool };

    // Whoever is next: an account, or `count` people of the far crowd's slice.
    struct Next {
        AccountId account;
        std::uint32_t count = 0;
        std::uint32_t slot = 0;
    };

    explicit WaitingLine(Order order) : m_order(order) {}

    std::uint32_t people() const { return m_people; }
    bool hasRoom(std::uint32_t count) const;
    // Behind everybody; the slot stays this account's until it leaves.
    std::uint32_t append(AccountId account);
    // Behind everybody; the slot names the slice. Joins the slice at the very end if that is crowd.
    std::uint32_t appendCrowd(std::uint32_t count);
    // Takes an account out. `slot` is what append gave (or relocated).
    void remove(std::uint32_t slot);
    // Takes up to `count` of the far crowd out, first from that slice; how many were there.
    std::uint32_t removeCrowd(std::uint32_t slot, std::uint32_t count, const Random& random);
    // People up to and including the account in this slot. Line only.
    std::uint32_t place(std::uint32_t slot) const;
    // Takes the next out: one account, or up to `most` people of a slice. The line is not empty.
    // `draw` numbers the draws of a pool.
    Next take(std::uint32_t most, const Random& random, std::uint64_t draw);
    // Where an account stands after take(), remove() or shuffle() moved others: slot → account.
    AccountId accountAt(std::uint32_t slot) const { return m_slots[slot].account; }

    // Puts everybody present into an order drawn from the seed; slots are new afterwards.
    // visit(account, slot) is called for every account, front to back.
    template <class Visit> void shuffle(const Random& random, Visit&& visit) {
        shuffleSlots(random);
        for (std::uint32_t slot = 0; slot < m_slots.size(); ++slot) {
            if (m_slots[slot].account != kNobody) visit(m_slots[slot].account, slot);
        }
    }
    // In a pool the last account moves into the gap that remove() or take() left; the slot it moved
    // into, if that happened.
    std::optional<std::uint32_t> moved() const { return m_moved; }

    // True if the index agrees with the slots.
    bool consistent() const;

private:
    friend struct StateFields;

    struct Slot {
        AccountId account;         // nobody: a slice of the far crowd
        std::uint32_t people = 0;  // still waiting; 1 or 0 for an account
    };

    void shuffleSlots(const Random& random);
    std::uint32_t push(Slot slot);
    void changeIndex(std::uint32_t slot, std::int64_t by);
    void rebuildIndex();
    void takeFrom(std::uint32_t slot, std::uint32_t count);
    void closeGap(std::uint32_t slot);
    std::uint32_t slotOfPerson(std::uint32_t nth) const;

    Order m_order;
    std::vector<Slot> m_slots;           // a pool keeps accounts only
    std::vector<std::uint32_t> m_index;  // Fenwick tree of people, 1-based
    std::uint32_t m_front = 0;           // no one waits before this slot
    std::uint32_t m_people = 0;
    std::uint32_t m_poolCrowd = 0;
    std::uint32_t m_shuffled = 0;  // slots before this one were shuffled: slices are no longer told apart
    std::uint64_t m_leaveDraws = 0;
    std::optional<std::uint32_t> m_moved;
};

}  // namespace frontrow
