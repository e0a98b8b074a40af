// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/sample_view.h"

#include "domain/random.h"

namespace frontrow::test {

namespace {

constexpr PerformanceId kShow{0};

}  // namespace

SampleView::SampleView(std::shared_ptr<const VenuePlan> plan) : m_view(std::move(plan)) {
    m_view.apply(Welcome{kProtocolVersion, 1, 1, AccountId{1}, {}, {}});
    m_view.apply(SaleFacts{});
    OwnState own;
    own.sequence = m_ownSequence;
    own.stage = BuyerStage::OnMap;
    m_view.apply(own);
    std::vector<SeatCode> codes(m_view.plan().seatCount(), SeatCode::Free);
    for (std::uint32_t i = 0; i < codes.size(); ++i) {
        if (m_view.plan().seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) codes[i] = SeatCode::Blocked;
    }
    m_view.apply(MapSnapshot{1, 1, kShow, {}, 0, 1, m_view.plan().seatCount(), packCodes(codes)});
}

void SampleView::set(const std::vector<std::pair<SeatIndex, SeatCode>>& seats) {
    MapDelta delta{1, m_view.mapSequence() + 1, kShow, {}, {}};
    for (const auto& [seat, code] : seats) delta.seats.push_back(packSeat(seat, code));
    m_view.apply(delta);
}

void SampleView::hold(const SeatList& seats) {
    OwnState own;
    own.sequence = ++m_ownSequence;
    own.stage = BuyerStage::OnMap;
    own.held = seats;
    m_view.apply(own);
}

void SampleView::fill(SectionIndex index, std::uint32_t percent, std::uint64_t seed) {
    const Random random(seed);
    const Section& section = plan().section(index);
    std::vector<std::pair<SeatIndex, SeatCode>> gone;
    for (std::uint32_t i = 0; i < section.seatCount; ++i) {
        const SeatIndex seat{section.firstSeat.value + i};
        if (plan().seatFlags(seat).has(SeatFlag::Blocked)) continue;
        if (!random.chance(percent * 10'000, Stream::Simulation, seat.value, 0)) continue;
        const bool held = random.chance(90'000, Stream::Simulation, seat.value, 1);
        gone.emplace_back(seat, held ? SeatCode::HeldByRival : SeatCode::SoldToRival);
    }
    set(gone);
}

}  // namespace frontrow::test
