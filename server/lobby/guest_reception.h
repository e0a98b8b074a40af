// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes guests by their names and keeps nothing beyond its own life; the people of sessions that are kept
// are given back to it. Of a token only the SHA-256 is kept.
// Thread: the lobby's.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <map>

#include "book/utc_clock.h"
#include "domain/result.h"
#include "lobby/reception.h"

namespace frontrow {

inline constexpr std::size_t kMaxPersonNameCodePoints = 30;

// A name as it is kept: composed, without white space at its ends; or what is wrong with it.
Result<QString, LobbyRefusal> personName(std::string_view typed);

class GuestReception final : public Reception {
public:
    static constexpr std::size_t kMost = 20'000;
    static constexpr std::int64_t kTokenLastsMs = 24 * 3'600'000;
    // A name is free again when its guest was away for so long. Who is in a session is not away.
    static constexpr std::int64_t kRememberedMs = 60'000;

    explicit GuestReception(const UtcClock& utc) : m_utc(utc) {}

    bool takesGuests() const override { return true; }
    bool hasAccounts() const override { return false; }
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
    KeptToken keptToken(std::uint64_t member) const override;
    void takeBack(const Known& known, const KeptToken& token) override;
    void forgetAway(const std::function<bool(std::uint64_t)>& here) override;

private:
    struct Guest {
        Known known;
        QString foldedName;
        QByteArray tokenHash;
        std::int64_t untilMs = 0;
        std::int64_t hereAtMs = 0;
    };
    void remember(Guest guest);
    void forget(std::uint64_t member);

    const UtcClock& m_utc;
    std::map<std::uint64_t, Guest> m_guests;
    QHash<QString, std::uint64_t> m_names;
    QHash<QByteArray, std::uint64_t> m_tokens;
    std::uint64_t m_last = 0;
};

}  // namespace frontrow
