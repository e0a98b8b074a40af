// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A buyer on a live map whose seats a test sets as it likes, by the same messages a server sends.
// Thread: one.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "domain/venue_plan.h"
#include "protocol/seat_code.h"
#include "session/buyer_view.h"

namespace frontrow::test {

class SampleView {
public:
    // All seats free, but those that the plan blocks.
    explicit SampleView(std::shared_ptr<const VenuePlan> plan);

    const BuyerView& view() const { return m_view; }
    const VenuePlan& plan() const { return m_view.plan(); }
    void set(SeatIndex seat, SeatCode code) { set({{seat, code}}); }
    // In one message.
    void set(const std::vector<std::pair<SeatIndex, SeatCode>>& seats);
    void hold(const SeatList& seats);
    void freeze() { m_view.freeze(); }
    // Makes about so many of a hundred seats of a section gone: sold, and some of them held.
    void fill(SectionIndex section, std::uint32_t percent, std::uint64_t seed);

private:
    BuyerView m_view;
    std::uint64_t m_ownSequence = 1;
};

}  // namespace frontrow::test
