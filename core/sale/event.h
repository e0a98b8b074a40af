// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sale says happened: fixed-size facts in the order in which they became true. Which of
// the number fields an event uses stands beside its kind; the others are 0.
// Who may see what: SeatChanged, counts and admission are for everyone in the sale (without the
// owner's account); everything else only for its account.
#pragma once

#include <cstdint>
#include <string_view>

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/time.h"

namespace frontrow {

enum class SeatState : std::uint8_t { Free, Held, Ordered, Sold, Blocked };

enum class HoldEnd : std::uint8_t { Released, Lapsed, Left, ConnectionLost, SessionEnded, Ordered, Removed };
enum class OrderEnd : std::uint8_t { Paid, Lapsed, Cancelled, BackToSeats, Refused, Removed, PerformanceCancelled };
enum class MapEnd : std::uint8_t { Left, SessionEnded, Paid, ConnectionLost, Removed, SaleEnded, SentBack };
enum class QueueEnd : std::uint8_t { Left, GraceOver, Removed };

enum class EventKind : std::uint8_t {
    SaleOpened,         // the opening second
    SaleEnded,          // for everybody at once, those who still wait included
    SeatChanged,        // subject seat, number SeatState, value seat version; account = owner or nobody
    PlaceTaken,         // account, number place (people up to and including this one), 0 under a draw
    QueueShuffled,      // number people shuffled; places are to be read anew
    LeftQueue,          // account, number QueueEnd
    Admitted,           // account, subject pass, until pass deadline
    CrowdAdmitted,      // number people of the far crowd, subject their slice
    PassLapsing,        // account, until: 10 s before it lapses
    PassLapsed,         // account
    EnteredMap,         // account, until end of the map session
    LeftMap,            // account, number MapEnd
    ConnectionLost,     // account, until end of the grace
    ConnectionResumed,  // account
    LettersIssued,      // account, subject challenge, value text packed, until lapses. Server only: never sent on
    LettersPassed,      // account
    LettersWrong,       // account, number wrong so far
    HoldStarted,        // account, subject version, until
    HoldChanged,        // account, subject version, number seats, until
    HoldEnded,          // account, number HoldEnd, subject version
    SeatLost,           // account whose hold was refused, subject seat, number ms since it went
    OrderOpened,        // account, subject order, value total in minor units, until payment limit
    OrderClosed,        // account, subject order, number OrderEnd
    PaymentRequested,   // account, subject payment, value amount; number: bits 0-6 PaymentMethod, bit 7 details
                        // typed wrong, bits 8-15 try, bits 16-31 attempt (see unpackPaymentRequest())
    PaymentRetrying,    // account, subject payment, number tries so far, until the next try
    PaymentRefused,     // account, subject payment, number PaymentOutcome, value attempts left
    TransferAwaited,    // account, subject order, until due
    ShareAsked,         // account of the member, subject order, value share
    SharePaid,          // account of the member, subject order, value share
    ShareReturned,      // account of the member, subject order, value share
    TicketIssued,       // account, subject ticket, number seat, value price paid
    TicketVoided,       // account, subject ticket, number seat, value refund
    WalletChanged,      // account, value balance
    SeatReturning,      // subject seat, until it is free again (a delayed return)
    AdmissionChanged,   // value rate in thousandths per second, number 1 when paused, subject cap
    PriceChanged,       // subject tier, value price
    PerformanceCancelled,
    Count_
};

std::string_view eventName(EventKind kind);

struct Event {
    SimTime time{};
    std::uint64_t value = 0;
    SimTime until{};
    AccountId account{};
    std::uint32_t subject = 0;
    std::uint32_t number = 0;
    EventKind kind = EventKind::SaleOpened;

    bool operator==(const Event&) const = default;
};

}  // namespace frontrow
