// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run hands to its judge: plain facts that the host wrote down from what the buyer's session
// and the world saw, nothing judged yet. All instants are log time of the run; every list is in
// order of time. A fact that does not exist is empty, never a made-up value. Thread: values, any.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/seed.h"
#include "domain/time.h"
#include "domain/venue_plan.h"
#include "practice/phase.h"
#include "sale/command.h"
#include "sale/event.h"
#include "sale/policy.h"
#include "sale/refusal.h"

namespace frontrow {

// A scenario that everyone has in the same form, or one put together for the occasion.
enum class ScenarioKind : std::uint8_t { Fixed, Random };
// Whether the buyer had met this seed before.
enum class SeedKnowledge : std::uint8_t { FirstSight, Known };

// What was rehearsed.
struct RunWorld {
    std::string scenario;
    std::string preset;   // difficulty of the crowd or name of the policy; may be empty
    std::string version;  // of the program
    ScenarioKind scenarioKind = ScenarioKind::Fixed;
    SeedKnowledge seedKnowledge = SeedKnowledge::FirstSight;
    Seed seed;
    std::uint64_t digest = 0;               // of the engine at the run's end
    std::shared_ptr<const VenuePlan> plan;  // never null
    SalePolicy policy;
    SimTime opening;
    std::uint32_t rivals = 0;  // people of the crowd, far and near
    std::uint8_t party = 1;    // seats wanted
    PartyNeeds needs = PartyNeeds::None;
};

// One command on its way: the buyer acted, the sale decided, the answer was seen.
// sent ≤ decided ≤ answered.
struct CommandTimes {
    SimTime sent;
    SimTime decided;
    SimTime answered;
    Duration network;  // simulated delay, both ways together, ≤ answered − sent
};

// --- Opening and waiting room -------------------------------------------------------------------

// Why the waiting room was entered (again).
enum class EntryCause : std::uint8_t { First, PassLapsed, MapSessionEnded, ConnectionLost, LettersFailed, OwnChoice };

// An entry that the sale took; clicks that it refused are earlyClicks.
struct Entry {
    EntryCause cause = EntryCause::First;
    CommandTimes times;       // sent: the click itself; decided: its arrival
    std::uint32_t place = 0;  // first shown place (after the shuffle, under one); 0 where none is shown
};

// The waiting room without this buyer, from `time` on.
struct RoomPoint {
    SimTime time;
    std::uint32_t waiting = 0;   // people in the room
    std::uint64_t arrived = 0;   // people who came so far
    std::uint64_t admitted = 0;  // people let in so far
};

struct Admission {
    SimTime admitted;  // the sale let the buyer in
    SimTime shown;     // the buyer saw "your turn"
    SimTime passUntil;
    std::optional<CommandTimes> used;  // the pass turned into a map session
    std::optional<SimTime> lapsed;
};

// --- Letters --------------------------------------------------------------------------------------

// A key pressed and taken back.
struct LetterCorrection {
    char wanted = 0;
    char typed = 0;
    Duration cost;  // from the wrong key to the right one
};

struct LettersTry {
    SimTime asked;                       // the buyer, or the refusal of the try before, asked for them
    SimTime shown;                       // they could be read
    std::uint64_t truth = 0;             // packed as in letters.h
    std::uint64_t typed = 0;             // 0 when nothing was sent
    std::optional<CommandTimes> answer;  // none: lapsed, renewed or given up
    Refusal refusal = Refusal::None;
    std::vector<LetterCorrection> corrections;
};

// --- Seats ------------------------------------------------------------------------------------------

enum class HoldWay : std::uint8_t { SeatClick, PartyClick, Standing, Suggestion };

struct HoldAttempt {
    HoldWay way = HoldWay::SeatClick;
    HoldMode mode = HoldMode::Add;
    CommandTimes times;
    SeatList wanted;                    // as asked for; a party's click: the clicked seat; standing: empty
    SeatState shown = SeatState::Free;  // how the buyer's map drew the clicked seat when it was clicked
    Refusal refusal = Refusal::None;
    SeatList held;                  // everything held afterwards, where it was not refused
    Duration lostBy;                // SeatTaken: how long before the decision the seat had gone
    std::uint32_t rivalsAimed = 0;  // rivals who asked for one of these seats in the 1.5 s before the decision
};

struct HoldPeriod {
    SimTime from;
    SimTime to;  // when it ended
    HoldEnd end = HoldEnd::Ordered;
};

enum class SeatOwner : std::uint8_t { Nobody, Mine, Rival };

// What the whole sale did to one seat, from the opening to the run's end.
struct SeatChange {
    SimTime time;
    SeatIndex seat;
    SeatState state = SeatState::Free;
    SeatOwner owner = SeatOwner::Nobody;
};

// --- Payment ------------------------------------------------------------------------------------------

enum class Details : std::uint8_t { Right, TypedWrong };

struct PaymentAttempt {
    PaymentMethod method = PaymentMethod::Wallet;
    CommandTimes times;                     // sent: Pay pressed; answered: the attempt was taken or refused at once
    Refusal refusal = Refusal::None;        // of the command itself
    std::optional<PaymentOutcome> outcome;  // what the money said at last; none while it says nothing
    SimTime firstAnswer;                    // of the first try, as the buyer saw it
    SimTime settled;                        // of the last try, as the buyer saw it
    std::uint8_t tries = 1;
    Details details = Details::Right;
    std::uint8_t fieldsCorrected = 0;  // in the form, before this attempt
    Duration correcting;               // the time that took
};

struct OrderFacts {
    CommandTimes opened;  // sent: Continue pressed
    SimTime until;        // the payment limit
    Amount total;         // price and fee
    Amount fee;
    std::vector<PaymentAttempt> attempts;
    std::optional<SimTime> closed;  // as the buyer saw it; none while it is open at the run's end
    OrderEnd end = OrderEnd::Paid;  // how, where it is closed
};

struct TicketFacts {
    SeatIndex seat;
    Amount price;
};

// --- The field, earlier runs ----------------------------------------------------------------------------

// A rival's way to its ticket. The total, from the opening on, may be more than the phases together:
// what lies between two of them counts in it alone.
struct FieldRun {
    PhaseTimes phases;
    Duration total;
};

// The rivals that the run ended with. `finished` holds those who had their tickets by then.
struct FieldFacts {
    std::uint32_t people = 0;
    std::uint32_t gotSeats = 0;
    std::uint32_t leftWithout = 0;
    std::vector<FieldRun> finished;
};

struct EarlierBest {
    PhaseTimes phases;
    std::int32_t seatQuality = 0;  // hundredths of a point
};

enum class RunEnding : std::uint8_t { Finished, LeftEarly };

// A connection lost and regained.
struct Outage {
    SimTime from;
    SimTime to;
};

struct RunFacts {
    RunWorld world;

    std::vector<SimTime> earlyClicks;  // refused because the sale was not open
    std::vector<Entry> entries;
    std::vector<RoomPoint> room;
    std::vector<Admission> admissions;
    std::vector<LettersTry> letters;
    std::vector<HoldAttempt> holdAttempts;
    std::vector<HoldPeriod> holds;
    std::vector<OrderFacts> orders;
    std::vector<TicketFacts> tickets;
    std::vector<Outage> outages;  // apart from each other
    std::vector<SeatChange> seatHistory;

    Amount walletBefore;
    Amount walletAfter;
    SimTime ended;  // tickets seen, or the buyer gave up or left
    RunEnding ending = RunEnding::Finished;

    FieldFacts field;
    std::optional<EarlierBest> best;
};

}  // namespace frontrow
