// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/rehearsal.h"

#include <algorithm>
#include <optional>

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

Recording recordingOf(const RehearsalSetup& setup, const SaleDesk& desk, Journal& journal) {
    Recording recording;
    recording.program = setup.version;
    recording.scenario = setup.scenario;
    recording.seed = setup.seed;
    recording.plan = setup.plan;
    recording.ended = desk.now();
    recording.digest = desk.world().engine().digest();
    const auto records = journal.read(1, kMaxRecordedCommands);
    for (const JournalRecord& record : records.value_or(std::vector<JournalRecord>{})) {
        recording.commands.push_back({record.time, record.command});
    }
    return recording;
}

}  // namespace

Rehearsal rehearse(const RehearsalSetup& setup, MonotonicClock& clock, SessionListener* listener) {
    MemoryJournal journal;
    RunWitness witness(kBuyer);
    DeskSetup desk;
    desk.scenario = setup.scenario;
    desk.plan = setup.plan;
    desk.seed = setup.seed;
    Host host(std::move(desk), setup.countdown, journal, &witness, clock, setup.pace);
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
    Rehearsal rehearsal;
    rehearsal.facts = diary.facts();
    if (link.connection()) host.runUntil(ended + kAfterwards, ConnectionId{});
    host.ask([&](const SaleDesk& d) {
        rehearsal.recording = recordingOf(setup, d, journal);
        witness.addTo(rehearsal.facts, d.world());
    });
    // The field is judged as it ended, long after this buyer: run again, and on to the last rival.
    const std::unique_ptr<World> world = replayed(rehearsal.recording);
    settle(*world);
    RunFacts& facts = rehearsal.facts;
    RunWitness::addField(facts, *world);
    facts.ended = ended;
    facts.world.scenario = setup.scenario.name;
    facts.world.preset = setup.scenario.policyPreset;
    facts.world.version = setup.version;
    facts.world.scenarioKind = setup.scenarioKind;
    facts.world.seed = setup.seed;
    facts.world.plan = setup.plan;
    facts.world.party = setup.party;
    return rehearsal;
}

}  // namespace frontrow
