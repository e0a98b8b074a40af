// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Planted bugs: they prove that the simulator of the sale can fail. Each breaks one rule at the one
// place where that rule is kept, as in `if (canary(Canary::HoldVersionIgnored)) …`. They exist only
// in a build with FRONTROW_CANARIES, where the simulator plants one at a time; in every other build
// canary() is a constant false and nothing of them is compiled in.
// Thread: each thread plants its own.
#pragma once

#include <cstdint>

namespace frontrow {

enum class Canary : std::uint8_t {
    None,
    ClosedDeadline,          // what is valid until T is still valid at T: time releases deadline < t only
    LapseSkipped,            // a hold's deadline does not end the hold, so it can be ordered after it
    LapsedSeatNotOffered,    // a lapsed hold leaves its seats Held
    LapseFreesOrderedSeats,  // a hold's timer runs on while its order is paid, and frees the seats
    HoldVersionIgnored,      // open_order and release_seats take any hold version
    IdTableNotConsulted,     // a repeated command id runs again
    BodyNotCompared,         // another body under a known id gets the stored answer, not KEY_REUSED
    ForgottenIdRuns,         // an id below the low-water mark runs instead of KEY_TOO_OLD
    SeatNotChecked,          // hold_seats takes seats that are held by somebody else
    SwapReleasesFirst,       // a refused swap has given the old seats back already
    LimitCountsHeldOnly,     // the ticket limit forgets tickets already bought
    PartHoldAccepted,        // a refused multi-seat hold keeps its first seat
    PriceNotFrozen,          // payment takes the first seat's price of now, not the order's
    DebitWithoutTicket,      // an approved order leaves its last seat without a ticket
    SettledTwice,            // a repeated approval of a payment pays and issues again
    LateApprovalKept,        // money that arrives for a lapsed order is kept, not given back
    RefundTwice,             // a cancelled ticket can be cancelled and refunded again
    ForeignTicketCancelled,  // cancel_tickets does not ask whose ticket it is
    SellerVerbByBuyer,       // block_seats asks no role
    SecondQueuePlace,        // a second entry takes another place beside the first
    AdmissionBackwards,      // the last in the waiting room is admitted first
    MapCapIgnored,           // admission goes by rate alone
    PassOfAnybody,           // use_pass does not compare the pass with the account's own
    HiddenState,             // letters depend on how often this process drew before, not on state alone
    TiesFromUnorderedMap,    // what is due at one instant comes as it happens to lie in memory
    TornTailAccepted,        // a journal record with a bad checksum is read like any other
    // The writer
    AcknowledgeBeforeCommit,     // answers and events go out before the journal has the batch
    CommitErrorTreatedAsFailed,  // an unknown commit is taken as failed, and the state is gone on with
    SmallerEpochAccepted,        // a record of a smaller epoch is replayed like any other
    WallClockRead,               // a replay happens at the time of now, not at the records' times
    SnapshotForgetsIds,          // snapshot and state hash leave the memory of command ids out
    // Links and fan-out
    SendQueueUnbounded,   // whoever does not read has everything queued for him
    WithheldForGood,      // what a slow client was not told is not made known to it when it has caught up
    SilenceNotNoticed,    // a connection that died without a word is served on
    RingSkipsOne,         // of what was missed, the first change is left out
    RingReachesTooFar,    // the ring is believed to hold a change that has left it
    EpochsMerged,         // changes of a new epoch are taken on top of the map of the one before
    NewsTwice,            // what comes again is told and taken again
    LastChangeDropped,    // of several changes in a tick the last one is lost
    NewsToAnother,        // what happened to one person is told to another
    LossNotTold,          // a connection's end does not reach the sale: the place is kept for ever
    BothDevicesServed,    // the same account is served on two connections at once
    StaleMapKept,         // the whole map that was made for one tick is sent at later ones
    GapPassedOver,        // what follows behind a gap in the map is taken
    ResentUnderNewId,     // after a lost link a command is sent again under another number
    AskedAndForgotten,    // a lost link takes the open commands with it
    GreetedWithoutState,  // whoever comes back does not hear what he has
    Count_
};

#ifdef FRONTROW_CANARIES
inline thread_local Canary plantedCanary = Canary::None;
inline bool canary(Canary which) { return plantedCanary == which; }
// The memory beside the state that HiddenState has.
inline std::uint32_t drawsOfThisThread() {
    thread_local std::uint32_t draws = 0;
    return ++draws;
}
#else
constexpr bool canary(Canary) { return false; }
constexpr std::uint32_t drawsOfThisThread() { return 0; }
#endif

}  // namespace frontrow
