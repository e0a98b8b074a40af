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

void Run::clientActs(const Item& item) {
    Client& client = m_clients[item.client];
    Dice& dice = client.dice();
    const std::int64_t pause = 20 + dice.lowBetween(0, client.draw().pauseMs * 4);
    m_timeline.plan({.at = item.at + pause, .what = Happening::ClientActs, .client = item.client});
    if (client.waits(m_now)) return;
    const Command command = client.next(eyes());
    if (hits(Fault::ClientCrash)) {
        // The id is stored, nothing was sent. After the restart it is sent first.
        client.forget();
        m_timeline.plan({.at = item.at + dice.between(100, 5'000),
                         .what = Happening::RetryDue,
                         .client = item.client,
                         .tries = 1,
                         .mark = Fault::ClientCrash,
                         .command = command});
        m_unanswered[item.client].push_back(command);
        return;
    }
    send(item.client, command, 1, Fault::Count_);
    if (client.draw().temperament == Temperament::DoubleClicks && dice.chance(400)) {
        send(item.client, dice.chance(500) ? client.again(command) : command, kTries, Fault::Count_);
    }
    if (hits(Fault::PartitionStart))
        m_timeline.plan({.at = item.at, .what = Happening::LinkBreaks, .client = item.client});
}

void Run::send(std::uint32_t client, const Command& command, std::uint32_t tries, Fault mark) {
    if (tries == 1) {
        m_unanswered[client].push_back(command);
        if (m_unanswered[client].size() > 16) m_unanswered[client].erase(m_unanswered[client].begin());
    }
    if (tries < kTries) {
        const std::int64_t after = m_dice.between(300, 3'000) * tries;
        const Fault next = mark == Fault::Count_ ? Fault::AnswerLost : mark;
        m_timeline.plan({.at = m_clock + after,
                         .what = Happening::RetryDue,
                         .client = client,
                         .tries = tries + 1,
                         .mark = next,
                         .command = command});
    }
    if (m_silentUntil[client] > m_clock || hits(Fault::MessageLost)) return;
    Item message{.at = m_clock + m_dice.between(1, kLinkMs),
                 .what = Happening::MessageArrives,
                 .client = client,
                 .tries = tries,
                 .mark = mark,
                 .command = command};
    if (hits(Fault::MessageDelayed)) {
        message.at += m_dice.between(kLinkMs, kLongestDelayMs);
        message.mark = Fault::MessageDelayed;
    }
    if (hits(Fault::MessageDoubled)) {
        Item copy = message;
        copy.mark = Fault::MessageDoubled;
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
        heldBack->mark = Fault::MessageReordered;
        m_timeline.plan(*heldBack);
        heldBack.reset();
    }
}

void Run::heard(const Item& item) {
    m_clients[item.client].hear(item.command, item.answer);
    std::erase_if(m_unanswered[item.client], [&](const Command& each) {
        return each.counter == item.command.counter && each.actor.device == item.command.actor.device;
    });
}

void Run::retry(const Item& item) {
    const auto& waiting = m_unanswered[item.client];
    const bool open = std::any_of(waiting.begin(), waiting.end(), [&](const Command& each) {
        return each.counter == item.command.counter && each.actor.device == item.command.actor.device;
    });
    if (open) send(item.client, item.command, item.tries, item.mark);
}

void Run::crowdMoves() {
    m_timeline.plan({.at = m_clock + m_dice.between(1, m_world.crowdPauseMs * 2), .what = Happening::CrowdMoves});
    systemSays(0, ReportLoad{m_dice.between(0, 200)});
    if (m_dice.chance(30)) {
        const auto rule = m_dice.chance(800) ? StallRule::Extend : StallRule::Expire;
        systemSays(0, NoteStall{m_dice.lowBetween(0, minutes(20).ms), rule});
    }
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
    const auto reload = static_cast<std::uint8_t>(m_dice.chance(300) ? 1 : 0);
    systemSays(m_dice.between(0, 2'000), LoseConnection{account}, Fault::PartitionStart);
    systemSays(silence, ResumeConnection{account, reload}, Fault::PartitionStart);
}

void Run::systemSays(std::int64_t delayMs, const Action& action, Fault mark) {
    const Command command{{Role::System, kNobody, {}}, {}, PerformanceId{1}, action};
    m_timeline.plan({.at = m_clock + delayMs, .what = Happening::SystemSays, .mark = mark, .command = command});
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
    const bool late = hits(Fault::SettlementDelayed);
    if (late) after += m_dice.lowBetween(1'000, 120'000);
    const SettlePayment said{request.payment, request.tryNumber, outcome};
    systemSays(after, said, late ? Fault::SettlementDelayed : Fault::Count_);
    if (hits(Fault::SettlementDoubled))
        systemSays(after + m_dice.lowBetween(0, 60'000), said, Fault::SettlementDoubled);
    if (hits(Fault::SettlementReordered)) {
        const auto other = static_cast<PaymentOutcome>(m_dice.below(5));
        const auto tryNumber = static_cast<std::uint8_t>(request.tryNumber + m_dice.between(-1, 1));
        systemSays(m_dice.between(0, after * 2), SettlePayment{request.payment, tryNumber, other},
                   Fault::SettlementReordered);
    }
}

}  // namespace frontrow::simulation
