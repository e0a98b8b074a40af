// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every message the server may send to a buyer. Three numbered streams, each without a gap: *room*
// (what everybody in the sale hears), *map* (what everybody with the map in view sees; the same
// bytes for all of them) and *own* (answers, own events, own state of one connection). A client that
// misses a number, or meets another epoch, asks to resume. No message names another buyer, and none
// carries the text of the letters except the answer to reading them aloud. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/time.h"
#include "protocol/field_limit.h"
#include "sale/answer.h"
#include "sale/event.h"
#include "sale/policy.h"
#include "sale/sale.h"

namespace frontrow {

// Why a message was not taken as far as the sale. Nothing of it is stored.
enum class WireRefusal : std::uint8_t {
    None,
    VersionUnknown,  // the server does not speak that version; it names its own in `detail`
    HelloFirst,      // the first message must be hello, and only the first
    Malformed,       // a field is missing or out of its limit
    SlowDown,        // too many messages; `until` says when the next may come
    NoLetters,       // there is no such challenge of this buyer
    DeviceRefused,   // the device is not one of this account, or it has too many
    MapNotYet,       // the map is not shown at this stage, or not again so soon; `until` if that is known
    ServerStopping,  // the server can promise nothing any more; the state of an order is asked anew
    TakenOver,       // the same account came in by another connection
    StorageFull,     // no room to write down what is decided: nothing is decided; `until` says when to ask again
    OnlyWatching,    // this connection looks on; it may ask for nothing
    Count_
};
std::string_view wireRefusalName(WireRefusal refusal);

// One packed seat of a delta: the seat in the low 24 bits, its SeatCode above.
using PackedSeat = std::uint32_t;

struct Welcome {
    static constexpr std::string_view name = "welcome";
    std::uint32_t version = kProtocolVersion;
    std::uint32_t epoch = 1;
    std::uint32_t shard = 1;
    AccountId account;
    DeviceIndex device;
    SimTime time;  // log time at the server
    template <class S, class V> static void fields(S& s, V&& v) {
        v("version", s.version, limits::number32);
        v("epoch", s.epoch, limits::number32);
        v("shard", s.shard, limits::number32);
        v("account", s.account, limits::account);
        v("device", s.device, limits::device);
        v("time", s.time, limits::time);
    }
};

// Sent after welcome: what a buyer must know of the sale's rules.
struct SaleFacts {
    static constexpr std::string_view name = "sale_facts";
    PerformanceId performance;
    std::uint64_t planDigest = 0;
    SimTime opening, starts;
    QueuePolicy queue = QueuePolicy::FirstCome;
    LettersGate gate = LettersGate::BeforeMap;
    QueuePreview preview = QueuePreview::Tiers;
    SingleSeatRule singleSeat = SingleSeatRule::Advise;
    MapFreshness map = MapFreshness::Live;
    std::uint32_t ticketLimit = 4;
    std::uint32_t lettersLength = 6;
    Duration hold, paymentLimit;
    Amount feePerSeat;
    std::uint8_t methods = 0;        // bit per PaymentMethod
    std::uint64_t roomSequence = 0;  // the room stream goes on behind this number
    template <class S, class V> static void fields(S& s, V&& v) {
        v("performance", s.performance, limits::performance);
        v("plan_digest", s.planDigest, limits::number64);
        v("opening", s.opening, limits::time);
        v("starts", s.starts, limits::time);
        v("queue", s.queue, limits::choices(3));
        v("gate", s.gate, limits::choices(4));
        v("preview", s.preview, limits::choices(3));
        v("single_seat", s.singleSeat, limits::choices(3));
        v("map", s.map, limits::choices(3));
        v("ticket_limit", s.ticketLimit, limits::party);
        v("letters_length", s.lettersLength, limits::byte);
        v("hold_ms", s.hold, limits::time);
        v("payment_limit_ms", s.paymentLimit, limits::time);
        v("fee_per_seat", s.feePerSeat, limits::amount);
        v("methods", s.methods, FieldLimit{0, 15});
        v("room_sequence", s.roomSequence, limits::number64);
    }
};

// A message that was not taken as far as the sale. `counter` names the command, 0 if it had none.
struct Declined {
    static constexpr std::string_view name = "declined";
    WireRefusal refusal = WireRefusal::None;
    CommandCounter counter;
    std::string detail;  // for the log of the client's author, never for people
    SimTime until;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("refusal", s.refusal, limits::choices(static_cast<std::uint64_t>(WireRefusal::Count_)));
        v("counter", s.counter, limits::number64);
        v("detail", s.detail, limits::text);
        v("until", s.until, limits::time);
    }
};

// t1: when the probe arrived, t2: when this left; both log time.
struct ClockAnswer {
    static constexpr std::string_view name = "clock_answer";
    std::int64_t t0 = 0;
    SimTime t1, t2;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("t0", s.t0, limits::anyTime);
        v("t1", s.t1, limits::time);
        v("t2", s.t2, limits::time);
    }
};

// The letters of one's own challenge, one by one.
struct LettersSpelled {
    static constexpr std::string_view name = "letters_spelled";
    ChallengeId challenge;
    std::string letters;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("challenge", s.challenge, limits::number32);
        v("letters", s.letters, FieldLimit{0, 255, 8});
    }
};

// --- Own stream ---------------------------------------------------------------------------------

// What the sale says to one command. What subject, number and until mean stands with the verb.
struct Answered {
    static constexpr std::string_view name = "answer";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    CommandCounter counter;
    SimTime time;  // log time at which the command was decided
    Refusal refusal = Refusal::None;
    std::uint32_t subject = 0;
    std::uint32_t number = 0;
    SimTime until;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("counter", s.counter, limits::counter);
        v("time", s.time, limits::time);
        v("refusal", s.refusal, limits::choices(static_cast<std::uint64_t>(Refusal::Count_)));
        v("subject", s.subject, limits::number32);
        v("number", s.number, limits::number32);
        v("until", s.until, limits::time);
    }
    Answer answer() const { return {refusal, subject, number, until}; }
};

// Something that happened to this buyer alone.
struct OwnEvent {
    static constexpr std::string_view name = "own_event";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    EventKind kind = EventKind::PlaceTaken;
    SimTime time;
    std::uint32_t subject = 0;
    std::uint32_t number = 0;
    std::uint64_t value = 0;
    SimTime until;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("kind", s.kind, limits::choices(static_cast<std::uint64_t>(EventKind::Count_)));
        v("time", s.time, limits::time);
        v("subject", s.subject, limits::number32);
        v("number", s.number, limits::number32);
        v("value", s.value, limits::number64);
        v("until", s.until, limits::time);
    }
};

// One's own place, at most as often as the sale's rules say. 0 is "your turn" or no place shown.
struct OwnPlace {
    static constexpr std::string_view name = "own_place";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    SimTime time;
    std::uint32_t place = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("time", s.time, limits::time);
        v("place", s.place, limits::number32);
    }
};

// Everything the sale knows of this buyer, whole: sent after each change and after a resume.
struct OwnState {
    static constexpr std::string_view name = "own_state";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    SimTime time;
    BuyerStage stage = BuyerStage::Outside;
    std::uint8_t lettersPassed = 0;
    std::uint32_t pass = 0;
    SimTime passUntil, sessionUntil, holdUntil;
    HoldVersion holdVersion;
    SeatList held;
    OrderId order;  // the one being paid; 0 is none
    SeatList orderSeats;
    Amount orderTotal, orderFee;
    SimTime orderUntil;
    std::vector<TicketId> tickets;  // valid ones, with their seats in ticketSeats
    std::vector<SeatIndex> ticketSeats;
    Amount wallet;
    template <class S, class V> static void fields(S& s, V&& v) {
        constexpr std::uint32_t mostTickets = 2 * kMaxSeatsPerCommand;  // a re-booking has both for a moment
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("time", s.time, limits::time);
        v("stage", s.stage, limits::choices(4));
        v("letters_passed", s.lettersPassed, limits::flag);
        v("pass", s.pass, limits::number32);
        v("pass_until", s.passUntil, limits::time);
        v("session_until", s.sessionUntil, limits::time);
        v("hold_until", s.holdUntil, limits::time);
        v("hold_version", s.holdVersion, limits::number32);
        v("held", s.held, limits::seats);
        v("order", s.order, limits::number32);
        v("order_seats", s.orderSeats, limits::seats);
        v("order_total", s.orderTotal, limits::amount);
        v("order_fee", s.orderFee, limits::amount);
        v("order_until", s.orderUntil, limits::time);
        v("tickets", s.tickets, FieldLimit{1, 0xFFFF'FFFF, mostTickets});
        v("ticket_seats", s.ticketSeats, FieldLimit{0, kMaxSeats - 1, mostTickets});
        v("wallet", s.wallet, limits::amount);
    }
};

// --- Map stream -----------------------------------------------------------------------------

// The seats that changed since the number before, each once, ascending.
struct MapDelta {
    static constexpr std::string_view name = "map_delta";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    SimTime time;
    std::vector<PackedSeat> seats;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("time", s.time, limits::time);
        v("seats", s.seats, FieldLimit{0, 0xFFFF'FFFF, kMaxDeltaSeats});
    }
};

// One part of the whole map as of `sequence`; not part of the stream. Two seats a byte, the lower
// index in the low half. The map holds when all `parts` are there.
struct MapSnapshot {
    static constexpr std::string_view name = "map_snapshot";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    SimTime time;
    std::uint32_t part = 0;
    std::uint32_t parts = 1;
    std::uint32_t seatCount = 0;  // of this part
    std::vector<std::uint8_t> codes;
    template <class S, class V> static void fields(S& s, V&& v) {
        constexpr std::uint64_t mostParts = (kMaxSeats + kMaxPartSeats - 1) / kMaxPartSeats;
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("time", s.time, limits::time);
        v("part", s.part, limits::choices(mostParts));
        v("parts", s.parts, FieldLimit{1, mostParts});
        v("seat_count", s.seatCount, FieldLimit{0, kMaxPartSeats});
        v("codes", s.codes, FieldLimit{0, 255, kMaxPartSeats / 2});
    }
};

// FreeCounts::whole: what the counts close. After the map part of a resume the client's map is
// up to date again if it stands at `mapSequence`.
inline constexpr std::uint8_t kWholeAfterWelcome = 1;
inline constexpr std::uint8_t kWholeAfterResume = 2;

// --- Room stream ----------------------------------------------------------------------------------

// Free seats of the sections and tiers whose figure changed, counted from the very states that the
// map stream has at `mapSequence`.
struct FreeCounts {
    static constexpr std::string_view name = "free_counts";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    SimTime time;
    std::uint64_t mapSequence = 0;
    std::uint8_t whole = 0;  // not 0: all of them, outside the stream's numbering
    std::vector<SectionIndex> sections;
    std::vector<std::uint32_t> sectionFree;
    std::vector<TierIndex> tiers;
    std::vector<std::uint32_t> tierFree;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("time", s.time, limits::time);
        v("map_sequence", s.mapSequence, limits::number64);
        v("whole", s.whole, limits::choices(3));
        v("sections", s.sections, FieldLimit{0, kMaxSections - 1, kMaxSections});
        v("section_free", s.sectionFree, FieldLimit{0, kMaxSeats, kMaxSections});
        v("tiers", s.tiers, FieldLimit{0, kMaxTiers - 1, kMaxTiers});
        v("tier_free", s.tierFree, FieldLimit{0, kMaxSeats, kMaxTiers});
    }
};

// The waiting room in three numbers.
struct QueueStatus {
    static constexpr std::string_view name = "queue_status";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    SimTime time;
    std::uint64_t admittedUpTo = 0;  // people admitted since the opening
    std::uint32_t waiting = 0;       // people in the waiting room now
    std::uint32_t onMap = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
        v("performance", s.performance, limits::performance);
        v("time", s.time, limits::time);
        v("admitted_up_to", s.admittedUpTo, limits::number64);
        v("waiting", s.waiting, limits::number32);
        v("on_map", s.onMap, limits::number32);
    }
};

// Something that happened to the sale and concerns everybody.
struct SaleEvent {
    static constexpr std::string_view name = "sale_event";
    std::uint32_t epoch = 1;
    std::uint64_t sequence = 0;
    PerformanceId performance;
    EventKind kind = EventKind::SaleOpened;
    SimTime time;
    std::uint32_t subject = 0;
    std::uint32_t number = 0;
    std::uint64_t value = 0;
    SimTime until;
    template <class S, class V> static void fields(S& s, V&& v) { OwnEvent::fields(s, v); }
};

using ServerMessage = std::variant<Welcome, SaleFacts, Declined, ClockAnswer, LettersSpelled, Answered, OwnEvent,
                                   OwnPlace, OwnState, MapDelta, MapSnapshot, FreeCounts, QueueStatus, SaleEvent>;

// Who an event kind is for. Hidden: it stays in the server (letters, other people's counts).
enum class Audience : std::uint8_t { Hidden, Map, Everyone, Owner };
Audience audienceOf(EventKind kind);

}  // namespace frontrow
