// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Picks a free seat at random by the weights of a taste, from all seats or from one tier. A
// Fenwick tree over the seats in the order (tier, index) whose nodes hold the sums of all columns
// side by side, so that a seat that goes or comes back costs one walk. O(log seats) each.
// Thread: the world's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "crowd/seat_weights.h"
#include "domain/venue_plan.h"

namespace frontrow {

class SeatSampler {
public:
    // All seats of the plan are in, the blocked ones with no weight.
    SeatSampler(const VenuePlan& plan, const TasteSettings& tastes);

    // The seat is free now, or not; nothing happens when it was so already.
    void setFree(SeatIndex seat, bool free);

    // A free seat of that column by weight, `uniform` being 64 uniform bits; nothing when there is
    // none with a weight.
    std::optional<SeatIndex> pick(std::size_t column, std::uint64_t uniform) const;
    std::optional<SeatIndex> pickInTier(std::size_t column, TierIndex tier, std::uint64_t uniform) const;
    // The sum of the free seats' weights.
    std::uint32_t total(std::size_t column) const { return below(m_order.size(), column); }

private:
    std::uint32_t below(std::size_t end, std::size_t column) const;
    std::optional<SeatIndex> at(std::size_t column, std::uint32_t from, std::uint32_t sum, std::uint64_t uniform) const;
    void add(std::size_t position, const SeatWeight& weight);
    void subtract(std::size_t position, const SeatWeight& weight);

    std::vector<SeatWeight> m_weights;      // by seat
    std::vector<SeatWeight> m_tree;         // 1-based
    std::vector<SeatIndex> m_order;         // by (tier, index)
    std::vector<std::uint32_t> m_position;  // of a seat in m_order
    std::vector<std::size_t> m_tierBegin;   // one more than tiers
    std::vector<std::uint8_t> m_free;
    std::size_t m_top = 1;  // the largest power of two that is not above the size
};

}  // namespace frontrow
