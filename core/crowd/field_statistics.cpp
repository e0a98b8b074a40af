// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/field_statistics.h"

#include <algorithm>
#include <tuple>

namespace frontrow {

FieldStatistics::FieldStatistics(const VenuePlan& plan) : m_goneAt(plan.seatCount(), kNever) {
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const bool blocked = plan.seatFlags(SeatIndex{i}).has(SeatFlag::Blocked);
        if (blocked) m_goneAt[i] = SimTime{-1};
        if (!blocked) ++m_free;
    }
}

void FieldStatistics::finish(const Visit& visit) {
    m_visits.push_back(visit);
    ++m_results[static_cast<std::size_t>(visit.result)];
    m_seatsBought += visit.seats;
}

void FieldStatistics::seatChanged(const Event& event) {
    SimTime& goneAt = m_goneAt[event.subject];
    const bool wasFree = goneAt == kNever;
    const bool isFree = static_cast<SeatState>(event.number) == SeatState::Free;
    if (wasFree == isFree) return;
    goneAt = isFree ? kNever : event.time;
    isFree ? ++m_free : --m_free;
    if (m_free == 0 && !m_soldOutAt) m_soldOutAt = event.time;
}

template <class Value> std::optional<Duration> FieldStatistics::quantile(std::uint32_t perMille, Value value) const {
    std::vector<std::int32_t> reached;
    for (const Visit& visit : m_visits) {
        if (value(visit) >= 0) reached.push_back(value(visit));
    }
    if (reached.empty()) return std::nullopt;
    const std::size_t rank = std::min(reached.size() - 1, reached.size() * perMille / 1'000);
    const auto nth = reached.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(reached.begin(), nth, reached.end());
    return milliseconds(*nth);
}

std::optional<Duration> FieldStatistics::phaseQuantile(Phase phase, std::uint32_t perMille) const {
    return quantile(perMille, [phase](const Visit& visit) { return visit.phaseMs[static_cast<std::size_t>(phase)]; });
}

std::optional<Duration> FieldStatistics::doorToTicketQuantile(std::uint32_t perMille) const {
    return quantile(perMille, [](const Visit& visit) { return visit.doorToTicketMs; });
}

std::vector<SeatIndex> FieldStatistics::orderOfSale() const {
    std::vector<SeatIndex> seats;
    for (std::uint32_t i = 0; i < m_goneAt.size(); ++i) {
        if (m_goneAt[i] != kNever && m_goneAt[i].ms >= 0) seats.emplace_back(i);
    }
    std::ranges::sort(seats, [this](SeatIndex a, SeatIndex b) {
        return std::tuple(m_goneAt[a.value], a) < std::tuple(m_goneAt[b.value], b);
    });
    return seats;
}

}  // namespace frontrow
