// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes one page of a stream's books: its rows and how far they reach, in one transaction.
// Thread: that of the connection.
#pragma once

#include <span>
#include <string>

#include "book/book_tables.h"
#include "book/sale_book.h"

namespace frontrow {

// What has happened in a stream since its last page.
struct PageContent {
    std::span<const JournalRecord> records;
    std::span<const Event> events;  // those that concern the books are enough
    std::uint64_t sequence = 0;     // reached
    SimTime time;                   // reached
    std::int64_t utcMs = 0;
};

// In the caller's transaction, under the next number. Empty, or why it could not be done: a failed
// statement, or books that would differ from the engine. The transaction is then to be given up.
std::string putPage(BookTables& tables, SaleBook& book, const PageContent& content, const Engine& engine);
// In a transaction of its own.
std::string writePage(Database& database, SaleBook& book, const PageContent& content, const Engine& engine);

}  // namespace frontrow
