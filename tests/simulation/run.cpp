// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include <algorithm>

#include "command_text.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kRunDice = 2'000'000;
constexpr std::uint64_t kDiskDice = 2'000'001;
constexpr std::uint64_t kClientDice = 3'000'000;
constexpr std::size_t kReported = 50;
constexpr std::uint64_t kOpsAfterTheEnd = 250;
constexpr std::int64_t kMillion = 1'000'000;

}  // namespace

Run::Run(const WorldLimits& limits, Coverage& coverage)
    : m_limits(limits),
      m_world(drawWorld(limits)),
      m_coverage(coverage),
      m_dice(limits.seed, kRunDice),
      m_disk(Dice(limits.seed, kDiskDice), m_world.faults, coverage),
      m_epoch(m_world.engine.epoch),
      m_model(m_world),
      m_watch(m_world.performances.front()) {}

// What memory holds ahead of the disk is a hint like any other: clients only draw their wishes from it.
Eyes Run::eyes() const { return {m_server->engine(), PerformanceId{1}, m_now, m_server->engine().accounts().count()}; }

void Run::openAccounts() {
    for (std::uint32_t i = 0; i < m_world.clients.size(); ++i) {
        const ClientDraw& draw = m_world.clients[i];
        const Answer opened = system(OpenAccount{draw.kind, draw.deposit});
        m_clients.emplace_back(AccountId{opened.subject}, draw, Dice(m_limits.seed, kClientDice + i));
        m_timeline.plan({.at = m_dice.between(0, 5'000), .what = Happening::ClientActs, .client = i});
    }
    m_heldBack.resize(m_clients.size());
    m_silentUntil.resize(m_clients.size());
    m_unanswered.resize(m_clients.size());
    m_timeline.plan({.at = m_dice.between(0, 20'000), .what = Happening::CrowdMoves});
}

std::optional<Failure> Run::play() {
    if (!startServer()) fail("I14: the first start of all fails");
    if (!failed()) openAccounts();
    planTrouble();
    m_calm = false;
    while (m_ops < m_world.ops && !failed() && !m_timeline.empty() && !isOver()) {
        const Item item = m_timeline.take();
        m_clock = std::max(m_clock, item.at);
        happens(item);
    }
    if (!failed()) closeBatch();
    m_calm = true;
    m_disk.setFailing(false);
    if (!failed()) wakeZombie();
    if (!failed()) settleEverything();
    if (!failed()) buyEverything();
    if (!failed()) checkReplayFromEmpty();
    if (!failed()) {
        m_chain.push_back(m_server->engine().digest());
        m_chain.push_back(m_server->engine().stateHash());
        m_chain.push_back(m_disk.digest());
    }
    m_coverage.countSeed(m_now.ms);
    return m_failure;
}

// A while after the sale was over there is nothing left to see.
bool Run::isOver() {
    const Sale& sale = m_server->sale();
    if (sale.open() || m_now < sale.setup().opening) m_opsWhenOver = m_ops + kOpsAfterTheEnd;
    return m_ops > m_opsWhenOver;
}

void Run::happens(const Item& item) {
    switch (item.what) {
        case Happening::ClientActs: clientActs(item); break;
        case Happening::MessageArrives:
            if (m_clock >= m_downUntil) submit(logTime(item.at), item.command, item.client, item.mark);
            break;
        case Happening::RetryDue: retry(item); break;
        case Happening::CrowdMoves: crowdMoves(); break;
        case Happening::LinkBreaks: linkBreaks(item.client); break;
        case Happening::SystemSays: submit(logTime(item.at), item.command, kNobodysFlight, item.mark); break;
        case Happening::AnswerArrives: heard(item); break;
        case Happening::BatchCloses:
            if (item.client == m_batch) closeBatch();
            break;
    }
}

bool Run::hits(Fault fault) {
    const std::uint32_t rate = m_world.faults.of(fault);
    if (rate == 0 || !m_dice.chance(rate)) return false;
    m_coverage.count(fault);
    return true;
}

// Log time of a simulated instant: it drifts, stalls and leaps, and never falls.
SimTime Run::logTime(std::int64_t at) {
    const auto perMillion = m_world.leapPerMillion;
    if (m_world.faults.of(Fault::ClockLeap) > 0 && m_dice.below(kMillion) < perMillion) {
        m_coverage.count(Fault::ClockLeap);
        m_offset += m_dice.chance(850) ? m_dice.lowBetween(1'000, minutes(30).ms) : m_dice.lowBetween(1, days(12).ms);
    }
    if (m_dice.below(40'000) < m_world.faults.of(Fault::Suspended)) suspend();
    if (m_stalledItems > 0) {
        --m_stalledItems;
        return m_now;
    }
    const std::uint32_t stalls = m_world.faults.of(Fault::ClockStall);
    if (stalls > 0 && m_dice.below(20'000) < stalls) {
        m_coverage.count(Fault::ClockStall);
        m_stalledItems = m_dice.below32(40);
    }
    SimTime t = std::max(m_now, SimTime{at + m_offset + at / kMillion * m_world.driftPerMillion});
    // Some messages come exactly when something is due, or a millisecond beside it.
    const SimTime due = m_server->writer.nextDue();
    if (due <= t && m_dice.chance(100)) t = std::max(m_now, std::min(t, due + milliseconds(m_dice.between(-1, 1))));
    letTimePass(t);
    return std::max(m_now, t);
}

// The process does nothing for a while. It notes so at the last instant before, and log time goes on.
void Run::suspend() {
    m_coverage.count(Fault::Suspended);
    const std::int64_t stalledMs = m_dice.lowBetween(5'001, minutes(10).ms);
    const Command note{{Role::System, kNobody, {}}, {}, PerformanceId{1}, NoteStall{stalledMs, m_world.stallRule}};
    submit(m_now, note, kNobodysFlight, Fault::Suspended);
    m_offset += stalledMs;
}

// Every second time the writer is woken when something is due, else it finds out by itself: how
// often it is asked may change nothing.
void Run::letTimePass(SimTime t) {
    for (int wakes = 0; wakes < 64 && !failed(); ++wakes) {
        const SimTime due = m_server->writer.nextDue();
        if (due > t || !m_dice.chance(500)) break;
        if (m_dice.chance(300)) {
            submit(std::max(due, m_now), Command{{Role::System, kNobody, {}}, {}, PerformanceId{1}, Tick{}},
                   kNobodysFlight, Fault::Count_);
        } else {
            advance(std::max(due, m_now));
        }
    }
}

void Run::fail(std::string what) {
    if (failed()) return;
    Failure failure{std::move(what), m_ops, m_now, {}};
    const std::size_t first = m_journal.size() > kReported ? m_journal.size() - kReported : 0;
    for (std::size_t i = first; i < m_journal.size(); ++i) {
        const Record& record = m_journal[i];
        failure.last.push_back("#" + std::to_string(i + 1) + " t=" + std::to_string(record.time.ms) + " " +
                               textOf(record.command) + " -> " + textOf(record.answer));
    }
    for (const Event& event : m_events) {
        failure.last.push_back("    event t=" + std::to_string(event.time.ms) + " " + textOf(event));
    }
    m_failure = std::move(failure);
}

}  // namespace frontrow::simulation
