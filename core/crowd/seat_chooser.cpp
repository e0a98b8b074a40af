// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/seat_chooser.h"

namespace frontrow {

namespace {

constexpr int kTries = 8;        // seats looked at before an agent calls it full
constexpr int kPoliteTries = 4;  // of them, how many are given up for leaving a single seat
constexpr int kScatteredTries = 16;
constexpr int kApartSamples = 4;
constexpr std::uint32_t kApartReach = 3;

PartyNeeds needsOf(const Agent& agent) { return agent.traits.stepFree ? PartyNeeds::StepFree : PartyNeeds::None; }

SeatList listOf(const Window& window) {
    SeatList seats;
    for (std::uint32_t i = 0; i < window.count; ++i) seats.push(SeatIndex{window.first.value + i});
    return seats;
}

}  // namespace

std::optional<SeatList> SeatChooser::choose(std::uint32_t id, Agent& agent) {
    const bool anyTier = agent.tier == Agent::kAnyTier || agent.losses >= m_context.scenario.behaviour.widenAfterLosses;
    std::optional<Window> window = tryOften(id, agent, anyTier);
    if (!window && !anyTier) window = tryOften(id, agent, true);
    if (!window) return agent.traits.splits ? scattered(id, agent) : std::nullopt;
    if (agent.tier == Agent::kAnyTier) agent.tier = m_context.plan.seatTier(window->first).value;
    return listOf(*window);
}

// As many seats as the party needs, wherever they are.
std::optional<SeatList> SeatChooser::scattered(std::uint32_t id, Agent& agent) const {
    SeatList seats;
    for (int attempt = 0; attempt < kScatteredTries && seats.size() < agent.traits.party; ++attempt) {
        const auto seat = pickSeat(id, agent, true);
        if (!seat) return std::nullopt;
        if (!isStanding(*seat) && !seats.contains(*seat)) seats.push(*seat);
    }
    if (seats.size() < agent.traits.party) return std::nullopt;
    return seats;
}

std::optional<Window> SeatChooser::tryOften(std::uint32_t id, Agent& agent, bool anyTier) const {
    std::optional<Window> impolite;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        auto seat = pickSeat(id, agent, anyTier);
        if (seat && agent.traits.taste == Taste::Apart) seat = mostApart(id, agent, *seat, anyTier);
        if (!seat) return impolite;
        const std::optional<Window> window = windowAt(agent, *seat);
        if (!window) continue;
        const bool polite = window->count == 1 || isStanding(window->first) || !leavesSingle(*window);
        if (polite) return window;
        if (!impolite) impolite = window;
        if (attempt >= kPoliteTries) return impolite;
    }
    return impolite;
}

std::optional<SeatIndex> SeatChooser::pickSeat(std::uint32_t id, Agent& agent, bool anyTier) const {
    const std::size_t column = agent.traits.stepFree ? kStepFreeColumn : static_cast<std::size_t>(agent.traits.taste);
    const std::uint64_t bits = m_context.random.bits(Stream::Choices, id, agent.step++);
    if (anyTier) return m_sampler.pick(column, bits);
    return m_sampler.pickInTier(column, TierIndex{agent.tier}, bits);
}

// Of a few seats the one with the most free ones around it.
std::optional<SeatIndex> SeatChooser::mostApart(std::uint32_t id, Agent& agent, SeatIndex first, bool anyTier) const {
    SeatIndex best = first;
    std::uint32_t most = freeAround(first);
    for (int i = 1; i < kApartSamples; ++i) {
        const auto other = pickSeat(id, agent, anyTier);
        if (!other) break;
        const std::uint32_t around = freeAround(*other);
        if (around <= most) continue;
        most = around;
        best = *other;
    }
    return best;
}

std::uint32_t SeatChooser::freeAround(SeatIndex seat) const {
    const Stretch& stretch = m_context.plan.stretch(m_context.plan.seatStretch(seat));
    const FreeSeats free = m_context.sale().freeSeats();
    const std::uint32_t begin = stretch.firstSeat.value;
    const std::uint32_t end = begin + stretch.seatCount;
    const std::uint32_t from = seat.value - begin > kApartReach ? seat.value - kApartReach : begin;
    std::uint32_t around = 0;
    for (std::uint32_t i = from; i < end && i <= seat.value + kApartReach; ++i) around += free[i];
    return around;
}

std::optional<Window> SeatChooser::windowAt(const Agent& agent, SeatIndex seat) const {
    const std::uint32_t party = agent.traits.party;
    if (party == 1 || m_context.plan.isStanding(seat)) return Window{seat, party};
    return windowAround(m_context.plan, m_context.sale().freeSeats(), seat, party, needsOf(agent));
}

bool SeatChooser::leavesSingle(const Window& window) const {
    return loneSeatAfter(m_context.plan, m_context.sale().freeSeats(), listOf(window), {}).has_value();
}

}  // namespace frontrow
