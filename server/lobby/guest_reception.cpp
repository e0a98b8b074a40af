// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/guest_reception.h"

#include <sodium.h>

#include <utility>

#include "domain/plan_text.h"

namespace frontrow {

namespace {

QByteArray hashOf(const std::vector<std::uint8_t>& token) {
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), token.data(), token.size());
    return hash;
}

Welcomed refused(LobbyRefusal refusal) {
    Welcomed welcomed;
    welcomed.refusal = refusal;
    return welcomed;
}

}  // namespace

Result<QString, LobbyRefusal> personName(std::string_view typed) {
    const QString name = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()))
                             .normalized(QString::NormalizationForm_C)
                             .trimmed();
    if (name.isEmpty()) return Failure{LobbyRefusal::NameEmpty};
    const std::string text = name.toStdString();
    if (codePoints(text).value_or(0) > kMaxPersonNameCodePoints) return Failure{LobbyRefusal::NameTooLong};
    if (!isPlanName(text)) return Failure{LobbyRefusal::NameNotAllowed};
    return name;
}

void GuestReception::enter(const QHostAddress&, const SignInAsGuest& request, Reply reply) {
    const auto name = personName(request.personName);
    if (!name) return reply(refused(name.error()));
    const QString folded = name->toCaseFolded();
    if (m_names.contains(folded)) return reply(refused(LobbyRefusal::NameUsed));
    if (m_guests.size() >= kMost) return reply(refused(LobbyRefusal::Busy));
    const std::uint64_t member = ++m_last;
    Welcomed welcomed;
    welcomed.token.resize(kTokenBytes);
    randombytes_buf(welcomed.token.data(), welcomed.token.size());
    Guest& guest = m_guests[member];
    guest.known = {member, name->toStdString(), PersonRole::Guest};
    guest.foldedName = folded;
    guest.tokenHash = hashOf(welcomed.token);
    guest.hereAtMs = m_utc.nowMs();
    guest.untilMs = guest.hereAtMs + kTokenLastsMs;
    m_names.insert(folded, member);
    m_tokens.insert(guest.tokenHash, member);
    welcomed.person = guest.known;
    welcomed.untilMs = guest.untilMs;
    reply(welcomed);
}

void GuestReception::enter(const QHostAddress&, const SignIn&, Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}
void GuestReception::enter(const QHostAddress&, const SignUp&, Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}

// Looked up by its hash: how long that takes tells nothing of the token.
void GuestReception::enter(const QHostAddress&, const SignInAgain& request, Reply reply) {
    const auto found = m_tokens.constFind(hashOf(request.token));
    if (found == m_tokens.constEnd()) return reply(refused(LobbyRefusal::TokenLapsed));
    Guest& guest = m_guests.at(*found);
    if (m_utc.nowMs() >= guest.untilMs) return reply(refused(LobbyRefusal::TokenLapsed));
    guest.hereAtMs = m_utc.nowMs();
    Welcomed welcomed;
    welcomed.person = guest.known;
    welcomed.token = request.token;
    welcomed.untilMs = guest.untilMs;
    reply(welcomed);
}

void GuestReception::leave(const std::vector<std::uint8_t>& token, bool) {
    const auto found = m_tokens.constFind(hashOf(token));
    if (found != m_tokens.constEnd()) forget(*found);
}

void GuestReception::forget(std::uint64_t member) {
    const auto found = m_guests.find(member);
    m_names.remove(found->second.foldedName);
    m_tokens.remove(found->second.tokenHash);
    m_guests.erase(found);
}

void GuestReception::forgetAway(const std::function<bool(std::uint64_t)>& here) {
    const std::int64_t now = m_utc.nowMs();
    std::vector<std::uint64_t> away;
    for (auto& [member, guest] : m_guests) {
        if (here(member)) guest.hereAtMs = now;
        if (now - guest.hereAtMs >= kRememberedMs) away.push_back(member);
    }
    for (const std::uint64_t member : away) forget(member);
}

}  // namespace frontrow
