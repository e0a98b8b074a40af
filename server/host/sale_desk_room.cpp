// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk whose journal has no room: nothing can be put on record, so nothing is decided and nothing is
// told but why. The state in memory is ahead of the journal and is looked at by nobody; when there is
// room it is rebuilt, and whoever comes back asks by id.
#include <algorithm>

#include "host/sale_desk.h"

namespace frontrow {

void SaleDesk::suspend() {
    m_roomTriedAt = std::max(m_roomTriedAt, m_now);
    const auto notice = std::make_shared<const ServerMessage>(
        Declined{WireRefusal::StorageFull, {}, "", m_roomTriedAt + kTryRoomEvery});
    for (auto& [id, connection] : m_connections) connection.outlet->deliver(notice);
    dropAll();
}

// True as long as the journal has room, or has some again at t.
bool SaleDesk::roomAgain(SimTime t) {
    if (!suspended()) return true;
    if (t - m_roomTriedAt < kTryRoomEvery) return false;
    m_roomTriedAt = t;
    const CommitOutcome outcome = m_writer->resume();
    if (outcome == CommitOutcome::Stopped) stop();
    if (outcome == CommitOutcome::Recovered) recovered();
    return running();
}

// The time reached without room; nothing when the sale goes on, or has stopped. The clock of a rehearsal is
// its crowd's and runs on.
std::optional<SimTime> SaleDesk::waitForRoom(SimTime limit, std::optional<ConnectionId> watched) {
    while (!roomAgain(m_isListed ? limit : m_now)) {
        if (m_stopped) return std::nullopt;
        refuseArrivals();
        if (deliverDue(watched) || m_isListed || m_now == limit) return m_now;
        m_now = std::min(nextStep(limit), m_roomTriedAt + kTryRoomEvery);
    }
    return std::nullopt;
}

// In a listed sale, where the time stands still, also what arrives later than now.
void SaleDesk::refuseArrivals() {
    while (!m_arrivals.empty() && (m_isListed || m_arrivals.begin()->first.first <= m_now)) {
        const Arrival arrival = std::move(m_arrivals.begin()->second);
        m_arrivals.erase(m_arrivals.begin());
        if (Connection* c = find(arrival.connection)) {
            decline(*c, WireRefusal::StorageFull, counterOf(arrival.message), "", m_roomTriedAt + kTryRoomEvery);
        }
    }
}

}  // namespace frontrow
