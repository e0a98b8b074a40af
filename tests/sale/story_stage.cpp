// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_stage.h"

#include <algorithm>

namespace frontrow::test {

Stage::Stage(const StorySetup& setup)
    : m_setup(setup),
      m_engine(EngineSetup{}),
      m_performance(m_engine.addPerformance(setup.performance)) {
    m_names["System"] = kNobody;
    AccountId next = kNobody;
    for (const CastMember& member : setup.cast) {
        m_names[member.name] = next = AccountId{next.value + 1};
        Command open;
        open.actor.role = Role::System;
        open.performance = m_performance;
        open.action = OpenAccount{AccountKind::Person, member.deposit};
        send(SimTime{}, open);
    }
}

StoryTimes Stage::times() const {
    const PerformanceSetup& performance = m_setup.performance;
    return {performance.opening, performance.starts, performance.startDay, m_engine.now()};
}

std::optional<AccountId> Stage::account(const std::string& name) const {
    const auto found = m_names.find(name);
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}

Role Stage::role(const std::string& name) const {
    const auto found = m_names.find(name);
    const bool person = found != m_names.end() && found->second != kNobody;
    return person ? m_setup.cast[found->second.value - 1].role : Role::System;
}

void Stage::advance(SimTime t) {
    const std::size_t from = m_events.size();
    m_engine.advance(t, m_events);
    observe(from);
}

Answer Stage::send(SimTime t, Command command) {
    Memory& memory = m_memory[command.actor.account.value];
    if (command.actor.role != Role::System && command.counter.value == 0) {
        command.counter = CommandCounter{++memory.counters[command.actor.device.value % kMaxDevices]};
    } else if (command.actor.role != Role::System) {
        auto& counter = memory.counters[command.actor.device.value % kMaxDevices];
        counter = std::max(counter, command.counter.value);
    }
    const Answer answer = sendAs(t, command);
    memory.lastCommand = command;
    memory.lastAnswer = answer;
    return answer;
}

Answer Stage::sendAs(SimTime t, const Command& command) {
    const std::size_t from = m_events.size();
    const Answer answer = m_engine.apply(t, command, m_events);
    m_sent.push_back({t, command, answer});
    observe(from);
    if (std::holds_alternative<CrowdArrives>(command.action) && answer.ok()) m_lastSlice = answer.subject;
    return answer;
}

void Stage::observe(std::size_t from) {
    for (std::size_t i = from; i < m_events.size(); ++i) {
        const Event& event = m_events[i];
        Memory& memory = m_memory[event.account.value];
        switch (event.kind) {
            case EventKind::Admitted: memory.pass = event.subject; break;
            case EventKind::LettersIssued:
                memory.challenge = ChallengeId{event.subject};
                memory.letters = event.value;
                break;
            case EventKind::HoldStarted:
            case EventKind::HoldChanged: memory.version = HoldVersion{event.subject}; break;
            case EventKind::OrderOpened: memory.order = OrderId{event.subject}; break;
            case EventKind::ShareAsked: memory.shareOrder = OrderId{event.subject}; break;
            case EventKind::PaymentRequested:
                memory.payment = PaymentId{event.subject};
                memory.paymentTry = static_cast<std::uint8_t>(event.number >> 8U);
                break;
            case EventKind::TicketIssued:
                m_tickets.push_back({TicketId{event.subject}, event.account, SeatIndex{event.number}});
                break;
            default: break;
        }
    }
}

Played playAgain(const PerformanceSetup& setup, const std::vector<SentCommand>& sent, SimTime end, Duration step) {
    Engine engine(EngineSetup{});
    engine.addPerformance(setup);
    EventBuffer events;
    for (const SentCommand& each : sent) {
        // Now and then time is let pass by itself first; it must make no difference.
        const SimTime before = std::min(each.time, engine.now() + step);
        if (before > engine.now()) engine.advance(before, events);
        engine.apply(each.time, each.command, events);
        events.clear();
    }
    engine.advance(end, events);
    return {engine.digest(), engine.stateHash()};
}

}  // namespace frontrow::test
