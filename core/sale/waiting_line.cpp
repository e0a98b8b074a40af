// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/waiting_line.h"

#include <algorithm>
#include <bit>

#include "domain/assert.h"
#include "sale/canary.h"

namespace frontrow {

namespace {

// Whose draws: the shuffle, the draw per slot and the leavers never share one.
constexpr std::uint64_t kShuffle = 1;
constexpr std::uint64_t kDraw = 2;
constexpr std::uint64_t kLeavers = 3;

}  // namespace

bool WaitingLine::hasRoom(std::uint32_t count) const {
    return count <= kMaxWaiting - m_people && m_slots.size() < kMaxLineSlots;
}

std::uint32_t WaitingLine::push(Slot slot) {
    FRONTROW_ASSERT(m_slots.size() < kMaxLineSlots);
    m_slots.push_back(slot);
    m_people += slot.people;
    const auto position = static_cast<std::uint32_t>(m_slots.size());
    if (position < m_index.size()) {
        changeIndex(position - 1, slot.people);
    } else {
        rebuildIndex();
    }
    return position - 1;
}

std::uint32_t WaitingLine::append(AccountId account) {
    if (m_order == Order::Line) return push({account, 1});
    m_slots.push_back({account, 1});
    ++m_people;
    return static_cast<std::uint32_t>(m_slots.size() - 1);
}

std::uint32_t WaitingLine::appendCrowd(std::uint32_t count) {
    if (m_order == Order::Pool) {
        m_poolCrowd += count;
        m_people += count;
        return 0;
    }
    return push({kNobody, count});
}

void WaitingLine::changeIndex(std::uint32_t slot, std::int64_t by) {
    for (std::size_t i = slot + 1; i < m_index.size(); i += i & (~i + 1)) {
        m_index[i] = static_cast<std::uint32_t>(m_index[i] + by);
    }
}

void WaitingLine::rebuildIndex() {
    m_index.assign(std::bit_ceil(m_slots.size() + 1) * 2, 0);
    for (std::size_t i = 1; i < m_index.size(); ++i) {
        if (i <= m_slots.size()) m_index[i] += m_slots[i - 1].people;
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_index.size()) m_index[parent] += m_index[i];
    }
}

std::uint32_t WaitingLine::place(std::uint32_t slot) const {
    std::uint32_t people = 0;
    for (std::size_t i = slot + 1; i > 0; i -= i & (~i + 1)) people += m_index[i];
    return people;
}

// The slot of the nth person from the front, 1-based.
std::uint32_t WaitingLine::slotOfPerson(std::uint32_t nth) const {
    std::size_t position = 0;
    for (std::size_t step = m_index.size() / 2; step > 0; step /= 2) {
        if (position + step < m_index.size() && m_index[position + step] < nth) {
            position += step;
            nth -= m_index[position];
        }
    }
    return static_cast<std::uint32_t>(position);
}

void WaitingLine::takeFrom(std::uint32_t slot, std::uint32_t count) {
    m_slots[slot].people -= count;
    m_people -= count;
    changeIndex(slot, -static_cast<std::int64_t>(count));
}

void WaitingLine::closeGap(std::uint32_t slot) {
    m_moved.reset();
    m_slots[slot] = m_slots.back();
    m_slots.pop_back();
    --m_people;
    if (slot < m_slots.size()) m_moved = slot;
}

void WaitingLine::remove(std::uint32_t slot) {
    if (m_order == Order::Pool) {
        closeGap(slot);
        return;
    }
    FRONTROW_ASSERT(m_slots[slot].people == 1);
    takeFrom(slot, 1);
}

std::uint32_t WaitingLine::removeCrowd(std::uint32_t slot, std::uint32_t count, const Random& random) {
    if (m_order == Order::Pool) {
        const std::uint32_t left = std::min(count, m_poolCrowd);
        m_poolCrowd -= left;
        m_people -= left;
        return left;
    }
    if (slot >= m_shuffled) {
        if (slot >= m_slots.size() || m_slots[slot].account != kNobody) return 0;
        const std::uint32_t left = std::min(count, m_slots[slot].people);
        takeFrom(slot, left);
        return left;
    }
    // Among the shuffled any of the far crowd may be the one who gives up.
    std::uint32_t left = 0;
    const std::uint32_t shuffledPeople = place(m_shuffled - 1);
    for (std::uint32_t tries = 0; left < count && left < shuffledPeople && tries < 4 * count; ++tries) {
        const auto nth = random.below(shuffledPeople - left, Stream::Sale, kLeavers, m_leaveDraws++) + 1;
        const std::uint32_t chosen = slotOfPerson(static_cast<std::uint32_t>(nth));
        if (m_slots[chosen].account != kNobody) continue;
        takeFrom(chosen, 1);
        ++left;
    }
    return left;
}

WaitingLine::Next WaitingLine::take(std::uint32_t most, const Random& random, std::uint64_t draw) {
    FRONTROW_ASSERT(m_people > 0 && most > 0);
    if (m_order == Order::Pool) {
        const auto drawn = static_cast<std::uint32_t>(random.below(m_people, Stream::Sale, kDraw, draw));
        if (drawn >= m_slots.size()) {
            --m_poolCrowd;
            --m_people;
            m_moved.reset();
            return {kNobody, 1, 0};
        }
        const AccountId account = m_slots[drawn].account;
        closeGap(drawn);
        return {account, 1, drawn};
    }
    while (m_slots[m_front].people == 0) ++m_front;
    std::uint32_t slot = m_front;
    if (canary(Canary::AdmissionBackwards)) {
        for (slot = static_cast<std::uint32_t>(m_slots.size()) - 1; m_slots[slot].people == 0;) --slot;
    }
    const std::uint32_t count = std::min(most, m_slots[slot].people);
    takeFrom(slot, count);
    return {m_slots[slot].account, count, slot};
}

// Every person draws a position; runs of the far crowd between two accounts become slices.
void WaitingLine::shuffleSlots(const Random& random) {
    std::vector<AccountId> order;
    order.reserve(m_people);
    for (const Slot& slot : m_slots) order.insert(order.end(), slot.people, slot.account);
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random.below(i, Stream::Sale, kShuffle, i)]);
    }
    m_slots.clear();
    m_front = 0;
    for (const AccountId account : order) {
        if (account == kNobody && !m_slots.empty() && m_slots.back().account == kNobody) {
            ++m_slots.back().people;
        } else {
            m_slots.push_back({account, 1});
        }
    }
    m_shuffled = static_cast<std::uint32_t>(m_slots.size());
    rebuildIndex();
}

bool WaitingLine::consistent() const {
    std::uint64_t people = m_poolCrowd;
    for (const Slot& slot : m_slots) people += slot.people;
    if (people != m_people) return false;
    return m_order == Order::Pool || m_slots.empty() ||
           place(static_cast<std::uint32_t>(m_slots.size() - 1)) == m_people;
}

}  // namespace frontrow
