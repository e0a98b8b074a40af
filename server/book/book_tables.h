// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the books in the database. Every function executes statements of the connection's
// current transaction, if there is one; false is a failed statement. Thread: that of the connection.
#pragma once

#include <vector>

#include "book/book_sheet.h"
#include "storage/database.h"

namespace frontrow {

class BookTables final : public BookStore {
public:
    explicit BookTables(Database& database) : m_database(database) {}

    std::optional<AccountRow> account(RowKey key) override;
    std::optional<BookingRow> booking(RowKey key) override;
    std::optional<TicketRow> ticket(RowKey key) override;
    std::optional<Amount> wallet(ProfileId profile) override;
    std::int64_t lastEntry() override;

    // The newest page of all, and of one stream; nothing where there is none.
    std::optional<BookPage> lastPage();
    std::optional<BookPage> lastPage(StreamId stream);
    std::vector<BookPage> pages();
    bool store(const BookPage& page);
    bool store(const BookSheet& sheet) override;

    std::vector<LedgerEntry> entriesOf(StreamId stream);
    // Of every account of the profile, in the order in which they were booked.
    std::vector<LedgerEntry> entriesOf(ProfileId profile);
    // The newest stream first.
    std::vector<TicketRow> ticketsOf(ProfileId profile);
    std::vector<ProfileId> profiles();
    std::vector<AccountRow> accountsOf(StreamId stream);
    std::vector<TicketRow> ticketsOf(StreamId stream);
    std::vector<BookingRow> bookingsOf(StreamId stream);
    // An order that is still to be paid.
    bool hasOpenBookings(StreamId stream);
    // Empties what can be made anew: every row of those streams, all entries, and all wallets.
    bool clear(const std::vector<StreamId>& streams);
    bool storeWallet(ProfileId profile, Amount wallet);

private:
    bool store(const AccountRow& row);
    bool store(const BookingRow& row);
    bool store(const TicketRow& row);
    bool store(const LedgerEntry& entry);
    std::optional<BookPage> onePage(const QString& sql, const QVariantList& values);

    Database& m_database;
};

}  // namespace frontrow
