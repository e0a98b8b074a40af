// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The single writer of a rehearsal's sale: stamps and applies commands, journals them, and only
// then answers and broadcasts. Everything is in log time and follows from what it was given, so it
// does the same whether it is run fast or at the pace of a clock. If a batch's commit is unknown it
// forgets the memory's state, rebuilds it from the journal, and lets the connections come back and
// ask by id; if another writer has taken over it stops without a word. Thread: the engine's.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "crowd/world.h"
#include "host/connection.h"
#include "host/map_stream.h"
#include "host/witness.h"
#include "protocol/client_message.h"
#include "sale/journal.h"

namespace frontrow {

enum class NetworkModel : std::uint8_t {
    None,      // messages take no time: a real network is in between, or none
    Simulated  // the scenario's network lies on every person's link
};

struct DeskSetup {
    Scenario scenario;
    std::shared_ptr<const VenuePlan> plan;
    Seed seed;
    std::uint32_t people = 1;
    NetworkModel network = NetworkModel::Simulated;
    std::uint32_t epoch = 1;
    std::uint32_t shard = 1;
};

class SaleDesk {
public:
    static constexpr Duration kMapTick = milliseconds(20);
    static constexpr Duration kCountsEvery = milliseconds(100);
    static constexpr Duration kQueueEvery = milliseconds(200);
    static constexpr std::size_t kMaxBatch = 256;
    static constexpr std::size_t kMaxConnections = 5'000;
    // Failures of the journal in a row after which the desk stops.
    static constexpr int kMaxFailures = 3;

    // `journal` and `witness` (may be null) outlive the desk. People have the accounts 1 … people.
    SaleDesk(DeskSetup setup, Journal& journal, Witness* witness);
    ~SaleDesk();
    SaleDesk(const SaleDesk&) = delete;
    SaleDesk& operator=(const SaleDesk&) = delete;

    // A connection of that account; nothing where there is no such person or no room.
    std::optional<ConnectionId> connect(AccountId account, Outlet& outlet);
    // Its outlet is not called again.
    void disconnect(ConnectionId id);
    // A message that left its sender at log time `sent` (≥ now).
    void receive(ConnectionId id, ClientMessage message, SimTime sent);

    // Lets everything happen up to and including `limit`, or until something reaches `watched`,
    // whichever is first; gives the time reached.
    SimTime runUntil(SimTime limit, std::optional<ConnectionId> watched);

    SimTime now() const { return m_now; }
    // The first map tick after now.
    SimTime nextTick() const { return {(m_now.ms / kMapTick.ms + 1) * kMapTick.ms}; }
    bool stopped() const { return m_stopped; }
    const World& world() const { return *m_world; }
    const DeskSetup& setup() const { return m_setup; }
    std::uint64_t committed() const { return m_committed; }

private:
    struct Arrival {
        ConnectionId connection;
        ClientMessage message;
    };
    struct Reply {
        ConnectionId connection;
        CommandCounter counter;
        Answer answer;
    };
    struct PersonNotes {
        ChallengeId challenge;
        std::uint64_t letters = 0;
        std::vector<TicketId> tickets;
        std::vector<SeatIndex> seats;
    };

    void buildWorld();
    void advance(SimTime t);
    SimTime nextStep(SimTime limit) const;
    // Commands
    void takeArrivals();
    void take(const Arrival& arrival);
    void greet(Connection& c, const Hello& hello);
    void resume(Connection& c, const Resume& resume);
    void spell(Connection& c, const ReadLettersAloud& request);
    void applyCommand(const Command& command, std::optional<ConnectionId> asker);
    void commitBatch();
    void recover();
    void stop();
    bool mayRead(Connection& c);
    std::optional<SimTime> mapRefusedUntil(Connection& c);
    // Telling
    void noteEvents(std::span<const Event> events);
    void tellEvents();
    void tellTick();
    void tellPlaces();
    void tellGreeting(Connection& c);
    void tellCounts(Connection& c, std::uint8_t whole);
    void tellState(Connection& c);
    void tellRoom(ServerMessage message);
    void decline(Connection& c, WireRefusal refusal, CommandCounter counter, std::string_view detail, SimTime until);
    void send(Connection& c, ServerMessage message);
    void send(Connection& c, const SharedMessage& message);
    bool deliverDue(std::optional<ConnectionId> watched);
    Connection* connectionOf(AccountId account);
    Connection* find(ConnectionId id);
    bool mapAllowed(const Connection& c) const;
    void dropAll();

    DeskSetup m_setup;
    Journal& m_journal;
    Witness* m_witness;
    std::unique_ptr<World> m_world;
    std::unique_ptr<MapStream> m_map;
    SimTime m_now;
    bool m_stopped = false;
    int m_failures = 0;
    std::uint64_t m_committed = 0;  // records in the journal

    std::map<ConnectionId, Connection> m_connections;
    std::uint32_t m_lastConnection = 0;
    std::map<std::pair<SimTime, std::uint64_t>, Arrival> m_arrivals;  // by time, then order of sending
    std::uint64_t m_arrivalOrder = 0;
    std::map<AccountId, PersonNotes> m_notes;
    std::map<AccountId, std::uint64_t> m_devicesGiven;  // registered and committed

    EventBuffer m_events;                // happened, told to nobody yet
    std::vector<JournalRecord> m_batch;  // applied, not yet committed
    std::vector<Reply> m_replies;
    SimTime m_countsAt, m_queueAt;
    std::uint64_t m_roomSequence = 0;
    std::uint64_t m_admittedTold = 0;
    std::uint32_t m_waitingTold = 0;
};

}  // namespace frontrow
