// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deadlines of a sale in log time: arm, move and cancel in constant time, taken in the order of
// (deadline, kind, id). Each (kind, id) has at most one deadline. Three levels of 1,024 slots by
// common time prefix (1 ms, about 1 s, about 17 min per slot) and a list for what is further than
// about 12 days. Thread: the engine's.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "domain/assert.h"
#include "domain/memory_hints.h"
#include "domain/time.h"

namespace frontrow {

// At one instant the kinds come in this order.
enum class DeadlineKind : std::uint8_t {
    Opening,
    SaleEnd,
    PaymentRetry,  // id: payment
    SeatReturn,    // id: seat
    Hold,          // id: buyer, as in the following but Order
    LostSeats,
    Order,  // id: order: payment limit or the day a transfer is due
    Grace,
    PassWarning,
    Pass,
    MapSession,
    Count_
};

// So much later, but not beyond `latest`, and never earlier than it was.
constexpr SimTime postponed(SimTime deadline, Duration by, SimTime latest) {
    return std::max(deadline, std::min(deadline + by, latest));
}

class DeadlineWheel {
public:
    struct Due {
        SimTime deadline;
        DeadlineKind kind;
        std::uint32_t id;
    };

    DeadlineWheel();

    // Replaces the deadline (kind, id) had. A deadline that has passed becomes due now. id < 2^28.
    void arm(DeadlineKind kind, std::uint32_t id, SimTime deadline);
    void cancel(DeadlineKind kind, std::uint32_t id) {
        if (armed(kind, id)) unlink(handle(kind, id));
    }
    bool armed(DeadlineKind kind, std::uint32_t id) const { return find(kind, id) != nullptr; }
    // The deadline will be armed or cancelled soon.
    void prepare(DeadlineKind kind, std::uint32_t id) const {
        const auto& nodes = m_nodes[static_cast<std::size_t>(kind)];
        if (id < nodes.size()) writeAhead(&nodes[id]);
    }
    // From its deadline by so much, not beyond `latest`, never back; false if it is not armed.
    bool postpone(DeadlineKind kind, std::uint32_t id, Duration by, SimTime latest);
    // kNever if it is not armed.
    SimTime deadline(DeadlineKind kind, std::uint32_t id) const;

    // Not later than the earliest deadline; kNever when there is none. After a cancel it may stay
    // where it was until take() gets there.
    SimTime earliest() const { return m_earliest; }
    // Takes the next deadline ≤ t out of the wheel; false when there is none, and time stands at t.
    // t never falls.
    bool take(SimTime t, Due& due);

    std::uint32_t size() const { return m_size; }

private:
    friend struct StateFields;

    using Handle = std::uint32_t;  // kind in the top 4 bits, id below; kNone is no node
    static constexpr Handle kNone = 0xFFFFFFFF;
    static constexpr unsigned kSlotBits = 10;
    static constexpr std::uint32_t kSlots = 1U << kSlotBits;
    static constexpr std::size_t kLevels = 3;
    static constexpr std::uint32_t kOverflow = kLevels * kSlots;
    static constexpr std::uint32_t kUnlinked = 0xFFFFFFFF;

    struct Node {
        SimTime deadline = kNever;
        Handle previous = kNone;
        Handle next = kNone;
        std::uint32_t slot = kUnlinked;  // level * kSlots + index, or kOverflow
    };

    static Handle handle(DeadlineKind kind, std::uint32_t id) { return (static_cast<Handle>(kind) << 28U) | id; }
    Node& node(Handle h) { return m_nodes[h >> 28U][h & 0x0FFFFFFFU]; }
    const Node* find(DeadlineKind kind, std::uint32_t id) const {
        const auto& nodes = m_nodes[static_cast<std::size_t>(kind)];
        return id < nodes.size() && nodes[id].slot != kUnlinked ? &nodes[id] : nullptr;
    }
    static constexpr std::uint64_t prefix(SimTime t, std::size_t level) {
        return static_cast<std::uint64_t>(t.ms) >> (kSlotBits * level);
    }
    std::uint32_t slotFor(SimTime deadline) const;
    void link(Handle h, std::uint32_t slot);
    void unlink(Handle h);
    std::uint32_t firstSlot(std::size_t level, std::uint32_t from) const;
    void relink(std::uint32_t slot);
    bool step(SimTime t);
    void standAt(SimTime t);
    SimTime firstDeadline() const;
    bool collect();

    std::array<std::vector<Node>, static_cast<std::size_t>(DeadlineKind::Count_)> m_nodes;
    std::array<Handle, kLevels * kSlots + 1> m_heads;
    std::array<std::array<std::uint64_t, kSlots / 64>, kLevels> m_occupied{};
    std::vector<Handle> m_batch;  // due at m_now, in order; those moved meanwhile are passed over
    std::size_t m_batchNext = 0;
    SimTime m_now;
    SimTime m_earliest = kNever;  // no deadline is before it
    std::uint32_t m_size = 0;
};

// In line, for every click arms or cancels a deadline.

inline void DeadlineWheel::arm(DeadlineKind kind, std::uint32_t id, SimTime deadline) {
    auto& nodes = m_nodes[static_cast<std::size_t>(kind)];
    FRONTROW_ASSERT(id < (1U << 28U));
    if (id >= nodes.size()) [[unlikely]]
        nodes.resize(std::max<std::size_t>(id + 1, nodes.size() * 2));
    const Handle h = handle(kind, id);
    if (nodes[id].slot != kUnlinked) unlink(h);
    nodes[id].deadline = std::max(deadline, m_now);
    link(h, slotFor(nodes[id].deadline));
    m_earliest = std::min(m_earliest, nodes[id].deadline);
}

inline std::uint32_t DeadlineWheel::slotFor(SimTime deadline) const {
    for (std::size_t level = 0; level < kLevels; ++level) {
        if (prefix(deadline, level + 1) == prefix(m_now, level + 1)) {
            return static_cast<std::uint32_t>(level * kSlots + (prefix(deadline, level) & (kSlots - 1)));
        }
    }
    return kOverflow;
}

inline void DeadlineWheel::link(Handle h, std::uint32_t slot) {
    Node& n = node(h);
    n.slot = slot;
    n.previous = kNone;
    n.next = m_heads[slot];
    if (n.next != kNone) node(n.next).previous = h;
    m_heads[slot] = h;
    if (slot != kOverflow) m_occupied[slot / kSlots][slot % kSlots / 64] |= std::uint64_t{1} << (slot % 64);
    ++m_size;
}

inline void DeadlineWheel::unlink(Handle h) {
    Node& n = node(h);
    if (n.next != kNone) node(n.next).previous = n.previous;
    if (n.previous != kNone) {
        node(n.previous).next = n.next;
    } else {
        m_heads[n.slot] = n.next;
        if (n.next == kNone && n.slot != kOverflow) {
            m_occupied[n.slot / kSlots][n.slot % kSlots / 64] &= ~(std::uint64_t{1} << (n.slot % 64));
        }
    }
    n.slot = kUnlinked;
    --m_size;
}

}  // namespace frontrow
