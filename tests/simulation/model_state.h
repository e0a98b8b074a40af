// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reference model knows: plain records. Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "sale/answer.h"
#include "sale/command.h"
#include "sale/event.h"
#include "sale/policy.h"
#include "sale/sale.h"

namespace frontrow::simulation {

struct ModelMemory {
    Command command;
    Answer answer;
    SimTime time;
};

struct ModelDevice {
    bool removed = false;
    std::uint64_t highest = 0;
    std::map<std::uint64_t, ModelMemory> answered;
};

struct ModelAccount {
    AccountKind kind = AccountKind::Person;
    Amount balance;
    std::vector<ModelDevice> devices;
};

// One place in the line: an account, or people of the far crowd.
struct ModelPlace {
    AccountId account;
    std::uint32_t people = 1;
    std::uint32_t slice = 0;
    bool mixed = false;  // was there when the line was shuffled: its order is the seed's choice
};

struct ModelSeat {
    SeatState state = SeatState::Free;
    AccountId owner;
    SimTime since;
};

struct ModelBuyer {
    AccountId account;
    BuyerStage stage = BuyerStage::Outside;
    bool connected = true;
    SimTime graceUntil = kNever;
    SimTime lostSeatsUntil = kNever;
    std::uint32_t pass = 0;
    SimTime passUntil, sessionUntil, mapEntered;
    bool wasOnMap = false;
    SimTime clickLockedUntil, reloadLockedUntil;
    // Letters
    bool passedBeforeMap = false, passedAfterSeats = false;
    ChallengeId challenge;
    std::uint64_t letters = 0;
    SimTime lettersFrom, lettersUntil;
    std::uint32_t lettersWrong = 0;
    // Seats
    SeatList held;
    HoldVersion version;
    SimTime holdUntil = kNever;
    SimTime payUntil;
    bool lastHoldLapsed = false;
    std::int64_t requestTokens = 0;
    SimTime requestsAt;
    bool requested = false;
    std::uint32_t lapses = 0;
    SimTime coolUntil;
    TicketList rebooking;
    // Orders
    OrderId order;
    std::uint32_t bought = 0;
    std::uint32_t attempts = 0;
    std::map<std::pair<PaymentMethod, std::uint32_t>, std::uint32_t> refusals;
};

enum class ModelOrderStage : std::uint8_t { Open, AwaitsTransfer, Paid, Closed };

struct ModelShare {
    AccountId account;
    Amount amount;
    bool paid = false;
};

struct ModelOrder {
    AccountId owner;
    ModelOrderStage stage = ModelOrderStage::Open;
    OrderEnd end = OrderEnd::Paid;
    SimTime until;
    SimTime opened;
    Duration holdLeft;
    SeatList seats;
    std::vector<Amount> prices;
    Amount fee;
    Amount due;
    TicketList rebooks;
    PaymentId payment;
    std::vector<ModelShare> shares;
};

struct ModelPayment {
    OrderId order;
    PaymentMethod method = PaymentMethod::Wallet;
    std::uint32_t card = 0;
    std::uint8_t tryNumber = 1;
    bool settled = false;
    SimTime retryAt = kNever;
};

struct ModelTicket {
    AccountId owner;
    SeatIndex seat;
    OrderId order;
    Amount price;
    Amount fee;
    bool valid = true;
};

}  // namespace frontrow::simulation
