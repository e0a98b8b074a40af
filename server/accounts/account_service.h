// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server does about accounts. Every call returns at once; the answer comes later, through the
// executor, on the thread that the service belongs to. Passwords are hashed on the pool. What writes is
// collected and stored in one transaction for everything that came meanwhile, and nobody is answered
// before its commit. Everything that waits is bounded: more is refused with Busy.
// Thread: one, with a connection of its own to the database.
#pragma once

#include <QJsonObject>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "accounts/account_refusal.h"
#include "accounts/executor.h"
#include "accounts/hash_pool.h"
#include "accounts/member.h"
#include "accounts/password_hasher.h"
#include "accounts/people_table.h"
#include "accounts/server_rights.h"
#include "accounts/sign_in_letters.h"
#include "accounts/sign_in_throttle.h"
#include "book/utc_clock.h"
#include "host/monotonic_clock.h"
#include "operations/audit_log.h"

namespace frontrow {

// What a server may be set to; the configuration fills it.
struct AccountPolicy {
    bool signUp = true;
    bool guests = true;
    std::int64_t mostGuests = 5'000;
    // Unknown name and wrong password are one refusal, and take equally long.
    bool strictEnumeration = false;
    // After too many unknown names a sign-in or sign-up is refused until letters were read.
    bool lettersOnSignIn = true;
    SignInLettersPolicy letters{};
    Duration session = hours(12);  // extended while it is used
    Duration remembered = days(30);
    HashCost cost{};
    ThrottlePolicy throttle{};
};

struct SignUpRequest {
    std::string name;
    Secret password;
    std::string email{};                            // may be empty
    std::optional<PersonRole> role = std::nullopt;  // Buyer or Seller
    bool remember = false;
    TypedLetters letters{};
};

struct SignInRequest {
    std::string name;
    Secret password;
    bool remember = false;
    TypedLetters letters{};
    Token replaces{};  // a token that this client had before: it ends
};

// What is needed to act as somebody.
struct Admitted {
    Member person;
    SignInId signIn;
    std::int64_t expiresMs = 0;  // UTC
    Token token{};               // only where a new one was made; from then on it is the only one
};

struct AccountAnswer {
    AccountRefusal refusal = AccountRefusal::None;
    Duration retryAfter{};                        // with SlowDown, and after a wrong password
    std::optional<SignInLettersShown> letters{};  // the next try from there wants these
    std::string spelled{};                        // of spellLetters()
    std::optional<Admitted> signedIn{};
    QJsonObject data{};            // of exportData()
    std::vector<Member> people{};  // of list()

    static AccountAnswer refused(AccountRefusal why) {
        AccountAnswer answer;
        answer.refusal = why;
        return answer;
    }
    bool ok() const { return refusal == AccountRefusal::None; }
};

// Connections with these sign-ins have to be closed.
struct SignInsEnded {
    MemberId person;
    SignInId only{};  // this one; 0: all of the person's
    SignInId kept{};  // but this one
};

struct AccountParts {
    Database& database;  // writing; nobody else's connection
    const UtcClock& utc;
    const MonotonicClock& monotonic;
    HashPool& pool;
    Executor executor;
    // Called on the service's thread, after the commit and before the answer.
    std::function<void(const SignInsEnded&)> ended;
};

class AccountService {
public:
    using Reply = std::function<void(AccountAnswer)>;
    // Calls that wait for their commit.
    static constexpr std::size_t kMostWaiting = 4'096;
    static constexpr std::size_t kMostListed = 1'000;

    AccountService(AccountParts parts, const AccountPolicy& policy);
    // What still waits is not answered.
    ~AccountService();
    AccountService(const AccountService&) = delete;
    AccountService& operator=(const AccountService&) = delete;

    void signUp(const SourceAddress& from, SignUpRequest request, Reply reply);
    void signIn(const SourceAddress& from, SignInRequest request, Reply reply);
    // Other letters in place of those.
    void renewLetters(const SourceAddress& from, std::uint32_t challenge, Reply reply);
    // The text of letters that are open for that address, for people who cannot read the picture.
    void spellLetters(const SourceAddress& from, std::uint32_t challenge, Reply reply);
    void enterAsGuest(const std::string& name, Reply reply);
    // A token that was given before; extended where half of its time is over. Also what looks whether
    // it still is valid.
    void resume(const Token& token, Reply reply);
    // A guest is forgotten with it.
    void signOut(const Token& token, Reply reply);

    // By whoever has this token. The answer to a change of password holds a new token in its place.
    void changePassword(const SourceAddress& from, const Token& token, Secret old, Secret fresh, Reply reply);
    void signOutEverywhere(const Token& token, Reply reply);
    // The password once more: a token that lies around must not be enough.
    void deleteAccount(const SourceAddress& from, const Token& token, Secret password, Reply reply);
    // Everything that is known about oneself outside of sales.
    void exportData(const Token& token, Reply reply);

    // By an admin, about somebody else. Whose role or password changes has to sign in anew.
    void list(MemberId by, Reply reply);
    void grantRole(MemberId by, const std::string& name, PersonRole role, Reply reply);
    void resetPassword(MemberId by, const std::string& name, Secret fresh, Reply reply);
    void signOutOther(MemberId by, const std::string& name, Reply reply);
    void deleteOther(MemberId by, const std::string& name, Reply reply);

    // True where sign-ins were ended or roles changed since the last call, by another process too: what
    // is connected has to be looked at again. Cheap; for a timer.
    bool peopleChanged();
    // What waits for its commit.
    std::size_t waiting() const { return m_works.size(); }
    // Letters that were shown and not typed yet.
    std::size_t openLetters() const { return m_letters.open(); }

private:
    // Runs inside a transaction, and refuses before it writes anything.
    using Do = std::function<AccountAnswer(std::int64_t nowMs)>;
    struct Work {
        Do run;
        Reply reply;
        AccountAnswer answer{};
    };
    // Somebody whose password was looked at on the pool.
    struct Proof {
        PasswordMatch match = PasswordMatch::Unknown;
        std::string stored;  // what it was compared with
        std::string fresh;   // a new hash: of a new password, or of the same one at today's cost
    };

    void answer(const Reply& reply, AccountAnswer answer);
    void refuse(const Reply& reply, AccountRefusal refusal, Duration retryAfter = {});
    // Runs `job` on the pool and `then` with what it gave on this thread; Busy where there is no room.
    template <class Value>
    void onPool(std::function<Value()> job, std::function<void(const Value&)> then, const Reply& reply);
    void store(Do run, const Reply& reply);
    void flush();
    void deliver(std::vector<Work>& works, AccountRefusal instead);
    void sweep(std::int64_t nowMs);

    // Whether another try is allowed now; refuses where it is not.
    bool mayTry(const SourceAddress& from, const std::string& nameKey, const Reply& reply);
    // The same by a stranger, who may have to read letters first. Whether the name exists makes no difference.
    bool strangerMayTry(const SourceAddress& from, const std::string& nameKey, const TypedLetters& letters,
                        const Reply& reply);
    // Where the next try from there wants letters, they go with the answer while there are pictures left.
    void addLetters(const SourceAddress& from, AccountAnswer& answer);
    void signInKnown(const SourceAddress& from, const std::string& nameKey, const Member& person, SignInRequest request,
                     const Reply& reply);
    void signInUnknown(const SourceAddress& from, const std::string& nameKey, Secret password, const Reply& reply);
    AccountAnswer wrongPassword(const SourceAddress& from, const std::string& nameKey);
    void answerWrong(const SourceAddress& from, const std::string& nameKey, MemberId person, const Reply& reply);
    // Looks at the password of whoever has the token; `then` gets the proof only where it was right.
    void prove(const SourceAddress& from, const Token& token, Secret password, Secret fresh,
               std::function<void(const TokenHash&, MemberId, const Proof&)> then, const Reply& reply);

    // Inside a transaction.
    AccountAnswer admit(Member person, Duration lasts, std::int64_t nowMs);
    std::optional<SignInRow> valid(const TokenHash& token, std::int64_t nowMs);
    void note(std::int64_t nowMs, MemberId actor, AuditKind kind, MemberId subject, std::string detail = {});
    void end(const SignInsEnded& which);
    // The person of that name, where `by` may do this to them.
    Result<Member, AccountRefusal> other(MemberId by, ServerVerb verb, const std::string& name);
    // The same for what is done to somebody else by name.
    void onSomebodyElse(MemberId by, ServerVerb verb, const std::string& name,
                        std::function<void(const Member&, std::int64_t nowMs)> run, const Reply& reply);

    AccountParts m_parts;
    AccountPolicy m_policy;
    PeopleTable m_people;
    AuditLog m_audit;
    PasswordHasher m_hasher;
    SignInThrottle m_throttle;
    SignInLetters m_letters;
    std::vector<Work> m_works;
    std::vector<SignInsEnded> m_ended;
    bool m_failed = false;     // a row of the audit log was not written
    bool m_scheduled = false;  // a flush is on its way
    std::optional<std::int64_t> m_sweptMs;
    std::int64_t m_changeNumber = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace frontrow
