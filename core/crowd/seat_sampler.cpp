// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/seat_sampler.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "domain/random.h"

namespace frontrow {

SeatSampler::SeatSampler(const VenuePlan& plan, const TasteSettings& tastes)
    : m_weights(seatWeights(plan, tastes)),
      m_tree(plan.seatCount() + 1),
      m_position(plan.seatCount()),
      m_tierBegin(plan.tiers().size() + 1),
      m_free(plan.seatCount(), 1),
      m_top(std::bit_floor(std::size_t{plan.seatCount()})) {
    m_order.reserve(plan.seatCount());
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        m_order.emplace_back(i);
        ++m_tierBegin[plan.seatTier(SeatIndex{i}).value + std::size_t{1}];
    }
    for (std::size_t tier = 1; tier < m_tierBegin.size(); ++tier) m_tierBegin[tier] += m_tierBegin[tier - 1];
    std::ranges::sort(m_order, [&plan](SeatIndex a, SeatIndex b) {
        return std::tuple(plan.seatTier(a), a) < std::tuple(plan.seatTier(b), b);
    });
    for (std::uint32_t position = 0; position < m_order.size(); ++position) {
        m_position[m_order[position].value] = position;
        add(position, m_weights[m_order[position].value]);
    }
}

void SeatSampler::setFree(SeatIndex seat, bool free) {
    if ((m_free[seat.value] != 0) == free) return;
    m_free[seat.value] = free ? 1 : 0;
    if (free) {
        add(m_position[seat.value], m_weights[seat.value]);
    } else {
        subtract(m_position[seat.value], m_weights[seat.value]);
    }
}

std::optional<SeatIndex> SeatSampler::pick(std::size_t column, std::uint64_t uniform) const {
    return at(column, 0, total(column), uniform);
}

std::optional<SeatIndex> SeatSampler::pickInTier(std::size_t column, TierIndex tier, std::uint64_t uniform) const {
    const std::uint32_t from = below(m_tierBegin[tier.value], column);
    return at(column, from, below(m_tierBegin[tier.value + std::size_t{1}], column) - from, uniform);
}

// The sum over the first `end` positions.
std::uint32_t SeatSampler::below(std::size_t end, std::size_t column) const {
    std::uint32_t sum = 0;
    for (std::size_t node = end; node > 0; node &= node - 1) sum += m_tree[node][column];
    return sum;
}

// The seat at a uniform point of the `sum` that begins at `from`.
std::optional<SeatIndex> SeatSampler::at(std::size_t column, std::uint32_t from, std::uint32_t sum,
                                         std::uint64_t uniform) const {
    if (sum == 0) return std::nullopt;
    std::uint32_t left = from + static_cast<std::uint32_t>(Random::scale(uniform, sum));
    std::size_t position = 0;
    for (std::size_t step = m_top; step > 0; step /= 2) {
        const std::size_t next = position + step;
        if (next >= m_tree.size() || m_tree[next][column] > left) continue;
        left -= m_tree[next][column];
        position = next;
    }
    return m_order[position];
}

void SeatSampler::add(std::size_t position, const SeatWeight& weight) {
    for (std::size_t node = position + 1; node < m_tree.size(); node += node & (~node + 1)) {
        for (std::size_t c = 0; c < kWeightColumns; ++c) m_tree[node][c] += weight[c];
    }
}

void SeatSampler::subtract(std::size_t position, const SeatWeight& weight) {
    for (std::size_t node = position + 1; node < m_tree.size(); node += node & (~node + 1)) {
        for (std::size_t c = 0; c < kWeightColumns; ++c) m_tree[node][c] -= weight[c];
    }
}

}  // namespace frontrow
