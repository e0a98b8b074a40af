// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a server refuses something about an account. Each is expected; the words are the app's. Names go
// over the wire and into logs. Thread: values, any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace frontrow {

enum class AccountRefusal : std::uint8_t {
    None,
    NameEmpty,          // no name, or nothing in it that could be seen
    NameTooLong,        // more than kMostNameCodePoints
    NameNotAllowed,     // control characters, or such that turn the direction of writing
    NameUnknown,        // no account has it: the app offers to create one
    NameTaken,          // an account has it already, in whatever case
    PasswordWrong,      // not this account's
    PasswordTooShort,   // less than kLeastPasswordCodePoints
    PasswordTooLong,    // more than kMostPasswordBytes
    PasswordTooSimple,  // without a letter, or without a digit
    EmailNotAllowed,    // not of the form name@place
    RoleMissing,        // neither buyer nor seller was chosen
    SignInRefused,      // name or password, and the server does not say which (privacy.enumeration = "strict")
    LettersNeeded,      // too many unknown names from there: first the letters
    LettersWrong,       // not those of the picture
    LettersLapsed,      // used already, too old, or never given
    SlowDown,           // too many tries; the answer says how long to wait
    Busy,               // more at once than the server has room for; try again in a moment
    SessionLapsed,      // the sign-in is over, was ended, or never was
    SignUpClosed,       // this server makes no accounts
    GuestsNotAllowed,   // this server wants an account
    GuestsFull,         // as many guests as the server lets in
    PersonUnknown,      // nobody of that name or number
    Forbidden,          // not with this role, or not to this person
    NotStored,          // the disk is full or fails; nothing was changed
    OutcomeUnknown      // the disk failed at the last step: done or not done, ask again
};
inline constexpr std::size_t kAccountRefusalCount = 26;

// "name_unknown".
std::string_view accountRefusalName(AccountRefusal refusal);
std::optional<AccountRefusal> accountRefusalNamed(std::string_view name);

}  // namespace frontrow
