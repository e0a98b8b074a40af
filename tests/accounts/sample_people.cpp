// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sample_people.h"

#include "book/ticket_code.h"
#include "domain/assert.h"

namespace frontrow::test {

AccountPolicy ServerOfPeople::cheapPolicy() {
    AccountPolicy policy;
    policy.cost = kCheap;
    return policy;
}

ServerOfPeople::ServerOfPeople(const AccountPolicy& policy) {
    FRONTROW_ASSERT(sodiumReady());
    open = std::make_unique<OpenFolder>(folder.path());
    FRONTROW_ASSERT(!open->fault);
    restart(policy);
}

void ServerOfPeople::restart(const AccountPolicy& policy) {
    service.reset();
    turns.clear();
    pool.jobs.clear();
    service =
        std::make_unique<AccountService>(AccountParts{*open->database, utc, monotonic, pool,
                                                      [this](std::function<void()> work) { turns.push_back(work); },
                                                      [this](const SignInsEnded& which) { ended.push_back(which); }},
                                         policy);
}

bool ServerOfPeople::turn() {
    if (turns.empty()) return false;
    const auto next = std::move(turns.front());
    turns.pop_front();
    next();
    return true;
}

void ServerOfPeople::settle() {
    do {
        while (turn()) continue;
    } while (pool.runOne());
}

void ServerOfPeople::pass(Duration time) {
    utc.now += time.ms;
    monotonic.now += time.ms;
}

AccountAnswer ServerOfPeople::wait(const std::function<void(AccountService&, AccountService::Reply)>& call) {
    std::optional<AccountAnswer> got;
    call(*service, [&](AccountAnswer answer) {
        FRONTROW_ASSERT(!got);
        got = std::move(answer);
    });
    FRONTROW_ASSERT(!got);  // never at once
    settle();
    FRONTROW_ASSERT(got);
    return *std::move(got);
}

AccountAnswer ServerOfPeople::signUp(const std::string& name, const std::string& password,
                                     std::optional<PersonRole> role, const std::string& email) {
    return wait([&](AccountService& to, AccountService::Reply reply) {
        to.signUp({"sign-up " + name, true}, {name, Secret(password), email, role}, std::move(reply));
    });
}

AccountAnswer ServerOfPeople::signIn(const std::string& name, const std::string& password, const SourceAddress& from) {
    return wait([&](AccountService& to, AccountService::Reply reply) {
        to.signIn(from, {name, Secret(password)}, std::move(reply));
    });
}

AccountAnswer ServerOfPeople::guest(const std::string& name) {
    return wait([&](AccountService& to, AccountService::Reply reply) { to.enterAsGuest(name, std::move(reply)); });
}

AccountAnswer ServerOfPeople::resume(const Token& token) {
    return wait([&](AccountService& to, AccountService::Reply reply) { to.resume(token, std::move(reply)); });
}

Member ServerOfPeople::admin(const std::string& name) {
    const Member person = signUp(name).signedIn->person;
    PeopleTable people(*open->database);
    FRONTROW_ASSERT(open->database->begin() && people.setRole(person.id, PersonRole::Admin) &&
                    open->database->commit());
    pass(minutes(1));
    return person;
}

std::vector<std::string> ServerOfPeople::auditKinds() {
    const auto rows = AuditLog(*open->database).newest(1'000);
    std::vector<std::string> kinds;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) kinds.push_back(row->kind);
    return kinds;
}

}  // namespace frontrow::test
