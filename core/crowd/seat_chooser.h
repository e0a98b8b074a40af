// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an agent chooses seats from the map as it is: by its taste, side by side for its party,
// without leaving a single seat where that can be helped, in the tier it set its heart on until it
// has lost too often; apart when nothing else is left and the party does not mind. Thread: the world's.
#pragma once

#include <cstdint>
#include <optional>

#include "crowd/agent.h"
#include "crowd/crowd_context.h"
#include "crowd/seat_sampler.h"
#include "sale/seat_choice.h"

namespace frontrow {

class SeatChooser {
public:
    explicit SeatChooser(const CrowdContext& context)
        : m_context(context),
          m_sampler(context.plan, context.scenario.tastes) {}

    void seatChanged(const Event& event) {
        m_sampler.setFree(SeatIndex{event.subject}, static_cast<SeatState>(event.number) == SeatState::Free);
    }

    // Seats for the whole party, or nothing when nothing fits. Draws from the agent's own dice and
    // remembers the tier.
    std::optional<SeatList> choose(std::uint32_t id, Agent& agent);

    // Places of a standing area are taken by number, not one by one.
    bool isStanding(SeatIndex seat) const { return m_context.plan.isStanding(seat); }

private:
    std::optional<SeatIndex> pickSeat(std::uint32_t id, Agent& agent, bool anyTier) const;
    std::optional<SeatIndex> mostApart(std::uint32_t id, Agent& agent, SeatIndex first, bool anyTier) const;
    std::optional<Window> windowAt(const Agent& agent, SeatIndex seat) const;
    std::optional<Window> tryOften(std::uint32_t id, Agent& agent, bool anyTier) const;
    std::optional<SeatList> scattered(std::uint32_t id, Agent& agent) const;
    bool leavesSingle(const Window& window) const;
    std::uint32_t freeAround(SeatIndex seat) const;

    const CrowdContext& m_context;
    SeatSampler m_sampler;
};

}  // namespace frontrow
