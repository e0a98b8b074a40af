// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/deadline_wheel.h"

#include <algorithm>
#include <bit>

#include "domain/assert.h"
#include "sale/canary.h"

namespace frontrow {

namespace {

constexpr std::uint64_t prefix(SimTime t, std::size_t level) {
    return static_cast<std::uint64_t>(t.ms) >> (10 * level);
}

}  // namespace

DeadlineWheel::DeadlineWheel() { m_heads.fill(kNone); }

SimTime DeadlineWheel::deadline(DeadlineKind kind, std::uint32_t id) const {
    const Node* found = find(kind, id);
    return found == nullptr ? kNever : found->deadline;
}

void DeadlineWheel::arm(DeadlineKind kind, std::uint32_t id, SimTime deadline) {
    auto& nodes = m_nodes[static_cast<std::size_t>(kind)];
    FRONTROW_ASSERT(id < (1U << 28U));
    if (id >= nodes.size()) nodes.resize(std::max<std::size_t>(id + 1, nodes.size() * 2));
    const Handle h = handle(kind, id);
    if (nodes[id].slot != kUnlinked) unlink(h);
    nodes[id].deadline = std::max(deadline, m_now);
    link(h, slotFor(nodes[id].deadline));
    m_earliest = std::min(m_earliest, nodes[id].deadline);
}

bool DeadlineWheel::postpone(DeadlineKind kind, std::uint32_t id, Duration by, SimTime latest) {
    const SimTime before = deadline(kind, id);
    if (before == kNever) return false;
    arm(kind, id, postponed(before, by, latest));
    return true;
}

std::uint32_t DeadlineWheel::slotFor(SimTime deadline) const {
    for (std::size_t level = 0; level < kLevels; ++level) {
        if (prefix(deadline, level + 1) == prefix(m_now, level + 1)) {
            return static_cast<std::uint32_t>(level * kSlots + (prefix(deadline, level) & (kSlots - 1)));
        }
    }
    return kOverflow;
}

void DeadlineWheel::link(Handle h, std::uint32_t slot) {
    Node& n = node(h);
    n.slot = slot;
    n.previous = kNone;
    n.next = m_heads[slot];
    if (n.next != kNone) node(n.next).previous = h;
    m_heads[slot] = h;
    if (slot != kOverflow) m_occupied[slot / kSlots][slot % kSlots / 64] |= std::uint64_t{1} << (slot % 64);
    ++m_size;
}

void DeadlineWheel::unlink(Handle h) {
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

// The first occupied slot of a level at or after `from`; kSlots if there is none.
std::uint32_t DeadlineWheel::firstSlot(std::size_t level, std::uint32_t from) const {
    if (from >= kSlots) return kSlots;
    const auto& words = m_occupied[level];
    std::uint64_t word = words[from / 64] & (~std::uint64_t{0} << (from % 64));
    for (std::uint32_t i = from / 64;;) {
        if (word != 0) return i * 64 + static_cast<std::uint32_t>(std::countr_zero(word));
        if (++i == words.size()) return kSlots;
        word = words[i];
    }
}

// Not before the first deadline's slot begins; kNever when there is no deadline.
SimTime DeadlineWheel::firstDeadline() const {
    for (std::size_t level = 0; level < kLevels; ++level) {
        const auto here = static_cast<std::uint32_t>(prefix(m_now, level) & (kSlots - 1));
        const std::uint32_t slot = firstSlot(level, here);
        if (slot == kSlots) continue;
        const std::uint64_t start = ((prefix(m_now, level + 1) << kSlotBits) | slot) << (kSlotBits * level);
        return std::max(m_now, SimTime{static_cast<std::int64_t>(start)});
    }
    SimTime first = kNever;
    for (Handle h = m_heads[kOverflow]; h != kNone;) {
        const Node& n = m_nodes[h >> 28U][h & 0x0FFFFFFFU];
        first = std::min(first, n.deadline);
        h = n.next;
    }
    return first;
}

// Puts the nodes of one slot where they belong as seen from m_now.
void DeadlineWheel::relink(std::uint32_t slot) {
    for (Handle h = m_heads[slot]; h != kNone;) {
        const Handle next = node(h).next;
        const std::uint32_t target = slotFor(node(h).deadline);
        if (target != slot) {
            unlink(h);
            link(h, target);
        }
        h = next;
    }
}

// Moves time to t; the caller knows that no deadline lies before it.
void DeadlineWheel::standAt(SimTime t) {
    const SimTime before = m_now;
    m_now = std::max(m_now, t);
    if (prefix(before, 3) != prefix(m_now, 3)) relink(kOverflow);
    for (std::size_t level = kLevels - 1; level > 0; --level) {
        if (prefix(before, level) != prefix(m_now, level)) {
            relink(static_cast<std::uint32_t>(level * kSlots + (prefix(m_now, level) & (kSlots - 1))));
        }
    }
}

// Gathers what is due at m_now itself, in order.
bool DeadlineWheel::collect() {
    const auto slot = static_cast<std::uint32_t>(prefix(m_now, 0) & (kSlots - 1));
    m_batch.clear();
    m_batchNext = 0;
    for (Handle h = m_heads[slot]; h != kNone; h = node(h).next) m_batch.push_back(h);
    if (!canary(Canary::TiesFromUnorderedMap)) std::sort(m_batch.begin(), m_batch.end());
    return !m_batch.empty();
}

// Moves time to the next instant ≤ t at which something may be due.
bool DeadlineWheel::step(SimTime t) {
    const SimTime next = firstDeadline();
    m_earliest = next;
    if (next > t) {
        standAt(t);
        return false;
    }
    standAt(next);
    return true;
}

bool DeadlineWheel::take(SimTime t, Due& due) {
    for (;;) {
        while (m_batchNext < m_batch.size()) {
            const Handle h = m_batch[m_batchNext++];
            const Node& n = node(h);
            if (n.slot == kUnlinked || n.deadline != m_now) continue;
            due = {n.deadline, static_cast<DeadlineKind>(h >> 28U), h & 0x0FFFFFFFU};
            unlink(h);
            return true;
        }
        if (!step(t)) return false;
        collect();
    }
}

}  // namespace frontrow
