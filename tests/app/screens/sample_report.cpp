// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample_report.h"

#include "crowd/built_in_scenarios.h"
#include "hosting/rehearsal.h"
#include "practice/judge.h"
#include "venue/venue_catalogue.h"

namespace frontrow::test {

namespace {

class FrozenClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 5'000; }
    void sleepUntil(std::int64_t) override {}
};

ReportSubject playArena() {
    RehearsalSetup setup;
    setup.scenario = *builtInScenario("arena-sprint");
    setup.plan = loadVenue(QStringLiteral("arena"))->plan;
    setup.seed = *Seed::parse("4F2A-91");
    setup.party = 3;
    setup.version = "1.0.0";
    FrozenClock clock;
    const Rehearsal rehearsal = rehearse(setup, clock, nullptr);
    ReportSubject subject;
    subject.report = judgeRun(rehearsal.facts);
    subject.run = 48;
    subject.playedUtcMs = kPlayed;
    subject.plan = setup.plan;
    subject.lastTotals = {subject.report.total};
    return subject;
}

Mistake mistake(MistakeKind kind, std::int64_t costMs) {
    Mistake made;
    made.kind = kind;
    made.cost = milliseconds(costMs);
    made.seat = "B 2 7";
    made.margin = milliseconds(90);
    made.wanted = "F";
    made.typed = "P";
    made.count = 2;
    return made;
}

}  // namespace

const ReportSubject& arenaSubject() {
    static const ReportSubject subject = playArena();
    return subject;
}

ReportSubject richSubject() {
    ReportSubject subject = arenaSubject();
    Report& report = subject.report;
    report.personalBest = true;
    report.knownSeed = true;
    report.comparable = false;
    PhaseTimes best = report.phases;
    best[RunPhase::Click] = best[RunPhase::Click] - milliseconds(50);
    best[RunPhase::Queue] = best[RunPhase::Queue] - milliseconds(720);
    best[RunPhase::Letters] = best[RunPhase::Letters] - milliseconds(590);
    best[RunPhase::Seats] = best[RunPhase::Seats] + milliseconds(740);
    best[RunPhase::Payment] = best[RunPhase::Payment] + milliseconds(1'630);
    report.best = best;
    report.mistakes.push_back(mistake(MistakeKind::LettersCorrected, 600));
    report.mistakes.push_back(mistake(MistakeKind::ClickedHeldSeat, 1'300));
    Mistake luck = mistake(MistakeKind::LostRace, 900);
    luck.nature = Nature::Luck;
    report.mistakes.push_back(luck);
    Mistake below = mistake(MistakeKind::ChoseBelowReach, 0);
    below.quality = Score{40};
    below.seat = "A 1 12";
    report.mistakes.push_back(below);
    report.mistakes.push_back(mistake(MistakeKind::FormRetyped, 400));
    subject.bestUtcMs = kPlayed - days(30).ms;
    subject.lastView = Score{report.quality->view.hundredths - 70};
    for (int i = 0; i < 11; ++i) {
        const std::int64_t bend = i % 3 == 1 ? 1'400 : 0;
        subject.lastTotals.insert(subject.lastTotals.begin(), report.total + milliseconds(600LL * i + bend));
    }
    return subject;
}

ReportSubject lostSubject() {
    ReportSubject subject = arenaSubject();
    Report& report = subject.report;
    report.result = RunResult::NoTicket;
    report.reason = NoTicketReason::EverySeatLost;
    report.tickets.clear();
    report.quality.reset();
    report.seatQuality.reset();
    report.reach.last = report.reach.atChoice;
    report.reach.got.reset();
    report.reach.lostByChoosing.reset();
    report.field.fasterThan.reset();
    report.phases[RunPhase::Payment] = Duration{};
    report.total = report.phases.total();
    report.wallet.after = report.wallet.before;
    report.mistakes.push_back(mistake(MistakeKind::ContestedSeat, 2'100));
    return subject;
}

ReportSubject leftSubject() {
    ReportSubject subject = lostSubject();
    Report& report = subject.report;
    report.result = RunResult::LeftEarly;
    report.reason = NoTicketReason::NeverAdmitted;
    report.phases[RunPhase::Letters] = report.phases[RunPhase::Seats] = Duration{};
    report.total = report.phases.total();
    report.fieldMedian.reset();
    report.field.distribution.reset();
    report.field.median.reset();
    report.reach = {};
    report.queue.goneAtEntry.reset();
    report.mistakes.clear();
    subject.plan.reset();
    subject.run.reset();
    subject.lastTotals.clear();
    return subject;
}

}  // namespace frontrow::test
