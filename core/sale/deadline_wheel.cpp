// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/deadline_wheel.h"

#include <algorithm>
#include <bit>

#include "domain/assert.h"
#include "sale/canary.h"

namespace frontrow {

DeadlineWheel::DeadlineWheel() { m_heads.fill(kNone); }

SimTime DeadlineWheel::deadline(DeadlineKind kind, std::uint32_t id) const {
    const Node* found = find(kind, id);
    return found == nullptr ? kNever : found->deadline;
}

bool DeadlineWheel::postpone(DeadlineKind kind, std::uint32_t id, Duration by, SimTime latest) {
    const SimTime before = deadline(kind, id);
    if (before == kNever) return false;
    arm(kind, id, postponed(before, by, latest));
    return true;
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
