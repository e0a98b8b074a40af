// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of a shard: who there is, and the ledger of their wallets. Every movement has two
// sides, so Σ wallets + Σ escrow + house = Σ deposits at every position. Changed only by the
// engine. Thread: the engine's.
#pragma once

#include <cstdint>
#include <vector>

#include "domain/ids.h"
#include "domain/money.h"
#include "sale/command.h"

namespace frontrow {

class Accounts {
public:
    bool exists(AccountId account) const { return account.value >= 1 && account.value <= m_accounts.size(); }
    std::uint32_t count() const { return static_cast<std::uint32_t>(m_accounts.size()); }
    AccountKind kind(AccountId account) const { return at(account).kind; }
    Amount balance(AccountId account) const { return at(account).balance; }
    Amount escrow() const { return m_escrow; }
    Amount house() const { return m_house; }
    Amount deposits() const { return m_deposits; }

    // The new account, 1 higher than the last.
    AccountId open(AccountKind kind, Amount deposit);
    // Money from outside into a wallet (top up, allowance) or straight to the house (a card).
    // False, and nothing moved, where a sum would overflow.
    bool deposit(AccountId account, Amount amount);
    bool depositToHouse(Amount amount);
    // Money leaves the house to the outside (a card refund); the house covers it.
    void withdrawFromHouse(Amount amount);
    // Wallet → house, wallet → escrow. False, and nothing moved, if the wallet has too little.
    bool pay(AccountId account, Amount amount);
    bool payIntoEscrow(AccountId account, Amount amount);
    void escrowToHouse(Amount amount);
    void escrowToWallet(AccountId account, Amount amount);
    // House → wallet.
    void refund(AccountId account, Amount amount);

private:
    friend struct StateFields;

    struct Entry {
        AccountKind kind;
        Amount balance;
    };
    const Entry& at(AccountId account) const { return m_accounts[account.value - 1]; }
    Entry& at(AccountId account) { return m_accounts[account.value - 1]; }

    std::vector<Entry> m_accounts;
    Amount m_escrow;
    Amount m_house;
    Amount m_deposits;
};

}  // namespace frontrow
