// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of one sale and the small steps that its verbs and its deadlines share. The verbs are
// in waiting_room.cpp, letters_gate.cpp, holding.cpp, ordering.cpp, paying.cpp, ticketing.cpp and
// administration.cpp; time in sale_time.cpp. Thread: the engine's.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/memory_hints.h"
#include "domain/random.h"
#include "sale/accounts.h"
#include "sale/admission_bucket.h"
#include "sale/canary.h"
#include "sale/deadline_wheel.h"
#include "sale/sale.h"
#include "sale/seat_book.h"
#include "sale/waiting_line.h"

namespace frontrow {

// How often one method, or one card, was refused.
struct MethodRefusals {
    PaymentMethod method = PaymentMethod::Card;
    std::uint32_t card = 0;
    std::uint32_t count = 0;
};
// A pass that lapses is told so long before.
inline constexpr Duration kPassWarning = seconds(10);
inline constexpr std::size_t kMaxMethods = 8;  // methods and cards of one account in one sale

// What every click reads comes first, so that it lies in two lines of a processor's cache.
struct Buyer {
    AccountId account;
    BuyerStage stage = BuyerStage::Outside;
    bool connected = true;
    bool wasOnMap = false;  // to tell "map session ended" from "never admitted"
    bool lastHoldLapsed = false;
    bool passedBeforeMap = false;
    bool passedAfterSeats = false;
    OrderId order;  // being paid
    HoldVersion version;
    std::uint32_t bought = 0;  // valid tickets and seats of transfers that are due
    SeatList held;
    SimTime holdUntil;
    SimTime payUntil;                // set when payment is first opened, until the hold has ended
    std::int64_t requestTokens = 0;  // thousandths of a hold request
    SimTime requestsAt;
    SimTime coolUntil;
    std::uint32_t lapses = 0;
    TicketList rebooking;
    // Waiting room and letters
    std::uint32_t slot = 0;  // in the line, while waiting
    std::uint32_t pass = 0;
    SimTime clickLockedUntil;   // after an early click
    SimTime reloadLockedUntil;  // after a reload; 0 when none is running
    SimTime mapEntered;
    ChallengeId challenge;
    std::uint64_t letters = 0;
    SimTime lettersFrom, lettersUntil;
    std::uint32_t lettersWrong = 0;
    // Payment
    std::uint32_t attempts = 0;  // payments begun
    std::array<MethodRefusals, kMaxMethods> refusals{};
    std::uint8_t methodCount = 0;
};

struct SplitShare {
    AccountId account;
    Amount amount;
    bool paid = false;
};

enum class OrderStage : std::uint8_t { Open, AwaitsTransfer, Paid, Closed };

struct Order {
    AccountId owner;
    OrderStage stage = OrderStage::Open;
    OrderEnd end = OrderEnd::Paid;  // once Paid or Closed
    SimTime until;
    SimTime opened;
    Duration holdLeft;
    SeatList seats;
    std::array<Amount, kMaxSeatsPerCommand> prices{};  // frozen
    Amount feePerSeat;
    Amount fee;  // in all
    Amount due;  // price and fee, less what re-booked tickets cost
    TicketList rebooks;
    PaymentId payment;     // being answered; 0 is none
    TicketId firstTicket;  // of its seats in order, once paid
    std::vector<SplitShare> shares;
};

struct Payment {
    OrderId order;
    PaymentMethod method = PaymentMethod::Wallet;
    std::uint32_t card = 0;
    std::uint32_t attempt = 1;
    std::uint8_t tryNumber = 1;
    bool detailsWrong = false;
    bool settled = false;  // nothing more can come of it
};

struct Ticket {
    AccountId owner;
    SeatIndex seat;
    OrderId order;
    Amount price;
    Amount fee;
    bool valid = true;
    OrderId rebookedBy;  // the live order that is to replace it; 0 is none
};

// The circumstances of one command or deadline.
struct Context {
    SimTime t;
    const Actor& actor;
    Accounts& accounts;
    EventBuffer& out;
};

struct Sale::State {
    State(PerformanceId performance, PerformanceSetup setup, std::uint32_t epoch);

    const PerformanceId performance;
    const PerformanceSetup setup;
    std::uint32_t epoch;
    const Random dice;
    const VenuePlan& plan;
    const SalePolicy& policy;

    SeatBook seats;
    WaitingLine line;
    AdmissionBucket bucket;
    DeadlineWheel deadlines;

    SimTime clock;  // everything before it has happened
    bool opened = false;
    bool ended = false;
    bool cancelled = false;
    bool followLoad = false;
    std::int64_t mapCap = 0;
    std::uint32_t slotsUsed = 0;  // passes and people on the map, far crowd included
    std::uint32_t crowdOnMap = 0;
    std::uint64_t admitted = 0;
    std::uint32_t passCounter = 0;
    std::uint32_t challengeCounter = 0;
    std::uint64_t draws = 0;
    std::uint64_t earlyClicks = 0;
    std::uint32_t refundedOrders = 0;  // how far a cancelled performance has been wound up
    std::uint32_t refundedTickets = 0;

    std::vector<Amount> prices;          // per tier, from now on
    std::vector<std::uint32_t> buyerOf;  // by account; 0 is none, else index + 1
    std::vector<Buyer> buyers;
    std::vector<Order> orders;  // OrderId − 1, and so on
    std::vector<Payment> payments;
    std::vector<Ticket> tickets;
    std::vector<std::uint64_t> sortedCodes;  // of a presale
    std::map<std::uint64_t, AccountId> codesUsed;

    // Made when asked for the first time.
    Buyer& buyer(AccountId account) {
        if (account.value >= buyerOf.size() || buyerOf[account.value] == 0) makeBuyer(account);
        return buyers[buyerOf[account.value] - 1];
    }
    void makeBuyer(AccountId account);
    // What the buyer has will be asked and changed soon.
    void prepare(AccountId account) const {
        if (account.value >= buyerOf.size() || buyerOf[account.value] == 0) return;
        const std::uint32_t index = buyerOf[account.value] - 1;
        writeAhead(&buyers[index]);
        writeAhead(&buyers[index].holdUntil);
        deadlines.prepare(DeadlineKind::Hold, index);
        for (const SeatIndex seat : buyers[index].held) seats.prepare(seat);
    }
    const Buyer* findBuyer(AccountId account) const;
    std::uint32_t indexOf(const Buyer& b) const { return static_cast<std::uint32_t>(&b - buyers.data()); }
    Order* findOrder(OrderId id);
    const Order* findOrder(OrderId id) const;
    OrderId idOf(const Order& order) const { return OrderId{static_cast<std::uint32_t>(&order - orders.data()) + 1}; }

    // Cancelled or over, for verbs that need a running sale.
    std::optional<Refusal> notRunning() const {
        if (cancelled) return Refusal::PerformanceCancelled;
        if (ended) return Refusal::SaleEnded;
        return std::nullopt;
    }
    [[gnu::always_inline]] void tell(const Context& c, Event event) const {
        event.time = c.t;
        append(c.out, event);
    }

    // Waiting room and map
    void admitAll(const Context& c) {
        if (line.people() > 0 && opened && !ended && !cancelled) admitPossible(c);
    }
    void admitPossible(const Context& c);
    void admit(const Context& c, Buyer& b);
    void admitNext(const Context& c, std::uint32_t most);
    std::uint32_t enqueue(const Context& c, Buyer& b);
    void leaveQueue(const Context& c, Buyer& b, QueueEnd why);
    void leaveMap(const Context& c, Buyer& b, MapEnd why);
    void noteMoved();
    bool needsLettersBeforeMap(const Buyer& b) const;
    bool needsLettersAfterSeats(const Buyer& b) const;

    // Seats
    void endHold(const Context& c, Buyer& b, HoldEnd why);
    void armHold(Buyer& b, SimTime until);
    void release(const Context& c, AccountId owner, const SeatList& list);

    // Orders and tickets
    void closeOrder(const Context& c, Order& order, OrderEnd why);
    void returnShares(const Context& c, Order& order);
    void requestPayment(const Context& c, PaymentId id);
    void tellWallet(const Context& c, AccountId account) const;
    std::int64_t chargePerMille(SimTime t) const;
    Sale::CancelQuote quote(const Ticket& ticket, SimTime t, Role role) const;
    void voidTicket(const Context& c, TicketId id, Amount refund);

    // Time: everything due up to and including t, in order; and one deadline of it.
    void pass(SimTime t, Accounts& accounts, EventBuffer& out);
    void due(const Context& c, const DeadlineWheel::Due& deadline);
    SimTime nextAdmission() const {
        const bool possible = line.people() > 0 && opened && !ended && !cancelled &&
                              (mapCap == 0 || slotsUsed < static_cast<std::uint64_t>(mapCap));
        return possible ? std::max(clock, bucket.nextAvailable()) : kNever;
    }
    SimTime nextDue() const {
        const SimTime deadline = deadlines.earliest();
        if (canary(Canary::ClosedDeadline) && deadline != kNever)
            return std::min(nextAdmission(), deadline + milliseconds(1));
        return std::min(nextAdmission(), deadline);
    }

    std::string brokenInvariant(const Accounts& accounts) const;
};

// Who acts when time does.
inline constexpr Actor kTime{Role::System, {}, {}};

// One overload per verb of a sale; a verb without one does not compile.
using SaleState = Sale::State;
Answer perform(SaleState& s, const Context& c, const EnterWaitingRoom& a);
Answer perform(SaleState& s, const Context& c, const Leave& a);
Answer perform(SaleState& s, const Context& c, const LoseConnection& a);
Answer perform(SaleState& s, const Context& c, const ResumeConnection& a);
Answer perform(SaleState& s, const Context& c, const UsePass& a);
Answer perform(SaleState& s, const Context& c, const RequestLetters& a);
Answer perform(SaleState& s, const Context& c, const AnswerLetters& a);
Answer perform(SaleState& s, const Context& c, const HoldSeats& a);
Answer perform(SaleState& s, const Context& c, const HoldParty& a);
Answer perform(SaleState& s, const Context& c, const HoldStanding& a);
Answer perform(SaleState& s, const Context& c, const ReleaseSeats& a);
Answer perform(SaleState& s, const Context& c, const BeginRebooking& a);
Answer perform(SaleState& s, const Context& c, const OpenOrder& a);
Answer perform(SaleState& s, const Context& c, const BackToSeats& a);
Answer perform(SaleState& s, const Context& c, const CancelOrder& a);
Answer perform(SaleState& s, const Context& c, const Pay& a);
Answer perform(SaleState& s, const Context& c, const OfferSplit& a);
Answer perform(SaleState& s, const Context& c, const PayShare& a);
Answer perform(SaleState& s, const Context& c, const SettlePayment& a);
Answer perform(SaleState& s, const Context& c, const CancelTickets& a);
Answer perform(SaleState& s, const Context& c, const SetAdmission& a);
Answer perform(SaleState& s, const Context& c, const AdmitNow& a);
Answer perform(SaleState& s, const Context& c, const ReportLoad& a);
Answer perform(SaleState& s, const Context& c, const BlockSeats& a);
Answer perform(SaleState& s, const Context& c, const SetTierPrice& a);
Answer perform(SaleState& s, const Context& c, const RemoveBuyer& a);
Answer perform(SaleState& s, const Context& c, const CancelPerformance& a);
Answer perform(SaleState& s, const Context& c, const RefundNext& a);
Answer perform(SaleState& s, const Context& c, const CrowdArrives& a);
Answer perform(SaleState& s, const Context& c, const CrowdLeavesQueue& a);
Answer perform(SaleState& s, const Context& c, const CrowdLeavesMap& a);
Answer perform(SaleState& s, const Context& c, const Tick& a);
Answer perform(SaleState& s, const Context& c, const NoteStall& a);

inline Answer refuse(Refusal refusal, std::uint32_t subject = 0, std::uint32_t number = 0, SimTime until = {}) {
    return {refusal, subject, number, until};
}

}  // namespace frontrow
