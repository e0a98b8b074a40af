// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole state held against its invariants.
#include "sale/sale_state.h"

namespace frontrow {

namespace {

// Who claims each seat, gathered from buyers, orders and tickets instead of from the seats.
class Claims {
public:
    explicit Claims(const SaleState& s) : m_state(s), m_claims(s.seats.size()) {}

    void claim(SeatIndex seat, SeatState as, AccountId by) {
        if (m_claims[seat.value] || m_state.seats.state(seat) != as || m_state.seats.owner(seat) != by)
            m_disagree = true;
        m_claims[seat.value] = true;
        ++m_count;
    }
    // True if every owned seat is claimed exactly once, by its owner, as what it is.
    bool agree() const {
        const SeatBook& seats = m_state.seats;
        return !m_disagree &&
               m_count == seats.count(SeatState::Held) + seats.count(SeatState::Ordered) + seats.count(SeatState::Sold);
    }

private:
    const SaleState& m_state;
    std::vector<bool> m_claims;
    std::uint32_t m_count = 0;
    bool m_disagree = false;
};

bool live(const Order& order) { return order.stage == OrderStage::Open || order.stage == OrderStage::AwaitsTransfer; }

bool seatsClaimedOnce(const SaleState& s) {
    Claims claims(s);
    for (const Buyer& b : s.buyers) {
        const SeatState as = b.order.value != 0 ? SeatState::Ordered : SeatState::Held;
        for (const SeatIndex seat : b.held) claims.claim(seat, as, b.account);
    }
    for (const Order& order : s.orders) {
        if (order.stage != OrderStage::AwaitsTransfer) continue;
        for (const SeatIndex seat : order.seats) claims.claim(seat, SeatState::Ordered, order.owner);
    }
    for (const Ticket& ticket : s.tickets) {
        if (ticket.valid) claims.claim(ticket.seat, SeatState::Sold, ticket.owner);
    }
    return s.seats.consistent() && claims.agree();
}

bool ticketsHavePaidOrders(const SaleState& s) {
    for (const Ticket& ticket : s.tickets) {
        const Order& order = s.orders[ticket.order.value - 1];
        if (order.stage != OrderStage::Paid || order.owner != ticket.owner || !order.seats.contains(ticket.seat)) {
            return false;
        }
    }
    return true;
}

bool deadlinesAhead(const SaleState& s) {
    for (const Buyer& b : s.buyers) {
        if (!b.held.empty() && b.order.value == 0 && b.holdUntil <= s.clock) return false;
    }
    for (const Order& order : s.orders) {
        if (live(order) && order.until <= s.clock) return false;
    }
    return true;
}

bool limitsKept(const SaleState& s, std::uint32_t& slots) {
    std::vector<std::uint32_t> bought(s.buyers.size());
    for (const Ticket& ticket : s.tickets) {
        if (ticket.valid) ++bought[s.buyerOf[ticket.owner.value] - 1];
    }
    for (const Order& order : s.orders) {
        if (order.stage != OrderStage::AwaitsTransfer) continue;
        bought[s.buyerOf[order.owner.value] - 1] += static_cast<std::uint32_t>(order.seats.size());
    }
    const auto limit = static_cast<std::size_t>(s.policy.holds.ticketLimit);
    for (std::size_t i = 0; i < s.buyers.size(); ++i) {
        const Buyer& b = s.buyers[i];
        if (b.bought != bought[i] || b.held.size() > limit) return false;
        if (b.rebooking.empty() && b.held.size() + b.bought > 2 * limit) return false;
        if (b.stage == BuyerStage::Waiting && s.line.accountAt(b.slot) != b.account) return false;
        if (b.stage == BuyerStage::Admitted || b.stage == BuyerStage::OnMap) ++slots;
    }
    return true;
}

}  // namespace

// Empty if everything that must hold at every position holds here.
std::string Sale::State::brokenInvariant(const Accounts& accounts) const {
    if (!seatsClaimedOnce(*this)) return "I1: a seat's owner, its claims and the counts do not agree";
    if (!ticketsHavePaidOrders(*this)) return "I2: a ticket without its paid order line";
    if (!deadlinesAhead(*this)) return "I5: a hold or order outlived its deadline";
    std::uint32_t slots = crowdOnMap;
    if (!limitsKept(*this, slots)) return "I9: a limit, a place or a count of one account does not hold";
    if (slots != slotsUsed) return "I9: slots in use are not the people on the map";
    if (!line.consistent()) return "I10: the line and its index do not agree";
    if (line.people() > kMaxWaiting || accounts.count() > kMaxAccounts) return "I11: a declared limit is exceeded";
    return {};
}

}  // namespace frontrow
