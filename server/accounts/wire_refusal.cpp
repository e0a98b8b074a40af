// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/wire_refusal.h"

namespace frontrow {

LobbyRefusal lobbyRefusalOf(AccountRefusal refusal) {
    switch (refusal) {
        case AccountRefusal::None: return LobbyRefusal::None;
        case AccountRefusal::NameEmpty: return LobbyRefusal::NameEmpty;
        case AccountRefusal::NameTooLong: return LobbyRefusal::NameTooLong;
        case AccountRefusal::NameNotAllowed: return LobbyRefusal::NameNotAllowed;
        case AccountRefusal::NameUnknown: return LobbyRefusal::NameUnknown;
        case AccountRefusal::NameTaken: return LobbyRefusal::NameUsed;
        case AccountRefusal::PasswordWrong: return LobbyRefusal::WrongPassword;
        case AccountRefusal::PasswordTooShort: return LobbyRefusal::PasswordTooShort;
        case AccountRefusal::PasswordTooSimple: return LobbyRefusal::PasswordTooPlain;
        case AccountRefusal::PasswordTooLong: return LobbyRefusal::Malformed;
        case AccountRefusal::EmailNotAllowed: return LobbyRefusal::EmailNotAllowed;
        case AccountRefusal::RoleMissing: return LobbyRefusal::RoleMissing;
        case AccountRefusal::SignInRefused: return LobbyRefusal::NotAccepted;
        case AccountRefusal::LettersNeeded: return LobbyRefusal::LettersNeeded;
        case AccountRefusal::LettersWrong: return LobbyRefusal::LettersWrong;
        case AccountRefusal::LettersLapsed: return LobbyRefusal::LettersLapsed;
        case AccountRefusal::SlowDown: return LobbyRefusal::LockedOut;
        case AccountRefusal::SessionLapsed: return LobbyRefusal::TokenLapsed;
        case AccountRefusal::SignUpClosed: return LobbyRefusal::AccountsNotAllowed;
        case AccountRefusal::GuestsNotAllowed: return LobbyRefusal::GuestsNotAllowed;
        case AccountRefusal::PersonUnknown: return LobbyRefusal::NoSuchPerson;
        case AccountRefusal::Forbidden: return LobbyRefusal::Forbidden;
        case AccountRefusal::NotStored: return LobbyRefusal::NotStored;
        case AccountRefusal::OutcomeUnknown: return LobbyRefusal::OutcomeUnknown;
        case AccountRefusal::Busy:
        case AccountRefusal::GuestsFull: return LobbyRefusal::Busy;
    }
    return LobbyRefusal::Malformed;
}

}  // namespace frontrow
