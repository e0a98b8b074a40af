// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How agents turn what they know into times: who they are, how long they think, what the network
// adds.
#include <algorithm>

#include "crowd/agents.h"
#include "crowd/distributions.h"
#include "crowd/network.h"

namespace frontrow {

namespace {

// Which of the shares, which add up to 1,000, a draw of 0 to 999 falls into.
template <std::size_t N> std::uint8_t pick(const std::array<std::int64_t, N>& shares, std::int64_t draw) {
    for (std::size_t i = 0; i + 1 < N; ++i) {
        if (draw < shares[i]) return static_cast<std::uint8_t>(i);
        draw -= shares[i];
    }
    return N - 1;
}

constexpr std::int64_t kRobotMs = 5;  // what an earlier buyer takes for anything

}  // namespace

void Agents::drawTraits(std::uint32_t id) {
    AgentTraits& traits = m_agents[id].traits;
    const Scenario& s = m_context.scenario;
    const auto draw = [&](std::int64_t bound) { return uniform(bits(id, Stream::Types), 0, bound - 1); };
    traits.skill =
        static_cast<Skill>(pick(std::array{s.skills[0].share, s.skills[1].share, s.skills[2].share}, draw(1'000)));
    traits.taste = static_cast<Taste>(pick(s.tastes.shares, draw(1'000)));
    const std::int64_t party = 1 + pick(s.tastes.partyShares, draw(1'000));
    traits.party = static_cast<std::uint8_t>(std::min(party, s.policy.holds.ticketLimit));
    traits.leaveAfter = static_cast<std::uint8_t>(s.behaviour.leaveAfterLeast +
                                                  draw(s.behaviour.leaveAfterMost - s.behaviour.leaveAfterLeast + 1));
    const std::int64_t lapse = draw(2'000);
    if (lapse < 2 * s.behaviour.lapseShare) traits.lapse = lapse % 2 == 0 ? LapseKind::Hold : LapseKind::Payment;
    traits.stepFree = draw(1'000'000) < m_stepFreePerMillion;
    traits.splits = draw(1'000) < s.tastes.splitShare;
    if (errand(id) == nullptr || errand(id)->kind == ErrandKind::None) return;
    traits.lapse = LapseKind::Never;
    traits.stepFree = true;  // it takes what it was sent for, whatever the seat is
}

SimTime Agents::afterNetwork(std::uint32_t id, SimTime t) {
    if (robot(id)) return t + milliseconds(1);
    const Duration delay =
        oneWayDelay(m_context.scenario.network, m_context.random, id, ++m_agents[id].step, t - m_context.opening);
    return t + milliseconds(std::max<std::int64_t>(1, delay.ms));
}

std::int64_t Agents::thinking(std::uint32_t id, std::int64_t mean, std::int64_t spread, std::int64_t least) {
    if (robot(id)) return kRobotMs;
    return normalAtLeast(bits(id, Stream::Choices), mean, spread, least);
}

const SkillSettings& Agents::skill(std::uint32_t id) const {
    return m_context.scenario.skills[static_cast<std::size_t>(m_agents[id].traits.skill)];
}

bool Agents::robot(std::uint32_t id) const {
    return errand(id) != nullptr && errand(id)->kind == ErrandKind::EarlierBuyer;
}

// One of the methods that the sale offers, by the scenario's shares; with none of the usual ones
// offered a wallet payment, which the sale then refuses.
PaymentMethod Agents::method(std::uint32_t id) {
    const PaymentPolicy& offered = m_context.scenario.policy.payment;
    if (robot(id)) return errand(id)->neverTransfers ? PaymentMethod::Transfer : PaymentMethod::Wallet;
    const BehaviourSettings& b = m_context.scenario.behaviour;
    const std::int64_t draw = uniform(bits(id, Stream::Payments), 0, 999);
    if (draw < b.walletShare && offered.wallet != 0) return PaymentMethod::Wallet;
    if (draw < b.walletShare + b.transferShare && offered.transfer != 0) return PaymentMethod::Transfer;
    if (offered.card != 0) return PaymentMethod::Card;
    return offered.wallet != 0 || offered.transfer == 0 ? PaymentMethod::Wallet : PaymentMethod::Transfer;
}

void Agents::wake(std::uint32_t id, AgentStage stage, SimTime time) {
    Agent& agent = m_agents[id];
    agent.stage = stage;
    agent.due = time;
    m_context.queue.push(time, CrowdSource::Agent, id);
}

// What the sale said at t is seen, thought about, and answered.
void Agents::planCommand(SimTime t, std::uint32_t id, AgentStage stage, std::int64_t think) {
    const SimTime acts = afterNetwork(id, t) + milliseconds(think);
    wake(id, stage, afterNetwork(id, acts));
}

// The map an agent acts on is a moment old when it clicks.
void Agents::planLook(SimTime t, std::uint32_t id, std::int64_t think) {
    const BehaviourSettings& b = m_context.scenario.behaviour;
    const SimTime sees = afterNetwork(id, t);
    SimTime acts = sees + milliseconds(think);
    if (errand(id) != nullptr) acts = std::max(acts, errand(id)->notBefore);
    const Duration age = milliseconds(uniform(bits(id, Stream::Choices), b.lookLeastMs, b.lookMostMs));
    m_agents[id].clickReaches = afterNetwork(id, acts);
    wake(id, AgentStage::Looking, std::max(sees, acts - age));
}

void Agents::planOrder(SimTime t, std::uint32_t id) {
    const BehaviourSettings& b = m_context.scenario.behaviour;
    planCommand(t, id, AgentStage::Ordering, thinking(id, b.orderMs, b.orderSpreadMs, b.leastActMs));
}

void Agents::mark(std::uint32_t id, Mark mark, SimTime t) {
    m_agents[id].marks[static_cast<std::size_t>(mark)] = static_cast<std::int32_t>((t - m_context.opening).ms);
}

Visit Agents::visit(std::uint32_t id, VisitResult result) const {
    const Agent& agent = m_agents[id];
    Visit visit;
    visit.result = result;
    visit.seats = agent.bought;
    visit.losses = agent.losses;
    const auto at = [&agent](Mark mark) { return agent.marks[static_cast<std::size_t>(mark)]; };
    const auto between = [&](Mark from, Mark to) {
        return at(from) == kNoMark || at(to) == kNoMark ? -1 : at(to) - at(from);
    };
    if (at(Mark::Clicked) != kNoMark) visit.phaseMs[0] = std::max(0, at(Mark::Clicked));
    visit.phaseMs[static_cast<std::size_t>(Phase::Queue)] = between(Mark::Entered, Mark::Admitted);
    visit.phaseMs[static_cast<std::size_t>(Phase::Letters)] = between(Mark::OnMap, Mark::Passed);
    visit.phaseMs[static_cast<std::size_t>(Phase::Seats)] = between(Mark::Passed, Mark::Held);
    return visit;
}

// Earlier buyers are no field to compare with.
void Agents::record(const Visit& visit, std::uint32_t id) {
    if (!robot(id)) m_statistics.finish(visit);
}

// Ends the visit in the statistics and sends the agent away, unless that has happened.
void Agents::finish(SimTime t, std::uint32_t id, VisitResult result) {
    Agent& agent = m_agents[id];
    if (agent.stage == AgentStage::Leaving || agent.stage == AgentStage::Done) return;
    Visit visit = this->visit(id, result);
    if (result == VisitResult::Bought) {
        const auto now = static_cast<std::int32_t>((t - m_context.opening).ms);
        visit.phaseMs[static_cast<std::size_t>(Phase::Payment)] =
            now - agent.marks[static_cast<std::size_t>(Mark::Held)];
        visit.doorToTicketMs = now - agent.marks[static_cast<std::size_t>(Mark::Clicked)];
    }
    record(visit, id);
    const bool outside = result == VisitResult::Bought || agent.stage == AgentStage::Coming;
    if (outside) return done(id);
    planCommand(t, id, AgentStage::Leaving, m_context.scenario.behaviour.leastAfterRefusalMs);
}

void Agents::done(std::uint32_t id) {
    Agent& agent = m_agents[id];
    if (agent.stage == AgentStage::Done) return;
    agent.stage = AgentStage::Done;
    agent.due = kNever;
    --m_active;
}

}  // namespace frontrow
