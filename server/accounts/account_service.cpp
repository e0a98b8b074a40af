// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How answers come about: the pool, the transaction for all that waits, and the ways in and out.
#include "accounts/account_service.h"

#include <utility>

#include "accounts/pool_round.h"
#include "domain/assert.h"

namespace frontrow {

namespace {

constexpr Duration kSweepEvery = minutes(1);

}  // namespace

AccountService::AccountService(AccountParts parts, const AccountPolicy& policy)
    : m_parts(std::move(parts)),
      m_policy(policy),
      m_people(m_parts.database),
      m_audit(m_parts.database),
      m_hasher(policy.cost),
      m_throttle(policy.throttle),
      m_letters(policy.letters) {
    m_people.overwriteErased();
    m_changeNumber = m_people.changeNumber();
    m_people.takeFailed();  // a database that fails now is met by the first transaction
}

AccountService::~AccountService() = default;

// --- The pool and the transaction -------------------------------------------------------------------

void AccountService::answer(const Reply& reply, AccountAnswer answer) {
    m_parts.executor([reply, answer = std::move(answer)]() mutable { reply(std::move(answer)); });
}

void AccountService::refuse(const Reply& reply, AccountRefusal why, Duration retryAfter) {
    AccountAnswer no = AccountAnswer::refused(why);
    no.retryAfter = retryAfter;
    answer(reply, std::move(no));
}

void AccountService::store(Do run, const Reply& reply) {
    if (m_works.size() >= kMostWaiting) return refuse(reply, AccountRefusal::Busy);
    m_works.push_back({std::move(run), reply});
    if (std::exchange(m_scheduled, true)) return;
    m_parts.executor([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired()) flush();
    });
}

void AccountService::flush() {
    m_scheduled = false;
    std::vector<Work> works = std::exchange(m_works, {});
    const std::int64_t now = m_parts.utc.nowMs();
    Database& database = m_parts.database;
    if (database.broken() && (!database.reopen() || !m_people.overwriteErased())) {
        return deliver(works, AccountRefusal::NotStored);
    }
    if (!database.begin()) return deliver(works, AccountRefusal::NotStored);
    sweep(now);
    for (Work& each : works) each.answer = each.run(now);
    const bool rowFailed = m_people.takeFailed();
    if (std::exchange(m_failed, false) || rowFailed) {
        database.rollback();
        m_ended.clear();
        m_sweptMs.reset();
        return deliver(works, AccountRefusal::NotStored);
    }
    // What may have been ended is closed, whatever became of the commit.
    deliver(works, database.commit() ? AccountRefusal::None : AccountRefusal::OutcomeUnknown);
}

void AccountService::deliver(std::vector<Work>& works, AccountRefusal instead) {
    const std::weak_ptr alive(m_alive);
    for (const SignInsEnded& each : std::exchange(m_ended, {})) {
        if (m_parts.ended) m_parts.ended(each);
    }
    for (Work& each : works) {
        if (alive.expired()) return;
        each.reply(instead == AccountRefusal::None ? std::move(each.answer) : AccountAnswer::refused(instead));
    }
}

void AccountService::sweep(std::int64_t nowMs) {
    if (m_sweptMs && nowMs - *m_sweptMs < kSweepEvery.ms && nowMs >= *m_sweptMs) return;
    m_sweptMs = nowMs;
    m_people.sweep(nowMs);
}

void AccountService::note(std::int64_t nowMs, MemberId actor, AuditKind kind, MemberId subject, std::string detail) {
    if (!m_audit.append({nowMs, actor, kind, subject, std::move(detail)})) m_failed = true;
}

void AccountService::end(const SignInsEnded& which) { m_ended.push_back(which); }

bool AccountService::peopleChanged() {
    const std::int64_t number = m_people.changeNumber();
    if (m_people.takeFailed()) return false;
    return std::exchange(m_changeNumber, number) != number;
}

// --- In -----------------------------------------------------------------------------------------------

AccountAnswer AccountService::admit(Member person, Duration lasts, std::int64_t nowMs) {
    AccountAnswer admitted;
    Admitted in;
    in.token = makeToken();
    const auto signIn = m_people.signIn(person.id, *hashOfToken(in.token), lasts, nowMs);
    if (!signIn) return AccountAnswer::refused(AccountRefusal::NotStored);
    person.signedInMs = nowMs;
    in.person = std::move(person);
    in.signIn = *signIn;
    in.expiresMs = nowMs + lasts.ms;
    admitted.signedIn = std::move(in);
    return admitted;
}

void AccountService::signUp(const SourceAddress& from, SignUpRequest request, Reply reply) {
    if (!m_policy.signUp) return refuse(reply, AccountRefusal::SignUpClosed);
    const auto name = readPersonName(request.name);
    if (!name) return refuse(reply, name.error());
    if (const auto wrong = checkNewPassword(request.password); wrong != AccountRefusal::None) {
        return refuse(reply, wrong);
    }
    if (const auto wrong = checkEmail(request.email); wrong != AccountRefusal::None) return refuse(reply, wrong);
    if (request.role != PersonRole::Buyer && request.role != PersonRole::Seller) {
        return refuse(reply, AccountRefusal::RoleMissing);
    }
    if (!strangerMayTry(from, name->key, request.letters, reply)) return;
    if (m_people.account(name->key)) {
        // As telling as a name that nobody has.
        m_throttle.noteUnknown(from, m_parts.monotonic.nowMs());
        AccountAnswer no = AccountAnswer::refused(AccountRefusal::NameTaken);
        addLetters(from, no);
        return answer(reply, std::move(no));
    }

    const Duration lasts = request.remember ? m_policy.remembered : m_policy.session;
    auto password = std::make_shared<Secret>(std::move(request.password));
    onPool<std::optional<std::string>>(
        [hasher = m_hasher, password] { return hasher.hash(*password); },
        [this, name = *name, role = *request.role, email = request.email, lasts,
         reply](const std::optional<std::string>& hash) {
            if (!hash) return refuse(reply, AccountRefusal::Busy);
            store(
                [this, name, role, email, lasts, hash = *hash](std::int64_t nowMs) {
                    if (m_people.account(name.key)) return AccountAnswer::refused(AccountRefusal::NameTaken);
                    const auto id = m_people.add(name, role, email, hash, nowMs);
                    if (!id) return AccountAnswer::refused(AccountRefusal::NotStored);
                    note(nowMs, *id, AuditKind::AccountCreated, *id, std::string(memberRoleName(role)));
                    return admit({*id, role, name.shown, email, nowMs, nowMs}, lasts, nowMs);
                },
                reply);
        },
        reply);
}

void AccountService::enterAsGuest(const std::string& given, Reply reply) {
    if (!m_policy.guests) return refuse(reply, AccountRefusal::GuestsNotAllowed);
    const auto name = readPersonName(given);
    if (!name) return refuse(reply, name.error());
    store(
        [this, name = *name](std::int64_t nowMs) {
            if (m_people.account(name.key)) return AccountAnswer::refused(AccountRefusal::NameTaken);
            if (m_people.guestCount() >= m_policy.mostGuests) return AccountAnswer::refused(AccountRefusal::GuestsFull);
            const auto id = m_people.add(name, PersonRole::Guest, {}, {}, nowMs);
            if (!id) return AccountAnswer::refused(AccountRefusal::NotStored);
            return admit({*id, PersonRole::Guest, name.shown, {}, nowMs, nowMs}, m_policy.session, nowMs);
        },
        reply);
}

bool AccountService::mayTry(const SourceAddress& from, const std::string& nameKey, const Reply& reply) {
    const Duration wait = m_throttle.take(from, nameKey, m_parts.monotonic.nowMs());
    if (wait.ms > 0) refuse(reply, AccountRefusal::SlowDown, wait);
    return wait.ms == 0;
}

void AccountService::signIn(const SourceAddress& from, SignInRequest request, Reply reply) {
    const auto name = readPersonName(request.name);
    if (!name) {
        // No account can have it.
        const bool empty = name.error() == AccountRefusal::NameEmpty;
        return refuse(reply, empty ? name.error() : AccountRefusal::NameNotAllowed);
    }
    if (!strangerMayTry(from, name->key, request.letters, reply)) return;
    const auto person = m_people.account(name->key);
    if (m_people.takeFailed()) return refuse(reply, AccountRefusal::NotStored);
    if (person) {
        signInKnown(from, name->key, *person, std::move(request), reply);
    } else {
        signInUnknown(from, name->key, std::move(request.password), reply);
    }
}

void AccountService::signInUnknown(const SourceAddress& from, const std::string& nameKey, Secret password,
                                   const Reply& reply) {
    if (!m_policy.strictEnumeration) {
        m_throttle.noteUnknown(from, m_parts.monotonic.nowMs());
        AccountAnswer no = AccountAnswer::refused(AccountRefusal::NameUnknown);
        addLetters(from, no);
        return answer(reply, std::move(no));
    }
    auto kept = std::make_shared<Secret>(std::move(password));
    onPool<bool>(
        [hasher = m_hasher, kept] {
            hasher.matchNobody(*kept);
            return true;
        },
        [this, from, nameKey, reply](const bool&) { answerWrong(from, nameKey, {}, reply); }, reply);
}

AccountAnswer AccountService::wrongPassword(const SourceAddress& from, const std::string& nameKey) {
    const std::int64_t now = m_parts.monotonic.nowMs();
    AccountAnswer no = AccountAnswer::refused(m_policy.strictEnumeration ? AccountRefusal::SignInRefused
                                                                         : AccountRefusal::PasswordWrong);
    no.retryAfter = m_throttle.noteWrong(from, nameKey, now);
    // Whoever may not learn which names exist may not learn it from the letters either.
    if (m_policy.strictEnumeration) m_throttle.noteUnknown(from, now);
    return no;
}

void AccountService::answerWrong(const SourceAddress& from, const std::string& nameKey, MemberId person,
                                 const Reply& reply) {
    AccountAnswer no = wrongPassword(from, nameKey);
    addLetters(from, no);
    if (person == MemberId{} || no.retryAfter < m_policy.throttle.longestDelay) return answer(reply, std::move(no));
    store(
        [this, person, no](std::int64_t nowMs) {
            note(nowMs, kOperator, AuditKind::SignInDelayed, person);
            return no;
        },
        reply);
}

void AccountService::signInKnown(const SourceAddress& from, const std::string& nameKey, const Member& person,
                                 SignInRequest request, const Reply& reply) {
    const Duration lasts = request.remember ? m_policy.remembered : m_policy.session;
    const auto replaces = hashOfToken(request.replaces);
    auto password = std::make_shared<Secret>(std::move(request.password));
    onPool<Proof>(
        [hasher = m_hasher, password, stored = m_people.passwordOf(person.id)] {
            Proof proof{hasher.match(stored, *password), stored, {}};
            if (proof.match == PasswordMatch::YesButWeak) proof.fresh = hasher.hash(*password).value_or(std::string());
            return proof;
        },
        [this, from, nameKey, id = person.id, lasts, replaces, reply](const Proof& proof) {
            if (proof.match == PasswordMatch::Unknown) return refuse(reply, AccountRefusal::Busy);
            if (proof.match == PasswordMatch::No) return answerWrong(from, nameKey, id, reply);
            m_throttle.noteRight(nameKey);
            store(
                [this, id, lasts, replaces, proof](std::int64_t nowMs) {
                    const auto now = m_people.find(id);
                    // Changed or deleted while it was looked at.
                    if (!now || m_people.passwordOf(id) != proof.stored)
                        return AccountAnswer::refused(AccountRefusal::PasswordWrong);
                    if (!proof.fresh.empty()) m_people.setPassword(id, proof.fresh);
                    const auto before = replaces ? m_people.signInOf(*replaces) : std::nullopt;
                    if (before && before->person == id) {
                        m_people.end(before->id);
                        end({id, before->id});
                    }
                    note(nowMs, id, AuditKind::SignedIn, id);
                    return admit(*now, lasts, nowMs);
                },
                reply);
        },
        reply);
}

std::optional<SignInRow> AccountService::valid(const TokenHash& token, std::int64_t nowMs) {
    const auto row = m_people.signInOf(token);
    return row && row->expiresMs > nowMs ? row : std::nullopt;
}

void AccountService::resume(const Token& token, Reply reply) {
    const auto hash = hashOfToken(token);
    if (!hash) return refuse(reply, AccountRefusal::SessionLapsed);
    store(
        [this, hash = *hash](std::int64_t nowMs) {
            auto row = valid(hash, nowMs);
            const auto person = row ? m_people.find(row->person) : std::nullopt;
            if (!person) return AccountAnswer::refused(AccountRefusal::SessionLapsed);
            if (row->expiresMs - nowMs < row->lasts.ms / 2) {
                m_people.extend(*row, nowMs);
                row->expiresMs = nowMs + row->lasts.ms;
            }
            AccountAnswer in;
            in.signedIn = Admitted{*person, row->id, row->expiresMs};
            return in;
        },
        reply);
}

// --- Out ----------------------------------------------------------------------------------------------

void AccountService::signOut(const Token& token, Reply reply) {
    const auto hash = hashOfToken(token);
    if (!hash) return refuse(reply, AccountRefusal::SessionLapsed);
    store(
        [this, hash = *hash](std::int64_t nowMs) {
            const auto row = m_people.signInOf(hash);
            const auto person = row ? m_people.find(row->person) : std::nullopt;
            if (!person) return AccountAnswer::refused(AccountRefusal::SessionLapsed);
            m_people.end(row->id);
            if (person->role == PersonRole::Guest) m_people.erase(person->id, nowMs);
            end({person->id, row->id});
            return AccountAnswer{};
        },
        reply);
}

void AccountService::signOutEverywhere(const Token& token, Reply reply) {
    const auto hash = hashOfToken(token);
    if (!hash) return refuse(reply, AccountRefusal::SessionLapsed);
    store(
        [this, hash = *hash](std::int64_t nowMs) {
            const auto row = valid(hash, nowMs);
            const auto person = row ? m_people.find(row->person) : std::nullopt;
            if (!person) return AccountAnswer::refused(AccountRefusal::SessionLapsed);
            if (!mayAsk(ServerVerb::SignOutEverywhere, standingOf(person->role), Whose::Own)) {
                return AccountAnswer::refused(AccountRefusal::Forbidden);
            }
            m_people.endAll(person->id);
            note(nowMs, person->id, AuditKind::SignedOutEverywhere, person->id);
            end({person->id});
            return AccountAnswer{};
        },
        reply);
}

}  // namespace frontrow
