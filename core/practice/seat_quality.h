// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good a party's seats are, 0 to 10 in hundredths of a point:
//   60 % view (distance, angle, sight line: the plan's rating), 25 % neighbours (how together the
//   party sits), 15 % value (the share of the seats costing no more whose view is no better).
// The weights are design values. Whole numbers, rounded down. Thread: immutable, any.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/venue_plan.h"
#include "practice/report.h"
#include "sale/command.h"

namespace frontrow {

inline constexpr std::int32_t kViewWeight = 60;
inline constexpr std::int32_t kNeighbourWeight = 25;
inline constexpr std::int32_t kValueWeight = 15;

class QualityScale {
public:
    // `plan` must outlive the scale.
    explicit QualityScale(const VenuePlan& plan);

    // The value part of one seat.
    Score value(SeatIndex seat) const;
    // How together `seats` are for a party of `party`: side by side 10, one row 8, two rows next to
    // each other 7, one section 4, else 1; in proportion where seats are missing. A person alone and
    // the places of one standing area: 10.
    Score neighbours(const SeatList& seats, std::uint32_t party) const;
    // The whole; `seats` is not empty.
    Score quality(const SeatList& seats, std::uint32_t party) const;
    // Every part of it.
    QualityReport report(const SeatList& seats, std::uint32_t party) const;

    // The best seats for the party among those marked 1 in `marks`: the window of the highest
    // quality (the lowest index among equals), n places of one standing area counting as one, and one with an
    // accessible place going first for a party that needs it; where
    // no window fits, the best split that best available finds. Nothing when too few are marked.
    std::optional<SeatList> best(std::span<const std::uint8_t> marks, std::uint32_t party, PartyNeeds needs) const;

private:
    // The best window so far.
    struct Found {
        std::int32_t worth = -1;
        bool stepFree = false;
        SeatList seats;
    };
    void searchStretch(const Stretch& stretch, std::span<const std::uint8_t> usable, std::uint32_t party,
                       PartyNeeds needs, Found& found) const;
    std::optional<std::uint32_t> degreesOffCentre(const SeatList& seats) const;
    std::int32_t worth(SeatIndex seat) const;
    std::uint32_t longestRun(const SeatList& seats) const;

    const VenuePlan& m_plan;
    std::uint32_t m_seats = 0;  // for sale
    // Per tier and view rating: how many seats cost no more and are no better; and how many cost no more.
    std::array<std::array<std::uint32_t, 101>, kMaxTiers> m_noBetter{};
    std::array<std::uint32_t, kMaxTiers> m_noDearer{};
    std::array<std::uint32_t, 102> m_betterThan{};  // seats whose view is above the index
};

}  // namespace frontrow
