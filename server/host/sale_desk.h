// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale with its connections: stamps commands as they arrive and gives them to the single writer,
// answers and broadcasts what is committed, brings the answers of the payment providers. Everything
// is in log time and follows from what it was given, so it does the same whether it is run fast or
// at the pace of a clock. If a batch's commit is unknown the writer rebuilds the state from the
// journal, and the connections are dropped: they come back and ask by id. If another writer has
// taken over, the desk stops without a word. Without room for the journal it is read-only: nobody is
// answered or told anything but that, and it goes on by itself when there is room. Thread: the engine's.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "crowd/world.h"
#include "host/connection.h"
#include "host/desk_setup.h"
#include "host/map_stream.h"
#include "host/witness.h"
#include "payments/payment_providers.h"
#include "protocol/client_message.h"
#include "sale/sale_writer.h"

namespace frontrow {

class SaleDesk {
public:
    static constexpr Duration kMapTick = milliseconds(20);
    // While many seats change that many people see.
    static constexpr Duration kLongMapTick = milliseconds(30);
    // How long nobody need look at a sale in which nothing happens.
    static constexpr Duration kLongestQuiet = milliseconds(100);
    // And one in which only rivals act, as long as nobody sees the map.
    static constexpr Duration kUnseen = milliseconds(40);
    static constexpr Duration kCountsEvery = milliseconds(100);
    static constexpr Duration kQueueEvery = milliseconds(200);
    static constexpr std::size_t kMaxConnections = 5'000;
    // Failures of the journal in a row after which the desk stops.
    static constexpr int kMaxFailures = SaleWriter::kMaxFailures;
    // Of a sale whose people are elsewhere: who was there when the server ended has this long to come back,
    // before his connection counts as lost and its grace begins.
    static constexpr Duration kReturnWithin = seconds(30);
    // Of a listed sale in which somebody waits, buys or holds: time leaves a record this often at
    // least, so that a restart knows how long nobody was there.
    static constexpr Duration kHeartbeat = seconds(5);
    // A longer time without the server is a stall.
    static constexpr Duration kStall = seconds(5);
    // So often a desk without room for its journal looks for some.
    static constexpr Duration kTryRoomEvery = seconds(1);

    // A rehearsal. `journal` and `witness` (may be null) outlive the desk.
    SaleDesk(DeskSetup setup, Journal& journal, Witness* witness);
    // A listed performance, gone on with from its journal. Both outlive the desk; `snapshots` may be
    // null.
    SaleDesk(ListedDeskSetup setup, Journal& journal, SnapshotStore* snapshots);
    ~SaleDesk();
    SaleDesk(const SaleDesk&) = delete;
    SaleDesk& operator=(const SaleDesk&) = delete;

    // An account in a listed sale, journaled; nothing where that was refused or not committed.
    std::optional<AccountId> openAccount(Amount deposit);
    // A connection of that account; nothing where there is no such person or no room.
    std::optional<ConnectionId> connect(AccountId account, Outlet& outlet);
    // A connection that looks on: it has the room and the map in view and may ask for nothing.
    std::optional<ConnectionId> watch(Outlet& outlet);
    // Its outlet is not called again.
    void disconnect(ConnectionId id);
    // A message that left its sender at log time `sent` (≥ now).
    void receive(ConnectionId id, ClientMessage message, SimTime sent);

    // Lets everything happen up to and including `limit`, or until something reaches `watched`,
    // whichever is first; gives the time reached. A listed sale without room for its journal stays where
    // it is: what passes meanwhile is a stall.
    SimTime runUntil(SimTime limit, std::optional<ConnectionId> watched);
    // Of a listed sale, in which nothing ran from now() until `until`: from kStall on that is put on
    // record, and open deadlines move by it where the sale's rule says so. Then time goes on there.
    void passStall(SimTime until);
    // The time for people to come back begins now.
    void awaitPeople();

    SimTime now() const { return m_now; }
    // The first map tick after now.
    SimTime nextTick() const { return {(m_now.ms / m_tick.ms + 1) * m_tick.ms}; }
    // When there is something to do or to tell: an arrival, a message on its way, or the tick behind what time
    // alone does or what is still to be told. At the latest after kLongestQuiet.
    SimTime nextDue() const;
    bool stopped() const { return m_stopped; }
    // No room for the journal: the state is not to be looked at.
    bool suspended() const { return m_writer->suspended(); }
    bool isListed() const { return m_isListed; }
    // When the sale opens, or a hunt begins.
    SimTime opening() const;
    PerformanceId performance() const { return m_performance; }
    const Sale& sale() const { return m_writer->state().engine().sale(m_performance); }
    const Engine& engine() const { return m_writer->state().engine(); }
    // Of a rehearsal only.
    const World& world() const;
    const std::shared_ptr<const VenuePlan>& plan() const { return m_plan; }
    std::uint64_t committed() const { return m_writer->committed(); }
    // Of the start, or of the last time the journal was read back.
    const Recovery& lastRecovery() const { return m_writer->lastRecovery(); }

private:
    struct Arrival {
        ConnectionId connection;
        ClientMessage message;
    };
    // Of a command whose answer the desk itself wants.
    static constexpr std::uint64_t kOwnTag = SaleWriter::kNoTag - 1;

    // Who waits for an answer; the place in the list is the writer's tag.
    struct Asker {
        ConnectionId connection;
        CommandCounter counter;
    };
    // Which device was given to a hello with that number.
    struct GivenDevice {
        std::uint64_t nonce = 0;
        DeviceIndex device;
    };
    struct OwnTickets {
        std::vector<TicketId> tickets;
        std::vector<SeatIndex> seats;
    };

    void open();
    Connection* newConnection(AccountId account, Outlet& outlet);
    void rebuildViews();
    void replayed(std::uint64_t sequence, SimTime t, std::span<const Event> events, const Stage& stage);
    void advance(SimTime t);
    SimTime nextStep(SimTime limit) const;
    SimTime nextMessage(SimTime limit) const;
    SimTime tickFrom(SimTime t) const { return {(t.ms + m_tick.ms - 1) / m_tick.ms * m_tick.ms}; }
    SimTime nextTelling() const;
    bool isPerson(AccountId account) const;
    AccountKind ownerKind(AccountId owner) const;
    const SalePolicy& policy() const { return sale().setup().policy; }
    // Commands
    void takeArrivals();
    void takePayments();
    void take(const Arrival& arrival);
    void greet(Connection& c, const Hello& hello);
    template <class Verb> Verb ofThisRun(Verb verb) const;
    void takeOver(Connection& c);
    bool admitDevice(Connection& c, const Hello& hello);
    std::optional<DeviceIndex> deviceGiven(AccountId account, std::uint64_t nonce) const;
    void resume(Connection& c, const Resume& resume);
    void spell(Connection& c, const ReadLettersAloud& request);
    std::uint64_t ask(ConnectionId connection, CommandCounter counter);
    void applyCommand(const Command& command, std::uint64_t tag);
    void applySystem(const Action& action);
    std::optional<Answer> askAlone(const Command& command);
    bool commitBatch();
    void recovered();
    void stop();
    // Without room
    bool running() const { return !m_stopped && !suspended(); }
    void suspend();
    bool roomAgain(SimTime t);
    std::optional<SimTime> waitForRoom(SimTime limit, std::optional<ConnectionId> watched);
    void refuseArrivals();
    void loseTheMissing();
    void beat();
    bool mayRead(Connection& c);
    std::optional<SimTime> mapRefusedUntil(Connection& c);
    // Telling
    void answer(const SaleWriter::Reply& reply);
    void noteChanged(Connection& c);
    void noteTickets(std::span<const Event> events);
    void tellEvents(std::span<const Event> events);
    void tellTick();
    void tellMap();
    void tellPlaces();
    void tellGreeting(Connection& c);
    void tellCounts(Connection& c, std::uint8_t whole);
    void tellState(Connection& c);
    void tellRoom(ServerMessage message);
    void decline(Connection& c, WireRefusal refusal, CommandCounter counter, std::string_view detail, SimTime until);
    void send(Connection& c, ServerMessage message);
    void send(Connection& c, const SharedMessage& message);
    void handOver(Connection& c, const SharedMessage& message);
    bool deliverDue(std::optional<ConnectionId> watched);
    void deliverArrived();
    Connection* connectionOf(AccountId account);
    Connection* find(ConnectionId id);
    bool mapAllowed(const Connection& c) const;
    void dropAll();
    void drop(ConnectionId id);

    // What the desk was opened with.
    std::shared_ptr<const VenuePlan> m_plan;
    NetworkModel m_networkModel = NetworkModel::None;
    Seed m_networkSeed;
    std::uint32_t m_epoch;  // that people are told
    // That the passes of a rehearsal name, whoever writes its journal; nothing in a listed sale.
    std::optional<std::uint32_t> m_passEpoch;
    std::optional<Comeback> m_comeback;  // of a rehearsal
    std::uint32_t m_people = 0;          // of a rehearsal
    std::uint32_t m_shard;
    std::size_t m_mapRing = MapStream::kRing;
    CommitObserver* m_observer;
    Witness* m_witness = nullptr;

    PerformanceId m_performance;
    StallRule m_stall = StallRule::Extend;
    std::unique_ptr<StageMaker> m_stages;
    bool m_isListed;
    std::unique_ptr<SaleWriter> m_writer;
    std::optional<PaymentProviders> m_providers;  // of a listed sale
    std::unique_ptr<MapStream> m_map;
    SimTime m_now;
    bool m_stopped = false;
    SimTime m_roomTriedAt;  // while suspended

    std::map<ConnectionId, Connection> m_connections;
    std::map<AccountId, ConnectionId> m_greeted;
    // As many as an account may have devices. Of this process: a server that was started anew gives another one.
    std::map<AccountId, std::vector<GivenDevice>> m_given;
    std::vector<ConnectionId> m_changed;  // of the batch: whose own state is to be told
    std::vector<Connection*> m_told;      // whose outlet has something that was not flushed
    std::uint32_t m_lastConnection = 0;
    std::map<std::pair<SimTime, std::uint64_t>, Arrival> m_arrivals;  // by time, then order of sending
    std::uint64_t m_arrivalOrder = 0;
    std::map<AccountId, OwnTickets> m_tickets;
    std::vector<Asker> m_askers;  // of the batch

    SimTime m_tickedAt{-1};  // the last map tick
    Duration m_tick = kMapTick;
    std::size_t m_mapViewers = 0;  // at the last tick
    SimTime m_countsAt, m_queueAt;
    SimTime m_missingAt = kNever;  // when those who did not come back are lost
    AccountId m_missingNext;       // of those who have not been looked at
    SimTime m_recordAt;            // of the newest record
    std::uint64_t m_roomSequence = 0;
    std::uint64_t m_admittedTold = 0;
    std::uint32_t m_waitingTold = 0;
};

}  // namespace frontrow
