// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the accounts of the server who somebody is. Thread: the lobby's, which is that of the accounts.
#pragma once

#include "accounts/account_service.h"
#include "lobby/reception.h"

namespace frontrow {

// What tries are counted by: an address of the fourth version, of the sixth its network of 64 bits, of which
// one house has as many addresses as it likes.
std::string sourceOf(const QHostAddress& address);

class AccountReception final : public Reception {
public:
    // The service and the policy it was made with must outlive it. `trusted` says for which addresses tries
    // are not counted.
    AccountReception(AccountService& service, const AccountPolicy& policy,
                     std::function<bool(const QHostAddress&)> trusted)
        : m_service(service),
          m_policy(policy),
          m_trusted(std::move(trusted)) {}

    bool takesGuests() const override { return m_policy.guests; }
    bool hasAccounts() const override { return true; }
    void enter(const QHostAddress& from, const SignInAsGuest& request, Reply reply) override;
    void enter(const QHostAddress& from, const SignIn& request, Reply reply) override;
    void enter(const QHostAddress& from, const SignUp& request, Reply reply) override;
    void enter(const QHostAddress& from, const SignInWithLetters& request, Reply reply) override;
    void enter(const QHostAddress& from, const SignUpWithLetters& request, Reply reply) override;
    void enter(const QHostAddress& from, const SignInAgain& request, Reply reply) override;
    void letters(const QHostAddress& from, const RenewSignInLetters& request, LettersReply reply) override;
    void letters(const QHostAddress& from, const ReadSignInLetters& request, LettersReply reply) override;
    void leave(const std::vector<std::uint8_t>& token, bool everywhere, SettledReply reply) override;
    void changePassword(const QHostAddress& from, const std::vector<std::uint8_t>& token, const ChangePassword& request,
                        Reply reply) override;
    void exportData(const std::vector<std::uint8_t>& token, ExportReply reply) override;
    void deleteAccount(const QHostAddress& from, const std::vector<std::uint8_t>& token, const DeleteAccount& request,
                       SettledReply reply) override;
    // The accounts keep them by themselves.
    KeptToken keptToken(std::uint64_t) const override { return {}; }
    void takeBack(const Known&, const KeptToken&) override {}
    // The accounts forget their guests by themselves.
    void forgetAway(const std::function<bool(std::uint64_t)>&) override {}

private:
    SourceAddress source(const QHostAddress& from) const { return {sourceOf(from), m_trusted(from)}; }

    AccountService& m_service;
    const AccountPolicy& m_policy;
    const std::function<bool(const QHostAddress&)> m_trusted;
};

}  // namespace frontrow
