// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/accounts.h"

#include "domain/assert.h"

namespace frontrow {

namespace {

// Moves `amount` ≥ 0 from one pot to another; both stay within 64 bits because their sum does.
void move(Amount& from, Amount& to, Amount amount) {
    FRONTROW_ASSERT(amount.minor >= 0 && from >= amount);
    from -= amount;
    to += amount;
}

}  // namespace

AccountId Accounts::open(AccountKind kind, Amount deposit) {
    m_accounts.push_back({kind, Amount{0}});
    const AccountId account{count()};
    const bool deposited = this->deposit(account, deposit);
    FRONTROW_ASSERT(deposited);
    return account;
}

bool Accounts::deposit(AccountId account, Amount amount) {
    const auto total = checkedAdd(m_deposits, amount);
    if (amount.minor < 0 || !total) return false;
    m_deposits = *total;
    at(account).balance += amount;
    return true;
}

bool Accounts::depositToHouse(Amount amount) {
    const auto total = checkedAdd(m_deposits, amount);
    if (amount.minor < 0 || !total) return false;
    m_deposits = *total;
    m_house += amount;
    return true;
}

void Accounts::withdrawFromHouse(Amount amount) {
    FRONTROW_ASSERT(amount.minor >= 0 && m_house >= amount);
    m_house -= amount;
    m_deposits -= amount;
}

bool Accounts::pay(AccountId account, Amount amount) {
    if (at(account).balance < amount) return false;
    move(at(account).balance, m_house, amount);
    return true;
}

bool Accounts::payIntoEscrow(AccountId account, Amount amount) {
    if (at(account).balance < amount) return false;
    move(at(account).balance, m_escrow, amount);
    return true;
}

void Accounts::escrowToHouse(Amount amount) { move(m_escrow, m_house, amount); }

void Accounts::escrowToWallet(AccountId account, Amount amount) { move(m_escrow, at(account).balance, amount); }

void Accounts::refund(AccountId account, Amount amount) { move(m_house, at(account).balance, amount); }

}  // namespace frontrow
