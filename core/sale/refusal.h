// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in which the sale says no. One list for engine, server and app: the app owns the words
// that people read, this list owns the meaning. A refusal never has an effect on seats or money.
#pragma once

#include <cstdint>
#include <string_view>

namespace frontrow {

enum class Refusal : std::uint8_t {
    None,  // not refused

    // About the command itself.
    KeyReused,           // this command id was used for something else
    KeyTooOld,           // this command id is older than what is remembered; it was not run
    Malformed,           // a field is out of its range: no such seat, a seat twice, no seat at all, one's own already
    Forbidden,           // the actor's role has no right to this verb on this object
    UnknownAccount,      // no such account
    UnknownDevice,       // the device is not registered or was removed
    TooManyDevices,      // the account has 8 devices
    TooManyAccounts,     // the shard's declared limit is reached
    UnknownPerformance,  // no such performance
    TooFast,             // hold requests over the account's rate; `until` says when the next may come

    // Opening and waiting room.
    NotOpen,      // the waiting room or the sale is not open yet; `until` is when it will be
    ClickLocked,  // an early click locked the button; `until` says how long
    SaleEnded,    // the performance has begun or the sale was closed
    PerformanceCancelled,
    CodeUnknown,      // the presale code is not one of this sale
    CodeUsed,         // the presale code was used by somebody else
    AlreadyWaiting,   // a second entry where the policy refuses it
    ReloadLocked,     // re-entry is locked by the reload rule; `until` says how long
    NotWaiting,       // the account has no place in the waiting room
    WaitingRoomFull,  // the declared limit of the room is reached
    NotAdmitted,      // no valid pass: not at the front yet, or the pass lapsed
    PassInvalid,      // the pass names another place, account or epoch
    NotOnMap,         // seats can be taken only from the map; the map session may have ended

    // Letters.
    LettersRequired,  // the letters come first
    LettersWrong,     // they do not match; new ones were issued (`subject`)
    LettersLapsed,    // older than their lifetime; ask for new ones
    LettersUnknown,   // another challenge is the valid one
    LettersNotYet,    // the new letters are not there before `until`
    LettersTooMany,   // too many wrong ones: back to the waiting room

    // Seats.
    SeatTaken,         // not free at this position; `subject` is the seat, `number` the ms since it went
    SeatBlocked,       // not for sale
    LimitReached,      // held and bought seats would exceed the account's limit (`number`)
    NotAdjacent,       // no window of that size around the clicked seat
    LeavesSingleSeat,  // would leave a lone seat although another choice would not; `subject` is that seat
    AccessibleOnly,    // an accessible place, and the party did not ask for one
    NothingHeld,       // no seats are held
    HoldChanged,       // the hold version named is not the valid one: late or doubled
    HoldEnded,         // the hold's deadline has passed
    CoolDown,          // too many lapsed holds; `until` says how long
    OrderOpen,         // an order on these seats is being paid; go back to the seats first
    NotStanding,       // "n of this area" asked of a section with seats
    NotEnoughPlaces,   // the standing area has fewer than that (`number` left)

    // Orders and payment.
    UnknownOrder,       // no such order of this account
    OrderLapsed,        // the payment limit has passed; nothing was charged
    AlreadyPaid,        // the order is paid; `subject` is the order of the receipt
    OrderCancelled,     // the order was given up
    MethodNotOffered,   // the sale does not take this method
    MethodOff,          // this card or method was refused too often
    PaymentRunning,     // an attempt is being answered
    UnknownPayment,     // no such attempt
    InsufficientFunds,  // the wallet has too little; `number` is what is missing, in minor units
    ShareUnpaid,        // a party member has not paid yet (`number` of them)
    NoShare,            // the account has no share of this order
    ShareAlreadyPaid,
    AmountTooLarge,  // the sum does not fit, or is beyond the policy's bound
    TopUpOff,        // this sale's wallet cannot be topped up

    // Tickets.
    UnknownTicket,    // no such ticket of this account
    AlreadyRefunded,  // the ticket was cancelled before
    TooLate,          // the performance has begun
    WholeOrderOnly,   // this sale cancels whole orders only
    RebookingOff,     // this sale does not re-book
    TransferPending,  // the transfer has not arrived; cancelling the order releases it

    // Administration.
    OutOfRange,  // a rate or cap beyond the policy's range
    NotEmpty,    // seats that are held or sold cannot be blocked or withdrawn
    Count_       // how many there are; never an answer
};

// The code's stable name in files and on the wire, "SEAT_TAKEN".
std::string_view refusalName(Refusal refusal);

}  // namespace frontrow
