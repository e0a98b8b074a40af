// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/rehearsal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <optional>

#include "commands/report_json.h"
#include "domain/assert.h"
#include "host/in_process_link.h"
#include "hosting/hosted_run.h"
#include "session/automatic_buyer.h"
#include "session/tracing_link.h"

namespace frontrow {

namespace {

struct RehearsalWords {
    Q_DECLARE_TR_FUNCTIONS(RehearsalWords)
};

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

// One whole run of the automatic buyer. False where the journal failed on the way.
bool perform(HostedRun& run, SessionListener* listener) {
    const RehearsalSetup& setup = run.setup();
    Host& host = run.host();
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
    settings.presaleCode = run.presaleCode();
    AutomaticBuyer buyer(session, local, diary, settings, Random(setup.seed.expanded()));
    listeners.add(buyer);
    if (listener != nullptr) listeners.add(*listener);

    session.open();
    const SimTime ended = play(host, link, local, buyer, run.opening() + milliseconds(settings.longestMs));
    RunFacts facts = diary.facts();
    facts.ended = ended;
    if (link.connection()) host.runUntil(ended + kAfterwards, ConnectionId{});
    run.collect(std::move(facts));
    // From here on the person is gone, and the journal says so.
    link.close();
    return run.close();
}

}  // namespace

QString journalLostSentence() {
    return RehearsalWords::tr(
        "the run's journal could not be written any more, so the run ended; what was "
        "bought until then is kept and settled at the next start. Make room on the disk, "
        "or run `frontrow data check`");
}

Rehearsal rehearse(const RehearsalSetup& setup, MonotonicClock& clock, SessionListener* listener) {
    const auto run = HostedRun::inMemory(setup);
    const bool well = run->open(clock, setup.pace) && perform(*run, listener);
    FRONTROW_ASSERT(well);
    run->judgeField();
    return run->take();
}

Result<Rehearsal, QString> rehearseInFolder(const RehearsalSetup& setup, PracticeData& data, MonotonicClock& clock,
                                            SessionListener* listener) {
    auto begun = HostedRun::inFolder(setup, data);
    if (!begun) return Failure{begun.error()};
    HostedRun& run = **begun;
    if (!run.open(clock, setup.pace)) return Failure{journalLostSentence()};
    if (const auto refusal = run.anchor()) return Failure{*refusal};
    if (!perform(run, listener)) return Failure{journalLostSentence()};
    run.judgeField();
    return run.take();
}

std::optional<QString> keepRun(PracticeData& data, Rehearsal& rehearsal, const Report& report) {
    RunRow& run = *rehearsal.run;
    run.state = RunState::Finished;
    run.result = resultName(report.result);
    run.digest = report.digest;
    run.report = QJsonDocument(reportObject(report)).toJson(QJsonDocument::Compact).toStdString();
    return data.close(run);
}

}  // namespace frontrow
