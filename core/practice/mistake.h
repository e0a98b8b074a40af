// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cost time, places or seat quality in a run: each with its cause, its price and the drill
// that trains against it. Codes only; the app owns the words. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/time.h"
#include "practice/score.h"

namespace frontrow {

enum class MistakeKind : std::uint8_t {
    EarlyClick,        // clicked before the opening; `count` times
    WaitedForChange,   // clicked after seeing the button change, instead of on the count
    LateClick,         // clicked later than a reaction takes
    TurnMissed,        // the pass lapsed unused
    PassNearlyLapsed,  // entered within the last 10 s of the pass
    Requeued,          // left the place or the map and queued again
    WrongLetters,      // `wanted`, `typed`: the first pair that was confused
    LettersCorrected,  // a key taken back; `wanted`, `typed`
    LettersLapsed,     // the letters grew too old
    ClickedHeldSeat,   // the map drew the seat as held when it was clicked
    ClickedTakenSeat,  // the map drew it as sold or ordered
    ContestedSeat,     // at least two rivals aimed at that seat; `count` of them
    ClickedGoneSeat,   // drawn free, but gone for 150 ms or more: an old map or a slow hand
    LostRace,          // lost by less than 150 ms: luck
    RefusedByRule,     // limit, single seat, not adjacent, blocked, …; `detail` is the refusal's name
    ClickedTooFast,    // hold requests over the rate
    WaitedForSeats,    // better seats were in reach at the entry than at the choice
    ChoseBelowReach,   // better seats were in reach at the moment of choice
    HoldLapsed,        // held seats were not ordered in time
    FormRetyped,       // `count` fields corrected in the payment form
    DetailsWrong,      // paid with details typed wrong
    WalletTooLow,      // paid with less than the order costs
    PaymentRefused,    // the money's dice: luck; `detail` is the outcome
    PaymentRetried,    // the provider gave no answer at first: luck; `count` retries
    OrderLapsed,       // the payment limit passed
    ConnectionLost,    // luck
    Count_
};
std::string_view mistakeName(MistakeKind kind);

enum class Nature : std::uint8_t { Skill, Luck };
std::string_view natureName(Nature nature);

enum class Drill : std::uint8_t {
    None,
    OpeningClick,
    Letters,
    SeatClicking,
    PaymentForm,
    Adjacency,
    Recovery,
    ReturnedSeats
};
std::string_view drillName(Drill drill);

// The drill that trains against it; None where practice does not help.
Drill drillFor(MistakeKind kind);

struct Mistake {
    MistakeKind kind = MistakeKind::EarlyClick;
    Nature nature = Nature::Skill;
    Duration at;              // since the opening; below 0 is before it
    Duration cost;            // time lost
    std::int64_t places = 0;  // places lost
    Score quality;            // seat quality lost
    std::int32_t count = 1;
    Duration margin;            // click error, or by how much a seat was lost
    std::string wanted, typed;  // letters
    std::string seat;           // "107 4 6": section, row, number
    std::string detail;
    Drill drill = Drill::None;

    bool operator==(const Mistake&) const = default;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("kind", s.kind);
        v("nature", s.nature);
        v("at_ms", s.at);
        v("cost_ms", s.cost);
        v("places", s.places);
        v("quality", s.quality);
        v("count", s.count);
        v("margin_ms", s.margin);
        v("wanted", s.wanted);
        v("typed", s.typed);
        v("seat", s.seat);
        v("detail", s.detail);
        v("drill", s.drill);
    }
};

}  // namespace frontrow
