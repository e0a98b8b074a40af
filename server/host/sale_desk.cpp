// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections and time; commands are in sale_desk_commands.cpp, start and recovery in
// sale_desk_recovery.cpp, what happens without room for the journal in sale_desk_room.cpp, what is told to
// whom in sale_desk_telling.cpp.
#include "host/sale_desk.h"

#include <algorithm>

#include "domain/assert.h"
#include "host/rehearsal_stage.h"
#include "sale/accounts.h"
#include "sale/canary.h"

namespace frontrow {

SaleDesk::~SaleDesk() = default;

const World& SaleDesk::world() const {
    FRONTROW_ASSERT(!m_isListed);
    return static_cast<const RehearsalStage&>(m_writer->state()).world();
}

SimTime SaleDesk::opening() const { return m_isListed ? sale().setup().opening : world().opening(); }

bool SaleDesk::isPerson(AccountId account) const {
    const Accounts& accounts = engine().accounts();
    return accounts.exists(account) && accounts.kind(account) == AccountKind::Person;
}

// --- Connections ----------------------------------------------------------------------------------

Connection* SaleDesk::newConnection(AccountId account, Outlet& outlet) {
    if (m_stopped || m_connections.size() >= kMaxConnections) return nullptr;
    const ConnectionId id{++m_lastConnection};
    Connection& c = m_connections[id];
    c.id = id;
    c.account = account;
    c.outlet = &outlet;
    c.tokensAt = m_now;
    if (m_networkModel == NetworkModel::Simulated) {
        c.network.emplace(world().scenario().network, Random(m_networkSeed.expanded()), opening(), account);
    }
    outlet.opened();
    return &c;
}

std::optional<ConnectionId> SaleDesk::connect(AccountId account, Outlet& outlet) {
    const Connection* c = isPerson(account) ? newConnection(account, outlet) : nullptr;
    return c == nullptr ? std::nullopt : std::optional(c->id);
}

std::optional<ConnectionId> SaleDesk::watch(Outlet& outlet) {
    const Connection* c = newConnection(kNobody, outlet);
    return c == nullptr ? std::nullopt : std::optional(c->id);
}

// Forgets the connection without a word to the sale.
void SaleDesk::drop(ConnectionId id) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end()) return;
    const auto greeted = m_greeted.find(found->second.account);
    if (greeted != m_greeted.end() && greeted->second == id) m_greeted.erase(greeted);
    std::erase(m_told, &found->second);
    m_connections.erase(found);
}

void SaleDesk::disconnect(ConnectionId id) {
    const Connection* c = find(id);
    if (c == nullptr) return;
    const AccountId account = c->account;
    const bool greeted = c->greeted;
    drop(id);
    if (canary(Canary::LossNotTold)) return;
    if (!greeted || account == kNobody || !running() || connectionOf(account) != nullptr) return;
    applySystem(LoseConnection{account});
    commitBatch();
}

Connection* SaleDesk::find(ConnectionId id) {
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : &found->second;
}

Connection* SaleDesk::connectionOf(AccountId account) {
    const auto found = m_greeted.find(account);
    return found == m_greeted.end() ? nullptr : find(found->second);
}

void SaleDesk::receive(ConnectionId id, ClientMessage message, SimTime sent) {
    Connection* c = find(id);
    if (c == nullptr) return;
    const SimTime arrives = c->network ? c->network->arrival(Way::Up, sent) : sent;
    m_arrivals.emplace(std::pair{std::max(arrives, m_now), ++m_arrivalOrder}, Arrival{id, std::move(message)});
}

// --- Time -----------------------------------------------------------------------------------------

// The map at the next tick, counts and the room's figures at their own pace.
SimTime SaleDesk::nextTelling() const {
    if (m_map->hasChanges() && m_mapViewers > 0) return nextTick();
    SimTime next = kNever;
    if (m_map->countsHaveChanged()) next = std::min(next, m_countsAt);
    const SaleCounts counts = sale().counts();
    if (counts.waiting != m_waitingTold || counts.admitted != m_admittedTold) next = std::min(next, m_queueAt);
    return next;
}

SimTime SaleDesk::nextDue() const {
    if (!running()) return nextMessage(nextTick());
    const SimTime acts = m_writer->nextDue();
    const SimTime seen = m_mapViewers > 0 ? acts : std::max(acts, m_now + kUnseen);
    const SimTime first = std::min({seen, nextTelling(), m_now + kLongestQuiet});
    return nextMessage(std::max(nextTick(), tickFrom(first)));
}

SimTime SaleDesk::nextStep(SimTime limit) const { return nextMessage(std::min(limit, nextTick())); }

SimTime SaleDesk::nextMessage(SimTime limit) const {
    SimTime next = limit;
    if (!m_arrivals.empty()) {
        // The millisecond before is seen apart, so that a witness can tell who came in the same one.
        const SimTime arrival = m_arrivals.begin()->first.first;
        const SimTime before = arrival - milliseconds(1);
        next = std::min(next, before > m_now ? before : arrival);
    }
    if (m_providers) next = std::min(next, m_providers->nextDue());
    if (m_networkModel == NetworkModel::None) return std::max(next, m_now);
    for (const auto& [id, c] : m_connections) {
        if (!c.outgoing.empty()) next = std::min(next, c.outgoing.front().arrives);
    }
    return std::max(next, m_now);
}

SimTime SaleDesk::runUntil(SimTime limit, std::optional<ConnectionId> watched) {
    FRONTROW_ASSERT(limit >= m_now);
    if (deliverDue(watched)) return m_now;
    while (!m_stopped) {
        if (const auto reached = waitForRoom(limit, watched)) return *reached;
        if (m_stopped) break;
        const SimTime next = nextStep(limit);
        advance(next);
        takeArrivals();
        takePayments();
        if (!running()) continue;
        // Once, whoever else asks in the same millisecond.
        if (next.ms % m_tick.ms == 0 && next > m_tickedAt) {
            m_tickedAt = next;
            loseTheMissing();
            beat();
            if (!running()) continue;
            tellTick();
        }
        const bool told = deliverDue(watched);
        // Only now: nobody waits for it.
        if (m_writer->snapshotDue()) m_writer->storeSnapshot();
        if (told || next == limit) return m_now;
    }
    m_now = std::max(m_now, limit);
    return m_now;
}

void SaleDesk::advance(SimTime t) {
    m_now = t;
    m_writer->advance(t);
    commitBatch();
}

}  // namespace frontrow
