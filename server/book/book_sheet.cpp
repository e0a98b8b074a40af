// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_sheet.h"

namespace frontrow {

namespace {

template <class Row, class Fetch> Row* fetched(std::map<RowKey, Row>& rows, RowKey key, Fetch fetch) {
    const auto found = rows.find(key);
    if (found != rows.end()) return &found->second;
    const std::optional<Row> kept = fetch(key);
    return kept ? &rows.emplace(key, *kept).first->second : nullptr;
}

}  // namespace

AccountRow* BookSheet::account(RowKey key) {
    return fetched(m_accounts, key, [this](RowKey k) { return m_source.account(k); });
}

BookingRow* BookSheet::booking(RowKey key) {
    return fetched(m_bookings, key, [this](RowKey k) { return m_source.booking(k); });
}

TicketRow* BookSheet::ticket(RowKey key) {
    return fetched(m_tickets, key, [this](RowKey k) { return m_source.ticket(k); });
}

void BookSheet::enter(AccountRow& account, LedgerEntry entry) {
    if (entry.amount == Amount{}) return;
    Amount change;
    if (entry.to == Pot::Wallet) change += entry.amount;
    if (entry.from == Pot::Wallet) change -= entry.amount;
    account.balance += change;
    entry.walletAfter = account.balance;
    if (account.profile != ProfileId{}) {
        const auto [wallet, fresh] = m_wallets.try_emplace(account.profile);
        if (fresh) wallet->second = m_source.wallet(account.profile).value_or(Amount{});
        wallet->second += change;
        entry.walletAfter = wallet->second;
    }
    if (!m_lastEntry) m_lastEntry = m_source.lastEntry();
    entry.id = ++*m_lastEntry;
    entry.account = account.key;
    entry.page = m_page;
    m_entries.push_back(entry);
}

}  // namespace frontrow
