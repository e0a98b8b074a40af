// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the books: accounts, bookings, tickets, and every movement of money. They are made from
// journals and can be made anew from them; nothing is decided by them. Rows of a sale have keys that
// follow from its stream and the sale's own numbers, so no row has to be looked for.
// Thread: values, any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/time.h"
#include "sale/command.h"
#include "sale/event.h"
#include "storage/stream_table.h"

namespace frontrow {

// A person on this computer; 0 is nobody.
using ProfileId = Id<struct ProfileTag, std::uint32_t>;

// A row of a stream: the stream above, the sale's number below. Streams have numbers below 2^31.
using RowKey = std::int64_t;
constexpr RowKey rowKey(StreamId stream, std::uint32_t number) {
    return static_cast<RowKey>((stream.value << 32U) | number);
}
constexpr StreamId streamOf(RowKey key) { return StreamId{static_cast<std::uint64_t>(key) >> 32U}; }
constexpr std::uint32_t numberOf(RowKey key) { return static_cast<std::uint32_t>(key); }

struct AccountRow {
    RowKey key = 0;
    ProfileId profile;
    AccountKind kind = AccountKind::Person;
    Amount deposit;                                  // taken into the sale, or paid in when it was opened
    Amount balance;                                  // of the account in its stream
    PaymentMethod payingBy = PaymentMethod::Wallet;  // of its last payment

    bool operator==(const AccountRow&) const = default;
};

enum class BookingState : std::uint8_t { Open, AwaitsTransfer, Paid, Closed };

struct BookingRow {
    RowKey key = 0;  // of the order
    RowKey account = 0;
    BookingState state = BookingState::Open;
    OrderEnd end = OrderEnd::Paid;                 // once Paid or Closed
    PaymentMethod method = PaymentMethod::Wallet;  // once Paid or AwaitsTransfer
    Amount total;                                  // to be paid; below 0 where a re-booking gives money back
    Amount fee;
    Amount escrow;  // shares of a split that wait for it
    SimTime opened;
    std::int64_t page = 0;

    bool operator==(const BookingRow&) const = default;
};

enum class TicketRowState : std::uint8_t { Valid, Void };

struct TicketRow {
    RowKey key = 0;
    RowKey booking = 0;
    RowKey account = 0;
    PerformanceId performance;
    SeatIndex seat;
    std::string section, row, number;  // of the seat, as people read them
    Amount price;
    Amount refund;  // once void
    TicketRowState state = TicketRowState::Valid;
    std::uint32_t epoch = 1;  // of the writer that issued it
    std::string code;
    std::int64_t page = 0;

    bool operator==(const TicketRow&) const = default;
};

enum class EntryKind : std::uint8_t {
    Allowance,  // given: the first balance, and every week's
    TopUp,      // added by the person
    Purchase,   // an order paid
    Refund,     // for a ticket that was cancelled, or the difference of a re-booking
    Charge,     // what cancelling cost
    Share       // of a split order, on its way through escrow
};

// Where money is. Outside is everything beyond the books: cards, transfers, gifts.
enum class Pot : std::uint8_t { Outside, Wallet, Escrow, House };

// One movement, from one pot to another, so nothing comes from nowhere. Entries are only ever added.
struct LedgerEntry {
    std::int64_t id = 0;  // from 1, without a gap
    RowKey account = 0;
    EntryKind kind = EntryKind::Allowance;
    Pot from = Pot::Outside;
    Pot to = Pot::Wallet;
    Amount amount{};       // ≥ 0
    Amount walletAfter{};  // of the profile, or of the account where it has none
    RowKey booking = 0;    // 0 is none
    RowKey ticket = 0;     // 0 is none
    std::int64_t page = 0;

    bool operator==(const LedgerEntry&) const = default;
};

// How far a stream is in the books: each page is one transaction's worth of it. Pages are kept when the
// rows are made anew, for they say in which order streams were booked, and when.
struct BookPage {
    std::int64_t id = 0;  // from 1, without a gap
    StreamId stream;
    std::uint64_t sequence = 0;  // of the newest record that is in the books
    SimTime time;                // log time up to which everything is
    std::int64_t utcMs = 0;      // when it was written
};

// Stable names, for the database's readers and for JSON.
std::string_view bookingStateName(BookingState state);
std::string_view ticketStateName(TicketRowState state);
std::string_view entryKindName(EntryKind kind);
std::string_view potName(Pot pot);
std::string_view orderEndName(OrderEnd end);

}  // namespace frontrow
