// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of the sale. A command is made by an actor, has an id (account, device,
// counter) that its maker chose before sending, and one action. Every action lists its fields
// once, in fields(); digest, journal, wire and text form all read that list.
// Thread: values, any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <variant>

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/time.h"

namespace frontrow {

// The most seats one command can name (the highest ticket limit a policy may set).
inline constexpr std::size_t kMaxSeatsPerCommand = 10;

// Up to ten identifiers, in the order given; the rest is zero.
template <class T> struct ShortList {
    std::array<T, kMaxSeatsPerCommand> items{};
    std::uint8_t count = 0;

    bool operator==(const ShortList&) const = default;
    // False when the list is full.
    constexpr bool push(T item) {
        if (count == items.size()) return false;
        items[count++] = item;
        return true;
    }
    constexpr bool contains(T item) const {
        for (const T& each : *this) {
            if (each == item) return true;
        }
        return false;
    }
    constexpr bool empty() const { return count == 0; }
    constexpr std::size_t size() const { return count; }
    constexpr const T* begin() const { return items.data(); }
    // A count beyond the room (from outside; every verb refuses it) never leads outside the list.
    constexpr const T* end() const { return items.data() + (count < items.size() ? count : items.size()); }
    constexpr const T& operator[](std::size_t i) const { return items[i]; }
};
using SeatList = ShortList<SeatIndex>;
using TicketList = ShortList<TicketId>;
using AccountList = ShortList<AccountId>;

enum class Role : std::uint8_t { Buyer, Seller, Admin, System };
enum class AccountKind : std::uint8_t { Person, Rival };
enum class PaymentMethod : std::uint8_t { Wallet, Card, Transfer, Split };
enum class PaymentOutcome : std::uint8_t { Approved, InsufficientFunds, WrongDetails, LimitExceeded, NetworkError };
// Add: beside what is held already. Swap: instead of it, atomically.
enum class HoldMode : std::uint8_t { Add, Swap };
// Accessible places are for those who ask for them.
enum class PartyNeeds : std::uint8_t { None, StepFree };
// What a time in which the server did not run does to what is running out: it is given back, or not.
enum class StallRule : std::uint8_t { Extend, Expire };

// One line per list of fields, so that the actions can be read as a table.
// clang-format off

// --- Accounts and wallets -------------------------------------------------------------------

// System. Answer: subject = the new account. The deposit is the wallet's first balance.
struct OpenAccount {
    static constexpr std::string_view name = "open_account";
    AccountKind kind = AccountKind::Person;
    Amount deposit;
    template <class S, class V> static void fields(S& s, V&& v) { v("kind", s.kind); v("deposit", s.deposit); }
};
// Buyer. Answer: subject = the new device.
struct RegisterDevice {
    static constexpr std::string_view name = "register_device";
    template <class S, class V> static void fields(S&, V&&) {}
};
// Buyer. Its command ids are refused from now on.
struct RemoveDevice {
    static constexpr std::string_view name = "remove_device";
    DeviceIndex device;
    template <class S, class V> static void fields(S& s, V&& v) { v("device", s.device); }
};
// Buyer. Practice money into the wallet.
struct TopUp {
    static constexpr std::string_view name = "top_up";
    Amount amount;
    template <class S, class V> static void fields(S& s, V&& v) { v("amount", s.amount); }
};

// --- Waiting room -----------------------------------------------------------------------------

// Buyer: the opening click. Answer: number = first place (0 where no place is shown).
struct EnterWaitingRoom {
    static constexpr std::string_view name = "enter_waiting_room";
    std::uint64_t presaleCode = 0;  // 0 is none
    template <class S, class V> static void fields(S& s, V&& v) { v("presale_code", s.presaleCode); }
};
// Buyer: gives up place, pass, map and held seats; an order in payment keeps its seats.
struct Leave {
    static constexpr std::string_view name = "leave";
    template <class S, class V> static void fields(S&, V&&) {}
};
// System, for an account whose last connection broke.
struct LoseConnection {
    static constexpr std::string_view name = "lose_connection";
    AccountId account;
    template <class S, class V> static void fields(S& s, V&& v) { v("account", s.account); }
};
// System. reload = 1: the person reloaded on purpose, which the re-entry rule may punish.
struct ResumeConnection {
    static constexpr std::string_view name = "resume_connection";
    AccountId account;
    std::uint8_t reload = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("account", s.account); v("reload", s.reload); }
};
// Buyer: uses the pass. Answer: until = end of the map session.
struct UsePass {
    static constexpr std::string_view name = "use_pass";
    std::uint32_t pass = 0;   // the number the Admitted event gave
    std::uint32_t epoch = 1;
    template <class S, class V> static void fields(S& s, V&& v) { v("pass", s.pass); v("epoch", s.epoch); }
};

// --- Letters ----------------------------------------------------------------------------------

// Buyer. Answer: subject = the challenge, until = when it lapses.
struct RequestLetters {
    static constexpr std::string_view name = "request_letters";
    template <class S, class V> static void fields(S&, V&&) {}
};
// Buyer. The text is packed, first letter in the lowest byte, upper case; see letters.h.
struct AnswerLetters {
    static constexpr std::string_view name = "answer_letters";
    ChallengeId challenge;
    std::uint64_t text = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("challenge", s.challenge); v("text", s.text); }
};

// --- Seats. Answers: subject = hold version, until = end of the hold, number = seats held -------

// Buyer: exactly these seats, all or nothing.
struct HoldSeats {
    static constexpr std::string_view name = "hold_seats";
    SeatList seats;
    HoldMode mode = HoldMode::Add;
    PartyNeeds needs = PartyNeeds::None;
    template <class S, class V> static void fields(S& s, V&& v) { v("seats", s.seats); v("mode", s.mode); v("needs", s.needs); }
};
// Buyer: a click with a party; the engine takes the best window of that size around the seat.
struct HoldParty {
    static constexpr std::string_view name = "hold_party";
    SeatIndex seat;
    std::uint8_t size = 1;
    HoldMode mode = HoldMode::Add;
    PartyNeeds needs = PartyNeeds::None;
    template <class S, class V> static void fields(S& s, V&& v) { v("seat", s.seat); v("size", s.size); v("mode", s.mode); v("needs", s.needs); }
};
// Buyer: n of this standing area.
struct HoldStanding {
    static constexpr std::string_view name = "hold_standing";
    SectionIndex section;
    std::uint8_t count = 1;
    HoldMode mode = HoldMode::Add;
    template <class S, class V> static void fields(S& s, V&& v) { v("section", s.section); v("count", s.count); v("mode", s.mode); }
};
// Buyer: gives back the seats named, all of them when none is named.
struct ReleaseSeats {
    static constexpr std::string_view name = "release_seats";
    HoldVersion version;
    SeatList seats;
    template <class S, class V> static void fields(S& s, V&& v) { v("version", s.version); v("seats", s.seats); }
};
// Buyer: the next seats held are to replace these tickets of one's own; an empty list ends it.
struct BeginRebooking {
    static constexpr std::string_view name = "begin_rebooking";
    TicketList tickets;
    template <class S, class V> static void fields(S& s, V&& v) { v("tickets", s.tickets); }
};

// --- Orders and payment -----------------------------------------------------------------------

// Buyer: held becomes ordered, price frozen. Answer: subject = order, until = payment limit.
struct OpenOrder {
    static constexpr std::string_view name = "open_order";
    HoldVersion version;
    template <class S, class V> static void fields(S& s, V&& v) { v("version", s.version); }
};
// Buyer: ordered becomes held again, with the hold time that was left, never past the limit.
struct BackToSeats {
    static constexpr std::string_view name = "back_to_seats";
    OrderId order;
    template <class S, class V> static void fields(S& s, V&& v) { v("order", s.order); }
};
// Buyer: gives up order and seats. Also ends a transfer that has not arrived.
struct CancelOrder {
    static constexpr std::string_view name = "cancel_order";
    OrderId order;
    template <class S, class V> static void fields(S& s, V&& v) { v("order", s.order); }
};
// Buyer. Answer: subject = payment attempt. The answer of the money comes as events.
struct Pay {
    static constexpr std::string_view name = "pay";
    OrderId order;
    PaymentMethod method = PaymentMethod::Wallet;
    std::uint32_t card = 0;           // tells one card from another; 0 for other methods
    std::uint8_t detailsWrong = 0;    // 1: the form's card data do not check out
    template <class S, class V> static void fields(S& s, V&& v) { v("order", s.order); v("method", s.method); v("card", s.card); v("details_wrong", s.detailsWrong); }
};
// Buyer: the order's owner asks these accounts for an even share each; the owner pays the rest.
struct OfferSplit {
    static constexpr std::string_view name = "offer_split";
    OrderId order;
    AccountList members;
    template <class S, class V> static void fields(S& s, V&& v) { v("order", s.order); v("members", s.members); }
};
// Buyer: a member's share from the wallet into escrow. Answer: number = the share.
struct PayShare {
    static constexpr std::string_view name = "pay_share";
    OrderId order;
    template <class S, class V> static void fields(S& s, V&& v) { v("order", s.order); }
};
// System: what the payment provider says of try `attemptTry` of this payment.
struct SettlePayment {
    static constexpr std::string_view name = "settle_payment";
    PaymentId payment;
    std::uint8_t attemptTry = 1;
    PaymentOutcome outcome = PaymentOutcome::Approved;
    template <class S, class V> static void fields(S& s, V&& v) { v("payment", s.payment); v("try", s.attemptTry); v("outcome", s.outcome); }
};

// --- Tickets ------------------------------------------------------------------------------------

// Buyer (own tickets, with charge) or Seller (any, in full). All or nothing. Answer: number = refund.
struct CancelTickets {
    static constexpr std::string_view name = "cancel_tickets";
    TicketList tickets;
    template <class S, class V> static void fields(S& s, V&& v) { v("tickets", s.tickets); }
};

// --- Administration ---------------------------------------------------------------------------

struct SetAdmission {  // Seller, Admin
    static constexpr std::string_view name = "set_admission";
    std::int64_t ratePerMille = 70'000;
    std::int64_t mapCap = 0;
    std::uint8_t paused = 0;
    std::uint8_t followLoad = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("rate_per_mille", s.ratePerMille); v("map_cap", s.mapCap); v("paused", s.paused); v("follow_load", s.followLoad); }
};
struct AdmitNow {  // Seller, Admin: beyond rate and cap. Answer: number = people admitted
    static constexpr std::string_view name = "admit_now";
    std::uint32_t count = 1;
    template <class S, class V> static void fields(S& s, V&& v) { v("count", s.count); }
};
struct ReportLoad {  // System, once a second while admission follows load
    static constexpr std::string_view name = "report_load";
    std::int64_t holdP95Ms = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("hold_p95_ms", s.holdP95Ms); }
};
struct BlockSeats {  // Seller: takes free seats off the sale (or back on it)
    static constexpr std::string_view name = "block_seats";
    SeatList seats;
    std::uint8_t blocked = 1;
    template <class S, class V> static void fields(S& s, V&& v) { v("seats", s.seats); v("blocked", s.blocked); }
};
struct SetTierPrice {  // Seller: for orders opened from now on
    static constexpr std::string_view name = "set_tier_price";
    TierIndex tier;
    Amount price;
    template <class S, class V> static void fields(S& s, V&& v) { v("tier", s.tier); v("price", s.price); }
};
struct RemoveBuyer {  // Admin: as if the person had left, order included
    static constexpr std::string_view name = "remove_buyer";
    AccountId account;
    template <class S, class V> static void fields(S& s, V&& v) { v("account", s.account); }
};
struct CancelPerformance {  // Seller: voids live orders, stops the sale
    static constexpr std::string_view name = "cancel_performance";
    template <class S, class V> static void fields(S&, V&&) {}
};
// System: refunds the next tickets of a cancelled performance, at most 64. Answer: number = tickets left.
struct RefundNext {
    static constexpr std::string_view name = "refund_next";
    template <class S, class V> static void fields(S&, V&&) {}
};

// --- The far crowd and time (System) ------------------------------------------------------------

// People who wait but will never buy, as a number: they take places and slots like everybody.
// Answer: subject = the slice of the queue they stand in, for CrowdLeavesQueue.
struct CrowdArrives {
    static constexpr std::string_view name = "crowd_arrives";
    std::uint32_t count = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("count", s.count); }
};
struct CrowdLeavesQueue {  // at most as many as still stand in that slice; Answer: number = how many left
    static constexpr std::string_view name = "crowd_leaves_queue";
    std::uint32_t slice = 0;
    std::uint32_t count = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("slice", s.slice); v("count", s.count); }
};
struct CrowdLeavesMap {
    static constexpr std::string_view name = "crowd_leaves_map";
    std::uint32_t count = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("count", s.count); }
};
struct Tick {  // only lets time pass
    static constexpr std::string_view name = "tick";
    template <class S, class V> static void fields(S&, V&&) {}
};
inline constexpr Duration kLongestStall = days(30);  // the most that is given back
// System, at the last instant before a stall of the server. Extend moves what a buyer could not use
// meanwhile: pass, map session, hold, payment limit, letters, graces; not beyond the performance's
// start, and no date such as a transfer's. Answer: number = deadlines moved.
struct NoteStall {
    static constexpr std::string_view name = "note_stall";
    std::int64_t stalledMs = 0;
    StallRule rule = StallRule::Extend;
    template <class S, class V> static void fields(S& s, V&& v) { v("stalled_ms", s.stalledMs); v("rule", s.rule); }
};

// clang-format on

using Action = std::variant<OpenAccount, RegisterDevice, RemoveDevice, TopUp, EnterWaitingRoom, Leave, LoseConnection,
                            ResumeConnection, UsePass, RequestLetters, AnswerLetters, HoldSeats, HoldParty,
                            HoldStanding, ReleaseSeats, BeginRebooking, OpenOrder, BackToSeats, CancelOrder, Pay,
                            OfferSplit, PayShare, SettlePayment, CancelTickets, SetAdmission, AdmitNow, ReportLoad,
                            BlockSeats, SetTierPrice, RemoveBuyer, CancelPerformance, RefundNext, CrowdArrives,
                            CrowdLeavesQueue, CrowdLeavesMap, Tick, NoteStall>;
inline constexpr std::size_t kVerbCount = std::variant_size_v<Action>;

struct Actor {
    Role role = Role::Buyer;
    AccountId account;
    DeviceIndex device;
};

struct Command {
    Actor actor;
    CommandCounter counter;     // from 1; 0 is no id: System's own commands, never repeated
    PerformanceId performance;  // which sale; ignored by the account verbs
    Action action;
};

// The stable name of an action's verb, "hold_seats".
constexpr std::string_view verbName(const Action& action) {
    return std::visit([](const auto& a) { return std::remove_cvref_t<decltype(a)>::name; }, action);
}

}  // namespace frontrow
