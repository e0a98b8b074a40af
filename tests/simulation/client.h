// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One simulated person: sees the sale as a screen would show it (sometimes late), wants something,
// makes a command with an id of its own, and keeps the command until it has an answer.
// Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "dice.h"
#include "sale/engine.h"
#include "sale/sale.h"
#include "world.h"

namespace frontrow::simulation {

// What a client can look at.
struct Eyes {
    const Engine& engine;
    PerformanceId performance;
    SimTime now;
    std::uint32_t accounts = 0;  // how many there are: a cheat guesses other people's numbers
};

class Client {
public:
    Client(AccountId account, const ClientDraw& draw, Dice dice);

    AccountId account() const { return m_account; }
    const ClientDraw& draw() const { return m_draw; }
    Dice& dice() { return m_dice; }

    // True while it has been told to wait and means to.
    bool waits(SimTime now) { return now < m_waitUntil && !m_dice.chance(60); }
    // The command it sends next, with a fresh id unless it repeats an old one on purpose.
    Command next(const Eyes& eyes);
    // The same wish again under another id (a double click).
    Command again(const Command& command);
    // A command in its own name, with its next id.
    Command make(const Eyes& eyes, const Action& action);

    void hear(const Command& command, const Answer& answer);
    void hear(const Event& event);
    // Everything it knew is gone, except the ids it stored before sending.
    void forget();

private:
    Action wish(const Eyes& eyes);
    Action wishOutside(const Eyes& eyes);
    Action wishWaiting(const Eyes& eyes);
    Action wishAdmitted(const Eyes& eyes);
    Action wishOnMap(const Eyes& eyes);
    Action wishWithOrder(const Eyes& eyes);
    Action wishSeats(const Eyes& eyes);
    Action wishLetters(const Eyes& eyes);
    Action wishTickets();
    Action cheat(const Eyes& eyes);
    Action sell(const Eyes& eyes);
    Action administer(const Eyes& eyes);
    Action anything(const Eyes& eyes);
    SeatIndex seatInSight(const Eyes& eyes);
    SeatList someSeats(const Eyes& eyes, std::uint32_t count);
    HoldMode someMode() { return m_dice.chance(300) ? HoldMode::Swap : HoldMode::Add; }
    PartyNeeds someNeeds() { return m_dice.chance(150) ? PartyNeeds::StepFree : PartyNeeds::None; }
    TicketList someTickets();
    void look(const Eyes& eyes);

    AccountId m_account;
    ClientDraw m_draw;
    Dice m_dice;
    std::vector<DeviceIndex> m_devices{DeviceIndex{0}};
    std::map<DeviceIndex, std::uint64_t> m_counters;
    std::vector<Command> m_sent;  // its last ones, for repeats
    BuyerState m_seen;            // the last look, perhaps an old one
    std::vector<TicketId> m_tickets;
    std::vector<OrderId> m_orders;
    std::vector<OrderId> m_shares;  // orders of others that ask for a share
    OrderId m_split;                // its own order that others pay for
    SimTime m_waitUntil;
    std::vector<PaymentId> m_payments;
    ChallengeId m_challenge;
    std::uint64_t m_letters = 0;
    std::uint32_t m_pass = 0;
};

}  // namespace frontrow::simulation
