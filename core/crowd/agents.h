// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rivals: each comes at its time, issues the same commands as a person and reacts to what the
// sale tells it, never faster than a human and never with knowledge that its screen would not show.
// Rival k is the k-th to reach the server; its account is the first rival account + k.
// Thread: the world's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "crowd/agent.h"
#include "crowd/arrivals.h"
#include "crowd/crowd_context.h"
#include "crowd/field_statistics.h"
#include "crowd/seat_chooser.h"
#include "sale/seat_choice.h"

namespace frontrow {

// A rival that does not come by itself but to make a cancellation hunt: one that bought the house
// before, or one that is after a certain seat that comes back.
enum class ErrandKind : std::uint8_t { None, EarlierBuyer, Hunter };
struct Errand {
    ErrandKind kind = ErrandKind::None;
    Window seats;                 // side by side
    SimTime notBefore;            // a hunter's click
    bool neverTransfers = false;  // an earlier buyer that will not pay
};

class Agents {
public:
    // One errand per rival, or none at all. The list is by `reaches`.
    Agents(const CrowdContext& context, std::vector<RivalArrival> arrivals, std::vector<Errand> errands,
           FieldStatistics& statistics);

    // Rivals' accounts begin after the accounts that exist now.
    void begin(std::uint32_t accounts) { m_firstAccount = accounts + 1; }

    // The next one to come, and the next one to lose patience in the waiting room.
    SimTime nextArrival() const;
    void arrive(EventBuffer& out);
    SimTime nextImpatience() const;
    void losePatience(EventBuffer& out);

    // Its entry in the queue is due.
    void act(SimTime t, std::uint32_t id, EventBuffer& out);
    // What the sale says; only plans, issues nothing.
    void react(const Event& event);

    std::uint32_t count() const { return static_cast<std::uint32_t>(m_agents.size()); }
    // Still to come, in the sale, or with money on its way.
    std::uint32_t active() const { return m_active; }
    bool isRival(AccountId account) const;
    std::uint32_t idOf(AccountId account) const { return account.value - m_firstAccount; }
    // An errand's end: gives up the order that it will not pay, or a ticket it has.
    void giveUpOrder(SimTime t, std::uint32_t id, EventBuffer& out);
    void giveUpTicket(SimTime t, std::uint32_t id, TicketId ticket, EventBuffer& out);
    AccountId accountOf(std::uint32_t id) const { return AccountId{m_firstAccount + id}; }
    // Whether this rival's transfer never arrives because its errand says so.
    bool neverTransfers(AccountId account) const;

private:
    // Acting
    Answer command(SimTime t, std::uint32_t id, const Action& action, EventBuffer& out);
    void enter(SimTime t, std::uint32_t id, EventBuffer& out);
    void usePass(SimTime t, std::uint32_t id, EventBuffer& out);
    void answerLetters(SimTime t, std::uint32_t id, EventBuffer& out);
    void look(SimTime t, std::uint32_t id);
    void click(SimTime t, std::uint32_t id, EventBuffer& out);
    void openOrder(SimTime t, std::uint32_t id, EventBuffer& out);
    void pay(SimTime t, std::uint32_t id, EventBuffer& out);
    void leave(SimTime t, std::uint32_t id, EventBuffer& out);
    std::optional<SeatList> chooseSeats(std::uint32_t id);
    Answer hold(SimTime t, std::uint32_t id, EventBuffer& out);
    void wonSeats(SimTime t, std::uint32_t id, const Answer& answer);
    void lostSeats(SimTime t, std::uint32_t id, const Answer& answer);

    // Reacting
    void admitted(std::uint32_t id, const Event& event);
    void lettersShown(std::uint32_t id, const Event& event);
    void lettersPassed(std::uint32_t id, const Event& event);
    void orderClosed(std::uint32_t id, const Event& event);
    void paymentRefused(std::uint32_t id, const Event& event);
    void putOut(std::uint32_t id);

    // Planning
    void drawTraits(std::uint32_t id);
    void planLook(SimTime t, std::uint32_t id, std::int64_t think);
    void planOrder(SimTime t, std::uint32_t id);
    void planCommand(SimTime t, std::uint32_t id, AgentStage stage, std::int64_t think);
    void wake(std::uint32_t id, AgentStage stage, SimTime time);
    Visit visit(std::uint32_t id, VisitResult result) const;
    void record(const Visit& visit, std::uint32_t id);
    void finish(SimTime t, std::uint32_t id, VisitResult result);
    void done(std::uint32_t id);
    void mark(std::uint32_t id, Mark mark, SimTime t);

    // Chance and time
    std::uint64_t bits(std::uint32_t id, Stream stream) {
        return m_context.random.bits(stream, id, m_agents[id].step++);
    }
    std::int64_t thinking(std::uint32_t id, std::int64_t mean, std::int64_t spread, std::int64_t least);
    SimTime afterNetwork(std::uint32_t id, SimTime t);
    const SkillSettings& skill(std::uint32_t id) const;
    PaymentMethod method(std::uint32_t id);
    bool robot(std::uint32_t id) const;
    const Errand* errand(std::uint32_t id) const { return m_errands.empty() ? nullptr : &m_errands[id]; }

    const CrowdContext& m_context;
    const std::vector<RivalArrival> m_arrivals;
    const std::vector<Errand> m_errands;
    FieldStatistics& m_statistics;
    SeatChooser m_chooser;
    Amount m_deposit;
    std::uint32_t m_stepFreePerMillion = 0;

    std::vector<Agent> m_agents;
    std::vector<std::uint32_t> m_byPatience;  // rivals in the order in which they lose it
    std::uint32_t m_firstAccount = 1;
    std::uint32_t m_nextArrival = 0;
    std::uint32_t m_nextImpatience = 0;
    std::uint32_t m_active = 0;
};

}  // namespace frontrow
