// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stage a story is played on: an engine with one sale, and what each of the cast remembers
// (hold version, pass, order, payment, letters, tickets), so that a line need not repeat numbers.
// Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "sale/accounts.h"
#include "sale/engine.h"
#include "sale/sale.h"
#include "story_setup.h"

namespace frontrow::test {

// A command as it was sent.
struct SentCommand {
    SimTime time;
    Command command;
    Answer answer;
};

// What one of the cast was last told.
struct Memory {
    std::uint64_t counters[kMaxDevices] = {};
    HoldVersion version;
    OrderId order;
    OrderId shareOrder;
    PaymentId payment;
    std::uint8_t paymentTry = 1;
    std::uint32_t pass = 0;
    ChallengeId challenge;
    std::uint64_t letters = 0;
    Command lastCommand;
    Answer lastAnswer;
};

struct IssuedTicket {
    TicketId id;
    AccountId owner;
    SeatIndex seat;
};

class Stage {
public:
    // Opens the accounts of the cast at time 0.
    explicit Stage(const StorySetup& setup);

    const StorySetup& setup() const { return m_setup; }
    const Sale& sale() const { return m_engine.sale(m_performance); }
    const Accounts& accounts() const { return m_engine.accounts(); }
    const Engine& engine() const { return m_engine; }
    PerformanceId performance() const { return m_performance; }
    StoryTimes times() const;

    // Nobody for System; nothing for a name that is not of the cast.
    std::optional<AccountId> account(const std::string& name) const;
    Role role(const std::string& name) const;
    Memory& memory(AccountId account) { return m_memory[account.value]; }

    void advance(SimTime t);
    // Sends it under the next id of its device and remembers it; System's have none.
    Answer send(SimTime t, Command command);
    // Sends exactly this.
    Answer sendAs(SimTime t, const Command& command);

    // Events since forgetEvents(), which the runner calls when a line begins.
    const EventBuffer& events() const { return m_events; }
    void forgetEvents() { m_events.clear(); }
    const std::vector<IssuedTicket>& tickets() const { return m_tickets; }
    std::uint32_t lastSlice() const { return m_lastSlice; }
    const std::vector<SentCommand>& sent() const { return m_sent; }
    // The first invariant of the engine that does not hold, empty if all do. O(state).
    std::string broken() const { return m_engine.checkInvariants(); }

private:
    void observe(std::size_t from);

    StorySetup m_setup;
    Engine m_engine;
    PerformanceId m_performance;
    std::map<std::string, AccountId> m_names;
    std::map<std::uint32_t, Memory> m_memory;
    EventBuffer m_events;
    std::vector<IssuedTicket> m_tickets;
    std::vector<SentCommand> m_sent;
    std::uint32_t m_lastSlice = 0;
};

// Plays the commands again on a new engine that is advanced in steps of its own; its digest and
// state hash.
struct Played {
    std::uint64_t digest = 0;
    std::uint64_t stateHash = 0;
    bool operator==(const Played&) const = default;
};
Played playAgain(const PerformanceSetup& setup, const std::vector<SentCommand>& sent, SimTime end, Duration step);

}  // namespace frontrow::test
