// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns what happened in one stream into rows: accounts, bookings, tickets, and for every movement of
// money an entry with both of its sides. One call is one page. The same pages give the same rows,
// whether they are written while the sale runs or made anew from the journal. Thread: the writer's.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "book/book_sheet.h"
#include "book/ticket_code.h"
#include "sale/engine.h"
#include "sale/event.h"
#include "sale/journal_record.h"

namespace frontrow {

// Whose money is booked: in a rehearsal that of people, in a listed performance everybody's.
enum class Booked : std::uint8_t { People, Everybody };

// Which profile an account of the stream belongs to.
struct ProfileAccount {
    AccountId account;
    ProfileId profile;
};

struct BookedStream {
    StreamId stream;
    Booked booked = Booked::People;
    // People of a rehearsal, who have their accounts before its first record, and those accounts of any
    // stream that belong to a profile.
    std::vector<ProfileAccount> profiles;
    // Accounts 1 to `people` were there before the first record, each with this in its wallet.
    std::uint32_t people = 0;
    Amount deposit;
};

// What a ticket's code is signed over.
TicketClaim claimOf(const TicketRow& row);

// Events that leave no trace in the books need not be kept for a page.
bool concernsBooks(const Event& event);

class SaleBook {
public:
    SaleBook(BookedStream stream, const TicketKey& key) : m_stream(std::move(stream)), m_key(key) {}

    // `records` and `events`: all since the last page, in order; `engine`: as it is behind them.
    // `first`: no page of this stream was written before.
    // Empty, or in words where the books would differ from the engine: a defect of the program.
    std::string writePage(BookSheet& sheet, std::span<const JournalRecord> records, std::span<const Event> events,
                          const Engine& engine, bool first);

    const BookedStream& stream() const { return m_stream; }

private:
    struct Page;
    AccountRow* accountOf(Page& page, AccountId account) const;
    AccountRow& openAccount(Page& page, AccountId account, AccountKind kind) const;
    void readRecords(Page& page, std::span<const JournalRecord> records) const;
    void note(Page& page, const Event& event) const;
    void orderOpened(Page& page, const Event& event) const;
    void orderClosed(Page& page, const Event& event) const;
    void paid(Page& page, const BookingRow& booking, AccountRow& owner) const;
    void ticketIssued(Page& page, const Event& event) const;
    void voided(Page& page, const Event& event) const;
    void walletChanged(Page& page, const Event& event) const;
    void shareMoved(Page& page, const Event& event, Pot from, Pot to) const;
    void settleVoids(Page& page, AccountId account, bool rebooked) const;
    std::string differences(Page& page) const;

    BookedStream m_stream;
    TicketKey m_key;
};

}  // namespace frontrow
