// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/guest_reception.h"

#include <sodium.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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
    Welcomed welcomed;
    welcomed.token.resize(kTokenBytes);
    randombytes_buf(welcomed.token.data(), welcomed.token.size());
    welcomed.person = {++m_last, name->toStdString(), PersonRole::Guest};
    welcomed.untilMs = m_utc.nowMs() + kTokenLastsMs;
    remember({welcomed.person, folded, hashOf(welcomed.token), welcomed.untilMs});
    reply(welcomed);
}

void GuestReception::remember(Guest guest) {
    const std::uint64_t member = guest.known.member;
    guest.hereAtMs = m_utc.nowMs();
    m_names.insert(guest.foldedName, member);
    m_tokens.insert(guest.tokenHash, member);
    m_guests[member] = std::move(guest);
}

KeptToken GuestReception::keptToken(std::uint64_t member) const {
    const auto found = m_guests.find(member);
    if (found == m_guests.end()) return {};
    return {found->second.tokenHash, found->second.untilMs};
}

void GuestReception::takeBack(const Known& known, const KeptToken& token) {
    m_last = std::max(m_last, known.member);
    if (m_guests.contains(known.member) || token.hash.isEmpty()) return;
    remember({known, QString::fromStdString(known.name).toCaseFolded(), token.hash, token.untilMs});
}

void GuestReception::enter(const QHostAddress&, const SignIn&, Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}
void GuestReception::enter(const QHostAddress&, const SignUp&, Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}
void GuestReception::enter(const QHostAddress&, const SignInWithLetters&, Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}
void GuestReception::enter(const QHostAddress&, const SignUpWithLetters&, Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}
void GuestReception::letters(const QHostAddress&, const RenewSignInLetters&, LettersReply reply) {
    reply({{LobbyRefusal::AccountsNotAllowed, {}, 0}, {}, {}});
}
void GuestReception::letters(const QHostAddress&, const ReadSignInLetters&, LettersReply reply) {
    reply({{LobbyRefusal::AccountsNotAllowed, {}, 0}, {}, {}});
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

void GuestReception::leave(const std::vector<std::uint8_t>& token, bool, SettledReply reply) {
    const auto found = m_tokens.constFind(hashOf(token));
    if (found == m_tokens.constEnd()) return reply(refused(LobbyRefusal::TokenLapsed));
    forget(*found);
    reply({});
}

// Guests have no password, and are forgotten when they sign out.
void GuestReception::changePassword(const QHostAddress&, const std::vector<std::uint8_t>&, const ChangePassword&,
                                    Reply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}
void GuestReception::deleteAccount(const QHostAddress&, const std::vector<std::uint8_t>&, const DeleteAccount&,
                                   SettledReply reply) {
    reply(refused(LobbyRefusal::AccountsNotAllowed));
}

void GuestReception::exportData(const std::vector<std::uint8_t>& token, ExportReply reply) {
    Exported exported;
    const auto found = m_tokens.constFind(hashOf(token));
    if (found == m_tokens.constEnd()) {
        exported.refusal = LobbyRefusal::TokenLapsed;
        return reply(exported);
    }
    const Guest& guest = m_guests.at(*found);
    const QJsonObject all{{QStringLiteral("person"), QString::number(guest.known.member)},
                          {QStringLiteral("name"), QString::fromStdString(guest.known.name)},
                          {QStringLiteral("role"), QStringLiteral("guest")},
                          {QStringLiteral("signed_in_until"),
                           QDateTime::fromMSecsSinceEpoch(guest.untilMs, Qt::UTC).toString(Qt::ISODateWithMs)}};
    exported.content = QJsonDocument(all).toJson(QJsonDocument::Indented);
    reply(exported);
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
