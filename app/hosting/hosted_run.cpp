// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/hosted_run.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "session/run_retrace.h"
#include "storage/stream_table.h"

namespace frontrow {

namespace {

RehearsalHead headOf(const RehearsalSetup& setup, Amount deposit) {
    RehearsalHead head;
    head.program = setup.version;
    head.scenarioName = setup.scenario.name;
    head.policy = setup.scenario.policyPreset;
    head.venueName = setup.plan->name();
    head.seedText = setup.seed.text();
    head.party = setup.party;
    head.scenarioKind = setup.scenarioKind;
    head.deposit = deposit;
    head.scenario = setup.scenario;
    head.seed = setup.seed;
    head.plan = setup.plan;
    return head;
}

}  // namespace

RehearsalSetup setupOf(const RehearsalHead& head, Pace pace) {
    RehearsalSetup setup;
    setup.scenario = head.scenario;
    setup.plan = head.plan;
    setup.seed = head.seed;
    setup.party = head.party;
    setup.scenarioKind = head.scenarioKind;
    setup.version = head.program;
    setup.pace = pace;
    return setup;
}

void AwayWitness::restarted() {
    m_next.restarted();
    m_events.clear();
}

void AwayWitness::saw(std::span<const Event> events, const World& world) {
    m_next.saw(events, world);
    if (!m_keeps) return;
    std::copy_if(events.begin(), events.end(), std::back_inserter(m_events),
                 [](const Event& event) { return event.account == kBuyer; });
}

std::vector<Event> AwayWitness::takeEvents() {
    m_keeps = false;
    return std::exchange(m_events, {});
}

HostedRun::HostedRun(RehearsalSetup setup) : m_setup(std::move(setup)), m_witness(kBuyer), m_away(m_witness) {}

std::unique_ptr<HostedRun> HostedRun::inMemory(RehearsalSetup setup) {
    return std::unique_ptr<HostedRun>(new HostedRun(std::move(setup)));
}

Result<std::unique_ptr<HostedRun>, QString> HostedRun::inFolder(RehearsalSetup setup, PracticeData& data) {
    auto run = inMemory(std::move(setup));
    const auto deposit = data.takeAlong(run->m_setup.scenario.policy, run->m_rehearsal.toppedUp);
    if (!deposit) return Failure{deposit.error()};
    run->m_data = &data;
    run->m_head = headOf(run->m_setup, *deposit);
    run->rememberEarlierRuns({});
    const auto row = data.begin(*run->m_head);
    if (!row) return Failure{row.error()};
    run->m_run = *row;
    return run;
}

// Before its row is there, or but for it.
void HostedRun::rememberEarlierRuns(StreamId but) {
    m_playedBefore = m_data->playedBefore(*m_head, but);
    m_best = m_data->best(*m_head);
    m_leftAtHome = m_data->profile().wallet - m_head->deposit;
}

std::unique_ptr<HostedRun> HostedRun::goneOnWith(OpenRun open, Pace pace, PracticeData& data) {
    auto run = inMemory(setupOf(open.head, pace));
    run->m_data = &data;
    run->m_run = std::move(open.run);
    run->m_head = std::move(open.head);
    run->m_lostSince = open.lastThere;
    run->rememberEarlierRuns(run->m_run->stream);
    return run;
}

bool HostedRun::open(MonotonicClock& clock, Pace pace) {
    m_host = std::make_unique<Host>([this] { return makeDesk(); }, m_setup.countdown, clock, pace);
    if (!m_host->hasDesk()) return false;
    m_clockAtStart = m_host->clockAtStart();
    m_host->ask([this](const SaleDesk& desk) {
        m_opening = desk.world().opening();
        m_presaleCode = desk.world().presaleCode(kBuyer);
    });
    return true;
}

std::int64_t HostedRun::logOffsetMs() const { return m_host->from().ms - m_clockAtStart; }

// On the engine's thread.
HostedDesk HostedRun::makeDesk() {
    auto ground = std::make_shared<Ground>();
    DeskSetup desk;
    desk.scenario = m_setup.scenario;
    desk.plan = m_setup.plan;
    desk.seed = m_setup.seed;
    if (m_data == nullptr)
        ground->journal = std::make_unique<MemoryJournal>();
    else if (!openFolder(*ground, desk))
        return {};
    m_ground = ground.get();
    HostedDesk hosted;
    hosted.desk = std::make_unique<SaleDesk>(std::move(desk), *ground->journal, &m_away);
    if (m_lostSince) hosted.now = calendarNow();
    hosted.base = std::move(ground);
    return hosted;
}

// The sale's time of a run that is gone on with, by the calendar.
SimTime HostedRun::calendarNow() const {
    const auto info = StreamTable(*m_ground->database).find(m_run->stream);
    if (!info || !info->anchor) return {};
    return info->anchor->log + milliseconds(m_data->clock().nowMs() - info->anchor->utcMs);
}

// Its own connection, the run's journal, and the books behind it.
bool HostedRun::openFolder(Ground& ground, DeskSetup& desk) {
    auto database = m_data->store().connect(DatabaseUse::Write);
    if (!database) return false;
    ground.database = std::move(*database);
    auto journal = SqliteJournal::open(*ground.database, m_run->stream);
    if (!journal) return false;
    desk.epoch = (*journal)->epoch();
    desk.deposit = m_head->deposit;
    ground.journal = std::move(*journal);
    // The books of one that is gone on with follow when it is closed, as those of one that is settled.
    if (m_lostSince) return true;
    ground.bookkeeper =
        std::make_unique<Bookkeeper>(*ground.database, SaleBook(bookedStream(*m_head, m_run->stream), m_data->key()),
                                     *ground.journal, m_data->clock());
    desk.observer = ground.bookkeeper.get();
    return true;
}

std::optional<QString> HostedRun::anchor() {
    if (m_data == nullptr || m_lostSince) return std::nullopt;
    return m_data->setAnchor(m_run->stream, m_host->from(), m_run->startedUtcMs);
}

// On the engine's thread, whose connection it is; a moment that could not be noted is noted next time.
void HostedRun::noteMoment() {
    if (m_data == nullptr) return;
    m_host->later([this](const SaleDesk& desk) {
        StreamTable(*m_ground->database).setAnchor(m_run->stream, {desk.now(), m_data->clock().nowMs()});
    });
}

std::optional<HostedRun::Before> HostedRun::before() {
    if (!m_lostSince) return std::nullopt;
    Before before{{}, *m_lostSince};
    m_host->ask([&](const SaleDesk&) {
        const auto records = m_ground->journal->read(1, kMaxRecordedCommands);
        before.facts = retraced(records.value_or(std::vector<JournalRecord>{}), m_away.takeEvents(), kBuyer);
    });
    return before;
}

Recording HostedRun::recordingOf(const SaleDesk& desk) const {
    Recording recording;
    recording.program = m_setup.version;
    recording.scenario = m_setup.scenario;
    recording.seed = m_setup.seed;
    recording.plan = m_setup.plan;
    if (m_head) recording.deposit = m_head->deposit;
    recording.ended = desk.now();
    recording.digest = desk.engine().digest();
    const auto records = m_ground->journal->read(1, kMaxRecordedCommands);
    for (const JournalRecord& record : records.value_or(std::vector<JournalRecord>{})) {
        recording.commands.push_back({record.time, record.command});
    }
    return recording;
}

void HostedRun::collect(RunFacts diary) {
    m_rehearsal.facts = std::move(diary);
    m_host->ask([this](const SaleDesk& desk) {
        m_well = !desk.stopped();
        m_rehearsal.recording = recordingOf(desk);
        m_witness.addTo(m_rehearsal.facts, desk.world());
    });
}

bool HostedRun::close() {
    m_host->ask([this](const SaleDesk& desk) {
        m_well = m_well && !desk.stopped();
        if (m_ground->bookkeeper) m_ground->bookkeeper->write(desk.engine());
    });
    m_host.reset();
    return m_well;
}

void HostedRun::judgeField() {
    const std::unique_ptr<World> world = replayed(m_rehearsal.recording);
    settle(*world);
    RunFacts& facts = m_rehearsal.facts;
    RunWitness::addField(facts, *world);
    facts.world.scenario = m_setup.scenario.name;
    facts.world.preset = m_setup.scenario.policyPreset;
    facts.world.version = m_setup.version;
    facts.world.scenarioKind = m_setup.scenarioKind;
    facts.world.seed = m_setup.seed;
    facts.world.plan = m_setup.plan;
    facts.world.party = m_setup.party;
    facts.world.seedKnowledge = m_playedBefore ? SeedKnowledge::Known : SeedKnowledge::FirstSight;
    facts.best = m_best;
    facts.walletBefore += m_leftAtHome;
    facts.walletAfter += m_leftAtHome;
}

Rehearsal HostedRun::take() {
    if (m_run) {
        m_run->ended = m_rehearsal.recording.ended;
        m_run->recorded = m_rehearsal.recording.commands.size();
        m_rehearsal.run = m_run;
    }
    return std::move(m_rehearsal);
}

}  // namespace frontrow
