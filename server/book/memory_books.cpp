// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/memory_books.h"

namespace frontrow {

bool MemoryBooks::store(const BookSheet& sheet) {
    for (const auto& [key, row] : sheet.accounts()) accounts[key] = row;
    for (const auto& [key, row] : sheet.bookings()) bookings[key] = row;
    for (const auto& [key, row] : sheet.tickets()) tickets[key] = row;
    for (const auto& [profile, wallet] : sheet.wallets()) wallets[profile] = wallet;
    entries.insert(entries.end(), sheet.entries().begin(), sheet.entries().end());
    return true;
}

}  // namespace frontrow
