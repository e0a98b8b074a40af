// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks that owe nothing to the engine's own bookkeeping: what the events add up to, seen from
// outside, against what the sale says of itself. The rules have numbers:
// I1 one live owner per seat · I2 sold ⇔ one valid ticket ⇔ one owner · I3 money adds up, no wallet
// below 0 · I5 nothing lives past its deadline · I6 a ticket is refunded at most once and never for
// more than it cost · I9 one place, at most the ticket limit · I10 admission in queue order ·
// I11 the map cap. Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "sale/accounts.h"
#include "sale/engine.h"
#include "sale/sale.h"

namespace frontrow::simulation {

class Watch {
public:
    explicit Watch(const PerformanceSetup& setup);

    // The events of one record. Empty, or the rule that is broken.
    std::string note(const EventBuffer& events);
    // Behind the newest record noted, what was touched since the last check; `pushed` tells that a
    // seller or admin let people in beyond rate and cap.
    std::string check(const Engine& engine, PerformanceId performance, bool pushed);
    // The whole state against the events so far. O(state).
    std::string checkAll(const Engine& engine, PerformanceId performance) const;

    std::uint32_t soldSeats() const;

private:
    struct Seat {
        SeatState state = SeatState::Free;
        AccountId owner;
        std::uint64_t version = 0;
        TicketId ticket;  // the valid one, if any
        bool seen = false;
    };
    struct Ticket {
        AccountId owner;
        SeatIndex seat;
        std::uint64_t price = 0;
        bool valid = true;
    };

    std::string noteOne(const Event& event);
    std::string noteSeat(const Event& event);
    std::string noteTicket(const Event& event);
    std::string noteAdmission(const Event& event);
    std::string checkSeat(SeatIndex seat, const Sale& sale) const;
    std::string checkBuyer(AccountId account, const Engine& engine, const Sale& sale) const;
    void readOrder(const Engine& engine, const Sale& sale);

    QueuePolicy m_queue;
    bool m_requeues;  // a reload may send people to the end of the line
    std::int64_t m_feePerSeat;
    std::vector<Seat> m_seats;
    std::map<TicketId, Ticket> m_tickets;
    std::map<AccountId, std::uint64_t> m_wallets;  // as last told
    std::vector<AccountId> m_line;                 // accounts in the order in which they must be admitted
    std::vector<SeatIndex> m_touchedSeats;
    std::vector<AccountId> m_touchedAccounts;
    std::int64_t m_cap;  // the highest since the last check; 0 is none
    std::int64_t m_nextCap;
    std::uint32_t m_onMap = 0;
    std::uint32_t m_admittedNow = 0;
    bool m_shuffledNow = false;
};

}  // namespace frontrow::simulation
