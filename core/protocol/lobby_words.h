// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the messages outside of a sale speak of: people and sessions on one server, and why
// something was refused. Thread: values, any.
#pragma once

#include <cstdint>
#include <string_view>

#include "domain/ids.h"
#include "protocol/field_limit.h"

namespace frontrow {

// A person who has come in, for as long as he is connected or in a session; 0 is nobody.
using PersonId = Id<struct PersonTag, std::uint32_t>;
// A session on a server: people who open one sale together; 0 is none.
using LanSessionId = Id<struct LanSessionTag, std::uint32_t>;

enum class PersonRole : std::uint8_t { Guest, Buyer, Seller, Admin, Count_ };

// Where a session stands. Lobby: people come together. Opening: the sale is made ready and counts down;
// nobody joins any more. Running: the sale is open. Over: the results are there.
enum class SessionState : std::uint8_t { Lobby, Opening, Running, Over, Count_ };

// What opens a session's sale.
enum class OpensWhen : std::uint8_t { AllReady, AtATime, WhenTheHostSays, Count_ };

// Why a person is not in a session any more.
enum class GoneBecause : std::uint8_t {
    Left,     // of one's own will
    Removed,  // by the host
    ConnectionLost,
    SessionClosed,  // the host ended it, or did not come back in time
    Count_
};

// Why a person is not signed in any more.
enum class SignedOutBecause : std::uint8_t {
    Asked,            // by one's own wish
    CameInElsewhere,  // the same person came in by another connection, which goes on
    Ended,            // the sign-in lapsed, or was ended elsewhere: a new password, signed out everywhere
    AccountDeleted,   // there is no such account any more
    Count_
};

// How many of something a server keeps or tells.
inline constexpr std::uint32_t kMaxSessionPeople = 5'000;
inline constexpr std::uint32_t kMaxChatBytes = 2'000;  // 500 code points of four bytes
inline constexpr std::uint32_t kTokenBytes = 32;
// The picture of the letters of a sign-in: two pixels a byte.
inline constexpr std::uint32_t kMaxLettersWidth = 480;
inline constexpr std::uint32_t kMaxLettersHeight = 136;
inline constexpr std::uint32_t kMaxLettersPictureBytes = kMaxLettersWidth * kMaxLettersHeight / 2;
inline constexpr std::uint32_t kMaxTypedLetters = 8;

// Why something asked outside of a sale was not done. Nothing of it is kept.
enum class LobbyRefusal : std::uint8_t {
    None,
    VersionUnknown,        // the server does not speak that version; it names its own in `detail`
    EnterFirst,            // the first message of a connection must be enter, and only the first
    SignInFirst,           // who this is has to be known first
    AlreadySignedIn,       // this connection belongs to somebody already
    Malformed,             // the bytes are no message, or a field is out of its limit; `detail` says where
    SlowDown,              // too many messages; `wait_ms` says for how long to wait
    NameEmpty,             // a name needs a character that can be seen
    NameTooLong,           // more than 30 characters
    NameNotAllowed,        // control characters, or such that turn the direction of writing
    NameUsed,              // somebody on this server has that name
    NameUnknown,           // nobody on this server has that name
    WrongPassword,         // not the password of that name
    PasswordTooShort,      // fewer than 8 characters
    PasswordTooPlain,      // letters and digits are both wanted
    RoleMissing,           // buyer or seller has to be chosen
    NotAccepted,           // name or password is wrong; this server does not say which
    TokenLapsed,           // signed out, lapsed or never given: sign in again
    GuestsNotAllowed,      // this server wants an account
    AccountsNotAllowed,    // this server takes guests only
    LockedOut,             // too many wrong tries; `wait_ms` says for how long to wait
    Busy,                  // too many sign in at once; ask again in a moment
    Forbidden,             // not a right of this person's role
    NoSuchSession,         // there is no such session, or not any more
    WrongSessionPassword,  // the session has another password
    SessionFull,           // as many people as the session takes
    JoiningClosed,         // the sale opens in a moment or is open; watching may still be possible
    WatchingNotAllowed,    // the host does not want watchers
    AlreadyInSession,      // leave the other one first
    NotInSession,          // that is for people of a session
    NotTheHost,            // that is for the host of the session
    NoSuchPerson,          // nobody in the session has that number
    NoSuchScenario,        // the server has no scenario of that name
    NoSuchVenue,           // the server has no venue of that name
    NoSuchPlan,            // no plan with that digest is used on this server
    BadSeed,               // not of the form 4F2A-91
    BadRules,              // the sale's rules do not go together; `detail` names the field
    TooManySessions,       // the server has as many sessions as it takes
    Silenced,              // the host does not let this person write
    TextEmpty,             // nothing to say
    NotNow,                // the session is not at that point
    ServerStopping,        // the server ends; nothing new is begun
    EmailNotAllowed,       // not of the form name@place
    NotStored,             // the server cannot write it down now; nothing was changed
    OutcomeUnknown,        // its disk failed at the last step: done or not done, ask again
    ConnectedElsewhere,    // the same person is connected by another sign-in; `take_over` would end that
    LettersNeeded,         // many names were tried from there: first the letters, which were just shown
    LettersWrong,          // those are not the letters of the picture; other ones were just shown
    LettersLapsed,         // those letters were used, are too old or never were; other ones were just shown
    Count_
};
std::string_view lobbyRefusalName(LobbyRefusal refusal);

namespace limits {

inline constexpr FieldLimit person{0, 0xFFFF'FFFF};
inline constexpr FieldLimit lanSession{0, 0xFFFF'FFFF};
inline constexpr FieldLimit chat{0, 255, kMaxChatBytes};
inline constexpr FieldLimit token{0, 255, kTokenBytes};
inline constexpr FieldLimit people{0, kMaxSessionPeople};
inline constexpr FieldLimit typedLetters{0, 255, kMaxTypedLetters};
template <class E> constexpr FieldLimit words() { return choices(static_cast<std::uint64_t>(E::Count_)); }

}  // namespace limits

}  // namespace frontrow
