// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do about their own account, and admins about those of others.
#include <QDateTime>
#include <QJsonArray>

#include "accounts/account_service.h"
#include "accounts/pool_round.h"

namespace frontrow {

namespace {

constexpr std::size_t kMostExportedEvents = 10'000;

QString instant(std::int64_t utcMs) {
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

}  // namespace

void AccountService::prove(const SourceAddress& from, const Token& token, Secret password, Secret fresh,
                           std::function<void(const TokenHash&, MemberId, const Proof&)> then, const Reply& reply) {
    const auto hash = hashOfToken(token);
    const auto row = hash ? valid(*hash, m_parts.utc.nowMs()) : std::nullopt;
    const auto person = row ? m_people.find(row->person) : std::nullopt;
    if (m_people.takeFailed()) return refuse(reply, AccountRefusal::NotStored);
    if (!person) return refuse(reply, AccountRefusal::SessionLapsed);
    const auto name = readPersonName(person->name);
    if (person->role == PersonRole::Guest || !name) return refuse(reply, AccountRefusal::Forbidden);
    if (!mayTry(from, name->key, reply)) return;
    auto old = std::make_shared<Secret>(std::move(password));
    auto next = std::make_shared<Secret>(std::move(fresh));
    onPool<Proof>(
        [hasher = m_hasher, old, next, stored = m_people.passwordOf(person->id)] {
            Proof proof{hasher.match(stored, *old), stored, {}};
            const bool right = proof.match == PasswordMatch::Yes || proof.match == PasswordMatch::YesButWeak;
            if (right && !next->empty()) proof.fresh = hasher.hash(*next).value_or(std::string());
            if (right && !next->empty() && proof.fresh.empty()) proof.match = PasswordMatch::Unknown;
            return proof;
        },
        [this, from, key = name->key, id = person->id, hash = *hash, then, reply](const Proof& proof) {
            if (proof.match == PasswordMatch::Unknown) return refuse(reply, AccountRefusal::Busy);
            if (proof.match == PasswordMatch::No) return answerWrong(from, key, id, reply);
            m_throttle.noteRight(key);
            then(hash, id, proof);
        },
        reply);
}

void AccountService::changePassword(const SourceAddress& from, const Token& token, Secret old, Secret fresh,
                                    Reply reply) {
    if (const auto wrong = checkNewPassword(fresh); wrong != AccountRefusal::None) return refuse(reply, wrong);
    prove(
        from, token, std::move(old), std::move(fresh),
        [this, reply](const TokenHash& hash, MemberId id, const Proof& proof) {
            store(
                [this, hash, id, proof](std::int64_t nowMs) {
                    const auto row = valid(hash, nowMs);
                    const auto person = m_people.find(id);
                    if (!row || !person || m_people.passwordOf(id) != proof.stored) {
                        return AccountAnswer::refused(AccountRefusal::SessionLapsed);
                    }
                    m_people.setPassword(id, proof.fresh);
                    m_people.endAll(id);
                    note(nowMs, id, AuditKind::PasswordChanged, id);
                    AccountAnswer in = admit(*person, row->lasts, nowMs);
                    // The connection that asked goes on, with the new token.
                    end({id, {}, row->id});
                    return in;
                },
                reply);
        },
        reply);
}

void AccountService::deleteAccount(const SourceAddress& from, const Token& token, Secret password, Reply reply) {
    prove(
        from, token, std::move(password), {},
        [this, reply](const TokenHash&, MemberId id, const Proof& proof) {
            store(
                [this, id, proof](std::int64_t nowMs) {
                    if (!m_people.find(id) || m_people.passwordOf(id) != proof.stored) {
                        return AccountAnswer::refused(AccountRefusal::SessionLapsed);
                    }
                    m_people.erase(id, nowMs);
                    note(nowMs, id, AuditKind::AccountDeleted, id);
                    end({id});
                    return AccountAnswer{};
                },
                reply);
        },
        reply);
}

void AccountService::exportData(const Token& token, Reply reply) {
    const auto hash = hashOfToken(token);
    if (!hash) return refuse(reply, AccountRefusal::SessionLapsed);
    store(
        [this, hash = *hash](std::int64_t nowMs) {
            const auto row = valid(hash, nowMs);
            const auto person = row ? m_people.find(row->person) : std::nullopt;
            if (!person) return AccountAnswer::refused(AccountRefusal::SessionLapsed);
            QJsonArray places;
            for (const SignInRow& each : m_people.signInsOf(person->id)) {
                places.append(QJsonObject{{QStringLiteral("issued"), instant(each.issuedMs)},
                                          {QStringLiteral("expires"), instant(each.expiresMs)}});
            }
            QJsonArray events;
            for (const AuditRow& each : m_audit.newest(kMostExportedEvents, person->id)) {
                events.append(QJsonObject{{QStringLiteral("at"), instant(each.atMs)},
                                          {QStringLiteral("kind"), QString::fromStdString(each.kind)},
                                          {QStringLiteral("detail"), QString::fromStdString(each.detail)},
                                          {QStringLiteral("by_yourself"), each.actor == person->id}});
            }
            note(nowMs, person->id, AuditKind::DataExported, person->id);
            AccountAnswer all;
            all.data = {{QStringLiteral("person"), QString::number(person->id.value)},
                        {QStringLiteral("name"), QString::fromStdString(person->name)},
                        {QStringLiteral("email"), QString::fromStdString(person->email)},
                        {QStringLiteral("role"), QString::fromUtf8(memberRoleName(person->role).data())},
                        {QStringLiteral("created"), instant(person->createdMs)},
                        {QStringLiteral("signed_in"), instant(person->signedInMs)},
                        {QStringLiteral("sign_ins"), places},
                        {QStringLiteral("events"), events}};
            return all;
        },
        reply);
}

// --- Admins -------------------------------------------------------------------------------------------

Result<Member, AccountRefusal> AccountService::other(MemberId by, ServerVerb verb, const std::string& name) {
    const auto asking = m_people.find(by);
    if (!asking) return Failure{AccountRefusal::SessionLapsed};
    const auto read = readPersonName(name);
    const auto found = read ? m_people.account(read->key) : std::nullopt;
    const Whose whose = found && found->id == by ? Whose::Own : Whose::Others;
    // First the right: who has none does not learn which names there are.
    if (!mayAsk(verb, standingOf(asking->role), whose)) return Failure{AccountRefusal::Forbidden};
    if (!found) return Failure{AccountRefusal::PersonUnknown};
    return *found;
}

void AccountService::onSomebodyElse(MemberId by, ServerVerb verb, const std::string& name,
                                    std::function<void(const Member&, std::int64_t nowMs)> run, const Reply& reply) {
    store(
        [this, by, verb, name, run = std::move(run)](std::int64_t nowMs) {
            const auto person = other(by, verb, name);
            if (!person) return AccountAnswer::refused(person.error());
            run(*person, nowMs);
            return AccountAnswer{};
        },
        reply);
}

void AccountService::list(MemberId by, Reply reply) {
    store(
        [this, by](std::int64_t) {
            const auto asking = m_people.find(by);
            if (!asking) return AccountAnswer::refused(AccountRefusal::SessionLapsed);
            if (!mayAsk(ServerVerb::ListAccounts, standingOf(asking->role), Whose::Own)) {
                return AccountAnswer::refused(AccountRefusal::Forbidden);
            }
            AccountAnswer all;
            all.people = m_people.accounts(kMostListed);
            return all;
        },
        reply);
}

void AccountService::grantRole(MemberId by, const std::string& name, PersonRole role, Reply reply) {
    if (role == PersonRole::Guest) return refuse(reply, AccountRefusal::RoleMissing);
    onSomebodyElse(
        by, ServerVerb::GrantRole, name,
        [this, by, role](const Member& person, std::int64_t nowMs) {
            if (person.role == role) return;
            m_people.setRole(person.id, role);
            m_people.endAll(person.id);
            note(nowMs, by, AuditKind::RoleGranted, person.id, std::string(memberRoleName(role)));
            end({person.id});
        },
        reply);
}

void AccountService::resetPassword(MemberId by, const std::string& name, Secret fresh, Reply reply) {
    if (const auto wrong = checkNewPassword(fresh); wrong != AccountRefusal::None) return refuse(reply, wrong);
    // Before the work of hashing; looked at again when it is stored.
    const auto person = other(by, ServerVerb::ResetPassword, name);
    if (m_people.takeFailed()) return refuse(reply, AccountRefusal::NotStored);
    if (!person) return refuse(reply, person.error());
    auto password = std::make_shared<Secret>(std::move(fresh));
    onPool<std::optional<std::string>>([hasher = m_hasher, password] { return hasher.hash(*password); },
                                       [this, by, name, reply](const std::optional<std::string>& hash) {
                                           if (!hash) return refuse(reply, AccountRefusal::Busy);
                                           onSomebodyElse(
                                               by, ServerVerb::ResetPassword, name,
                                               [this, by, hash = *hash](const Member& of, std::int64_t nowMs) {
                                                   m_people.setPassword(of.id, hash);
                                                   m_people.endAll(of.id);
                                                   note(nowMs, by, AuditKind::PasswordReset, of.id);
                                                   end({of.id});
                                               },
                                               reply);
                                       },
                                       reply);
}

void AccountService::signOutOther(MemberId by, const std::string& name, Reply reply) {
    onSomebodyElse(
        by, ServerVerb::SignOutEverywhere, name,
        [this, by](const Member& person, std::int64_t nowMs) {
            m_people.endAll(person.id);
            note(nowMs, by, AuditKind::SignedOutEverywhere, person.id);
            end({person.id});
        },
        reply);
}

void AccountService::deleteOther(MemberId by, const std::string& name, Reply reply) {
    onSomebodyElse(
        by, ServerVerb::DeleteAccount, name,
        [this, by](const Member& person, std::int64_t nowMs) {
            m_people.erase(person.id, nowMs);
            note(nowMs, by, AuditKind::AccountDeleted, person.id);
            end({person.id});
        },
        reply);
}

}  // namespace frontrow
