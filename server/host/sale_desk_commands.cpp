// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What arrives: commands, and the messages that are none.
#include <algorithm>

#include "host/sale_desk.h"
#include "protocol/message_table.h"
#include "sale/canary.h"
#include "sale/letters.h"

namespace frontrow {

void SaleDesk::takeArrivals() {
    m_writer->noteWaiting(m_arrivals.size());
    while (running() && !m_arrivals.empty() && m_arrivals.begin()->first.first <= m_now) {
        const Arrival arrival = std::move(m_arrivals.begin()->second);
        m_arrivals.erase(m_arrivals.begin());
        take(arrival);
        if (m_writer->full()) commitBatch();
    }
    commitBatch();
}

// An answer may itself have the next request at this very instant.
void SaleDesk::takePayments() {
    while (m_providers && running() && m_providers->nextDue() <= m_now) {
        while (!m_writer->full()) {
            const auto settled = m_providers->take(m_now);
            if (!settled) break;
            applySystem(*settled);
        }
        commitBatch();
    }
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
    const CommandCounter counter = counterOf(arrival.message);
    // Whatever is no command is answered from the state, so that has to be committed first.
    if (counter.value == 0 && !commitBatch()) return;
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
            else if (c->account == kNobody)
                decline(*c, WireRefusal::OnlyWatching, counter, "", {});
            else
                applyCommand(
                    {{Role::Buyer, c->account, c->device}, each.counter, each.performance, ofThisRun(each.verb)},
                    ask(c->id, each.counter));
        },
        arrival.message);
}

// A pass of a rehearsal names the epoch that the run began with: its crowd follows from the seed, and so must what
// people did, however often its host began anew. People name an epoch that they were told.
template <class Verb> Verb SaleDesk::ofThisRun(Verb verb) const {
    if constexpr (std::is_same_v<Verb, UsePass>) {
        if (m_passEpoch && verb.epoch >= *m_passEpoch && verb.epoch <= m_epoch) verb.epoch = *m_passEpoch;
    }
    return verb;
}

std::uint64_t SaleDesk::ask(ConnectionId connection, CommandCounter counter) {
    m_askers.push_back({connection, counter});
    return m_askers.size() - 1;
}

void SaleDesk::applyCommand(const Command& command, std::uint64_t tag) { m_writer->apply(m_now, command, tag); }

void SaleDesk::applySystem(const Action& action) {
    applyCommand({{Role::System, {}, {}}, {}, m_performance, action}, SaleWriter::kNoTag);
}

// A command in a commit of its own; its answer, or nothing where that was not committed. `c` and
// every other connection may be gone then.
std::optional<Answer> SaleDesk::askAlone(const Command& command) {
    if (!commitBatch()) return std::nullopt;
    applyCommand(command, kOwnTag);
    if (!commitBatch()) return std::nullopt;
    return m_writer->told().replies.back().answer;
}

// Nothing of the batch is told before its commit has returned. False where it was not committed.
bool SaleDesk::commitBatch() {
    if (!running()) return false;
    if (!m_writer->pending()) return true;
    const std::uint64_t before = m_writer->committed();
    const CommitOutcome outcome = m_writer->commit();
    if (outcome == CommitOutcome::Stopped) return stop(), false;
    if (outcome == CommitOutcome::Full) return suspend(), false;
    if (outcome == CommitOutcome::Recovered) return recovered(), false;
    const SaleWriter::Told& told = m_writer->told();
    if (m_writer->committed() > before) m_recordAt = m_now;
    for (const SaleWriter::Reply& reply : told.replies) answer(reply);
    m_askers.clear();
    if (m_providers) m_providers->heard(told.events);
    tellEvents(told.events);
    if (m_observer != nullptr) m_observer->committed(m_writer->committed(), m_now, told.events, engine());
    return true;
}

std::optional<AccountId> SaleDesk::openAccount(Amount deposit) {
    if (!m_isListed || !running()) return std::nullopt;
    const auto opened =
        askAlone({{Role::System, {}, {}}, {}, m_performance, OpenAccount{AccountKind::Person, deposit}});
    if (!opened || !opened->ok()) return std::nullopt;
    return AccountId{opened->subject};
}

// --- Messages that are no commands ----------------------------------------------------------------

void SaleDesk::greet(Connection& c, const Hello& hello) {
    if (hello.version != kProtocolVersion) {
        return decline(c, WireRefusal::VersionUnknown, {}, std::to_string(kProtocolVersion), {});
    }
    if (c.account == kNobody) {
        c.greeted = true;
        return tellGreeting(c);
    }
    const ConnectionId id = c.id;
    const AccountId account = c.account;
    // First of all: whoever is refused takes nothing over.
    if (!admitDevice(c, hello)) return;
    if (Connection* before = connectionOf(account); before != nullptr && !canary(Canary::BothDevicesServed)) {
        takeOver(*before);
    }
    c.greeted = true;
    m_greeted[account] = id;
    // The greeting begins the connection; what coming back does to the place follows on it.
    tellGreeting(c);
    if (!sale().buyer(account).connected) applySystem(ResumeConnection{account, hello.reload});
    commitBatch();
}

// What was on its way to it comes first, and then why nothing more does.
void SaleDesk::takeOver(Connection& c) {
    for (const Connection::OnTheWay& each : c.outgoing) handOver(c, each.message);
    handOver(c, std::make_shared<const ServerMessage>(Declined{WireRefusal::TakenOver, {}, "", {}}));
    c.outlet->lost();
    drop(c.id);
}

// Device 0 of an account is the server's own, with which it registers the others. False where the
// connection was declined, or is gone.
bool SaleDesk::admitDevice(Connection& c, const Hello& hello) {
    const std::uint32_t given = engine().furtherDevices(c.account);
    const auto refused = [&](std::string_view why) {
        decline(c, WireRefusal::DeviceRefused, {}, why, {});
        return false;
    };
    if (hello.device.value == kNoDevice) {
        if (const auto known = deviceGiven(c.account, hello.nonce)) {
            c.device = *known;
            return true;
        }
        const auto registered = askAlone(
            {{Role::Buyer, c.account, DeviceIndex{0}}, CommandCounter{given + 1}, m_performance, RegisterDevice{}});
        if (!registered) return false;
        if (!registered->ok()) return refused(refusalName(registered->refusal));
        c.device = DeviceIndex{static_cast<std::uint8_t>(registered->subject)};
        if (hello.nonce != 0) m_given[c.account].push_back({hello.nonce, c.device});
        return true;
    }
    if (hello.device.value == 0 || hello.device.value > given) return refused("no such device");
    c.device = hello.device;
    return true;
}

// To a hello whose welcome may have got lost. Numbers of other accounts are of no use.
std::optional<DeviceIndex> SaleDesk::deviceGiven(AccountId account, std::uint64_t nonce) const {
    const auto given = m_given.find(account);
    if (nonce == 0 || given == m_given.end()) return std::nullopt;
    const auto same = std::ranges::find(given->second, nonce, &GivenDevice::nonce);
    return same == given->second.end() ? std::nullopt : std::optional(same->device);
}

void SaleDesk::resume(Connection& c, const Resume& resume) {
    std::uint8_t whole = kWholeAfterWelcome;
    if (!mapAllowed(c)) {
        decline(c, WireRefusal::MapNotYet, {}, "", {});
    } else if (const auto until = mapRefusedUntil(c)) {
        decline(c, WireRefusal::MapNotYet, {}, "", *until);
    } else {
        const bool known = resume.epoch == m_epoch && resume.sequence > 0;
        const auto missed = known ? m_map->since(resume.sequence) : std::nullopt;
        for (const SharedMessage& message : missed ? *missed : m_map->snapshot(m_now)) send(c, message);
        c.mapInView = policy().holds.map == MapFreshness::Live;
        whole = kWholeAfterResume;
    }
    tellCounts(c, whole);
    tellState(c);
}

// Where the sale does not keep the map live: one load per visit, or as many as the rule allows.
std::optional<SimTime> SaleDesk::mapRefusedUntil(Connection& c) {
    const HoldPolicy& policy = sale().setup().policy.holds;
    if (policy.map == MapFreshness::Live) return std::nullopt;
    if (m_now - c.firstLoad > seconds(10) && policy.map == MapFreshness::SnapshotWithReloadLimit) c.mapLoads = 0;
    if (c.mapLoads == 0) c.firstLoad = m_now;
    const std::int64_t most = policy.map == MapFreshness::Snapshot ? 1 : policy.reloadsPer10s;
    if (c.mapLoads >= static_cast<std::uint64_t>(most)) return m_now + milliseconds(policy.reloadBlockMs);
    ++c.mapLoads;
    return std::nullopt;
}

void SaleDesk::spell(Connection& c, const ReadLettersAloud& request) {
    const auto letters = sale().letters(c.account, request.challenge);
    if (!letters) return decline(c, WireRefusal::NoLetters, {}, "", {});
    send(c, ServerMessage{LettersSpelled{request.challenge, unpackLetters(*letters)}});
}

}  // namespace frontrow
