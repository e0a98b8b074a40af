// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One performance's on-sale, to be read: what is where, who waits, what is held. It changes only
// through Engine::apply and Engine::advance. Thread: the engine's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "domain/ids.h"
#include "domain/time.h"
#include "sale/command.h"
#include "sale/engine.h"
#include "sale/event.h"
#include "sale/payment_outcome.h"
#include "sale/seat_choice.h"

namespace frontrow {

enum class BuyerStage : std::uint8_t { Outside, Waiting, Admitted, OnMap };

// What the sale knows of one account, as its buyer may see it.
struct BuyerState {
    BuyerStage stage = BuyerStage::Outside;
    bool connected = true;
    bool lettersPassed = false;
    std::uint32_t pass = 0;
    SimTime passUntil, sessionUntil, holdUntil, graceUntil;
    HoldVersion holdVersion;
    SeatList held;
    OrderId openOrder;
    std::uint32_t bought = 0;  // valid tickets
};

struct OrderState {
    AccountId owner;
    bool open = false;  // being paid
    bool awaitsTransfer = false;
    bool paid = false;
    SimTime until;
    Amount total;  // price and fee
    Amount fee;
    SeatList seats;
};

struct TicketState {
    AccountId owner;
    SeatIndex seat;
    OrderId order;
    Amount price;
    bool valid = false;
};

struct SaleCounts {
    std::uint32_t free = 0, held = 0, ordered = 0, sold = 0, blocked = 0;
    std::uint32_t waiting = 0;      // people in the waiting room, far crowd included
    std::uint32_t onMap = 0;        // slots in use: passes and people on the map, far crowd included
    std::uint64_t admitted = 0;     // people admitted since the opening
    std::uint64_t earlyClicks = 0;  // refused because they came before the opening
};

class Sale {
public:
    const PerformanceSetup& setup() const;
    SaleCounts counts() const;
    bool open() const;
    SeatState seatState(SeatIndex seat) const;
    AccountId seatOwner(SeatIndex seat) const;  // nobody while it is free
    // 1 for every seat that is free, by index; stays valid, changes with the sale.
    FreeSeats freeSeats() const;
    BuyerState buyer(AccountId account) const;
    // People up to and including this one who still wait; nothing if the account does not wait or
    // the policy is a draw. O(log n).
    std::optional<std::uint32_t> place(AccountId account) const;
    std::optional<OrderState> order(OrderId order) const;
    std::optional<TicketState> ticket(TicketId ticket) const;
    Amount tierPrice(TierIndex tier) const;
    // The text of the challenge that this account has before it, packed; nothing for another one.
    // The server's only: it is never sent on, but may be read aloud.
    std::optional<std::uint64_t> letters(AccountId account, ChallengeId challenge) const;
    // What providers were asked and have not answered, by payment: to be asked again, under the same
    // payment and try, by whoever has forgotten that it was. O(payments).
    std::vector<PaymentRequest> unansweredPayments() const;
    // What cancelling this ticket now would give back, and what it would cost.
    struct CancelQuote {
        Refusal refusal = Refusal::None;
        Amount refund;
        Amount charge;
    };
    CancelQuote cancelQuote(TicketId ticket, SimTime t) const;
    // Thousandths of the price that a buyer's cancelling keeps back at that time.
    std::int64_t cancelChargePerMille(SimTime t) const;

    struct State;
    explicit Sale(std::unique_ptr<State> state);
    ~Sale();
    Sale(const Sale&) = delete;
    Sale& operator=(const Sale&) = delete;

private:
    friend class Engine;  // the one that changes it
    friend struct StateFields;
    std::unique_ptr<State> m_state;
};

}  // namespace frontrow
