// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What agents make of what the sale tells them: they plan, and act later.
#include <algorithm>

#include "crowd/agents.h"
#include "crowd/distributions.h"

namespace frontrow {

bool Agents::isRival(AccountId account) const {
    return account.value >= m_firstAccount && account.value - m_firstAccount < m_agents.size();
}

bool Agents::neverTransfers(AccountId account) const {
    return isRival(account) && errand(idOf(account)) != nullptr && errand(idOf(account))->neverTransfers;
}

void Agents::react(const Event& event) {
    if (event.kind == EventKind::SeatChanged) return m_chooser.seatChanged(event);
    if (!isRival(event.account)) return;
    const std::uint32_t id = idOf(event.account);
    if (m_agents[id].stage == AgentStage::Done) return;
    switch (event.kind) {
        case EventKind::Admitted: return admitted(id, event);
        case EventKind::LettersIssued: return lettersShown(id, event);
        case EventKind::LettersPassed: return lettersPassed(id, event);
        case EventKind::OrderClosed: return orderClosed(id, event);
        case EventKind::PaymentRefused: return paymentRefused(id, event);
        case EventKind::HoldEnded:
            if (static_cast<HoldEnd>(event.number) == HoldEnd::Lapsed) finish(event.time, id, VisitResult::LetLapse);
            return;
        case EventKind::LeftMap:
            if (static_cast<MapEnd>(event.number) == MapEnd::SentBack) {
                m_agents[id].stage = AgentStage::Waiting;
                m_agents[id].due = kNever;
                return;
            }
            return putOut(id);
        case EventKind::PassLapsed:
        case EventKind::LeftQueue: return putOut(id);
        default: return;
    }
}

void Agents::admitted(std::uint32_t id, const Event& event) {
    Agent& agent = m_agents[id];
    const bool known = agent.dateChosen || agent.marks[static_cast<std::size_t>(Mark::Admitted)] != kNoMark;
    if (!known) drawTraits(id);
    mark(id, Mark::Admitted, event.time);
    agent.token = event.subject;
    const BehaviourSettings& b = m_context.scenario.behaviour;
    planCommand(event.time, id, AgentStage::Turn, thinking(id, b.turnMs, b.turnSpreadMs, b.leastActMs));
}

void Agents::lettersShown(std::uint32_t id, const Event& event) {
    Agent& agent = m_agents[id];
    if (agent.stage == AgentStage::Leaving) return;
    agent.token = event.subject;
    agent.letters = event.value;
    const LettersPolicy& letters = m_context.scenario.policy.letters;
    // New letters after a wrong answer appear a little later.
    const std::int64_t appear = (event.until - event.time).ms - letters.lifetimeMs;
    const std::int64_t least = m_context.scenario.behaviour.leastActMs;
    planCommand(event.time, id, AgentStage::Letters,
                appear + thinking(id, skill(id).lettersMs, skill(id).lettersSpreadMs, least));
}

void Agents::lettersPassed(std::uint32_t id, const Event& event) {
    Agent& agent = m_agents[id];
    if (agent.stage == AgentStage::Leaving) return;
    if (agent.marks[static_cast<std::size_t>(Mark::Held)] != kNoMark) return planOrder(event.time, id);
    mark(id, Mark::Passed, event.time);
    const SkillSettings& s = skill(id);
    planLook(event.time, id, thinking(id, s.firstSeatMs, s.firstSeatSpreadMs, m_context.scenario.behaviour.leastActMs));
}

void Agents::orderClosed(std::uint32_t id, const Event& event) {
    Agent& agent = m_agents[id];
    agent.ordered = false;
    switch (static_cast<OrderEnd>(event.number)) {
        case OrderEnd::Paid: agent.bought = agent.seats.count; return finish(event.time, id, VisitResult::Bought);
        case OrderEnd::Lapsed: return finish(event.time, id, VisitResult::LetLapse);
        case OrderEnd::Removed:
        case OrderEnd::PerformanceCancelled: return finish(event.time, id, VisitResult::TurnedAway);
        case OrderEnd::Cancelled: return agent.stage == AgentStage::Money ? done(id) : void();  // its own doing
        case OrderEnd::BackToSeats:
        case OrderEnd::Refused: return;  // said with the payment's refusal
    }
}

void Agents::paymentRefused(std::uint32_t id, const Event& event) {
    Agent& agent = m_agents[id];
    if (agent.stage != AgentStage::Money) return;
    const BehaviourSettings& b = m_context.scenario.behaviour;
    const bool again = event.value > 0 && uniform(bits(id, Stream::Payments), 0, 999) < b.retryShare;
    if (!again) return finish(event.time, id, VisitResult::PaymentRefused);
    if (m_context.scenario.policy.payment.retry == RetryUnit::WholeOrder) {
        // The order and its seats are gone: everything from the map again.
        agent.marks[static_cast<std::size_t>(Mark::Held)] = kNoMark;
        return planLook(event.time, id,
                        thinking(id, skill(id).nextTryMs, skill(id).nextTrySpreadMs, b.leastAfterRefusalMs));
    }
    planCommand(event.time, id, AgentStage::Paying, thinking(id, b.retryMs, b.retrySpreadMs, b.leastAfterRefusalMs));
}

void Agents::giveUpOrder(SimTime t, std::uint32_t id, EventBuffer& out) {
    if (m_agents[id].ordered) command(t, id, CancelOrder{OrderId{m_agents[id].token}}, out);
}

void Agents::giveUpTicket(SimTime t, std::uint32_t id, TicketId ticket, EventBuffer& out) {
    CancelTickets action;
    action.tickets.push(ticket);
    command(t, id, action, out);
}

// Off the map, out of the queue or without its pass, not by its own doing. An order in payment
// keeps its seats until its limit, so it goes on.
void Agents::putOut(std::uint32_t id) {
    Agent& agent = m_agents[id];
    if (agent.ordered) return;
    if (agent.stage == AgentStage::Leaving) return done(id);
    // The map session may end before the hold that an agent means to let lapse.
    const bool lapsing = agent.stage == AgentStage::Lapsing;
    record(visit(id, lapsing ? VisitResult::LetLapse : VisitResult::TurnedAway), id);
    done(id);
}

}  // namespace frontrow
