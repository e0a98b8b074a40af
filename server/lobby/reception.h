// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may come in and as whom. A server that keeps accounts asks them; one that an app hosts for an
// evening takes guests by their names. Thread: the lobby's; answers come on it too, at once or later.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "protocol/letters_news.h"
#include "protocol/lobby_request.h"

namespace frontrow {

// Somebody as the reception knows him, for ever the same number.
struct Known {
    std::uint64_t member = 0;
    std::string name;
    PersonRole role = PersonRole::Guest;
};

// What became of something that was asked.
struct Settled {
    LobbyRefusal refusal = LobbyRefusal::None;
    std::string detail;
    std::uint32_t waitMs = 0;
};

// Refused, or who it is and the token to come back with.
struct Welcomed : Settled {
    Known person;
    std::vector<std::uint8_t> token;
    std::int64_t untilMs = 0;  // UTC
    // With a refusal: what the next try wants read.
    std::optional<SignInLettersShown> letters;
};

// The letters of a sign-in, as a picture or spelled.
struct Lettered : Settled {
    std::optional<SignInLettersShown> shown;
    std::string spelled;
};

// Everything that is known about somebody, as a file.
struct Exported : Settled {
    QByteArray content;
};

// What a token is known by, so that it still is when the server was started anew. Empty where the reception
// keeps it by itself.
struct KeptToken {
    QByteArray hash;           // SHA-256
    std::int64_t untilMs = 0;  // UTC
};

class Reception {
public:
    using Reply = std::function<void(const Welcomed&)>;
    using SettledReply = std::function<void(const Settled&)>;
    using LettersReply = std::function<void(const Lettered&)>;
    using ExportReply = std::function<void(const Exported&)>;
    virtual ~Reception() = default;
    virtual bool takesGuests() const = 0;
    virtual bool hasAccounts() const = 0;
    virtual void enter(const QHostAddress& from, const SignInAsGuest& request, Reply reply) = 0;
    virtual void enter(const QHostAddress& from, const SignIn& request, Reply reply) = 0;
    virtual void enter(const QHostAddress& from, const SignUp& request, Reply reply) = 0;
    virtual void enter(const QHostAddress& from, const SignInWithLetters& request, Reply reply) = 0;
    virtual void enter(const QHostAddress& from, const SignUpWithLetters& request, Reply reply) = 0;
    virtual void enter(const QHostAddress& from, const SignInAgain& request, Reply reply) = 0;
    virtual void letters(const QHostAddress& from, const RenewSignInLetters& request, LettersReply reply) = 0;
    virtual void letters(const QHostAddress& from, const ReadSignInLetters& request, LettersReply reply) = 0;
    // By whoever has this token. It ends, or every token of its person does.
    virtual void leave(const std::vector<std::uint8_t>& token, bool everywhere, SettledReply reply) = 0;
    virtual void changePassword(const QHostAddress& from, const std::vector<std::uint8_t>& token,
                                const ChangePassword& request, Reply reply) = 0;
    virtual void exportData(const std::vector<std::uint8_t>& token, ExportReply reply) = 0;
    virtual void deleteAccount(const QHostAddress& from, const std::vector<std::uint8_t>& token,
                               const DeleteAccount& request, SettledReply reply) = 0;
    virtual KeptToken keptToken(std::uint64_t member) const = 0;
    // Somebody of a session that is gone on with: by that token it is he.
    virtual void takeBack(const Known& known, const KeptToken& token) = 0;
    // Guests who have been away for too long are forgotten; `here` says who is not away.
    virtual void forgetAway(const std::function<bool(std::uint64_t member)>& here) = 0;
};

}  // namespace frontrow
