// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine: everything that one shard decides, as a pure function of the commands given to it.
// It owns the accounts with their wallets and devices, the memory of command ids, and the sales.
// Same commands at the same log times: same answers, events, digest and state hash, bit for bit,
// on every compiler. No clock, thread, I/O or allocation-order dependence. Thread: one.
//
// Time: apply(t, …) and advance(t) first let everything happen that is due up to and including t,
// in order of (deadline, kind, id), admissions included; t never falls. Deadlines are half-open:
// what is valid until T is gone at T. How often advance() is called changes neither state nor
// digest.
//
// A refusal is the first that applies, in this order: the id (unknown account or device, too old,
// reused), the role's right, the performance, malformed fields, a sale that is cancelled or over,
// then what stands beside the verb: where the buyer is, letters, rates, an open order, limits, the
// seats in the order they were named, the single-seat rule.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "domain/digest.h"
#include "domain/venue_plan.h"
#include "sale/answer.h"
#include "sale/command.h"
#include "sale/event_buffer.h"
#include "sale/policy.h"

namespace frontrow {

class Accounts;
class Sale;
struct StateFields;

inline constexpr std::uint32_t kMaxAccounts = 4'000'000;
inline constexpr std::uint32_t kMaxPerformances = 1'024;
inline constexpr std::uint32_t kMaxDevices = 8;

// One performance put on sale. All instants are log time.
struct PerformanceSetup {
    std::shared_ptr<const VenuePlan> plan;
    SalePolicy policy;  // must validate()
    SimTime opening;
    SimTime starts;                           // of the performance; buying and cancelling end here
    SimTime startDay;                         // 00:00 of its day in the venue's zone, for cancel steps and midnights
    std::vector<std::uint64_t> presaleCodes;  // for OneForAll the first one counts
    std::uint64_t seed = 0;                   // of shuffle, draws, letters
};

struct EngineSetup {
    std::uint32_t epoch = 1;
    std::uint32_t shard = 1;
};

class Engine {
public:
    explicit Engine(EngineSetup setup);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    // Puts a performance on sale; part of the journal's head, before its first command.
    PerformanceId addPerformance(PerformanceSetup setup);
    // A later writer's commands follow: passes of an earlier epoch are not good for them. ≥ the one
    // before. No part of digest and state hash, for the records say it.
    void enterEpoch(std::uint32_t epoch);

    // Applies one command at log time t (t ≥ every earlier one). Events of the time that passed and
    // of the command are appended to `out`. A repeated id gives the first answer and no event.
    Answer apply(SimTime t, const Command& command, EventBuffer& out);

    // Only lets time pass.
    void advance(SimTime t, EventBuffer& out);

    // The next instant at which time alone will do something, at the latest; kNever if nothing is
    // pending. It may be early (nothing happens then), never late.
    SimTime nextDue() const;
    SimTime now() const { return m_now; }
    const EngineSetup& setup() const { return m_setup; }

    const Sale& sale(PerformanceId performance) const;
    const Accounts& accounts() const;
    // Devices that the account was ever given beyond its first.
    std::uint32_t furtherDevices(AccountId account) const;

    // Running digest over all commands, answers and events so far.
    std::uint64_t digest() const { return m_digest.value(); }
    // Hash of the whole state, computed now: of everything a snapshot holds but how far time was let
    // pass. O(state).
    std::uint64_t stateHash() const;
    // Checks every invariant over the whole state; empty if all hold, else the first that does not
    // ("I1: …"). O(state).
    std::string checkInvariants() const;

private:
    friend struct StateFields;  // hashing, writing and reading it
    struct Parts;
    EngineSetup m_setup;
    SimTime m_now;
    Digest m_digest;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace frontrow
