// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is committed, read from the journal itself and played on an engine of its own beside the reference
// model and the watch; and from it, at every position, what each account may be shown. Whoever is shown
// anything is held against this, never against the host. Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "../coverage.h"
#include "../model.h"
#include "../simulated_journal.h"
#include "../watch.h"
#include "session/buyer_view.h"

namespace frontrow::simulation {

// Digests of one and the same: as a view shows it, as the sale has it, as a message says it.
std::uint64_t sightOf(const BuyerView& view);
std::uint64_t factOf(const OwnEvent& event);
std::uint64_t factOf(const SaleEvent& event);
// A whole map, seat by seat.
std::uint64_t pictureOf(const std::vector<SeatCode>& codes);

class Ledger {
public:
    Ledger(const World& world, Coverage& coverage);

    // Reads on where the journal has more. What it reads is marked with that fault.
    void follow(const SimulatedJournal& journal, Fault mark);
    // The rule that is broken; empty while none is.
    const std::string& broken() const { return m_broken; }

    std::uint64_t position() const { return m_records.size(); }
    const std::vector<JournalRecord>& records() const { return m_records; }
    const Engine& engine() const { return *m_engine; }
    const Sale& sale() const { return m_engine->sale(PerformanceId{1}); }

    // Lets the engine's time pass as the host's has; nothing may happen by that. What the host then forgets is
    // taken back with its next record.
    void passTime(SimTime t);

    // Whether the command was ever answered so: first, or when it came again.
    bool answered(AccountId account, DeviceIndex device, CommandCounter counter, const Answer& answer) const;
    // How often the fact is in the journal, for that account or (nobody) for everybody.
    std::uint32_t times(AccountId account, std::uint64_t fact) const;
    // What the account may be shown now, and at which of its sights from `from` on it may be shown that.
    std::uint64_t sight(AccountId account) const;
    std::optional<std::size_t> findSight(AccountId account, std::uint64_t sight, std::size_t from) const;

    // The map as everybody may see it: now, and whether it looks so at some position from `from` on.
    const std::vector<SeatCode>& codes() const { return m_codes; }
    bool hasPicture(std::uint64_t picture, std::uint64_t from) const;
    // The letters of a challenge that the account was given.
    std::optional<std::uint64_t> letters(AccountId account, ChallengeId challenge) const;

private:
    struct Ticket {
        std::uint32_t id = 0;
        std::uint32_t seat = 0;
    };
    struct Person {
        std::vector<std::uint64_t> sights;
        std::vector<Ticket> tickets;  // valid ones, ascending
    };

    void replay();
    void take(const JournalRecord& record, Fault mark);
    void note(const Event& event);
    void refresh(AccountId account);
    std::uint64_t sightNow(AccountId account) const;
    Person& person(AccountId account);
    void fail(std::string what);

    const World& m_world;
    Coverage& m_coverage;
    std::unique_ptr<Engine> m_engine;
    Model m_model;
    Watch m_watch;
    EventBuffer m_events;
    std::vector<JournalRecord> m_records;
    std::unordered_multimap<std::uint64_t, std::uint64_t> m_answers;  // records by (account, device, counter)
    std::unordered_map<std::uint64_t, std::uint32_t> m_facts;
    std::map<std::pair<AccountId, ChallengeId>, std::uint64_t> m_letters;
    std::vector<Person> m_people;  // by account
    std::vector<SeatCode> m_codes;
    std::uint64_t m_picture = 0;
    std::vector<std::uint64_t> m_pictures;  // behind each record, the state before the first included
    std::string m_broken;
};

}  // namespace frontrow::simulation
