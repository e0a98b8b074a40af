// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include <algorithm>

#include "command_text.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kRunDice = 2'000'000;
constexpr std::uint64_t kClientDice = 3'000'000;
constexpr std::uint64_t kChainStep = 1'000;
constexpr std::uint64_t kInvariantStep = 256;
constexpr std::uint64_t kWatchStep = 64;
constexpr std::uint64_t kModelStep = 32;
constexpr std::size_t kReported = 50;
constexpr std::uint64_t kOpsAfterTheEnd = 250;

}  // namespace

Run::Run(const WorldLimits& limits)
    : m_limits(limits),
      m_world(drawWorld(limits)),
      m_dice(limits.seed, kRunDice),
      m_engine(emptyEngine(m_world)),
      m_model(m_world),
      m_watch(m_world.performances.front()) {}

std::unique_ptr<Engine> Run::emptyEngine(const World& world) {
    auto engine = std::make_unique<Engine>(world.engine);
    for (const PerformanceSetup& setup : world.performances) engine->addPerformance(setup);
    return engine;
}

Eyes Run::eyes() const { return {*m_engine, PerformanceId{1}, m_now, m_engine->accounts().count()}; }

void Run::openAccounts() {
    for (std::uint32_t i = 0; i < m_world.clients.size(); ++i) {
        const ClientDraw& draw = m_world.clients[i];
        const Answer answer = system(OpenAccount{draw.kind, draw.deposit});
        m_clients.emplace_back(AccountId{answer.subject}, draw, Dice(m_limits.seed, kClientDice + i));
        m_timeline.plan({m_dice.between(0, 5'000), 0, Happening::ClientActs, i, 0, {}, {}});
    }
    m_heldBack.resize(m_clients.size());
    m_silentUntil.resize(m_clients.size());
    m_unanswered.resize(m_clients.size());
    m_timeline.plan({m_dice.between(0, 20'000), 0, Happening::CrowdMoves, 0, 0, {}, {}});
}

std::optional<Failure> Run::play() {
    openAccounts();
    planCrashes();
    while (m_ops < m_world.ops && !failed() && !m_timeline.empty() && !isOver()) {
        const Item item = m_timeline.take();
        m_clock = std::max(m_clock, item.at);
        if (!happens(item)) continue;
        if (m_commit && m_ops >= m_crashOp)
            crash();
        else if (!m_commit)
            commitBeforeCrash();
    }
    if (!failed()) settleEverything();
    if (!failed()) buyEverything();
    if (!failed()) checkReplayFromEmpty();
    m_chain.push_back(m_engine->digest());
    m_chain.push_back(m_engine->stateHash());
    m_coverage.countSeed(m_now.ms);
    return m_failure;
}

// A while after the sale was over there is nothing left to see.
bool Run::isOver() {
    const Sale& sale = m_engine->sale(PerformanceId{1});
    if (sale.open() || m_now < sale.setup().opening) m_opsWhenOver = m_ops + kOpsAfterTheEnd;
    return m_ops > m_opsWhenOver;
}

// False if nothing reached the engine.
bool Run::happens(const Item& item) {
    const std::uint64_t before = m_ops;
    switch (item.what) {
        case Happening::ClientActs: clientActs(item); break;
        case Happening::MessageArrives: arrive(item); break;
        case Happening::RetryDue: retry(item); break;
        case Happening::CrowdMoves: crowdMoves(); break;
        case Happening::LinkBreaks: linkBreaks(item.client); break;
        case Happening::SystemSays: {
            const Answer answer = apply(logTime(item.at), item.command);
            const bool slice = std::holds_alternative<CrowdArrives>(item.command.action) && answer.ok();
            if (slice && m_slices.size() < 8) m_slices.push_back(answer.subject);
            const bool refunds = std::holds_alternative<RefundNext>(item.command.action);
            if (refunds && answer.ok() && answer.number > 0) systemSays(m_dice.between(0, 3'000), RefundNext{});
            break;
        }
        case Happening::AnswerArrives: {
            m_clients[item.client].hear(item.command, item.answer);
            std::erase_if(m_unanswered[item.client], [&](const Command& each) {
                return each.counter == item.command.counter && each.actor.device == item.command.actor.device;
            });
            break;
        }
    }
    return m_ops != before;
}

// Every second time the engine is woken when something is due, else it finds out by itself: how
// often it is asked may change nothing.
void Run::letTimePass(SimTime t) {
    for (int wakes = 0; wakes < 64 && !failed(); ++wakes) {
        const SimTime due = m_engine->nextDue();
        if (due > t || !m_dice.chance(500)) break;
        if (m_dice.chance(300)) {
            apply(std::max(due, m_now), Command{{Role::System, kNobody, {}}, {}, PerformanceId{1}, Tick{}});
        } else {
            advance(std::max(due, m_now));
        }
    }
}

Answer Run::apply(SimTime t, const Command& command) {
    if (failed()) return {};
    m_now = std::max(m_now, t);
    m_events.clear();
    const Answer answer = m_engine->apply(m_now, command, m_events);
    m_journal.push_back({m_now, command, answer});
    m_recent.push_back(m_journal.size() - 1);
    if (m_recent.size() > kReported) m_recent.pop_front();
    const Answer expected = m_model.apply(m_now, command, m_events, answer);
    m_coverage.count(command, answer, answer.ok() || !m_events.empty());
    if (!m_model.complaint().empty())
        fail(m_model.complaint());
    else if (answer != expected)
        fail("model: answered " + textOf(answer) + ", the rules say " + textOf(expected));
    afterOp(&command);
    return answer;
}

void Run::advance(SimTime t) {
    m_now = std::max(m_now, t);
    m_events.clear();
    m_engine->advance(m_now, m_events);
    m_model.advance(m_now, m_events);
    if (!m_events.empty()) m_coverage.countTime(true);
    if (!m_model.complaint().empty()) fail(m_model.complaint());
    afterOp(nullptr);
}

void Run::afterOp(const Command* command) {
    if (command != nullptr || !m_events.empty()) ++m_ops;
    const bool pushed = command != nullptr && std::holds_alternative<AdmitNow>(command->action);
    if (!failed()) {
        if (std::string broken = m_watch.observe(m_events, *m_engine, PerformanceId{1}, pushed); !broken.empty())
            fail(broken);
    }
    const bool thorough = m_ops % kModelStep == 0;
    if (!failed()) {
        const AccountId account = command != nullptr ? command->actor.account : kNobody;
        if (std::string broken = m_model.compare(*m_engine, m_events, account, thorough); !broken.empty())
            fail("model: " + broken);
    }
    if (!failed() && m_ops % kWatchStep == 0) {
        if (std::string broken = m_watch.checkAll(*m_engine, PerformanceId{1}); !broken.empty()) fail(broken);
    }
    if (!failed() && m_ops % kInvariantStep == 0) {
        if (std::string broken = m_engine->checkInvariants(); !broken.empty()) fail(broken);
    }
    if (m_ops % kChainStep == 0 && command != nullptr) {
        m_chain.push_back(m_engine->digest());
        m_chain.push_back(m_engine->stateHash());
    }
    publish();
}

void Run::fail(std::string what) {
    if (failed()) return;
    Failure failure{std::move(what), m_ops, m_now, {}};
    for (const std::size_t index : m_recent) {
        if (index >= m_journal.size()) continue;
        const Record& record = m_journal[index];
        failure.last.push_back("t=" + std::to_string(record.time.ms) + " " + textOf(record.command) + " -> " +
                               textOf(record.answer));
    }
    for (const Event& event : m_events) {
        failure.last.push_back("    event t=" + std::to_string(event.time.ms) + " " + textOf(event));
    }
    m_failure = std::move(failure);
}

}  // namespace frontrow::simulation
