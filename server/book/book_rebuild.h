// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The books made anew from the journals, page by page as they were written: the same rows with the same
// numbers. A stream that cannot be run again (another crowd's, or one that was deleted) keeps its rows;
// its entries find their place among the others. Thread: that of the connection.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "book/book_tables.h"
#include "book/stream_source.h"

namespace frontrow {

struct RebuildResult {
    std::string fault;  // nothing was changed then
    std::uint64_t pages = 0;
    std::uint64_t entries = 0;
    struct Kept {
        StreamId stream;
        std::string why;
    };
    std::vector<Kept> kept;  // streams whose rows stayed as they were
};

// Drops the rows and makes them anew, in one transaction.
RebuildResult rebuildBooks(Database& database, const TicketKey& key, const SourceOfStream& source);

// Makes them anew in memory and compares, reading only: `fault` names the first row that differs, or a
// sum of money that does not come out.
RebuildResult checkBooks(Database& database, const TicketKey& key, const SourceOfStream& source);

// Only what the rows themselves must fulfil: every balance is what its entries say, every wallet the
// sum of its profile's entries, no pot is below 0, no page is beyond its journal. Empty, or the first
// that does not.
std::string checkSums(Database& database);

// For tests: every row of the books as one line of text, table by table in order of keys: equal books, equal dumps.
std::vector<std::string> dumpBooks(Database& database);

}  // namespace frontrow
