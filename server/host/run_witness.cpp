// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/run_witness.h"

#include <algorithm>
#include <set>

#include "sale/sale.h"

namespace frontrow {

namespace {

// Rivals who asked for a seat this long before it was decided are said to have aimed at it.
constexpr Duration kAimed = milliseconds(1'500);

Duration phaseTime(const Visit& visit, std::size_t phase) { return milliseconds(std::max(0, visit.phaseMs[phase])); }

}  // namespace

void RunWitness::restarted() { *this = RunWitness(m_person); }

void RunWitness::saw(std::span<const Event> events, const World& world) {
    for (const Event& event : events) {
        const bool mine = event.account == m_person;
        if (event.kind == EventKind::SeatChanged) {
            const auto state = static_cast<SeatState>(event.number);
            const bool free = state == SeatState::Free || event.account == kNobody;
            const SeatOwner owner = free ? SeatOwner::Nobody : mine ? SeatOwner::Mine : SeatOwner::Rival;
            m_seats.push_back({event.time, SeatIndex{event.subject}, state, owner});
            if (state == SeatState::Held && owner == SeatOwner::Rival) {
                m_aims[SeatIndex{event.subject}].push_back({event.time, event.account});
            }
        } else if (event.kind == EventKind::SeatLost && !mine) {
            m_aims[SeatIndex{event.subject}].push_back({event.time, event.account});
        } else if (event.kind == EventKind::LeftQueue && !mine) {
            ++m_left;
        } else if (mine && event.kind == EventKind::PlaceTaken) {
            m_personWaits = true;
        } else if (mine && event.kind == EventKind::LeftQueue) {
            m_personWaits = false;
        } else if (mine && event.kind == EventKind::Admitted) {
            m_personWaits = false;
            ++m_personAdmitted;
        }
    }
    noteRoom(world.engine().now(), world);
}

// Those who leave the far part of the line are not seen one by one, so the most that ever were
// there or had been let in is what came.
void RunWitness::noteRoom(SimTime t, const World& world) {
    const SaleCounts counts = world.sale().counts();
    RoomPoint point{t, counts.waiting - (m_personWaits ? 1U : 0U), 0, counts.admitted - m_personAdmitted};
    m_arrived = std::max(m_arrived, point.waiting + point.admitted + m_left);
    point.arrived = m_arrived;
    if (!m_room.empty()) {
        const RoomPoint& last = m_room.back();
        if (last.waiting == point.waiting && last.arrived == point.arrived && last.admitted == point.admitted) return;
        if (last.time == t) m_room.pop_back();
    }
    m_room.push_back(point);
}

std::uint32_t RunWitness::rivalsFor(const HoldAttempt& attempt) const {
    std::set<AccountId> rivals;
    for (const SeatIndex seat : attempt.wanted) {
        const auto found = m_aims.find(seat);
        if (found == m_aims.end()) continue;
        for (const Aim& aim : found->second) {
            const bool near = aim.time <= attempt.times.decided && attempt.times.decided - aim.time <= kAimed;
            if (near) rivals.insert(aim.rival);
        }
    }
    return static_cast<std::uint32_t>(rivals.size());
}

void RunWitness::addTo(RunFacts& facts, const World& world) const {
    facts.room = m_room;
    facts.seatHistory = m_seats;
    for (HoldAttempt& attempt : facts.holdAttempts) attempt.rivalsAimed = rivalsFor(attempt);
    facts.world.opening = world.opening();
    facts.world.policy = world.scenario().policy;
    facts.world.digest = world.engine().digest();
    facts.world.rivals = static_cast<std::uint32_t>(world.scenario().arrivals.people);
}

void RunWitness::addField(RunFacts& facts, const World& world) {
    facts.field.people = static_cast<std::uint32_t>(world.scenario().arrivals.people);
    facts.field.gotSeats = world.field().served();
    facts.field.leftWithout = static_cast<std::uint32_t>(world.field().visits().size()) - facts.field.gotSeats;
    for (const Visit& visit : world.field().visits()) {
        if (visit.result != VisitResult::Bought) continue;
        FieldRun run;
        for (std::size_t phase = 0; phase < kPhaseCount; ++phase) run.phases.times[phase] = phaseTime(visit, phase);
        // The way from the door to the ticket, and what the opening click came late.
        run.total = run.phases[RunPhase::Click] + milliseconds(std::max(0, visit.doorToTicketMs));
        facts.field.finished.push_back(run);
    }
}

}  // namespace frontrow
