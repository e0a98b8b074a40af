// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The channel between clients and engine, and the world outside: providers, crowd, connections.
#include <algorithm>

#include "run.h"
#include "sale/payment_outcome.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint32_t kTries = 5;
constexpr std::int64_t kLinkMs = 60;
constexpr std::int64_t kLongestDelayMs = 5'000;

}  // namespace

bool Run::hits(Fault fault) {
    const std::uint32_t rate = m_world.faults.of(fault);
    if (rate == 0 || !m_dice.chance(rate)) return false;
    m_coverage.count(fault);
    return true;
}

// Log time of a simulated instant: it stalls and leaps, and never falls.
SimTime Run::logTime(std::int64_t at) {
    const auto perMillion = m_world.leapPerMillion;
    if (m_world.faults.of(Fault::ClockLeap) > 0 && m_dice.below(1'000'000) < perMillion) {
        m_coverage.count(Fault::ClockLeap);
        m_offset += m_dice.chance(850) ? m_dice.lowBetween(1'000, minutes(30).ms) : m_dice.lowBetween(1, days(12).ms);
    }
    if (m_stalledItems > 0) {
        --m_stalledItems;
        return m_now;
    }
    const std::uint32_t stalls = m_world.faults.of(Fault::ClockStall);
    if (stalls > 0 && m_dice.below(20'000) < stalls) {
        m_coverage.count(Fault::ClockStall);
        m_stalledItems = m_dice.below32(40);
    }
    SimTime t = std::max(m_now, SimTime{at + m_offset});
    // Some messages come exactly when something is due, or a millisecond beside it.
    const SimTime due = m_engine->nextDue();
    if (due <= t && m_dice.chance(100)) t = std::max(m_now, std::min(t, due + milliseconds(m_dice.between(-1, 1))));
    letTimePass(t);
    return std::max(m_now, t);
}

void Run::clientActs(const Item& item) {
    Client& client = m_clients[item.client];
    Dice& dice = client.dice();
    const std::int64_t pause = 20 + dice.lowBetween(0, client.draw().pauseMs * 4);
    m_timeline.plan({item.at + pause, 0, Happening::ClientActs, item.client, 0, {}, {}});
    if (client.waits(m_now)) return;
    const Command command = client.next(eyes());
    if (hits(Fault::ClientCrash)) {
        // The id is stored, nothing was sent. After the restart it is sent first.
        client.forget();
        m_timeline.plan({item.at + dice.between(100, 5'000), 0, Happening::RetryDue, item.client, 1, command, {}});
        m_unanswered[item.client].push_back(command);
        return;
    }
    send(item.client, command, 1);
    if (client.draw().temperament == Temperament::DoubleClicks && dice.chance(400)) {
        send(item.client, dice.chance(500) ? client.again(command) : command, kTries);
    }
    if (hits(Fault::PartitionStart)) m_timeline.plan({item.at, 0, Happening::LinkBreaks, item.client, 0, {}, {}});
}

void Run::send(std::uint32_t client, const Command& command, std::uint32_t tries) {
    if (tries == 1) {
        m_unanswered[client].push_back(command);
        if (m_unanswered[client].size() > 16) m_unanswered[client].erase(m_unanswered[client].begin());
    }
    if (tries < kTries) {
        const std::int64_t after = m_dice.between(300, 3'000) * tries;
        m_timeline.plan({m_clock + after, 0, Happening::RetryDue, client, tries + 1, command, {}});
    }
    if (m_silentUntil[client] > m_clock || hits(Fault::MessageLost)) return;
    Item message{m_clock + m_dice.between(1, kLinkMs), 0, Happening::MessageArrives, client, tries, command, {}};
    if (hits(Fault::MessageDelayed)) message.at += m_dice.between(kLinkMs, kLongestDelayMs);
    if (hits(Fault::MessageDoubled)) {
        Item copy = message;
        copy.at += m_dice.between(0, 2'000);
        m_timeline.plan(copy);
    }
    std::optional<Item>& heldBack = m_heldBack[client];
    if (!heldBack && m_world.faults.of(Fault::MessageReordered) > 0 &&
        m_dice.chance(m_world.faults.of(Fault::MessageReordered))) {
        heldBack = message;
        return;
    }
    m_timeline.plan(message);
    if (heldBack) {
        m_coverage.count(Fault::MessageReordered);
        heldBack->at = message.at + 1;
        m_timeline.plan(*heldBack);
        heldBack.reset();
    }
}

void Run::arrive(const Item& item) {
    const SimTime t = logTime(item.at);
    if (failed()) return;
    const Answer answer = apply(t, item.command);
    // An answer is only given once its record is committed.
    if (m_commit || m_silentUntil[item.client] > m_clock || hits(Fault::AnswerLost)) return;
    m_timeline.plan(
        {m_clock + m_dice.between(1, kLinkMs), 0, Happening::AnswerArrives, item.client, 0, item.command, answer});
}

void Run::retry(const Item& item) {
    const auto& waiting = m_unanswered[item.client];
    const bool open = std::any_of(waiting.begin(), waiting.end(), [&](const Command& each) {
        return each.counter == item.command.counter && each.actor.device == item.command.actor.device;
    });
    if (open) send(item.client, item.command, item.tries);
}

void Run::crowdMoves() {
    m_timeline.plan({m_clock + m_dice.between(1, m_world.crowdPauseMs * 2), 0, Happening::CrowdMoves, 0, 0, {}, {}});
    systemSays(0, ReportLoad{m_dice.between(0, 200)});
    if (m_world.crowdSize == 0) return;
    switch (m_dice.pick({4, 2, 5})) {
        case 0: systemSays(0, CrowdArrives{m_dice.below32(m_world.crowdSize + 1)}); break;
        case 1: {
            const std::uint32_t slice = m_slices.empty() ? 0 : m_slices[m_dice.below(m_slices.size())];
            systemSays(0, CrowdLeavesQueue{slice, m_dice.below32(m_world.crowdSize + 1)});
            break;
        }
        default: systemSays(0, CrowdLeavesMap{m_dice.below32(m_world.crowdSize * 2 + 1)}); break;
    }
}

void Run::linkBreaks(std::uint32_t client) {
    const std::int64_t silence = m_dice.lowBetween(200, 90'000);
    m_silentUntil[client] = m_clock + silence;
    const AccountId account = m_clients[client].account();
    systemSays(m_dice.between(0, 2'000), LoseConnection{account});
    systemSays(silence, ResumeConnection{account, static_cast<std::uint8_t>(m_dice.chance(300) ? 1 : 0)});
}

void Run::systemSays(std::int64_t delayMs, const Action& action) {
    const Command command{{Role::System, kNobody, {}}, {}, PerformanceId{1}, action};
    m_timeline.plan({m_clock + delayMs, 0, Happening::SystemSays, 0, 0, command, {}});
}

// Tells the committed events to those they are for.
void Run::publish() {
    if (m_commit) {
        m_withheld.insert(m_withheld.end(), m_events.begin(), m_events.end());
        return;
    }
    for (const Event& event : m_events) {
        if (event.kind == EventKind::PaymentRequested) settle(event);
        if (event.kind == EventKind::PerformanceCancelled) systemSays(m_dice.between(0, 3'000), RefundNext{});
        if (event.kind == EventKind::CrowdAdmitted && m_slices.size() < 8) m_slices.push_back(event.subject);
        const std::uint32_t index = event.account.value - 1;
        if (event.account == kNobody || index >= m_clients.size() || m_silentUntil[index] > m_clock) continue;
        m_clients[index].hear(event);
    }
}

// The provider answers a request, perhaps late, twice, or with something else afterwards.
void Run::settle(const Event& event) {
    PaymentRequest request;
    request.payment = PaymentId{event.subject};
    request.account = event.account;
    request.method = static_cast<PaymentMethod>(event.number & 0x7FU);
    request.detailsWrong = (event.number & 0x80U) != 0;
    request.tryNumber = static_cast<std::uint8_t>(event.number >> 8U & 0xFFU);
    request.attempt = event.number >> 16U;
    const Random random(m_limits.seed);
    const OutcomeModel model = m_world.performances.front().policy.payment.outcomes;
    const PaymentOutcome outcome = paymentOutcome(model, random, request);
    const auto delay = paymentDelay(random, request);
    if (!delay) return;
    std::int64_t after = delay->ms;
    if (hits(Fault::SettlementDelayed)) after += m_dice.lowBetween(1'000, 120'000);
    systemSays(after, SettlePayment{request.payment, request.tryNumber, outcome});
    if (hits(Fault::SettlementDoubled)) {
        systemSays(after + m_dice.lowBetween(0, 60'000), SettlePayment{request.payment, request.tryNumber, outcome});
    }
    if (hits(Fault::SettlementReordered)) {
        const auto other = static_cast<PaymentOutcome>(m_dice.below(5));
        const auto tryNumber = static_cast<std::uint8_t>(request.tryNumber + m_dice.between(-1, 1));
        systemSays(m_dice.between(0, after * 2), SettlePayment{request.payment, tryNumber, other});
    }
}

}  // namespace frontrow::simulation
