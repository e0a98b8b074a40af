// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judgement of one run: figures and codes, no words. Each part lists its fields once, in
// fields(), under the names they have in files; the writer of the report file, its document and the
// screens all read that list. Times are milliseconds since the opening or spans in milliseconds.
// docs/report-format.md says what every field means. Thread: values, any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ids.h"
#include "domain/money.h"
#include "practice/mistake.h"
#include "practice/phase.h"
#include "practice/score.h"
#include "sale/command.h"

namespace frontrow {

enum class RunResult : std::uint8_t { Tickets, NoTicket, LeftEarly };
std::string_view resultName(RunResult result);

// Why a run ended without a ticket, by the last thing that stopped it.
enum class NoTicketReason : std::uint8_t {
    None,           // there is a ticket
    NeverEntered,   // the waiting room was never entered
    NeverAdmitted,  // the run ended in the waiting room
    PassLapsed,     // the turn came and was not used
    LettersNotPassed,
    NothingInReach,  // on the map, but no seats for this party were to be had any more
    EverySeatLost,   // tried, and lost every time
    NothingTried,    // on the map with seats in reach, and none was asked for
    HoldEnded,       // seats were held and not ordered in time
    OrderLapsed,     // the payment limit passed
    PaymentRefused,  // the money said no until the end
    OrderGivenUp     // the order was cancelled or its transfer never came
};
std::string_view reasonName(NoTicketReason reason);

// Stable names of how was paid and what the money said.
std::string_view methodName(PaymentMethod method);
std::string_view outcomeName(PaymentOutcome outcome);

struct TicketLine {
    std::string section, row, number, tier;
    Amount price;
    Score view;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("section", s.section);
        v("row", s.row);
        v("number", s.number);
        v("tier", s.tier);
        v("price", s.price);
        v("view", s.view);
    }
};

struct ClickReport {
    std::optional<Duration> error;    // of the click that counted, from the opening; below 0 is before it
    std::optional<Duration> arrival;  // of that click at the sale, from the opening
    Duration network;
    std::uint32_t earlyClicks = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("error_ms", s.error);
        v("arrival_ms", s.arrival);
        v("network_ms", s.network);
        v("early_clicks", s.earlyClicks);
    }
};

struct QueueReport {
    std::optional<std::uint32_t> place;
    std::optional<std::uint32_t> expectedPlace;
    std::uint32_t placesLost = 0;        // people who came in between a click on the second and this one
    Duration wait;                       // in the room, all entries together
    Duration turnToEntry;                // from the last "your turn" to the map
    std::optional<Percent> goneAtEntry;  // share of the seats that were not free any more
    std::uint32_t requeues = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("place", s.place);
        v("expected_place", s.expectedPlace);
        v("places_lost", s.placesLost);
        v("wait_ms", s.wait);
        v("turn_to_entry_ms", s.turnToEntry);
        v("gone_at_entry_percent", s.goneAtEntry);
        v("requeues", s.requeues);
    }
};

struct ConfusedPair {
    std::string wanted, typed;
    std::uint32_t times = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("wanted", s.wanted);
        v("typed", s.typed);
        v("times", s.times);
    }
};

struct LettersReport {
    std::uint32_t tries = 0;
    std::uint32_t wrong = 0;
    std::uint32_t corrections = 0;
    std::vector<ConfusedPair> confused;  // most frequent first
    template <class S, class V> static void fields(S& s, V&& v) {
        v("tries", s.tries);
        v("wrong", s.wrong);
        v("corrections", s.corrections);
        v("confused", s.confused);
    }
};

struct SeatsReport {
    std::optional<Duration> firstHold;  // from the map to the first seats held
    std::uint32_t clicks = 0;           // hold requests
    std::uint32_t misses = 0;           // refused for any reason
    std::uint32_t lost = 0;             // refused because the seat had gone
    std::vector<Duration> lostBy;       // by how much, in order of time
    std::uint32_t swaps = 0;
    Duration looking;  // on the map without a request under way
    template <class S, class V> static void fields(S& s, V&& v) {
        v("first_hold_ms", s.firstHold);
        v("clicks", s.clicks);
        v("misses", s.misses);
        v("lost", s.lost);
        v("lost_by_ms", s.lostBy);
        v("swaps", s.swaps);
        v("looking_ms", s.looking);
    }
};

struct PaymentReport {
    std::optional<PaymentMethod> method;  // that paid, else the last one tried
    std::uint32_t attempts = 0;
    std::uint32_t refusals = 0;
    std::uint32_t retries = 0;  // by the provider itself, after no answer
    std::uint32_t fieldsCorrected = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("method", s.method);
        v("attempts", s.attempts);
        v("refusals", s.refusals);
        v("retries", s.retries);
        v("fields_corrected", s.fieldsCorrected);
    }
};

// What the seats bought are worth; all parts 0 to 10.
struct QualityReport {
    Score view;  // mean of the seats' view ratings
    Score distance;
    Score angle;
    Score sightLine;
    Score neighbours;                      // how together the party sits
    Score value;                           // seats not better than these among those that cost no more
    std::optional<std::uint32_t> degrees;  // mean angle off the plan's axis; none where the audience sits all round
    std::uint32_t metres = 0;              // mean distance to the focal point
    std::uint32_t together = 0;            // most seats of the party side by side
    Percent betterSeats;                   // share of the plan's seats with a better view
    template <class S, class V> static void fields(S& s, V&& v) {
        v("view", s.view);
        v("distance", s.distance);
        v("angle", s.angle);
        v("sight_line", s.sightLine);
        v("neighbours", s.neighbours);
        v("value", s.value);
        v("metres", s.metres);
        v("degrees", s.degrees);
        v("together", s.together);
        v("better_seats_percent", s.betterSeats);
    }
};

// Seats named for people, with the quality a party would have got there.
struct SeatsInReach {
    Duration at;  // since the opening
    std::string section, row, firstNumber, lastNumber;
    std::uint32_t count = 0;
    bool together = true;  // side by side in one row
    Score quality;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("at_ms", s.at);
        v("section", s.section);
        v("row", s.row);
        v("first_number", s.firstNumber);
        v("last_number", s.lastNumber);
        v("count", s.count);
        v("together", s.together);
        v("quality", s.quality);
    }
};

struct AttainableReport {
    std::optional<SeatsInReach> atEntry;
    std::optional<SeatsInReach> atChoice;
    std::optional<Score> got;
    std::optional<Score> lostByWaiting;   // atEntry − atChoice; below 0 where something better came back
    std::optional<Score> lostByChoosing;  // atChoice − got
    std::optional<SeatsInReach> last;     // the last moment at which seats for the party were in reach
    template <class S, class V> static void fields(S& s, V&& v) {
        v("at_entry", s.atEntry);
        v("at_choice", s.atChoice);
        v("got", s.got);
        v("lost_by_waiting", s.lostByWaiting);
        v("lost_by_choosing", s.lostByChoosing);
        v("last", s.last);
    }
};

// Time that chance cost (below 0: gave), apart from what was in the buyer's hands.
struct LuckReport {
    Duration queue;      // the place against the one expected for that arrival
    Duration network;    // simulated delays and lost connections
    Duration payment;    // what the dice of the payment took
    Duration lostRaces;  // after seats lost by less than 150 ms
    Duration total;
    std::int64_t places = 0;  // place − expected place
    template <class S, class V> static void fields(S& s, V&& v) {
        v("queue_ms", s.queue);
        v("network_ms", s.network);
        v("payment_ms", s.payment);
        v("lost_races_ms", s.lostRaces);
        v("total_ms", s.total);
        v("places", s.places);
    }
};

// Time that was in the buyer's hands.
struct SkillReport {
    Duration click;  // the click's own error, and the wait for the places it lost
    Duration letters;
    Duration reaction;  // to "your turn", and to the map until the first request
    Duration choice;    // on the map after that
    Duration form;      // the payment page
    Duration total;
    std::int64_t places = 0;  // lost by the click
    template <class S, class V> static void fields(S& s, V&& v) {
        v("click_ms", s.click);
        v("letters_ms", s.letters);
        v("reaction_ms", s.reaction);
        v("choice_ms", s.choice);
        v("form_ms", s.form);
        v("total_ms", s.total);
        v("places", s.places);
    }
};

// How many of the field took how long from the opening to the ticket.
struct Distribution {
    Duration first;                     // lower end of the first bucket
    Duration bucket;                    // width of one
    std::vector<std::uint32_t> counts;  // the last one holds everything beyond, too
    template <class S, class V> static void fields(S& s, V&& v) {
        v("first_ms", s.first);
        v("bucket_ms", s.bucket);
        v("counts", s.counts);
    }
};

struct FieldReport {
    std::uint32_t people = 0;
    std::uint32_t gotSeats = 0;
    std::uint32_t leftWithout = 0;
    std::uint32_t finishedBefore = 0;
    std::optional<Percent> fasterThan;  // share of the field; none without a ticket
    std::optional<Duration> median;     // opening to ticket
    std::optional<Distribution> distribution;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("people", s.people);
        v("got_seats", s.gotSeats);
        v("left_without", s.leftWithout);
        v("finished_before", s.finishedBefore);
        v("faster_than_percent", s.fasterThan);
        v("median_ms", s.median);
        v("distribution", s.distribution);
    }
};

struct WalletReport {
    Amount before, after, price, fee;  // price and fee of the seats bought
    std::string currency;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("before", s.before);
        v("after", s.after);
        v("price", s.price);
        v("fee", s.fee);
        v("currency", s.currency);
    }
};

struct Report {
    std::string version, scenario, preset, venue, seed, digest;
    bool comparable = false;  // the scenario is a fixed one and the seed was new
    bool fixedScenario = false;
    bool knownSeed = false;
    std::uint32_t seats = 0;  // of the plan
    std::uint32_t rivals = 0;
    std::uint32_t party = 1;
    RunResult result = RunResult::NoTicket;
    NoTicketReason reason = NoTicketReason::None;
    std::optional<std::uint32_t> place;
    Duration total;  // from the opening to the ticket, or to the end without one
    PhaseTimes phases;
    std::optional<PhaseTimes> fieldMedian;
    std::optional<PhaseTimes> best;
    std::vector<TicketLine> tickets;
    std::optional<Score> seatQuality;
    std::optional<Score> attainable;  // the best at the moment of choice
    bool personalBest = false;        // with a ticket, and faster than the best before
    ClickReport click;
    QueueReport queue;
    LettersReport letters;
    SeatsReport choosing;
    PaymentReport payment;
    std::optional<QualityReport> quality;
    AttainableReport reach;
    LuckReport luck;
    SkillReport skill;
    Duration rest;                  // neither luck nor skill: the queue itself, the sale, the provider
    std::vector<Mistake> mistakes;  // dearest first
    FieldReport field;
    WalletReport wallet;

    template <class S, class V> static void fields(S& s, V&& v) {
        v("version", s.version);
        v("scenario", s.scenario);
        v("preset", s.preset);
        v("venue", s.venue);
        v("seed", s.seed);
        v("digest", s.digest);
        v("comparable", s.comparable);
        v("fixed_scenario", s.fixedScenario);
        v("known_seed", s.knownSeed);
        v("seats", s.seats);
        v("rivals", s.rivals);
        v("party", s.party);
        v("result", s.result);
        v("reason", s.reason);
        v("place", s.place);
        v("total_ms", s.total);
        v("phases_ms", s.phases);
        v("field_median_ms", s.fieldMedian);
        v("best_ms", s.best);
        v("tickets", s.tickets);
        v("seat_quality", s.seatQuality);
        v("attainable", s.attainable);
        v("personal_best", s.personalBest);
        v("click", s.click);
        v("queue", s.queue);
        v("letters", s.letters);
        v("choosing", s.choosing);
        v("payment", s.payment);
        v("quality", s.quality);
        v("reach", s.reach);
        v("luck", s.luck);
        v("skill", s.skill);
        v("rest_ms", s.rest);
        v("mistakes", s.mistakes);
        v("field", s.field);
        v("wallet", s.wallet);
    }
};

}  // namespace frontrow
