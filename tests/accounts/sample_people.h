// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server's accounts for tests: a folder of its own, times that stand still until a test moves them,
// a pool and an executor that run when a test says so, and passwords hashed as cheaply as can be.
// Thread: the test's.
#pragma once

#include <QTemporaryDir>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "accounts/account_service.h"
#include "book/set_clock.h"
#include "storage/sample_store.h"

namespace frontrow::test {

// The least that the library takes.
inline constexpr HashCost kCheap{8'192, 1};
inline constexpr HashCost kLessCheap{16'384, 1};

class SetMonotonic final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return now; }
    void sleepUntil(std::int64_t ms) override { now = ms; }
    std::int64_t now = 1'000'000;
};

// Jobs wait until they are run one by one.
class StandingPool final : public HashPool {
public:
    bool submit(std::function<void()> job) override {
        if (jobs.size() >= most) return false;
        jobs.push_back(std::move(job));
        return true;
    }
    bool runOne() {
        if (jobs.empty()) return false;
        const auto job = std::move(jobs.front());
        jobs.pop_front();
        ++ran;
        job();
        return true;
    }
    std::deque<std::function<void()>> jobs;
    std::size_t most = 64;
    int ran = 0;
};

class ServerOfPeople {
public:
    explicit ServerOfPeople(const AccountPolicy& policy = cheapPolicy());
    // The same data, with a service made anew.
    void restart(const AccountPolicy& policy = cheapPolicy());
    static AccountPolicy cheapPolicy();

    // Everything that waits on the executor, then one job of the pool, until nothing waits.
    void settle();
    // The executor alone.
    bool turn();
    void pass(Duration time);

    // Each waits for its answer.
    AccountAnswer signUp(const std::string& name, const std::string& password = kPassword,
                         std::optional<PersonRole> role = PersonRole::Buyer, const std::string& email = {});
    AccountAnswer signIn(const std::string& name, const std::string& password = kPassword,
                         const SourceAddress& from = kHere);
    AccountAnswer guest(const std::string& name);
    AccountAnswer resume(const Token& token);
    AccountAnswer wait(const std::function<void(AccountService&, AccountService::Reply)>& call);
    // An account that was made an admin by whoever runs the server.
    Member admin(const std::string& name);

    std::vector<std::string> auditKinds();

    static constexpr const char* kPassword = "correct h0rse";
    static Secret password() { return Secret(std::string_view(kPassword)); }
    inline static const SourceAddress kHere{"192.0.2.7", false};

    QTemporaryDir folder;
    std::unique_ptr<OpenFolder> open;
    SetClock utc{kNowUtcMs};
    SetMonotonic monotonic;
    StandingPool pool;
    std::deque<std::function<void()>> turns;
    std::vector<SignInsEnded> ended;
    std::unique_ptr<AccountService> service;
};

}  // namespace frontrow::test
