// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill_buyer.h"

#include <utility>

#include "kill_sale.h"

namespace frontrow::faults {

KillBuyer::KillBuyer(AccountId account, std::uint64_t seed, AckFile& acks)
    : m_account(account),
      m_acks(acks),
      m_random(seed),
      m_device(acks.deviceOf(account)),
      m_counter(acks.lastCounter(account).value) {
    if (const auto before = acks.unanswered(account)) m_pending = before->action;
}

void KillBuyer::deliver(SharedMessage message) {
    const std::lock_guard lock(m_mutex);
    m_inbox.push_back(std::move(message));
}

void KillBuyer::lost() { m_lost = true; }

void KillBuyer::leave(Host& host) {
    if (m_connection) host.disconnect(*m_connection);
    m_connection.reset();
}

bool KillBuyer::act(Host& host) {
    if (m_lost.exchange(false)) {
        m_connection.reset();
        m_welcome = false;
    }
    if (!m_connection) {
        {
            const std::lock_guard lock(m_mutex);
            m_inbox.clear();
        }
        m_connection = host.connect(m_account, *this);
        if (!m_connection) return false;
        m_pendingSent = false;
        send(host, Hello{kProtocolVersion, m_device, 0, "kill rounds"});
        return true;
    }
    std::deque<SharedMessage> inbox;
    {
        const std::lock_guard lock(m_mutex);
        inbox.swap(m_inbox);
    }
    for (const SharedMessage& message : inbox) hear(*message);
    if (!m_welcome || m_pendingSent) return !inbox.empty();
    if (!m_pending) {
        m_pending = wish();
        if (!m_pending) return !inbox.empty();
        // The id is stored before anything leaves.
        ++m_counter;
        m_acks.sent({{Role::Buyer, m_account, m_device}, CommandCounter{m_counter}, PerformanceId{1}, *m_pending});
    }
    say(host, *m_pending);
    m_pendingSent = true;
    return true;
}

void KillBuyer::hear(const ServerMessage& message) {
    if (const auto* welcome = std::get_if<Welcome>(&message)) {
        m_epoch = welcome->epoch;
        if (m_device != welcome->device) m_acks.device(m_account, welcome->device);
        m_device = welcome->device;
    } else if (const auto* state = std::get_if<OwnState>(&message)) {
        m_state = *state;
        m_welcome = true;
    } else if (const auto* answer = std::get_if<Answered>(&message)) {
        answered(*answer);
    } else if (const auto* declined = std::get_if<Declined>(&message)) {
        // Too fast: the same command again, later.
        if (declined->counter.value == m_counter) m_pendingSent = false;
    }
}

void KillBuyer::answered(const Answered& answer) {
    if (answer.counter.value != m_counter || !m_pending) return;
    m_acks.answered({m_account, m_device, answer.counter, answer.answer()});
    m_pending.reset();
    m_pendingSent = false;
}

void KillBuyer::send(Host& host, const ClientMessage& message) {
    if (m_connection) host.post(*m_connection, message);
}

void KillBuyer::say(Host& host, const Action& action) {
    std::visit(
        [&](const auto& verb) {
            using Verb = std::remove_cvref_t<decltype(verb)>;
            if constexpr (std::is_constructible_v<ClientMessage, Ask<Verb>>) {
                send(host, Ask<Verb>{CommandCounter{m_counter}, PerformanceId{1}, verb});
            }
        },
        action);
}

std::uint64_t KillBuyer::draw(std::uint64_t bound) {
    return m_random.below(bound, Stream::Simulation, m_account.value, ++m_draws);
}

// Seats somewhere near each other: several buyers go for the same ones.
Action KillBuyer::hold() {
    HoldSeats hold;
    const std::uint64_t at = draw(kKillSeats - 1);
    hold.seats.push(SeatIndex{static_cast<std::uint32_t>(at)});
    if (draw(2) == 0) hold.seats.push(SeatIndex{static_cast<std::uint32_t>(at + 1)});
    return hold;
}

std::optional<Action> KillBuyer::wish() {
    const std::uint64_t dice = draw(100);
    // Seats come back, so that the sale never ends.
    if (m_state.stage == BuyerStage::Outside && !m_state.tickets.empty() && (dice < 60 || m_state.tickets.size() > 4)) {
        CancelTickets cancel;
        cancel.tickets.push(m_state.tickets.front());
        return cancel;
    }
    switch (m_state.stage) {
        case BuyerStage::Outside: return EnterWaitingRoom{};
        case BuyerStage::Waiting: return std::nullopt;
        case BuyerStage::Admitted: return UsePass{m_state.pass, m_epoch};
        case BuyerStage::OnMap: break;
    }
    if (m_state.order.value != 0) {
        if (dice < 10) return CancelOrder{m_state.order};
        return Pay{m_state.order, dice < 70 ? PaymentMethod::Wallet : PaymentMethod::Card, 0, 0};
    }
    if (m_state.held.empty()) return hold();
    if (dice < 10) return ReleaseSeats{m_state.holdVersion, {}};
    return OpenOrder{m_state.holdVersion};
}

}  // namespace frontrow::faults
