// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/rehearsal.h"

#include <algorithm>
#include <optional>

#include "book/bookkeeper.h"
#include "domain/assert.h"
#include "host/in_process_link.h"
#include "host/run_witness.h"
#include "session/automatic_buyer.h"
#include "session/recording.h"
#include "session/tracing_link.h"

namespace frontrow {

namespace {

constexpr AccountId kBuyer{1};
// After the buyer has finished, so that what it said last arrives.
constexpr Duration kAfterwards = seconds(2);

// What a run writes to and reads its records back from; lives on the engine's thread.
struct Ground {
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Bookkeeper> bookkeeper;  // null without a data folder
};

// Lets the buyer act, then log time go on to its next deed or to the next thing it hears.
SimTime play(Host& host, InProcessLink& link, ManualClock& clock, AutomaticBuyer& buyer, SimTime latest) {
    SimTime now{clock.nowMs()};
    while (link.connection() && now < latest) {
        link.poll();
        buyer.act();
        if (buyer.finished() || !link.connection()) break;
        const SimTime limit = std::min(latest, SimTime{buyer.nextDeedMs().value_or(latest.ms)});
        now = host.runUntil(std::max(now, limit), *link.connection());
        clock.set(now.ms);
    }
    return now;
}

DeskSetup deskSetup(const RehearsalSetup& setup, std::optional<Amount> deposit) {
    DeskSetup desk;
    desk.scenario = setup.scenario;
    desk.plan = setup.plan;
    desk.seed = setup.seed;
    desk.deposit = deposit;
    return desk;
}

Recording recordingOf(const RehearsalSetup& setup, const SaleDesk& desk, std::optional<Amount> deposit,
                      Journal& journal) {
    Recording recording;
    recording.program = setup.version;
    recording.scenario = setup.scenario;
    recording.seed = setup.seed;
    recording.plan = setup.plan;
    recording.deposit = deposit;
    recording.ended = desk.now();
    recording.digest = desk.engine().digest();
    const auto records = journal.read(1, kMaxRecordedCommands);
    for (const JournalRecord& record : records.value_or(std::vector<JournalRecord>{})) {
        recording.commands.push_back({record.time, record.command});
    }
    return recording;
}

// One whole run. `make` makes the desk and tells where its ground is.
using GroundMaker = std::function<HostedDesk(Witness& witness, Ground*& ground)>;

// False where the journal failed on the way.
bool perform(const RehearsalSetup& setup, std::optional<Amount> deposit, const GroundMaker& make, MonotonicClock& clock,
             SessionListener* listener, const std::function<void(SimTime)>& begun, Rehearsal& rehearsal) {
    RunWitness witness(kBuyer);
    Ground* ground = nullptr;
    Host host([&] { return make(witness, ground); }, setup.countdown, clock, setup.pace);
    if (!host.hasDesk()) return false;
    begun(host.from());
    InProcessLink link(host, kBuyer, {});
    ManualClock local;
    local.set(host.from().ms);
    RunDiary diary(local, 0);
    SessionListeners listeners;
    listeners.add(diary);
    std::optional<TracingLink> traced;
    if (setup.trace != nullptr) traced.emplace(link, local, *setup.trace);
    Link& carrier = traced ? static_cast<Link&>(*traced) : link;
    Session session(carrier, local, setup.plan, listeners, "frontrow " + setup.version);
    diary.watch(session);

    AutomaticBuyerSettings settings;
    settings.party = setup.party;
    settings.behaviour = setup.scenario.behaviour;
    SimTime opening;
    host.ask([&](const SaleDesk& d) {
        settings.presaleCode = d.world().presaleCode(kBuyer);
        opening = d.world().opening();
    });
    AutomaticBuyer buyer(session, local, diary, settings, Random(setup.seed.expanded()));
    listeners.add(buyer);
    if (listener != nullptr) listeners.add(*listener);

    session.open();
    const SimTime ended = play(host, link, local, buyer, opening + milliseconds(settings.longestMs));
    rehearsal.facts = diary.facts();
    rehearsal.facts.ended = ended;
    if (link.connection()) host.runUntil(ended + kAfterwards, ConnectionId{});
    bool well = true;
    host.ask([&](const SaleDesk& d) {
        well = !d.stopped();
        rehearsal.recording = recordingOf(setup, d, deposit, *ground->journal);
        witness.addTo(rehearsal.facts, d.world());
    });
    // From here on the person is gone, and the journal says so.
    link.close();
    host.ask([&](const SaleDesk& d) {
        well = well && !d.stopped();
        if (ground->bookkeeper) ground->bookkeeper->write(d.engine());
    });
    return well;
}

// The field is judged as it ended, long after this buyer: run again, and on to the last rival.
void completeFacts(const RehearsalSetup& setup, Rehearsal& rehearsal) {
    const std::unique_ptr<World> world = replayed(rehearsal.recording);
    settle(*world);
    RunFacts& facts = rehearsal.facts;
    RunWitness::addField(facts, *world);
    facts.world.scenario = setup.scenario.name;
    facts.world.preset = setup.scenario.policyPreset;
    facts.world.version = setup.version;
    facts.world.scenarioKind = setup.scenarioKind;
    facts.world.seed = setup.seed;
    facts.world.plan = setup.plan;
    facts.world.party = setup.party;
}

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

// On the engine's thread: its own connection, the run's journal, and the books behind it.
HostedDesk durableDesk(const RehearsalSetup& setup, const RehearsalHead& head, StreamId stream, PracticeData& data,
                       Witness& witness, Ground*& ground) {
    auto base = std::make_shared<Ground>();
    auto database = data.store().connect(DatabaseUse::Write);
    if (!database) return {};
    base->database = std::move(*database);
    auto journal = SqliteJournal::open(*base->database, stream);
    if (!journal) return {};
    DeskSetup desk = deskSetup(setup, head.deposit);
    desk.epoch = (*journal)->epoch();
    base->journal = std::move(*journal);
    base->bookkeeper = std::make_unique<Bookkeeper>(*base->database, SaleBook(bookedStream(head, stream), data.key()),
                                                    *base->journal, data.clock());
    desk.observer = base->bookkeeper.get();
    ground = base.get();
    Journal& written = *base->journal;
    HostedDesk hosted;
    hosted.desk = std::make_unique<SaleDesk>(std::move(desk), written, &witness);
    hosted.base = std::move(base);
    return hosted;
}

}  // namespace

Rehearsal rehearse(const RehearsalSetup& setup, MonotonicClock& clock, SessionListener* listener) {
    Rehearsal rehearsal;
    const GroundMaker make = [&](Witness& witness, Ground*& ground) -> HostedDesk {
        auto base = std::make_shared<Ground>();
        base->journal = std::make_unique<MemoryJournal>();
        ground = base.get();
        HostedDesk hosted;
        hosted.desk = std::make_unique<SaleDesk>(deskSetup(setup, std::nullopt), *ground->journal, &witness);
        hosted.base = std::move(base);
        return hosted;
    };
    const bool well = perform(
        setup, std::nullopt, make, clock, listener, [](SimTime) {}, rehearsal);
    FRONTROW_ASSERT(well);
    completeFacts(setup, rehearsal);
    return rehearsal;
}

Result<Rehearsal, QString> rehearseInFolder(const RehearsalSetup& setup, PracticeData& data, MonotonicClock& clock,
                                            SessionListener* listener) {
    Rehearsal rehearsal;
    const auto deposit = data.takeAlong(setup.scenario.policy, rehearsal.toppedUp);
    if (!deposit) return Failure{deposit.error()};
    const RehearsalHead head = headOf(setup, *deposit);
    // Of the runs before this one.
    const bool known = data.playedBefore(head);
    const auto best = data.best(head);
    const Amount leftAtHome = data.profile().wallet - *deposit;
    auto run = data.begin(head);
    if (!run) return Failure{run.error()};
    std::optional<QString> refusal;
    const bool well = perform(
        setup, *deposit,
        [&](Witness& witness, Ground*& ground) { return durableDesk(setup, head, run->stream, data, witness, ground); },
        clock, listener, [&](SimTime from) { refusal = data.setAnchor(run->stream, from, run->startedUtcMs); },
        rehearsal);
    if (refusal) return Failure{*refusal};
    if (!well) {
        return Failure{
            QStringLiteral("the run's journal could not be written any more, so the run ended; what was "
                           "bought until then is kept and settled at the next start. Make room on the disk, "
                           "or run `frontrow data check`")};
    }
    completeFacts(setup, rehearsal);
    RunFacts& facts = rehearsal.facts;
    facts.world.seedKnowledge = known ? SeedKnowledge::Known : SeedKnowledge::FirstSight;
    facts.best = best;
    facts.walletBefore += leftAtHome;
    facts.walletAfter += leftAtHome;
    run->ended = rehearsal.recording.ended;
    run->recorded = rehearsal.recording.commands.size();
    rehearsal.run = *run;
    return rehearsal;
}

}  // namespace frontrow
