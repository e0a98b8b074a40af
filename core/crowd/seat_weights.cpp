// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/seat_weights.h"

#include <algorithm>
#include <tuple>

namespace frontrow {

namespace {

enum class TierRank : std::uint8_t { Top, Middle, Low };

// The dearest price is the top, the cheapest the low one; one price alone is the top.
std::vector<TierRank> tierRanks(const VenuePlan& plan) {
    Amount dearest = plan.tiers()[0].price;
    Amount cheapest = dearest;
    for (const Tier& tier : plan.tiers()) {
        dearest = std::max(dearest, tier.price);
        cheapest = std::min(cheapest, tier.price);
    }
    std::vector<TierRank> ranks;
    for (const Tier& tier : plan.tiers()) {
        const bool low = tier.price == cheapest && cheapest != dearest;
        ranks.push_back(tier.price == dearest ? TierRank::Top : low ? TierRank::Low : TierRank::Middle);
    }
    return ranks;
}

// A rating column stretched to 0 … 1,000 over the plan; all 1,000 when every seat is alike.
template <class Rating> std::vector<std::int64_t> stretched(const VenuePlan& plan, Rating rating) {
    std::int64_t least = rating(SeatIndex{0});
    std::int64_t most = least;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        least = std::min<std::int64_t>(least, rating(SeatIndex{i}));
        most = std::max<std::int64_t>(most, rating(SeatIndex{i}));
    }
    std::vector<std::int64_t> values(plan.seatCount(), 1'000);
    if (least == most) return values;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        values[i] = (rating(SeatIndex{i}) - least) * 1'000 / (most - least);
    }
    return values;
}

std::int64_t distanceSquared(Point a, Point b) {
    const std::int64_t x = std::int64_t{a.x} - b.x;
    const std::int64_t y = std::int64_t{a.y} - b.y;
    return x * x + y * y;
}

// The second row from the front of every section: heads in front, and not the first row.
std::vector<bool> secondRows(const VenuePlan& plan) {
    std::vector<bool> second(plan.rows().size());
    for (const Section& section : plan.sections()) {
        if (section.rowCount < 3) continue;
        std::vector<std::tuple<std::int64_t, std::uint32_t>> rows;
        for (std::uint32_t r = section.firstRow.value; r < section.firstRow.value + section.rowCount; ++r) {
            const Row& row = plan.row(RowIndex{r});
            const Point middle = plan.seatPosition(SeatIndex{row.firstSeat.value + row.seatCount / 2});
            rows.emplace_back(distanceSquared(middle, plan.focalPoint()), r);
        }
        std::ranges::nth_element(rows, rows.begin() + 1);
        second[std::get<1>(rows[1])] = true;
    }
    return second;
}

bool isAisle(const VenuePlan& plan, SeatIndex seat) {
    const Stretch& stretch = plan.stretch(plan.seatStretch(seat));
    const std::uint32_t last = stretch.firstSeat.value + stretch.seatCount - 1;
    return plan.seatFlags(seat).has(SeatFlag::Aisle) || seat == stretch.firstSeat || seat.value == last;
}

class Weigher {
public:
    Weigher(const VenuePlan& plan, const TasteSettings& tastes)
        : m_plan(plan),
          m_tastes(tastes),
          m_ranks(tierRanks(plan)),
          m_front(stretched(plan, [&plan](SeatIndex seat) { return plan.seatDistanceRating(seat); })),
          m_centre(stretched(plan, [&plan](SeatIndex seat) { return plan.seatAngleRating(seat); })),
          m_secondRow(secondRows(plan)) {}

    // Unscaled: up to about 10^6.
    std::array<std::int64_t, kWeightColumns> weigh(SeatIndex seat) const {
        std::array<std::int64_t, kWeightColumns> weights{};
        const SeatFlags flags = m_plan.seatFlags(seat);
        if (flags.has(SeatFlag::Blocked)) return weights;
        if (flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion)) {
            weights[kStepFreeColumn] = 1'000;
            return weights;
        }
        const std::int64_t front = m_front[seat.value];
        const std::int64_t centre = m_centre[seat.value];
        const bool low = rank(seat) == TierRank::Low;
        const std::int64_t base = std::max<std::int64_t>(1, baseWeight(seat, front, centre));
        const bool second = m_secondRow[m_plan.seatRow(seat).value];
        const auto column = [&weights](Taste taste) -> std::int64_t& {
            return weights[static_cast<std::size_t>(taste)];
        };
        column(Taste::View) = base * (1'000 + centre) / 1'000 * (second ? 7 : 10) / 10;
        column(Taste::Front) = base * (1'000 + 2 * front) / 1'000;
        column(Taste::Price) = base * (low ? 4 : 1);
        column(Taste::Aisle) = base * (isAisle(m_plan, seat) ? 4 : 1);
        column(Taste::Apart) = base;
        column(Taste::Fast) = 1'000;
        for (std::size_t taste = 0; taste < kTastes; ++taste)
            weights[taste] = std::max<std::int64_t>(1, weights[taste]);
        return weights;
    }

private:
    TierRank rank(SeatIndex seat) const { return m_ranks[m_plan.seatTier(seat).value]; }

    std::int64_t baseWeight(SeatIndex seat, std::int64_t front, std::int64_t centre) const {
        const std::array tiers{m_tastes.topTierWeight, m_tastes.middleTierWeight, m_tastes.lowTierWeight};
        const std::int64_t tier = tiers[static_cast<std::size_t>(rank(seat))];
        const std::int64_t near = 1'000 + m_tastes.frontPull * front / 1'000;
        const std::int64_t middle = 1'000 - m_tastes.centrePull / 2 + m_tastes.centrePull * centre / 1'000;
        return tier * near / 1'000 * middle / 1'000;
    }

    const VenuePlan& m_plan;
    const TasteSettings& m_tastes;
    std::vector<TierRank> m_ranks;
    std::vector<std::int64_t> m_front;
    std::vector<std::int64_t> m_centre;
    std::vector<bool> m_secondRow;
};

}  // namespace

std::vector<SeatWeight> seatWeights(const VenuePlan& plan, const TasteSettings& tastes) {
    const Weigher weigher(plan, tastes);
    std::array<std::int64_t, kWeightColumns> sums{};
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const auto weights = weigher.weigh(SeatIndex{i});
        for (std::size_t c = 0; c < kWeightColumns; ++c) sums[c] += weights[c];
    }
    // Scaled down alike until the largest column fits with room for what rounding up adds.
    std::int64_t divisor = 1;
    while (std::ranges::max(sums) / divisor > 4'000'000'000) divisor *= 2;
    std::vector<SeatWeight> result(plan.seatCount());
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const auto weights = weigher.weigh(SeatIndex{i});
        for (std::size_t c = 0; c < kWeightColumns; ++c) {
            result[i][c] = static_cast<std::uint32_t>((weights[c] + divisor - 1) / divisor);
        }
    }
    return result;
}

}  // namespace frontrow
