// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Books that are kept in memory, to be compared with those of the database. Thread: one.
#pragma once

#include <map>
#include <vector>

#include "book/book_sheet.h"

namespace frontrow {

class MemoryBooks final : public BookStore {
public:
    std::optional<AccountRow> account(RowKey key) override { return find(accounts, key); }
    std::optional<BookingRow> booking(RowKey key) override { return find(bookings, key); }
    std::optional<TicketRow> ticket(RowKey key) override { return find(tickets, key); }
    std::optional<Amount> wallet(ProfileId profile) override { return find(wallets, profile); }
    std::int64_t lastEntry() override { return static_cast<std::int64_t>(entries.size()); }
    bool store(const BookSheet& sheet) override;

    std::map<RowKey, AccountRow> accounts;
    std::map<RowKey, BookingRow> bookings;
    std::map<RowKey, TicketRow> tickets;
    std::map<ProfileId, Amount> wallets;
    std::vector<LedgerEntry> entries;

private:
    template <class Map, class Key>
    static std::optional<typename Map::mapped_type> find(const Map& map, const Key& key) {
        const auto found = map.find(key);
        return found == map.end() ? std::nullopt : std::optional(found->second);
    }
};

}  // namespace frontrow
