// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/lobby_words.h"

#include <array>

namespace frontrow {

std::string_view lobbyRefusalName(LobbyRefusal refusal) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(LobbyRefusal::Count_)> names{
        "NONE",
        "VERSION_UNKNOWN",
        "ENTER_FIRST",
        "SIGN_IN_FIRST",
        "ALREADY_SIGNED_IN",
        "MALFORMED",
        "SLOW_DOWN",
        "NAME_EMPTY",
        "NAME_TOO_LONG",
        "NAME_NOT_ALLOWED",
        "NAME_USED",
        "NAME_UNKNOWN",
        "WRONG_PASSWORD",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_PLAIN",
        "ROLE_MISSING",
        "NOT_ACCEPTED",
        "TOKEN_LAPSED",
        "GUESTS_NOT_ALLOWED",
        "ACCOUNTS_NOT_ALLOWED",
        "LOCKED_OUT",
        "BUSY",
        "FORBIDDEN",
        "NO_SUCH_SESSION",
        "WRONG_SESSION_PASSWORD",
        "SESSION_FULL",
        "JOINING_CLOSED",
        "WATCHING_NOT_ALLOWED",
        "ALREADY_IN_SESSION",
        "NOT_IN_SESSION",
        "NOT_THE_HOST",
        "NO_SUCH_PERSON",
        "NO_SUCH_SCENARIO",
        "NO_SUCH_VENUE",
        "NO_SUCH_PLAN",
        "BAD_SEED",
        "BAD_RULES",
        "TOO_MANY_SESSIONS",
        "SILENCED",
        "TEXT_EMPTY",
        "NOT_NOW",
        "SERVER_STOPPING",
        "EMAIL_NOT_ALLOWED",
        "NOT_STORED",
        "OUTCOME_UNKNOWN",
        "CONNECTED_ELSEWHERE",
        "LETTERS_NEEDED",
        "LETTERS_WRONG",
        "LETTERS_LAPSED",
    };
    static_assert(!names.back().empty(), "a refusal without a name");
    return names[static_cast<std::size_t>(refusal)];
}

}  // namespace frontrow
