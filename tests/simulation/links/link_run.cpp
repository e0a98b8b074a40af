// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_run.h"

#include <algorithm>

#include "../command_text.h"
#include "device_link.h"
#include "oracle.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kRunDice = 4'000'000;
constexpr std::uint64_t kDiskDice = 4'000'001;
constexpr std::uint64_t kBuyerDice = 5'000'000;
constexpr std::size_t kReported = 50;
constexpr std::uint64_t kOpsAfterTheEnd = 150;
constexpr std::int64_t kMillion = 1'000'000;

}  // namespace

LinkRun::LinkRun(const WorldLimits& limits, Coverage& coverage)
    : m_limits(limits),
      m_world(drawWorld(limits)),
      m_coverage(coverage),
      m_dice(limits.seed, kRunDice),
      m_disk(Dice(limits.seed, kDiskDice), m_world.faults, coverage),
      m_epoch(m_world.engine.epoch),
      m_ledger(m_world, coverage),
      m_oracle(std::make_unique<Oracle>(m_world.performances.front().plan)) {
    const std::int64_t soft = m_dice.lowBetween(400, 20'000);
    m_queue = {soft, m_dice.between(2'000, 15'000), soft * m_dice.between(2, 5)};
    // Half of the runs have links as streams of bytes are: they break, and lose nothing before.
    if (m_dice.chance(500)) {
        for (const Fault fault : {Fault::MessageLost, Fault::MessageReordered, Fault::DeltaLost, Fault::DeltaDoubled,
                                  Fault::DeltaReordered})
            m_world.faults.set(fault, 0);
    }
    m_ring = static_cast<std::size_t>(m_dice.lowBetween(1, 400));
}

LinkRun::~LinkRun() = default;

void LinkRun::plan(std::int64_t at, Happening what, std::uint32_t which) { m_items.push({at, m_order++, what, which}); }

std::optional<Failure> LinkRun::play() {
    start();
    if (!failed()) openAccounts();
    if (!failed()) planTrouble();
    plan(m_clock, Happening::Sweep, 0);
    m_calm = false;
    while (m_ops < m_world.ops && !failed() && !over()) {
        const Item item = m_items.top();
        m_items.pop();
        runTo(item.at);
        if (failed()) break;
        happens(item);
        if (!failed()) trouble();
    }
    if (!failed()) settle();
    m_chain.push_back(m_ledger.engine().digest());
    m_chain.push_back(m_ledger.engine().stateHash());
    m_chain.push_back(m_tellings.value());
    m_coverage.countLinked(m_ops);
    m_coverage.countSeed(m_ledger.engine().now().ms);
    return m_failure;
}

// A while after the sale was over there is nothing left to see.
bool LinkRun::over() {
    const Sale& sale = m_ledger.sale();
    if (sale.open() || m_ledger.engine().now() < sale.setup().opening) m_opsWhenOver = m_ops + kOpsAfterTheEnd;
    return m_ops > m_opsWhenOver;
}

bool LinkRun::hits(Fault fault) {
    const std::uint32_t rate = m_calm ? 0 : m_world.faults.of(fault);
    if (rate == 0 || !m_dice.chance(rate)) return false;
    m_coverage.count(fault);
    return true;
}

ListedDeskSetup LinkRun::deskSetup() const {
    ListedDeskSetup setup;
    setup.sale = {m_world.engine, m_world.performances};
    setup.providers = Seed{static_cast<std::uint32_t>(m_limits.seed & 0xFF'FFFFU)};
    setup.stall = m_world.stallRule;
    setup.epoch = m_epoch;
    setup.shard = m_world.engine.shard;
    setup.recordsPerSnapshot = m_world.snapshotEvery;
    setup.mapRing = m_ring;
    return setup;
}

// As many accounts as people; some people have two devices.
void LinkRun::openAccounts() {
    std::uint32_t index = 0;
    for (const ClientDraw& draw : m_world.clients) {
        const auto account = desk()->openAccount(draw.deposit);
        if (!account) return fail("I14: an account cannot be opened on a disk that works");
        const std::uint32_t devices = m_dice.chance(200) ? 2 : 1;
        for (std::uint32_t i = 0; i < devices; ++i, ++index) {
            Device& device = m_devices.emplace_back();
            device.link = std::make_unique<DeviceLink>(*this, index);
            device.buyer =
                std::make_unique<WiredBuyer>(*account, draw, m_world.performances.front(),
                                             Dice(m_limits.seed, kBuyerDice + index), *device.link, m_local, index + 1);
            plan(m_clock + m_dice.between(0, 5'000), Happening::Acts, index);
        }
    }
    follow();
}

void LinkRun::happens(const Item& item) {
    switch (item.what) {
        case Happening::Acts: return deviceActs(item.which);
        case Happening::Connects: return connects(item.which);
        case Happening::UpArrives: return upArrives(*m_wires[item.which]);
        case Happening::DownArrives: return downArrives(*m_wires[item.which]);
        case Happening::ClientLoses: return clientLoses(*m_wires[item.which]);
        case Happening::ServerLoses: return serverLoses(*m_wires[item.which]);
        case Happening::Sweep: return sweep();
    }
}

void LinkRun::deviceActs(std::uint32_t index) {
    Device& device = m_devices[index];
    WiredBuyer& buyer = *device.buyer;
    Dice& dice = buyer.dice();
    plan(m_clock + 20 + dice.lowBetween(0, buyer.draw().pauseMs * 4), Happening::Acts, index);
    if (buyer.isShutOut()) return;
    const LinkState state = buyer.session().linkState();
    if (state == LinkState::Closed || state == LinkState::Lost) {
        // Somebody whose other device is in use leaves it at that for a while.
        const auto isUsed = [&](const Device& each) {
            return each.wire != nullptr && each.buyer->account() == buyer.account();
        };
        const bool elsewhere = std::any_of(m_devices.begin(), m_devices.end(), isUsed);
        if (dice.chance(elsewhere ? 40 : 600)) buyer.session().open();
        return;
    }
    if (state == LinkState::Opening || device.wire == nullptr) return;
    // Nothing is answered any more: the person reloads.
    const bool stuck = buyer.session().pendingCount() >= Session::kMaxPending / 2;
    if (stuck || dice.chance(4)) return buyer.session().close();
    buyer.act();
    if (!buyer.complaint().empty()) fail(buyer.complaint());
    linkTrouble(index);
}

// As a host that follows the clock: what it slept through is a stall.
void LinkRun::runTo(std::int64_t t) {
    m_clock = std::max(m_clock, t);
    if (!m_calm && m_dice.below(kMillion) < m_world.leapPerMillion / 10 + m_world.faults.of(Fault::Suspended)) {
        const bool leaps = m_world.faults.of(Fault::ClockLeap) > 0 && m_dice.chance(100);
        if (leaps || m_world.faults.of(Fault::Suspended) > 0) {
            m_coverage.count(leaps ? Fault::ClockLeap : Fault::Suspended);
            m_offset += leaps ? m_dice.lowBetween(1, days(2).ms) : m_dice.lowBetween(5'001, minutes(10).ms);
        }
    }
    m_local.set(m_clock);
    if (m_process == nullptr && m_clock >= m_downUntil) start();
    SaleDesk* host = desk();
    if (host == nullptr || failed()) return;
    try {
        const SimTime now = std::max(host->now(), logTime());
        if (now - host->now() >= SaleDesk::kStall) {
            host->passStall(now);
            m_startedAt = m_clock;
        }
        host->runUntil(now, std::nullopt);
    } catch (const Crashed&) {
        return processDies();
    }
    if (failed()) return;
    if (host->stopped()) {
        if (m_calm) return fail("I14: the host stops on a disk that works");
        m_crashPoint.reset();
        return processDies();
    }
    follow();
    if (!failed() && !m_oracle->connection) askOracle();
    if (!failed() && !host->suspended()) checkStandings();
    if (m_ledger.position() >= m_chainAt) {
        m_chainAt += 1'000;
        m_chain.push_back(m_ledger.engine().digest());
        m_chain.push_back(m_ledger.engine().stateHash());
        m_chain.push_back(m_tellings.value());
    }
}

void LinkRun::fail(std::string what) {
    if (failed()) return;
    Failure failure{std::move(what), m_ops, m_ledger.engine().now(), {}};
    const auto& records = m_ledger.records();
    const std::size_t first = records.size() > kReported ? records.size() - kReported : 0;
    for (std::size_t i = first; i < records.size(); ++i) {
        failure.last.push_back("#" + std::to_string(i + 1) + " t=" + std::to_string(records[i].time.ms) + " " +
                               textOf(records[i].command) + " -> " + textOf(records[i].answer));
    }
    m_failure = std::move(failure);
}

}  // namespace frontrow::simulation
