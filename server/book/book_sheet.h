// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows that one page of the books touches: fetched once from where they are kept, changed here,
// and stored together. New ledger entries are numbered on from the last. Thread: the writer's.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "book/book_rows.h"

namespace frontrow {

// Where rows are kept. A key that is not there gives nothing.
class RowSource {
public:
    virtual ~RowSource() = default;
    virtual std::optional<AccountRow> account(RowKey key) = 0;
    virtual std::optional<BookingRow> booking(RowKey key) = 0;
    virtual std::optional<TicketRow> ticket(RowKey key) = 0;
    // What the profile has in its wallet.
    virtual std::optional<Amount> wallet(ProfileId profile) = 0;
    virtual std::int64_t lastEntry() = 0;
};

class BookSheet;

// Where they are stored, too.
class BookStore : public RowSource {
public:
    // Everything that the sheet holds; entries are added, rows replaced. False where it failed.
    virtual bool store(const BookSheet& sheet) = 0;
};

class BookSheet {
public:
    BookSheet(RowSource& source, std::int64_t page) : m_source(source), m_page(page) {}

    // The row, to be changed; null where there is none.
    AccountRow* account(RowKey key);
    BookingRow* booking(RowKey key);
    TicketRow* ticket(RowKey key);
    AccountRow& open(const AccountRow& row) { return m_accounts.insert_or_assign(row.key, row).first->second; }
    BookingRow& open(const BookingRow& row) { return m_bookings.insert_or_assign(row.key, row).first->second; }
    TicketRow& open(const TicketRow& row) { return m_tickets.insert_or_assign(row.key, row).first->second; }

    // Moves the entry's amount: the account's balance, its profile's wallet, and the entry itself, which
    // gets its number, page and balance here. An amount of 0 leaves no entry.
    void enter(AccountRow& account, LedgerEntry entry);

    std::int64_t page() const { return m_page; }
    // What to store, in ascending order of keys.
    const std::map<RowKey, AccountRow>& accounts() const { return m_accounts; }
    const std::map<RowKey, BookingRow>& bookings() const { return m_bookings; }
    const std::map<RowKey, TicketRow>& tickets() const { return m_tickets; }
    const std::map<ProfileId, Amount>& wallets() const { return m_wallets; }
    const std::vector<LedgerEntry>& entries() const { return m_entries; }

private:
    RowSource& m_source;
    std::int64_t m_page;
    std::map<RowKey, AccountRow> m_accounts;
    std::map<RowKey, BookingRow> m_bookings;
    std::map<RowKey, TicketRow> m_tickets;
    std::map<ProfileId, Amount> m_wallets;
    std::vector<LedgerEntry> m_entries;
    std::optional<std::int64_t> m_lastEntry;
};

}  // namespace frontrow
