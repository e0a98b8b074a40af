// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include <algorithm>

namespace frontrow::simulation {

namespace {

std::string ofSeat(std::string_view rule, std::uint32_t seat, std::string_view what) {
    return std::string(rule) + ": seat " + std::to_string(seat) + " " + std::string(what);
}

std::string ofAccount(std::string_view rule, AccountId account, std::string_view what) {
    return std::string(rule) + ": account " + std::to_string(account.value) + " " + std::string(what);
}

bool live(SeatState state) {
    return state == SeatState::Held || state == SeatState::Ordered || state == SeatState::Sold;
}

}  // namespace

Watch::Watch(const PerformanceSetup& setup)
    : m_queue(setup.policy.admission.queue),
      m_requeues(setup.policy.waitingRoom.reentry == ReentryRule::EndOfQueue),
      m_feePerSeat(setup.policy.payment.feePerSeat),
      m_seats(setup.plan->seatCount()),
      m_cap(setup.policy.admission.mapCap),
      m_nextCap(m_cap) {
    for (std::uint32_t i = 0; i < setup.plan->seatCount(); ++i) {
        if (setup.plan->seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) m_seats[i].state = SeatState::Blocked;
    }
}

std::uint32_t Watch::soldSeats() const {
    std::uint32_t sold = 0;
    for (const Seat& seat : m_seats) sold += seat.state == SeatState::Sold ? 1U : 0U;
    return sold;
}

std::string Watch::noteSeat(const Event& event) {
    if (event.subject >= m_seats.size()) return ofSeat("I1", event.subject, "does not exist");
    Seat& seat = m_seats[event.subject];
    const auto state = static_cast<SeatState>(event.number);
    if (live(seat.state) && live(state) && seat.owner != event.account) {
        return ofSeat("I1", event.subject, "went from one owner to another");
    }
    if (seat.state == SeatState::Sold && live(state)) return ofSeat("I1", event.subject, "was sold and taken again");
    if (live(state) != (event.account != kNobody)) return ofSeat("I1", event.subject, "has the wrong kind of owner");
    if (state == SeatState::Sold && seat.state != SeatState::Ordered)
        return ofSeat("I2", event.subject, "was sold without an order");
    if (seat.seen && event.value <= seat.version) return ofSeat("I1", event.subject, "has a version that did not rise");
    seat.state = state;
    seat.owner = event.account;
    seat.version = event.value;
    seat.seen = true;
    m_touchedSeats.emplace_back(event.subject);
    return {};
}

std::string Watch::noteTicket(const Event& event) {
    const TicketId id{event.subject};
    if (event.kind == EventKind::TicketIssued) {
        if (m_tickets.contains(id)) return "I2: ticket " + std::to_string(id.value) + " was issued twice";
        Seat& seat = m_seats[event.number];
        if (seat.ticket.value != 0) return ofSeat("I2", event.number, "has two valid tickets");
        seat.ticket = id;
        m_tickets[id] = {event.account, SeatIndex{event.number}, event.value, true};
        m_touchedSeats.emplace_back(event.number);
        return {};
    }
    const auto found = m_tickets.find(id);
    if (found == m_tickets.end() || !found->second.valid) {
        return "I6: ticket " + std::to_string(id.value) + " was voided twice or never issued";
    }
    Ticket& ticket = found->second;
    if (event.value > ticket.price + static_cast<std::uint64_t>(m_feePerSeat)) {
        return "I6: ticket " + std::to_string(id.value) + " gave back more than it cost";
    }
    if (ticket.owner != event.account)
        return "I6: ticket " + std::to_string(id.value) + " was voided for another account";
    ticket.valid = false;
    m_seats[ticket.seat.value].ticket = {};
    m_touchedSeats.push_back(ticket.seat);
    return {};
}

std::string Watch::noteAdmission(const Event& event) {
    ++m_admittedNow;
    const auto found = std::find(m_line.begin(), m_line.end(), event.account);
    if (found == m_line.end()) return ofAccount("I9", event.account, "was admitted without a place");
    const bool ordered = m_queue != QueuePolicy::RandomDraw && !m_shuffledNow;
    if (ordered && found != m_line.begin()) return ofAccount("I10", event.account, "was admitted out of order");
    m_line.erase(found);
    return {};
}

std::string Watch::noteOne(const Event& event) {
    if (event.account != kNobody) m_touchedAccounts.push_back(event.account);
    switch (event.kind) {
        case EventKind::SeatChanged: return noteSeat(event);
        case EventKind::TicketIssued:
        case EventKind::TicketVoided: return noteTicket(event);
        case EventKind::Admitted: return noteAdmission(event);
        case EventKind::CrowdAdmitted: ++m_admittedNow; return {};
        case EventKind::PlaceTaken: {
            const auto found = std::find(m_line.begin(), m_line.end(), event.account);
            if (found != m_line.end() && !m_requeues) return ofAccount("I9", event.account, "has two places");
            if (found != m_line.end()) m_line.erase(found);
            m_line.push_back(event.account);
            return {};
        }
        case EventKind::WalletChanged: m_wallets[event.account] = event.value; return {};
        case EventKind::LeftQueue: std::erase(m_line, event.account); return {};
        case EventKind::QueueShuffled: m_shuffledNow = true; return {};
        case EventKind::AdmissionChanged:
            m_nextCap = event.subject;
            // Before it the old cap held, after it the new one; 0 is no cap.
            m_cap = m_cap == 0 || m_nextCap == 0 ? 0 : std::max(m_cap, m_nextCap);
            return {};
        default: return {};
    }
}

// After a shuffle the places say what the order is.
void Watch::readOrder(const Engine&, const Sale& sale) {
    std::vector<std::pair<std::uint32_t, AccountId>> places;
    for (const AccountId account : m_line) places.emplace_back(sale.place(account).value_or(0), account);
    std::sort(places.begin(), places.end());
    m_line.clear();
    for (const auto& [place, account] : places) m_line.push_back(account);
    m_shuffledNow = false;
}

std::string Watch::note(const EventBuffer& events) {
    for (const Event& event : events) {
        if (std::string broken = noteOne(event); !broken.empty()) return broken;
    }
    return {};
}

std::string Watch::check(const Engine& engine, PerformanceId performance, bool pushed) {
    const Sale& sale = engine.sale(performance);
    if (m_shuffledNow) readOrder(engine, sale);
    const std::uint32_t onMap = sale.counts().onMap;
    if (m_cap > 0 && !pushed && m_admittedNow > 0 && onMap > m_onMap && onMap > m_cap)
        return "I11: more people on the map than its cap";
    m_onMap = onMap;
    m_cap = m_nextCap;
    for (const SeatIndex seat : m_touchedSeats) {
        if (std::string broken = checkSeat(seat, sale); !broken.empty()) return broken;
    }
    for (const AccountId account : m_touchedAccounts) {
        if (std::string broken = checkBuyer(account, engine, sale); !broken.empty()) return broken;
    }
    m_touchedSeats.clear();
    m_touchedAccounts.clear();
    m_admittedNow = 0;
    return {};
}

std::string Watch::checkSeat(SeatIndex index, const Sale& sale) const {
    const Seat& seat = m_seats[index.value];
    if (sale.seatState(index) != seat.state) return ofSeat("I8", index.value, "is not what the events say");
    if ((sale.freeSeats()[index.value] != 0) != (seat.state == SeatState::Free)) {
        return ofSeat("I1", index.value, "is drawn free and is not, or the reverse");
    }
    const bool sold = seat.state == SeatState::Sold;
    if (sold != (seat.ticket.value != 0))
        return ofSeat("I2", index.value, sold ? "is sold without a ticket" : "has a ticket and is not sold");
    if (!sold) return {};
    const auto ticket = sale.ticket(seat.ticket);
    if (!ticket || !ticket->valid || ticket->seat != index || ticket->owner != seat.owner) {
        return ofSeat("I2", index.value, "and its ticket disagree");
    }
    const auto order = sale.order(ticket->order);
    if (!order || !order->paid || order->owner != seat.owner)
        return ofSeat("I2", index.value, "and its order disagree");
    return {};
}

std::string Watch::checkBuyer(AccountId account, const Engine& engine, const Sale& sale) const {
    if (!engine.accounts().exists(account)) return ofAccount("I9", account, "does not exist");
    if (engine.accounts().balance(account).minor < 0) return ofAccount("I3", account, "has a wallet below 0");
    const auto wallet = m_wallets.find(account);
    const auto balance = static_cast<std::uint64_t>(engine.accounts().balance(account).minor);
    if (wallet != m_wallets.end() && wallet->second != balance)
        return ofAccount("I8", account, "was not told of its wallet");
    const BuyerState buyer = sale.buyer(account);
    const SimTime now = engine.now();
    if (!buyer.held.empty() && buyer.holdUntil <= now) return ofAccount("I5", account, "holds seats past the deadline");
    if (buyer.stage == BuyerStage::Admitted && buyer.passUntil <= now)
        return ofAccount("I5", account, "has a pass past its time");
    if (buyer.stage == BuyerStage::OnMap && buyer.sessionUntil <= now)
        return ofAccount("I5", account, "is on the map past the session");
    if (buyer.openOrder.value != 0) {
        const auto order = sale.order(buyer.openOrder);
        if (!order || order->owner != account) return ofAccount("I2", account, "has somebody else's order");
        if ((order->open || order->awaitsTransfer) && order->until <= now)
            return ofAccount("I5", account, "has an order past its limit");
    }
    for (const SeatIndex seat : buyer.held) {
        if (m_seats[seat.value].owner != account) return ofSeat("I1", seat.value, "is held by somebody else");
    }
    return {};
}

std::string Watch::checkAll(const Engine& engine, PerformanceId performance) const {
    const Sale& sale = engine.sale(performance);
    const Accounts& accounts = engine.accounts();
    Amount sum = accounts.escrow() + accounts.house();
    for (std::uint32_t i = 1; i <= accounts.count(); ++i) {
        sum += accounts.balance(AccountId{i});
        if (std::string broken = checkBuyer(AccountId{i}, engine, sale); !broken.empty()) return broken;
    }
    if (sum != accounts.deposits()) return "I3: wallets, escrow and house do not add up to the deposits";
    SaleCounts counts;
    for (std::uint32_t i = 0; i < m_seats.size(); ++i) {
        if (std::string broken = checkSeat(SeatIndex{i}, sale); !broken.empty()) return broken;
        switch (m_seats[i].state) {
            case SeatState::Free: ++counts.free; break;
            case SeatState::Held: ++counts.held; break;
            case SeatState::Ordered: ++counts.ordered; break;
            case SeatState::Sold: ++counts.sold; break;
            case SeatState::Blocked: ++counts.blocked; break;
        }
    }
    const SaleCounts said = sale.counts();
    if (said.free != counts.free || said.held != counts.held || said.ordered != counts.ordered ||
        said.sold != counts.sold || said.blocked != counts.blocked) {
        return "I1: the counts are not those of the seats";
    }
    if (said.waiting < m_line.size()) return "I9: fewer people wait than have a place";
    return {};
}

}  // namespace frontrow::simulation
