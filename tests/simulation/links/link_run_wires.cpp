// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections, and what happens to them and on them.
#include <algorithm>

#include "device_link.h"
#include "link_run.h"
#include "oracle.h"

namespace frontrow::simulation {

namespace {

constexpr std::int64_t kLongestDelayMs = 5'000;
// The sweep's own pace is no part of the limits that it keeps.
constexpr std::int64_t kSweepSlackMs = 2'000;
// A client that has heard everything there is to hear may show an older map for so long.
constexpr std::int64_t kOutdatedMs = 1'500;

// Of a numbered stream: whoever misses one, gets it twice or out of order can see that.
bool isNumbered(const ServerMessage& message) {
    if (const auto* counts = std::get_if<FreeCounts>(&message)) return counts->whole == 0;
    return std::holds_alternative<MapDelta>(message) || std::holds_alternative<Answered>(message) ||
           std::holds_alternative<OwnEvent>(message) || std::holds_alternative<OwnState>(message) ||
           std::holds_alternative<OwnPlace>(message) || std::holds_alternative<SaleEvent>(message) ||
           std::holds_alternative<QueueStatus>(message);
}

}  // namespace

void LinkRun::openLink(std::uint32_t index) {
    m_devices[index].connecting = true;
    plan(m_clock + m_dice.between(2, 200), Happening::Connects, index);
}

void LinkRun::connects(std::uint32_t index) {
    Device& device = m_devices[index];
    if (!std::exchange(device.connecting, false)) return;
    LinkReceiver* receiver = device.link->receiver();
    SaleDesk* host = m_clock >= device.unreachableUntil ? desk() : nullptr;
    if (host == nullptr) return receiver->linkLost();
    WireSetup setup{.number = static_cast<std::uint32_t>(m_wires.size()),
                    .device = index,
                    .account = device.buyer->account(),
                    .delayMs = m_dice.lowBetween(1, 120),
                    .queue = m_queue,
                    .nowMs = m_clock};
    Wire& wire = *m_wires.emplace_back(
        std::make_unique<Wire>(setup, [this](Wire& w, const SharedMessage& message) { tells(w, message); }));
    wire.seat = host->connect(setup.account, wire);
    if (!wire.seat) return receiver->linkLost();
    m_open.push_back(&wire);
    device.wire = &wire;
    receiver->linkOpened();
}

void LinkRun::closeLink(std::uint32_t index) {
    Device& device = m_devices[index];
    device.connecting = false;
    Wire* wire = std::exchange(device.wire, nullptr);
    if (wire == nullptr) return;
    wire->clientOpen = false;
    wire->down.clear();
    const std::int64_t sent = wire->up.empty() ? m_clock : wire->up.back().at;
    if (wire->deadSince == 0) plan(sent + wire->setup().delayMs, Happening::ServerLoses, wire->setup().number);
}

bool LinkRun::sendUp(std::uint32_t index, const ClientMessage& message) {
    Device& device = m_devices[index];
    if (device.wire == nullptr || !device.wire->clientOpen) return false;
    Wire& wire = *device.wire;
    if (wire.deadSince != 0) return true;
    const bool hello = std::holds_alternative<Hello>(message);
    // A session does not send again by a clock: what is lost stays open until the link breaks.
    if (!hello && m_dice.chance(60) && hits(Fault::MessageLost)) {
        wire.lossy = true;
        wire.missed = true;
        return true;
    }
    const auto put = [&] {
        const std::int64_t more = hits(Fault::MessageDelayed) ? m_dice.lowBetween(60, kLongestDelayMs) : 0;
        if (wire.putUp(message, m_clock, more)) plan(wire.up.front().at, Happening::UpArrives, wire.setup().number);
    };
    put();
    if (!hello && hits(Fault::MessageDoubled)) put();
    if (wire.up.size() >= 2 && !hello && m_dice.chance(300)) {
        auto& last = wire.up[wire.up.size() - 1].message;
        auto& before = wire.up[wire.up.size() - 2].message;
        if (!std::holds_alternative<Hello>(before) && hits(Fault::MessageReordered)) std::swap(last, before);
    }
    return true;
}

void LinkRun::upArrives(Wire& wire) {
    SaleDesk* host = desk();
    while (!wire.up.empty() && wire.up.front().at <= m_clock) {
        ClientMessage message = std::move(wire.up.front().message);
        wire.up.pop_front();
        if (!wire.seat || host == nullptr) continue;
        wire.silenceGuard.heard(m_clock);
        if (const auto* resume = std::get_if<Resume>(&message)) {
            wire.wholeMapTold = false;
            wire.missed = false;
            if (resume->epoch != m_epoch) m_coverage.count(Linked::OtherEpoch);
        }
        host->receive(*wire.seat, std::move(message), std::max(host->now(), logTime()));
    }
    if (!wire.up.empty()) plan(wire.up.front().at, Happening::UpArrives, wire.setup().number);
}

void LinkRun::downArrives(Wire& wire) {
    while (wire.clientOpen && wire.deadSince == 0 && !wire.down.empty() && wire.down.front().at <= m_clock) {
        const SharedMessage message = std::move(wire.down.front().message);
        wire.down.pop_front();
        if (!message) return clientLoses(wire);
        Device& device = m_devices[wire.setup().device];
        device.link->receiver()->received(*message);
        checkShown(device, std::holds_alternative<OwnState>(*message));
        if (failed()) return;
    }
    if (!wire.clientOpen || wire.deadSince != 0) return wire.down.clear();
    if (!wire.down.empty()) plan(wire.down.front().at, Happening::DownArrives, wire.setup().number);
}

void LinkRun::clientLoses(Wire& wire) {
    if (!std::exchange(wire.clientOpen, false)) return;
    wire.down.clear();
    Device& device = m_devices[wire.setup().device];
    device.wire = nullptr;
    device.link->receiver()->linkLost();
    checkShown(device, true);
}

void LinkRun::serverLoses(Wire& wire) {
    if (!wire.seat) return;
    const ConnectionId seat = *wire.seat;
    wire.seat.reset();
    wire.up.clear();
    std::erase(m_open, &wire);
    try {
        if (SaleDesk* host = desk()) host->disconnect(seat);
    } catch (const Crashed&) {
        processDies();
    }
}

// Everything on its way is lost; both ends find out soon.
void LinkRun::breaks(Wire& wire) {
    wire.deadSince = m_clock;
    wire.up.clear();
    wire.down.clear();
    plan(m_clock + m_dice.between(0, 300), Happening::ClientLoses, wire.setup().number);
    plan(m_clock + m_dice.between(0, 2'000), Happening::ServerLoses, wire.setup().number);
}

// Nobody is told: the server finds out by the silence, the client by that of its own system.
void LinkRun::dies(Wire& wire) {
    wire.deadSince = m_clock;
    wire.up.clear();
    wire.down.clear();
    plan(m_clock + m_dice.between(1'000, 60'000), Happening::ClientLoses, wire.setup().number);
}

void LinkRun::linkTrouble(std::uint32_t index) {
    Device& device = m_devices[index];
    if (device.wire == nullptr || device.wire->deadSince != 0) return;
    Wire& wire = *device.wire;
    if (hits(Fault::PartitionStart)) {
        device.unreachableUntil = m_clock + m_dice.lowBetween(200, 90'000);
        breaks(wire);
    } else if (hits(Fault::LinkCut)) {
        breaks(wire);
    } else if (hits(Fault::HalfOpen)) {
        dies(wire);
    } else if (!wire.readsSlowly() && hits(Fault::SlowReader)) {
        wire.slowUntil = m_clock + m_dice.lowBetween(3'000, 60'000);
        wire.setReading(m_dice.lowBetween(1, 4'000), m_clock);
    }
}

void LinkRun::putDown(Wire& wire, SharedMessage message, std::int64_t moreMs) {
    if (wire.deadSince != 0 || !wire.clientOpen) return;
    if (wire.putDown(std::move(message), m_clock, moreMs))
        plan(wire.down.front().at, Happening::DownArrives, wire.setup().number);
}

void LinkRun::sendDown(Wire& wire, const SharedMessage& message) {
    if (!wire.queueGuard.passes(message, wire.queued(m_clock))) return m_coverage.count(Linked::DeltaWithheld);
    if (m_calm || !isNumbered(*message)) return putDown(wire, message, 0);
    const bool touched = m_dice.chance(100);
    if (touched && hits(Fault::DeltaLost)) {
        wire.lossy = true;
        wire.missed = true;
        return;
    }
    if (touched && !wire.late && hits(Fault::DeltaReordered)) {
        wire.lossy = true;
        wire.missed = true;
        wire.late = message;
        return;
    }
    putDown(wire, message, 0);
    if (m_dice.chance(200) && hits(Fault::DeltaDoubled)) putDown(wire, message, 0);
    if (const auto late = std::exchange(wire.late, std::nullopt)) putDown(wire, *late, 0);
}

void LinkRun::sweep() {
    plan(m_clock + m_dice.between(200, 700), Happening::Sweep, 0);
    const std::vector<Wire*> open = m_open;
    for (Wire* wire : open) {
        if (wire->seat && !failed()) look(*wire);
    }
}

// As the server looks after a connection, and what must be true of it then.
void LinkRun::look(Wire& wire) {
    const std::int64_t queued = wire.queued(m_clock);
    const auto pace = wire.queueGuard.look(queued, m_clock);
    if (pace != SendQueueGuard::Verdict::Keep) {
        m_coverage.count(Linked::ClosedTooSlow);
        putDown(wire, nullptr, 0);
        return serverLoses(wire);
    }
    if (const SharedMessage owed = wire.queueGuard.owed(queued)) putDown(wire, owed, 0);
    if (queued <= m_queue.softBytes) wire.highSince = 0;
    if (queued > m_queue.softBytes && wire.highSince == 0) wire.highSince = m_clock;
    const bool tooLong = wire.highSince != 0 && m_clock - wire.highSince > m_queue.softMs + kSweepSlackMs;
    if (queued > m_queue.hardBytes || tooLong) return fail("I11: what waits for a slow client has no limit");
    const auto life = wire.silenceGuard.look(m_clock);
    if (life == SilenceGuard::Verdict::Gone) {
        m_coverage.count(Linked::ClosedSilent);
        putDown(wire, nullptr, 0);
        return serverLoses(wire);
    }
    if (life == SilenceGuard::Verdict::Ping && wire.deadSince == 0 && wire.clientOpen) wire.silenceGuard.heard(m_clock);
    if (wire.deadSince != 0 && m_clock - wire.deadSince > wire.setup().silentMs + kSweepSlackMs)
        return fail("I14: a connection that died is kept");
    if (wire.readsSlowly() && m_clock > wire.slowUntil) readsAgain(wire);
    lookForOutdated(wire);
}

// Nothing is on its way, nothing was lost, and yet it takes an older map for the present one.
void LinkRun::lookForOutdated(Wire& wire) {
    const Device& device = m_devices[wire.setup().device];
    const BuyerView& view = device.buyer->view();
    const bool heardAll = device.wire == &wire && wire.greeted && wire.deadSince == 0 && !wire.missed &&
                          wire.down.empty() && m_oracle->connection;
    const bool outdated = heardAll && view.mapState() == MapState::Live &&
                          m_oracle->view.mapState() == MapState::Live &&
                          m_world.performances.front().policy.holds.map == MapFreshness::Live &&
                          view.epoch() == m_oracle->view.epoch() && view.mapSequence() < m_oracle->view.mapSequence();
    wire.outdatedSince = !outdated ? 0 : wire.outdatedSince == 0 ? m_clock : wire.outdatedSince;
    if (outdated && m_clock - wire.outdatedSince > kOutdatedMs)
        fail("I14: a device takes an older map for the present one");
}

void LinkRun::readsAgain(Wire& wire) {
    wire.setReading(0, m_clock);
    if (!wire.down.empty()) plan(wire.down.front().at, Happening::DownArrives, wire.setup().number);
}

}  // namespace frontrow::simulation
