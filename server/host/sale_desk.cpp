// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time, commands and the journal; what is told to whom is in sale_desk_telling.cpp.
#include "host/sale_desk.h"

#include <algorithm>

#include "domain/assert.h"
#include "protocol/message_table.h"
#include "sale/letters.h"

namespace frontrow {

SaleDesk::SaleDesk(DeskSetup setup, Journal& journal, Witness* witness)
    : m_setup(std::move(setup)),
      m_journal(journal),
      m_witness(witness) {
    buildWorld();
    m_map = std::make_unique<MapStream>(m_setup.plan, m_world->performance(), m_setup.epoch, 0);
}

SaleDesk::~SaleDesk() = default;

void SaleDesk::buildWorld() {
    m_world = std::make_unique<World>(m_setup.scenario, m_setup.plan, m_setup.seed);
    for (std::uint32_t i = 0; i < m_setup.people; ++i) {
        m_world->openPerson(Amount{m_world->scenario().policy.payment.walletStart});
    }
    m_notes.clear();
}

// --- Connections ----------------------------------------------------------------------------------

std::optional<ConnectionId> SaleDesk::connect(AccountId account, Outlet& outlet) {
    const bool known = account.value >= 1 && account.value <= m_setup.people;
    if (!known || m_stopped || m_connections.size() >= kMaxConnections) return std::nullopt;
    const ConnectionId id{++m_lastConnection};
    Connection& c = m_connections[id];
    c.id = id;
    c.account = account;
    c.outlet = &outlet;
    c.tokensAt = m_now;
    if (m_setup.network == NetworkModel::Simulated) {
        c.network.emplace(m_world->scenario().network, Random(m_setup.seed.expanded()), m_world->opening(), account);
    }
    outlet.opened();
    return id;
}

void SaleDesk::disconnect(ConnectionId id) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end()) return;
    const AccountId account = found->second.account;
    const bool greeted = found->second.greeted;
    m_connections.erase(found);
    if (!greeted || m_stopped || connectionOf(account) != nullptr) return;
    applyCommand({{Role::System, {}, {}}, {}, m_world->performance(), LoseConnection{account}}, std::nullopt);
    commitBatch();
}

Connection* SaleDesk::find(ConnectionId id) {
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : &found->second;
}

Connection* SaleDesk::connectionOf(AccountId account) {
    for (auto& [id, connection] : m_connections) {
        if (connection.account == account && connection.greeted) return &connection;
    }
    return nullptr;
}

void SaleDesk::receive(ConnectionId id, ClientMessage message, SimTime sent) {
    Connection* c = find(id);
    if (c == nullptr) return;
    const SimTime arrives = c->network ? c->network->arrival(Way::Up, sent) : sent;
    m_arrivals.emplace(std::pair{std::max(arrives, m_now), ++m_arrivalOrder}, Arrival{id, std::move(message)});
}

// --- Time -----------------------------------------------------------------------------------------

SimTime SaleDesk::nextStep(SimTime limit) const {
    SimTime next = std::min(limit, nextTick());
    if (!m_arrivals.empty()) {
        // The millisecond before is seen apart, so that a witness can tell who came in the same one.
        const SimTime arrival = m_arrivals.begin()->first.first;
        const SimTime before = arrival - milliseconds(1);
        next = std::min(next, before > m_now ? before : arrival);
    }
    for (const auto& [id, c] : m_connections) {
        if (!c.outgoing.empty()) next = std::min(next, c.outgoing.front().arrives);
    }
    return std::max(next, m_now);
}

SimTime SaleDesk::runUntil(SimTime limit, std::optional<ConnectionId> watched) {
    FRONTROW_ASSERT(limit >= m_now);
    if (deliverDue(watched)) return m_now;
    while (!m_stopped) {
        const SimTime next = nextStep(limit);
        advance(next);
        takeArrivals();
        if (next.ms % kMapTick.ms == 0) tellTick();
        if (deliverDue(watched)) return m_now;
        if (next == limit) return m_now;
    }
    m_now = std::max(m_now, limit);
    return m_now;
}

void SaleDesk::advance(SimTime t) {
    m_now = t;
    m_world->advanceTo(t, m_events);
    tellEvents();
}

// --- Commands -------------------------------------------------------------------------------------

void SaleDesk::takeArrivals() {
    while (!m_stopped && !m_arrivals.empty() && m_arrivals.begin()->first.first <= m_now) {
        const Arrival arrival = std::move(m_arrivals.begin()->second);
        m_arrivals.erase(m_arrivals.begin());
        take(arrival);
        if (m_batch.size() >= kMaxBatch) commitBatch();
    }
    commitBatch();
}

// Refills with log time; false when the connection has sent more than it may.
bool SaleDesk::mayRead(Connection& c) {
    const std::int64_t refill = (m_now - c.tokensAt).ms * kMessagesPerSecond;
    c.tokens = std::min(kMessageBurst * 1'000, c.tokens + refill);
    c.tokensAt = m_now;
    if (c.tokens < 1'000) return false;
    c.tokens -= 1'000;
    return true;
}

void SaleDesk::take(const Arrival& arrival) {
    CommandCounter counter;
    std::visit(
        [&](const auto& each) {
            if constexpr (IsAsk<std::remove_cvref_t<decltype(each)>>::value) counter = each.counter;
        },
        arrival.message);
    // Whatever is no command is answered from the state, so that has to be committed first.
    if (counter.value == 0) commitBatch();
    Connection* c = find(arrival.connection);
    if (c == nullptr) return;
    if (!mayRead(*c)) return decline(*c, WireRefusal::SlowDown, counter, "10 a second", m_now + seconds(1));
    if (const auto field = fieldOutOfLimit(arrival.message)) {
        return decline(*c, WireRefusal::Malformed, counter, *field, {});
    }
    const auto* hello = std::get_if<Hello>(&arrival.message);
    if ((hello != nullptr) == c->greeted) return decline(*c, WireRefusal::HelloFirst, counter, "", {});
    std::visit(
        [&](const auto& each) {
            using Message = std::remove_cvref_t<decltype(each)>;
            if constexpr (std::is_same_v<Message, Hello>)
                greet(*c, each);
            else if constexpr (std::is_same_v<Message, Resume>)
                resume(*c, each);
            else if constexpr (std::is_same_v<Message, ClockProbe>)
                send(*c, ServerMessage{ClockAnswer{each.t0, m_now, m_now}});
            else if constexpr (std::is_same_v<Message, ReadLettersAloud>)
                spell(*c, each);
            else
                applyCommand({{Role::Buyer, c->account, c->device}, each.counter, each.performance, each.verb}, c->id);
        },
        arrival.message);
}

void SaleDesk::applyCommand(const Command& command, std::optional<ConnectionId> asker) {
    const Answer answer = m_world->apply(m_now, command, m_events);
    const std::uint64_t sequence = m_committed + m_batch.size() + 1;
    m_batch.push_back({sequence, m_setup.epoch, m_setup.shard, m_now, command, answer});
    if (asker) m_replies.push_back({*asker, command.counter, answer});
}

// Nothing of the batch is told before its commit has returned.
void SaleDesk::commitBatch() {
    if (m_batch.empty()) return;
    const AppendResult result = m_journal.append(m_batch);
    if (result == AppendResult::Fenced) return stop();
    if (result == AppendResult::Unknown) return recover();
    m_failures = 0;
    m_committed += m_batch.size();
    m_batch.clear();
    for (const Reply& reply : m_replies) {
        Connection* c = find(reply.connection);
        if (c == nullptr) continue;
        const Answer& a = reply.answer;
        send(*c, ServerMessage{Answered{m_setup.epoch, ++c->ownSequence, reply.counter, m_now, a.refusal, a.subject,
                                        a.number, a.until}});
        c->stateChanged = true;
    }
    m_replies.clear();
    tellEvents();
}

// The commit may have happened or not. What memory says is not to be believed; the journal is.
void SaleDesk::recover() {
    dropAll();
    if (++m_failures >= kMaxFailures || !m_journal.reopen()) return stop();
    buildWorld();
    m_committed = 0;
    EventBuffer replayed;
    for (bool more = true; more;) {
        const auto records = m_journal.read(m_committed + 1, kMaxBatch);
        if (!records) return stop();
        more = !records->empty();
        for (const JournalRecord& record : *records) {
            m_world->apply(record.time, record.command, replayed);
            m_committed = record.sequence;
        }
    }
    m_world->advanceTo(m_now, replayed);
    noteEvents(replayed);
    if (m_witness != nullptr) {
        m_witness->restarted();
        m_witness->saw(replayed, *m_world);
    }
    // Behind every number that anybody was told, so that all who come back get the whole map.
    m_map = std::make_unique<MapStream>(m_setup.plan, m_world->performance(), m_setup.epoch, m_map->sequence() + 1);
    for (const Event& event : replayed) {
        if (event.kind != EventKind::SeatChanged) continue;
        const auto owner =
            event.account == kNobody ? AccountKind::Rival : m_world->engine().accounts().kind(event.account);
        m_map->change(SeatIndex{event.subject}, seatCode(static_cast<SeatState>(event.number), owner));
    }
}

void SaleDesk::stop() {
    m_stopped = true;
    dropAll();
}

void SaleDesk::dropAll() {
    m_batch.clear();
    m_replies.clear();
    m_events.clear();
    m_arrivals.clear();
    for (auto& [id, connection] : m_connections) connection.outlet->lost();
    m_connections.clear();
}

// --- Messages that are no commands ----------------------------------------------------------------

void SaleDesk::greet(Connection& c, const Hello& hello) {
    if (hello.version != kProtocolVersion) {
        return decline(c, WireRefusal::VersionUnknown, {}, std::to_string(kProtocolVersion), {});
    }
    if (Connection* before = connectionOf(c.account)) {
        decline(*before, WireRefusal::TakenOver, {}, "", {});
        before->outlet->lost();
        m_connections.erase(before->id);
    }
    // Device 0 of an account is the server's own, with which it registers the others.
    const std::uint64_t given = m_devicesGiven[c.account];
    const bool fresh = hello.device.value == kNoDevice;
    if (fresh) {
        const CommandCounter counter{given + 1};
        applyCommand({{Role::Buyer, c.account, DeviceIndex{0}}, counter, m_world->performance(), RegisterDevice{}},
                     std::nullopt);
        const Answer answer = m_batch.back().answer;
        if (!answer.ok()) return decline(c, WireRefusal::DeviceRefused, {}, refusalName(answer.refusal), {});
        c.device = DeviceIndex{static_cast<std::uint8_t>(answer.subject)};
    } else if (hello.device.value == 0 || hello.device.value > given) {
        return decline(c, WireRefusal::DeviceRefused, {}, "no such device", {});
    } else {
        c.device = hello.device;
    }
    c.greeted = true;
    if (!m_world->sale().buyer(c.account).connected) {
        const ResumeConnection resumed{c.account, hello.reload};
        applyCommand({{Role::System, {}, {}}, {}, m_world->performance(), resumed}, std::nullopt);
    }
    const ConnectionId id = c.id;
    const AccountId account = c.account;
    commitBatch();
    Connection* greeted = find(id);
    if (greeted == nullptr) return;
    if (fresh) m_devicesGiven[account] = given + 1;
    tellGreeting(*greeted);
}

void SaleDesk::resume(Connection& c, const Resume& resume) {
    std::uint8_t whole = kWholeAfterWelcome;
    if (!mapAllowed(c)) {
        decline(c, WireRefusal::MapNotYet, {}, "", {});
    } else if (const auto until = mapRefusedUntil(c)) {
        decline(c, WireRefusal::MapNotYet, {}, "", *until);
    } else {
        const bool known = resume.epoch == m_setup.epoch && resume.sequence > 0;
        const auto missed = known ? m_map->since(resume.sequence) : std::nullopt;
        for (const SharedMessage& message : missed ? *missed : m_map->snapshot(m_now)) send(c, message);
        c.mapInView = m_world->scenario().policy.holds.map == MapFreshness::Live;
        whole = kWholeAfterResume;
    }
    tellCounts(c, whole);
    tellState(c);
}

// Where the sale does not keep the map live: one load per visit, or as many as the rule allows.
std::optional<SimTime> SaleDesk::mapRefusedUntil(Connection& c) {
    const HoldPolicy& policy = m_world->scenario().policy.holds;
    if (policy.map == MapFreshness::Live) return std::nullopt;
    if (m_now - c.firstLoad > seconds(10) && policy.map == MapFreshness::SnapshotWithReloadLimit) c.mapLoads = 0;
    if (c.mapLoads == 0) c.firstLoad = m_now;
    const std::int64_t most = policy.map == MapFreshness::Snapshot ? 1 : policy.reloadsPer10s;
    if (c.mapLoads >= static_cast<std::uint64_t>(most)) return m_now + milliseconds(policy.reloadBlockMs);
    ++c.mapLoads;
    return std::nullopt;
}

void SaleDesk::spell(Connection& c, const ReadLettersAloud& request) {
    const PersonNotes& notes = m_notes[c.account];
    if (notes.letters == 0 || notes.challenge != request.challenge) {
        return decline(c, WireRefusal::NoLetters, {}, "", {});
    }
    send(c, ServerMessage{LettersSpelled{request.challenge, unpackLetters(notes.letters)}});
}

}  // namespace frontrow
