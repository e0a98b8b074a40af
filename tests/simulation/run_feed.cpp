// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seat map on its way to the clients: what is lost, doubled and overtaken, and what their copies
// must show nevertheless (rule I8).
#include "run.h"

namespace frontrow::simulation {

namespace {

constexpr std::int64_t kMostInRing = 48;

}  // namespace

void Run::sendDelta(std::uint64_t sequence, std::span<const Event> events) {
    const MapDelta* delta = m_feed.tell(sequence, events);
    if (delta == nullptr) return;
    const std::uint32_t lost = m_calm ? 0 : m_world.faults.of(Fault::DeltaLost);
    const std::uint32_t doubled = lost + (m_calm ? 0 : m_world.faults.of(Fault::DeltaDoubled));
    const std::uint32_t reordered = doubled + (m_calm ? 0 : m_world.faults.of(Fault::DeltaReordered));
    for (std::size_t i = 0; i < m_screens.size(); ++i) {
        if (m_silentUntil[i] > m_clock || m_screens[i].behind()) continue;
        const std::uint32_t draw = reordered == 0 ? 1'000 : m_dice.below32(1'000);
        if (draw < lost) {
            m_coverage.count(Fault::DeltaLost);
            continue;
        }
        std::optional<MapDelta>& late = m_lateDeltas[i];
        if (draw >= doubled && draw < reordered && !late) {
            late = *delta;
            continue;
        }
        m_screens[i].take(*delta);
        if (draw >= lost && draw < doubled) {
            m_coverage.count(Fault::DeltaDoubled);
            m_screens[i].take(*delta);
        }
        if (!late) continue;
        m_coverage.count(Fault::DeltaReordered);
        m_screens[i].take(*late);
        late.reset();
    }
}

// A process begins, or the state was rebuilt: whoever looked has to look again.
void Run::restartFeed() {
    const Sale& sale = m_server->sale();
    const std::uint32_t seats = sale.setup().plan->seatCount();
    WholeMap map{m_epoch, m_journal.size(), {}};
    map.seats.reserve(seats);
    for (std::uint32_t i = 0; i < seats; ++i) map.seats.push_back(sale.seatState(SeatIndex{i}));
    m_feed.restart(std::move(map), static_cast<std::size_t>(m_dice.between(1, kMostInRing)));
    for (const MapCopy& screen : m_screens) {
        if (screen.epoch() == m_epoch && screen.sequence() > m_journal.size())
            return fail("I8: a client has seen what is not in the journal");
    }
}

void Run::resync(std::uint32_t client) {
    MapCopy& screen = m_screens[client];
    std::vector<MapDelta> missed;
    if (m_feed.resume(screen.epoch(), screen.sequence(), missed)) return screen.resume(missed);
    const WholeMap& map = m_feed.map();
    if (map.epoch < screen.epoch() || (map.epoch == screen.epoch() && map.sequence < screen.sequence()))
        return fail("I8: a resume shows an older map than the one before it");
    screen.take(map);
}

// Whoever has everything shows what the feed shows.
void Run::checkScreens() {
    const WholeMap& map = m_feed.map();
    for (const MapCopy& screen : m_screens) {
        if (screen.behind() || screen.epoch() != map.epoch || screen.sequence() != map.sequence) continue;
        if (screen.seats() != map.seats) return fail("I8: a client's map is not the one of its sequence");
    }
}

// Faults have stopped: everybody resumes and shows what the sale is.
void Run::checkEveryScreen() {
    const Sale& sale = m_server->sale();
    for (std::uint32_t i = 0; i < m_screens.size() && !failed(); ++i) {
        resync(i);
        const std::vector<SeatState>& seats = m_screens[i].seats();
        for (std::uint32_t seat = 0; seat < seats.size(); ++seat) {
            if (seats[seat] != sale.seatState(SeatIndex{seat}))
                return fail("I14: a client's map and the sale differ in seat " + std::to_string(seat));
        }
    }
}

}  // namespace frontrow::simulation
