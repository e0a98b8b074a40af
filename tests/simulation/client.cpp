// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

#include <algorithm>

namespace frontrow::simulation {

namespace {

constexpr std::size_t kRemembered = 24;

template <class T> void remember(std::vector<T>& list, const T& item) {
    list.push_back(item);
    if (list.size() > kRemembered) list.erase(list.begin());
}

}  // namespace

Client::Client(AccountId account, const ClientDraw& draw, Dice dice) : m_account(account), m_draw(draw), m_dice(dice) {}

Command Client::make(const Eyes& eyes, const Action& action) {
    const DeviceIndex device = m_devices[m_dice.below(m_devices.size())];
    std::uint64_t& counter = m_counters[device];
    // A counter may leave numbers out, even more than the sale remembers, but never fall.
    const bool leaps = m_draw.temperament == Temperament::Cheats && m_dice.chance(2);
    counter += leaps ? 5'000 : m_dice.chance(20) ? 2 : 1;
    Role role = Role::Buyer;
    if (m_draw.temperament == Temperament::Sells) role = Role::Seller;
    if (m_draw.temperament == Temperament::Administers) role = Role::Admin;
    const Command command{{role, m_account, device}, CommandCounter{counter}, eyes.performance, action};
    remember(m_sent, command);
    return command;
}

Command Client::again(const Command& command) {
    Command copy = command;
    copy.counter = CommandCounter{++m_counters[copy.actor.device]};
    remember(m_sent, copy);
    return copy;
}

Command Client::next(const Eyes& eyes) {
    look(eyes);
    if (!m_sent.empty() && m_dice.chance(30)) return m_sent[m_dice.below(m_sent.size())];
    const bool cheats = m_draw.temperament == Temperament::Cheats;
    if (cheats && !m_sent.empty() && m_dice.chance(30)) {
        Command reused = m_sent[m_dice.below(m_sent.size())];
        reused.action = anything(eyes);
        return reused;
    }
    if (m_draw.temperament == Temperament::Sells) return make(eyes, sell(eyes));
    if (m_draw.temperament == Temperament::Administers) return make(eyes, administer(eyes));
    if (!cheats || m_dice.chance(650)) return make(eyes, wish(eyes));
    Command command = make(eyes, cheat(eyes));
    if (m_dice.chance(40)) command.actor.account = AccountId{m_dice.below32(eyes.accounts + 3)};
    if (m_dice.chance(30)) command.actor.device = DeviceIndex{static_cast<std::uint8_t>(m_dice.below(10))};
    if (m_dice.chance(20)) command.performance = PerformanceId{m_dice.below32(5)};
    return command;
}

void Client::look(const Eyes& eyes) {
    // One look in five is at an old picture.
    if (m_dice.chance(200)) return;
    m_seen = eyes.engine.sale(eyes.performance).buyer(m_account);
    if (m_seen.pass != 0) m_pass = m_seen.pass;
}

void Client::hear(const Command& command, const Answer& answer) {
    if (!answer.ok()) {
        const bool early = answer.refusal == Refusal::NotOpen || answer.refusal == Refusal::ClickLocked;
        if (early && m_draw.temperament != Temperament::Cheats) m_waitUntil = answer.until;
        return;
    }
    if (const auto* offered = std::get_if<OfferSplit>(&command.action)) m_split = offered->order;
    if (std::holds_alternative<RegisterDevice>(command.action) && m_devices.size() < kMaxDevices) {
        const DeviceIndex device{static_cast<std::uint8_t>(answer.subject)};
        if (std::find(m_devices.begin(), m_devices.end(), device) == m_devices.end()) m_devices.push_back(device);
    }
    if (const auto* removed = std::get_if<RemoveDevice>(&command.action)) {
        if (m_devices.size() > 1 && !m_dice.chance(100)) std::erase(m_devices, removed->device);
    }
}

void Client::hear(const Event& event) {
    switch (event.kind) {
        case EventKind::TicketIssued: remember(m_tickets, TicketId{event.subject}); break;
        case EventKind::OrderOpened: remember(m_orders, OrderId{event.subject}); break;
        case EventKind::ShareAsked: remember(m_shares, OrderId{event.subject}); break;
        case EventKind::SharePaid:
        case EventKind::ShareReturned: std::erase(m_shares, OrderId{event.subject}); break;
        case EventKind::PaymentRequested: remember(m_payments, PaymentId{event.subject}); break;
        case EventKind::Admitted: m_pass = event.subject; break;
        case EventKind::LettersIssued:
            m_challenge = ChallengeId{event.subject};
            m_letters = event.value;
            break;
        default: break;
    }
}

void Client::forget() {
    m_seen = {};
    m_tickets.clear();
    m_orders.clear();
    m_payments.clear();
    m_pass = 0;
}

}  // namespace frontrow::simulation
