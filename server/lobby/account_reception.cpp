// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/account_reception.h"

#include <QJsonDocument>
#include <utility>

#include "accounts/wire_refusal.h"

namespace frontrow {

namespace {

void settle(Settled& settled, const AccountAnswer& answer) {
    settled.refusal = lobbyRefusalOf(answer.refusal);
    settled.waitMs = static_cast<std::uint32_t>(answer.retryAfter.ms);
    if (!answer.ok()) settled.detail = accountRefusalName(answer.refusal);
}

AccountService::Reply settling(Reception::SettledReply reply) {
    return [reply = std::move(reply)](const AccountAnswer& answer) {
        Settled settled;
        settle(settled, answer);
        reply(settled);
    };
}

Secret secretOf(const SecretText& text) { return Secret(std::string_view(text.text())); }

// `kept` is the token that stays where no new one was made.
AccountService::Reply telling(Reception::Reply reply, Token kept = {}) {
    return [reply = std::move(reply), kept = std::move(kept)](const AccountAnswer& answer) {
        Welcomed welcomed;
        settle(welcomed, answer);
        welcomed.letters = answer.letters;
        if (!answer.ok() || !answer.signedIn) return reply(welcomed);
        const Admitted& admitted = *answer.signedIn;
        welcomed.person = {admitted.person.id.value, admitted.person.name, admitted.person.role};
        welcomed.token = admitted.token.empty() ? kept : admitted.token;
        welcomed.untilMs = admitted.expiresMs;
        reply(welcomed);
    };
}

AccountService::Reply lettering(Reception::LettersReply reply) {
    return [reply = std::move(reply)](const AccountAnswer& answer) {
        Lettered lettered;
        settle(lettered, answer);
        lettered.shown = answer.letters;
        lettered.spelled = answer.spelled;
        reply(lettered);
    };
}

// With letters or without.
template <class Request> SignInRequest wantedOf(const Request& request) {
    SignInRequest wanted{request.personName, secretOf(request.password)};
    wanted.remember = request.remember != 0;
    return wanted;
}

template <class Request> SignUpRequest newAccountOf(const Request& request) {
    SignUpRequest wanted{request.personName, secretOf(request.password)};
    wanted.email = request.email;
    wanted.role = request.role;
    wanted.remember = request.remember != 0;
    return wanted;
}

}  // namespace

std::string sourceOf(const QHostAddress& address) {
    bool isFourth = false;
    const quint32 fourth = address.toIPv4Address(&isFourth);
    if (isFourth) return QHostAddress(fourth).toString().toStdString();
    Q_IPV6ADDR bits = address.toIPv6Address();
    for (int i = 8; i < 16; ++i) bits[i] = 0;
    return (QHostAddress(bits).toString() + QStringLiteral("/64")).toStdString();
}

void AccountReception::enter(const QHostAddress&, const SignInAsGuest& request, Reply reply) {
    m_service.enterAsGuest(request.personName, telling(std::move(reply)));
}

void AccountReception::enter(const QHostAddress& from, const SignIn& request, Reply reply) {
    m_service.signIn(source(from), wantedOf(request), telling(std::move(reply)));
}

void AccountReception::enter(const QHostAddress& from, const SignInWithLetters& request, Reply reply) {
    SignInRequest wanted = wantedOf(request);
    wanted.letters = {request.challenge, request.letters};
    m_service.signIn(source(from), std::move(wanted), telling(std::move(reply)));
}

void AccountReception::enter(const QHostAddress& from, const SignUp& request, Reply reply) {
    m_service.signUp(source(from), newAccountOf(request), telling(std::move(reply)));
}

void AccountReception::enter(const QHostAddress& from, const SignUpWithLetters& request, Reply reply) {
    SignUpRequest wanted = newAccountOf(request);
    wanted.letters = {request.challenge, request.letters};
    m_service.signUp(source(from), std::move(wanted), telling(std::move(reply)));
}

void AccountReception::letters(const QHostAddress& from, const RenewSignInLetters& request, LettersReply reply) {
    m_service.renewLetters(source(from), request.challenge, lettering(std::move(reply)));
}

void AccountReception::letters(const QHostAddress& from, const ReadSignInLetters& request, LettersReply reply) {
    m_service.spellLetters(source(from), request.challenge, lettering(std::move(reply)));
}

void AccountReception::enter(const QHostAddress&, const SignInAgain& request, Reply reply) {
    m_service.resume(request.token, telling(std::move(reply), request.token));
}

void AccountReception::leave(const std::vector<std::uint8_t>& token, bool everywhere, SettledReply reply) {
    if (everywhere)
        m_service.signOutEverywhere(token, settling(std::move(reply)));
    else
        m_service.signOut(token, settling(std::move(reply)));
}

void AccountReception::changePassword(const QHostAddress& from, const std::vector<std::uint8_t>& token,
                                      const ChangePassword& request, Reply reply) {
    m_service.changePassword(source(from), token, secretOf(request.oldPassword), secretOf(request.newPassword),
                             telling(std::move(reply)));
}

void AccountReception::exportData(const std::vector<std::uint8_t>& token, ExportReply reply) {
    m_service.exportData(token, [reply = std::move(reply)](const AccountAnswer& answer) {
        Exported exported;
        settle(exported, answer);
        if (answer.ok()) exported.content = QJsonDocument(answer.data).toJson(QJsonDocument::Indented);
        reply(exported);
    });
}

void AccountReception::deleteAccount(const QHostAddress& from, const std::vector<std::uint8_t>& token,
                                     const DeleteAccount& request, SettledReply reply) {
    m_service.deleteAccount(source(from), token, secretOf(request.password), settling(std::move(reply)));
}

}  // namespace frontrow
