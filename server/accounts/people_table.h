// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people of a server and where they are signed in, as rows. Writing wants a transaction of the
// caller's; after a false one or failed() the caller gives it up. Thread: that of the connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "accounts/account_rules.h"
#include "accounts/member.h"
#include "accounts/session_token.h"
#include "domain/time.h"
#include "storage/database.h"

namespace frontrow {

struct SignInRow {
    SignInId id;
    MemberId person;
    std::int64_t issuedMs = 0;
    std::int64_t expiresMs = 0;
    Duration lasts;  // what using it extends it by
};

class PeopleTable {
public:
    // More places than these, and the oldest ends.
    static constexpr std::int64_t kMostSignIns = 20;

    explicit PeopleTable(Database& database) : m_database(database) {}

    // What is erased is overwritten in the file too, from now on and for this connection.
    bool overwriteErased();

    // Nothing for one that was erased.
    std::optional<Member> find(MemberId id);
    // The account of that name; guests have none.
    std::optional<Member> account(const std::string& nameKey);
    // By name, the first `most` of them.
    std::vector<Member> accounts(std::size_t most);
    std::int64_t guestCount();
    // As stored; empty for a guest.
    std::string passwordOf(MemberId id);

    // Nothing where it could not be written.
    std::optional<MemberId> add(const PersonName& name, PersonRole role, const std::string& email,
                                const std::string& password, std::int64_t nowMs);
    bool setPassword(MemberId id, const std::string& password);
    bool setRole(MemberId id, PersonRole role);
    // Name, address and password go; the number stays, and no sign-in is left.
    bool erase(MemberId id, std::int64_t nowMs);

    // Ends the oldest where there are too many.
    std::optional<SignInId> signIn(MemberId id, const TokenHash& token, Duration lasts, std::int64_t nowMs);
    // Also one that has expired.
    std::optional<SignInRow> signInOf(const TokenHash& token);
    std::vector<SignInRow> signInsOf(MemberId id);
    bool extend(const SignInRow& row, std::int64_t nowMs);
    bool end(SignInId id);
    // All of a person's but one.
    bool endAll(MemberId id, SignInId kept = {});
    // What has expired goes, and guests without a sign-in with it.
    bool sweep(std::int64_t nowMs);
    // Rises whenever a sign-in was ended or a role changed, by whichever process.
    std::int64_t changeNumber();

    // A row could not be read or written since the last look.
    bool takeFailed();

private:
    std::optional<Member> person(const QString& where, const QVariant& value);
    bool run(const QString& sql, const QVariantList& values);
    bool noteChange();

    Database& m_database;
    bool m_failed = false;
};

}  // namespace frontrow
