// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sample_run.h"

#include "sale/letters.h"
#include "support/plans.h"

namespace frontrow::test {

namespace {

void addWaiting(RunFacts& facts) {
    facts.room = {{SimTime{10'000}, 80, 80, 0},
                  {SimTime{10'050}, 120, 120, 0},
                  {SimTime{10'200}, 180, 180, 0},
                  {SimTime{10'264}, 220, 220, 0}};
    facts.entries = {{EntryCause::First, sentAt(10'214), 211}};
    Admission admission;
    admission.admitted = SimTime{31'364};
    admission.shown = SimTime{31'414};
    admission.passUntil = SimTime{91'364};
    admission.used = sentAt(31'714);
    facts.admissions = {admission};
}

void addLetters(RunFacts& facts) {
    LettersTry wrong;
    wrong.asked = SimTime{31'914};
    wrong.shown = SimTime{32'014};
    wrong.truth = *packLetters("ABFQR2");
    wrong.typed = *packLetters("ABPQR2");
    wrong.answer = sentAt(36'814);
    wrong.refusal = Refusal::LettersWrong;
    LettersTry right;
    right.asked = SimTime{36'914};
    right.shown = SimTime{37'914};
    right.truth = right.typed = *packLetters("K7MWXZ");
    right.answer = sentAt(41'914);
    right.corrections = {{'K', 'X', milliseconds(600)}};
    facts.letters = {wrong, right};
}

SeatList seats(std::initializer_list<std::uint32_t> indexes) {
    SeatList list;
    for (const std::uint32_t index : indexes) list.push(SeatIndex{index});
    return list;
}

void addSeats(RunFacts& facts) {
    HoldAttempt lost;
    lost.times = sentAt(45'214);
    lost.wanted = seats({59});
    lost.refusal = Refusal::SeatTaken;
    lost.lostBy = milliseconds(40);
    HoldAttempt won;
    won.way = HoldWay::PartyClick;
    won.times = sentAt(45'914);
    won.wanted = seats({40});
    won.held = seats({40, 41});
    facts.holdAttempts = {lost, won};
    facts.holds = {{SimTime{45'964}, SimTime{48'064}, HoldEnd::Ordered}};
    // Rivals take the first row after the buyer sees the map, too late to count against it.
    for (std::uint32_t i = 0; i < 40; ++i) {
        facts.seatHistory.push_back({SimTime{44'000}, SeatIndex{i}, SeatState::Held, SeatOwner::Rival});
    }
    facts.seatHistory.push_back({SimTime{45'224}, SeatIndex{59}, SeatState::Held, SeatOwner::Rival});
    for (const std::uint32_t i : {40U, 41U}) {
        facts.seatHistory.push_back({SimTime{45'964}, SeatIndex{i}, SeatState::Held, SeatOwner::Mine});
    }
    for (const std::uint32_t i : {40U, 41U}) {
        facts.seatHistory.push_back({SimTime{58'064}, SeatIndex{i}, SeatState::Sold, SeatOwner::Mine});
    }
}

void addPayment(RunFacts& facts) {
    PaymentAttempt card;
    card.method = PaymentMethod::Card;
    card.times = sentAt(54'114);
    card.outcome = PaymentOutcome::LimitExceeded;
    card.firstAnswer = card.settled = SimTime{55'714};
    card.fieldsCorrected = 1;
    card.correcting = milliseconds(900);
    PaymentAttempt wallet;
    wallet.times = sentAt(57'714);
    wallet.outcome = PaymentOutcome::Approved;
    wallet.firstAnswer = wallet.settled = SimTime{58'114};
    OrderFacts order;
    order.opened = sentAt(48'014);
    order.until = SimTime{348'064};
    order.total = {268'000};
    order.fee = {4'000};
    order.attempts = {card, wallet};
    order.closed = SimTime{58'114};
    facts.orders = {order};
    facts.tickets = {{SeatIndex{40}, {132'000}}, {SeatIndex{41}, {132'000}}};
    facts.walletBefore = {1'000'000};
    facts.walletAfter = {732'000};
}

}  // namespace

CommandTimes sentAt(std::int64_t ms) { return {SimTime{ms}, SimTime{ms + 50}, SimTime{ms + 100}, milliseconds(100)}; }

RunFacts emptyRun() {
    RunFacts facts;
    facts.world.scenario = "small-hall";
    facts.world.preset = "normal";
    facts.world.version = "0.1.0";
    facts.world.seed = Seed{0x4F2A91};
    facts.world.digest = 0x00AB'CDEF'0123'4567;
    facts.world.plan = rowsPlan(4, 40);
    facts.world.opening = kOpening;
    facts.world.rivals = 640;
    facts.world.party = 2;
    facts.ended = SimTime{58'114};
    return facts;
}

RunFacts runOnMap(std::int64_t endedMs) {
    RunFacts facts = emptyRun();
    addWaiting(facts);
    addLetters(facts);
    facts.ended = SimTime{endedMs};
    return facts;
}

RunFacts sampleRun() {
    RunFacts facts = runOnMap(58'114);
    addSeats(facts);
    addPayment(facts);
    facts.field = {640, 80, 560, {}};
    for (std::int64_t i = 0; i < 80; ++i) {
        PhaseTimes times;
        times[RunPhase::Click] = milliseconds(300);
        times[RunPhase::Queue] = milliseconds(10'000 + 1'000 * i);
        times[RunPhase::Letters] = milliseconds(9'000);
        times[RunPhase::Seats] = milliseconds(4'000 + i);
        times[RunPhase::Payment] = milliseconds(20'000);
        facts.field.finished.push_back({times, times.total()});
    }
    return facts;
}

}  // namespace frontrow::test
