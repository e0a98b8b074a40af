// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a desk begins, what it does after its journal was read back, and what a time without the
// server means.
#include <algorithm>

#include "domain/assert.h"
#include "host/rehearsal_stage.h"
#include "host/sale_desk.h"
#include "sale/accounts.h"

namespace frontrow {

namespace {

// What the passes of a rehearsal name, whoever writes its journal.
constexpr std::uint32_t kRehearsalEpoch = 1;
// Of those who did not come back, lost at one map tick.
constexpr std::uint32_t kLostAtOnce = 200;

}  // namespace

SaleDesk::SaleDesk(DeskSetup setup, Journal& journal, Witness* witness)
    : m_plan(setup.plan),
      m_networkModel(setup.network),
      m_networkSeed(setup.seed),
      m_epoch(setup.comeback == Comeback::ByThemselves ? setup.epoch : kRehearsalEpoch),
      m_passEpoch(kRehearsalEpoch),
      m_comeback(setup.comeback),
      m_people(setup.people),
      m_shard(setup.shard),
      m_observer(setup.observer),
      m_witness(witness),
      m_performance(1),
      m_stages(std::make_unique<RehearsalStages>(setup)),
      m_isListed(false),
      m_writer(std::make_unique<SaleWriter>(
          WriterSetup{.epoch = setup.epoch, .shard = m_shard, .shownAt = setup.shownAt}, *m_stages, journal, nullptr)) {
    open();
}

SaleDesk::SaleDesk(ListedDeskSetup setup, Journal& journal, SnapshotStore* snapshots)
    : m_plan(setup.sale.performances.front().plan),
      m_epoch(setup.epoch),
      m_shard(setup.shard),
      m_mapRing(setup.mapRing),
      m_observer(setup.observer),
      m_performance(1),
      m_stall(setup.stall),
      m_stages(std::make_unique<EngineStages>(setup.sale)),
      m_isListed(true),
      m_writer(std::make_unique<SaleWriter>(WriterSetup{.epoch = m_epoch,
                                                        .shard = m_shard,
                                                        .followedUpTo = setup.observedUpTo,
                                                        .recordsPerSnapshot = setup.recordsPerSnapshot},
                                            *m_stages, journal, snapshots)) {
    m_providers.emplace(setup.sale.performances.front().policy.payment.outcomes, Random(setup.providers.expanded()));
    open();
}

void SaleDesk::open() {
    m_writer->watchReplay([this](std::uint64_t sequence, SimTime t, std::span<const Event> events,
                                 const Stage& stage) { replayed(sequence, t, events, stage); },
                          [this] {
                              if (m_witness != nullptr) m_witness->restarted();
                          });
    if (!m_writer->open().ok()) {
        m_stopped = true;
        return;
    }
    m_map = std::make_unique<MapStream>(m_plan, m_performance, m_epoch, 0, m_mapRing);
    rebuildViews();
    // A rehearsal's host first brings it up to the present time; then people can come.
    if (!m_isListed) m_missingAt = kNever;
}

void SaleDesk::replayed(std::uint64_t sequence, SimTime t, std::span<const Event> events, const Stage& stage) {
    if (m_witness != nullptr) m_witness->saw(events, static_cast<const RehearsalStage&>(stage).world());
    if (m_observer != nullptr) m_observer->committed(sequence, t, events, stage.engine());
}

// What the desk keeps beside the state, made from the state as it is now.
void SaleDesk::rebuildViews() {
    m_now = std::max(m_now, m_writer->now());
    m_recordAt = m_writer->now();
    m_tickets.clear();
    for (TicketId id{1}; const auto ticket = sale().ticket(id); ++id.value) {
        if (!ticket->valid || !isPerson(ticket->owner)) continue;
        m_tickets[ticket->owner].tickets.push_back(id);
        m_tickets[ticket->owner].seats.push_back(ticket->seat);
    }
    for (std::uint32_t seat = 0; seat < m_plan->seatCount(); ++seat) {
        const AccountId owner = sale().seatOwner(SeatIndex{seat});
        m_map->change(SeatIndex{seat}, seatCode(sale().seatState(SeatIndex{seat}), ownerKind(owner)));
    }
    // At once, or whoever comes before the next tick is shown an empty house.
    m_map->cut(m_now);
    if (m_providers) m_providers->askAgain(sale(), m_now);
    awaitPeople();
}

void SaleDesk::awaitPeople() {
    if (!m_isListed && m_comeback != Comeback::ByThemselves) return;
    m_missingAt = m_now + kReturnWithin;
    m_missingNext = AccountId{1};
}

// The commit was unknown; the state is the journal's again. Whoever was connected comes back and
// asks by id.
void SaleDesk::recovered() {
    dropAll();
    // Behind every number that anybody was told, so that all who come back get the whole map.
    m_map = std::make_unique<MapStream>(m_plan, m_performance, m_epoch, m_map->sequence() + 1, m_mapRing);
    rebuildViews();
    m_writer->advance(m_now);
    commitBatch();
}

void SaleDesk::stop() {
    m_stopped = true;
    dropAll();
}

void SaleDesk::dropAll() {
    m_askers.clear();
    m_arrivals.clear();
    for (auto& [id, connection] : m_connections) connection.outlet->lost();
    m_told.clear();
    m_connections.clear();
    m_greeted.clear();
}

// A server that ended could not see who went. Everybody is given the time to come back; who has not
// is treated as one whose connection broke, and keeps his place for the grace of the sale.
void SaleDesk::loseTheMissing() {
    if (m_now < m_missingAt) return;
    const std::uint32_t count = m_isListed ? engine().accounts().count() : m_people;
    for (std::uint32_t lost = 0; m_missingNext.value <= count && lost < kLostAtOnce; ++m_missingNext.value) {
        const BuyerState buyer = sale().buyer(m_missingNext);
        if (buyer.stage == BuyerStage::Outside || !buyer.connected || connectionOf(m_missingNext) != nullptr) continue;
        applySystem(LoseConnection{m_missingNext});
        ++lost;
    }
    if (m_missingNext.value > count) m_missingAt = kNever;
    commitBatch();
}

// Time leaves a record now and then while somebody is there.
void SaleDesk::beat() {
    if (!m_isListed || m_now - m_recordAt < kHeartbeat) return;
    const SaleCounts counts = sale().counts();
    if (counts.held + counts.ordered + counts.waiting + counts.onMap == 0) return;
    applySystem(Tick{});
    commitBatch();
}

void SaleDesk::passStall(SimTime until) {
    FRONTROW_ASSERT(m_isListed && until >= m_now);
    if (m_stopped || !roomAgain(until) || !commitBatch()) return;
    const Duration stalled = until - m_now;
    // On record at the last instant before it, so that nothing lapses meanwhile that was given time.
    const bool begun = m_writer->committed() > 0;
    if (begun && stalled >= kStall) applySystem(NoteStall{std::min(stalled, kLongestStall).ms, m_stall});
    if (!commitBatch()) return;
    if (m_missingAt != kNever) m_missingAt = until + kReturnWithin;
    advance(until);
    for (auto& [id, c] : m_connections) {
        if (c.greeted) tellState(c);
    }
}

}  // namespace frontrow
