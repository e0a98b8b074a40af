// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever runs a server does about its accounts, in the data folder: with the server ended, or
// beside it. A running server notices within seconds, and closes the connections of whoever was signed
// out. Each gives what to say about it, or the sentence of a refusal. Thread: the main one.
#pragma once

#include <QString>
#include <cstdint>

#include "accounts/account_refusal.h"
#include "accounts/member.h"
#include "accounts/password_hasher.h"
#include "domain/result.h"

namespace frontrow {

struct AccountCare {
    QString folder;
    std::int64_t nowUtcMs = 0;
    HashCost cost{};
};

Result<QString, QString> listAccounts(const AccountCare& care);
// Buyer, seller or admin, also where people may not sign up by themselves. Makes the data folder where
// there is none yet.
Result<QString, QString> createAccount(const AccountCare& care, const QString& name, PersonRole role, Secret password);
// A new password; every sign-in of that account ends.
Result<QString, QString> resetAccount(const AccountCare& care, const QString& name, Secret password);
// Every sign-in of that account ends, so that the new role is in force everywhere.
Result<QString, QString> grantRole(const AccountCare& care, const QString& name, PersonRole role);
Result<QString, QString> signOutAccount(const AccountCare& care, const QString& name);
// The newest events of the audit log, the newest last.
Result<QString, QString> listAuditEvents(const AccountCare& care, std::size_t most);

// What a person is told about a refusal of these.
QString refusalSentence(AccountRefusal refusal, const QString& name);

}  // namespace frontrow
