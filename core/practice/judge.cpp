// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/judge.h"

#include "domain/assert.h"
#include "practice/attainable.h"
#include "practice/field.h"
#include "practice/find_mistakes.h"
#include "practice/measure.h"
#include "practice/seat_history.h"
#include "practice/seat_quality.h"
#include "practice/time_ledger.h"
#include "practice/waiting.h"

namespace frontrow {

namespace {

std::string hexadecimal(std::uint64_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; value >>= 4U) text[i] = digits[value & 0xFU];
    return text;
}

void describeWorld(Report& report, const RunWorld& world) {
    report.version = world.version;
    report.scenario = world.scenario;
    report.preset = world.preset;
    report.venue = world.plan->name();
    report.seed = world.seed.text();
    report.digest = hexadecimal(world.digest);
    report.fixedScenario = world.scenarioKind == ScenarioKind::Fixed;
    report.knownSeed = world.seedKnowledge == SeedKnowledge::Known;
    report.comparable = report.fixedScenario && !report.knownSeed;
    report.seats = world.plan->seatCount();
    report.rivals = world.rivals;
    report.party = world.party;
}

SeatList seatsOf(const std::vector<TicketFacts>& tickets) {
    SeatList seats;
    for (const TicketFacts& ticket : tickets) seats.push(ticket.seat);
    return seats;
}

void describeTickets(Report& report, const RunFacts& facts) {
    const VenuePlan& plan = *facts.world.plan;
    for (const TicketFacts& ticket : facts.tickets) {
        const SeatIndex seat = ticket.seat;
        report.tickets.push_back({plan.section(plan.seatSection(seat)).name, plan.row(plan.seatRow(seat)).label,
                                  plan.seatNumber(seat), plan.tier(plan.seatTier(seat)).letter, ticket.price,
                                  Score{plan.seatView(seat) * 10}});
        report.wallet.price += ticket.price;
    }
    for (const OrderFacts& order : facts.orders) {
        if (order.closed && order.end == OrderEnd::Paid) report.wallet.fee += order.fee;
    }
    report.wallet.before = facts.walletBefore;
    report.wallet.after = facts.walletAfter;
    const Currency currency = plan.currency();
    report.wallet.currency.assign(currency.code.begin(), currency.code.end());
}

// Luck, skill and what is neither. The first wait is luck as far as the place was worse than
// expected, skill as far as the click lost places, and else the queue's own.
void tellApart(Report& report, const TimeLedger& ledger, const std::optional<PlaceFigures>& places) {
    const Duration wait = ledger.sum(TimeCause::Wait);
    LuckReport& luck = report.luck;
    SkillReport& skill = report.skill;
    Duration lostWait;
    if (places && places->place > 0) {
        PlaceFigures figures = *places;
        figures.wait = wait;
        const std::int64_t unlucky = std::int64_t{figures.place} - figures.expected;
        luck.queue = figures.waitFor(unlucky);
        lostWait = figures.waitFor(figures.lost);
        if (figures.shown) luck.places = unlucky;
        skill.places = figures.lost;
    }
    luck.network = ledger.sum(TimeCause::Network);
    luck.payment = ledger.sum(TimeCause::PaymentDice);
    luck.lostRaces = ledger.sum(TimeCause::LostRace);
    luck.total = luck.queue + luck.network + luck.payment + luck.lostRaces;
    skill.click = ledger.sum(TimeCause::Click) + lostWait;
    skill.letters = ledger.sum(TimeCause::Letters);
    skill.reaction = ledger.sum(TimeCause::Reaction);
    skill.choice = ledger.sum(TimeCause::Choice);
    skill.form = ledger.sum(TimeCause::Form);
    skill.total = skill.click + skill.letters + skill.reaction + skill.choice + skill.form;
    report.rest = ledger.sum(TimeCause::Rest) + (wait - luck.queue - lostWait);
}

}  // namespace

Report judgeRun(const RunFacts& facts) {
    FRONTROW_ASSERT(facts.world.plan != nullptr);
    const SeatHistory history(*facts.world.plan, facts.seatHistory);
    const QualityScale scale(*facts.world.plan);
    const TimeLedger ledger = ledgerOf(facts);
    const auto places = placeFigures(facts);

    Report report;
    describeWorld(report, facts.world);
    describeTickets(report, facts);
    report.phases = ledger.phases();
    report.total = report.phases.total();
    const SeatList seats = seatsOf(facts.tickets);
    if (!seats.empty()) {
        report.quality = scale.report(seats, facts.world.party);
        report.seatQuality = scale.quality(seats, facts.world.party);
    }
    report.reach = attainable(facts, history, scale);
    if (report.reach.atChoice)
        report.attainable = report.reach.atChoice->quality;
    else if (report.reach.atEntry)
        report.attainable = report.reach.atEntry->quality;
    report.reason = noTicketReason(facts, report.reach);
    report.result = !seats.empty()                         ? RunResult::Tickets
                    : facts.ending == RunEnding::LeftEarly ? RunResult::LeftEarly
                                                           : RunResult::NoTicket;

    report.click = measureClick(facts);
    report.queue = measureQueue(facts, places, history);
    report.place = report.queue.place;
    report.letters = measureLetters(facts);
    report.choosing = measureSeats(facts);
    report.choosing.looking = ledger.sum(RunPhase::Seats, TimeCause::Reaction) +
                              ledger.sum(RunPhase::Seats, TimeCause::Choice) +
                              ledger.sum(RunPhase::Seats, TimeCause::LostRace);
    report.payment = measurePayment(facts);
    tellApart(report, ledger, places);
    report.mistakes = findMistakes(facts, places, report.reach);

    const auto own = seats.empty() ? std::nullopt : std::optional(report.total);
    report.field = fieldReport(facts.field, own);
    report.fieldMedian = medianPhases(facts.field);
    if (facts.best) {
        report.best = facts.best->phases;
        report.personalBest = own && *own < facts.best->phases.total();
    }
    return report;
}

}  // namespace frontrow
