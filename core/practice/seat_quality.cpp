// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/seat_quality.h"

#include <algorithm>

#include "domain/assert.h"
#include "domain/integer_math.h"
#include "practice/seat_history.h"
#include "sale/seat_choice.h"

namespace frontrow {

namespace {

constexpr std::int32_t kTop = 1'000;  // 10 points

// The middle of all seats: where the plan's axis points to from the focal point.
Point meanPosition(const VenuePlan& plan) {
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        x += plan.seatPosition(SeatIndex{i}).x;
        y += plan.seatPosition(SeatIndex{i}).y;
    }
    const auto count = static_cast<std::int64_t>(plan.seatCount());
    return {static_cast<std::int32_t>(x / count), static_cast<std::int32_t>(y / count)};
}

// Whether a window suits a party that must sit step-free; every window suits the others.
bool hasStepFree(const VenuePlan& plan, const SeatList& seats, PartyNeeds needs) {
    if (needs != PartyNeeds::StepFree) return true;
    return std::any_of(seats.begin(), seats.end(),
                       [&](SeatIndex seat) { return plan.seatFlags(seat).has(SeatFlag::Accessible); });
}

// The mean of a rating of 0–100 over the seats, as a score.
template <class Rating> Score mean(const SeatList& seats, Rating&& rating) {
    std::int32_t sum = 0;
    for (const SeatIndex seat : seats) sum += rating(seat);
    return {sum / static_cast<std::int32_t>(seats.size())};
}

}  // namespace

QualityScale::QualityScale(const VenuePlan& plan) : m_plan(plan) {
    std::array<std::array<std::uint32_t, 101>, kMaxTiers> exact{};
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const SeatIndex seat{i};
        if (plan.seatFlags(seat).has(SeatFlag::Blocked)) continue;
        ++m_seats;
        ++exact[plan.seatTier(seat).value][plan.seatView(seat)];
        for (std::size_t view = 0; view < plan.seatView(seat); ++view) ++m_betterThan[view];
    }
    const std::size_t tiers = plan.tiers().size();
    for (std::size_t tier = 0; tier < tiers; ++tier) {
        for (std::size_t other = 0; other < tiers; ++other) {
            if (plan.tiers()[other].price > plan.tiers()[tier].price) continue;
            std::uint32_t sum = 0;
            for (std::size_t view = 0; view <= 100; ++view) {
                sum += exact[other][view];
                m_noBetter[tier][view] += sum;
            }
            m_noDearer[tier] += sum;
        }
    }
}

Score QualityScale::value(SeatIndex seat) const {
    const std::size_t tier = m_plan.seatTier(seat).value;
    const std::uint64_t all = m_noDearer[tier];
    if (all == 0) return {};
    return {static_cast<std::int32_t>(std::uint64_t{m_noBetter[tier][m_plan.seatView(seat)]} * kTop / all)};
}

std::int32_t QualityScale::worth(SeatIndex seat) const {
    return kViewWeight * m_plan.seatView(seat) * 10 + kValueWeight * value(seat).hundredths;
}

std::uint32_t QualityScale::longestRun(const SeatList& seats) const {
    std::vector<SeatIndex> sorted(seats.begin(), seats.end());
    std::sort(sorted.begin(), sorted.end());
    std::uint32_t longest = 0;
    std::uint32_t run = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool continues = i > 0 && m_plan.seatStretch(sorted[i]) == m_plan.seatStretch(sorted[i - 1]) &&
                               (sorted[i].value == sorted[i - 1].value + 1 || m_plan.isStanding(sorted[i]));
        run = continues ? run + 1 : 1;
        longest = std::max(longest, run);
    }
    return longest;
}

Score QualityScale::neighbours(const SeatList& seats, std::uint32_t party) const {
    const auto count = static_cast<std::uint32_t>(seats.size());
    if (count == 0) return {};
    RowIndex lowest = m_plan.seatRow(seats[0]);
    RowIndex highest = lowest;
    bool oneSection = true;
    for (const SeatIndex seat : seats) {
        lowest = std::min(lowest, m_plan.seatRow(seat));
        highest = std::max(highest, m_plan.seatRow(seat));
        oneSection = oneSection && m_plan.seatSection(seat) == m_plan.seatSection(seats[0]);
    }
    std::int32_t rating = 100;
    if (longestRun(seats) == count)
        rating = kTop;
    else if (lowest == highest)
        rating = 800;
    else if (oneSection && highest.value - lowest.value == 1)
        rating = 700;
    else if (oneSection)
        rating = 400;
    if (count >= party) return {rating};
    return {static_cast<std::int32_t>(static_cast<std::int64_t>(rating) * count / party)};
}

Score QualityScale::quality(const SeatList& seats, std::uint32_t party) const {
    FRONTROW_ASSERT(!seats.empty());
    std::int32_t sum = 0;
    for (const SeatIndex seat : seats) sum += worth(seat);
    const std::int32_t own = sum / static_cast<std::int32_t>(seats.size());
    return {(own + kNeighbourWeight * neighbours(seats, party).hundredths) / 100};
}

QualityReport QualityScale::report(const SeatList& seats, std::uint32_t party) const {
    QualityReport result;
    result.view = mean(seats, [this](SeatIndex seat) { return m_plan.seatView(seat) * 10; });
    result.distance = mean(seats, [this](SeatIndex seat) { return m_plan.seatDistanceRating(seat) * 10; });
    result.angle = mean(seats, [this](SeatIndex seat) { return m_plan.seatAngleRating(seat) * 10; });
    result.sightLine = mean(seats, [this](SeatIndex seat) { return m_plan.seatSightRating(seat) * 10; });
    result.value = mean(seats, [this](SeatIndex seat) { return value(seat).hundredths; });
    result.neighbours = neighbours(seats, party);
    result.together = longestRun(seats);
    std::uint64_t millimetres = 0;
    std::uint64_t better = 0;
    for (const SeatIndex seat : seats) {
        millimetres += distance(m_plan.seatPosition(seat), m_plan.focalPoint());
        better += m_betterThan[m_plan.seatView(seat)];
    }
    result.metres = static_cast<std::uint32_t>(millimetres / seats.size() / 1'000);
    result.degrees = degreesOffCentre(seats);
    if (m_seats > 0) result.betterSeats = {static_cast<std::int32_t>(better * 1'000 / seats.size() / m_seats)};
    return result;
}

std::optional<std::uint32_t> QualityScale::degreesOffCentre(const SeatList& seats) const {
    const Point mean = meanPosition(m_plan);
    std::uint64_t sum = 0;
    for (const SeatIndex seat : seats) {
        const std::uint32_t angle = angleBetween(m_plan.focalPoint(), m_plan.seatPosition(seat), mean);
        // Full marks away from the axis: the audience sits all round, and nothing is off centre.
        if (angle >= 1'000 && m_plan.seatAngleRating(seat) == 100) return std::nullopt;
        sum += angle;
    }
    return static_cast<std::uint32_t>(sum / seats.size() / 1'000);
}

void QualityScale::searchStretch(const Stretch& stretch, std::span<const std::uint8_t> usable, std::uint32_t party,
                                 PartyNeeds needs, Found& found) const {
    std::vector<std::uint32_t> run;
    const bool standing = m_plan.isStanding(stretch.firstSeat);
    std::int32_t sum = 0;
    for (std::uint32_t i = stretch.firstSeat.value; i < stretch.firstSeat.value + stretch.seatCount; ++i) {
        if (usable[i] == 0) {
            if (standing) continue;
            run.clear();
            sum = 0;
            continue;
        }
        run.push_back(i);
        sum += worth(SeatIndex{i});
        if (run.size() > party) sum -= worth(SeatIndex{run[run.size() - 1 - party]});
        if (run.size() < party) continue;
        const bool better = sum > found.worth;
        if (!better && (needs == PartyNeeds::None || found.stepFree)) continue;
        SeatList window;
        for (std::size_t k = run.size() - party; k < run.size(); ++k) window.push(SeatIndex{run[k]});
        const bool stepFree = hasStepFree(m_plan, window, needs);
        if (stepFree < found.stepFree || (stepFree == found.stepFree && !better)) continue;
        found = {sum, stepFree, window};
    }
}

std::optional<SeatList> QualityScale::best(std::span<const std::uint8_t> marks, std::uint32_t party,
                                           PartyNeeds needs) const {
    FRONTROW_ASSERT(party >= 1 && party <= kMaxSeatsPerCommand && marks.size() == m_plan.seatCount());
    std::vector<std::uint8_t> usable(marks.begin(), marks.end());
    for (std::uint32_t i = 0; i < usable.size(); ++i) {
        if (usable[i] != 0 && !seatSuits(m_plan, SeatIndex{i}, needs)) usable[i] = 0;
    }
    Found found;
    for (const Stretch& stretch : m_plan.stretches()) searchStretch(stretch, usable, party, needs, found);
    if (!found.seats.empty()) return found.seats;
    SeatFilter filter;
    filter.needs = needs;
    const auto suggestion = bestAvailable(m_plan, usable, party, filter, {});
    if (!suggestion || suggestion->seats.empty()) return std::nullopt;
    return suggestion->seats;
}

}  // namespace frontrow
