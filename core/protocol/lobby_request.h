// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client may ask of a server outside of a sale: to come in, to say who is there, to find, open
// and join sessions. Once a session's sale is there, the messages of a buyer (client_message.h) travel
// on the same connection. Who speaks is known from the connection. The position of a field in its
// list, from 1, is its key on the wire. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lobby_words.h"
#include "protocol/secret_text.h"

namespace frontrow {

// The first message of a connection.
struct Enter {
    static constexpr std::string_view name = "enter";
    std::uint32_t version = kProtocolVersion;
    std::uint32_t features = 0;  // bits of what the client can beyond the version; none are defined yet
    std::string client;          // program and version, for the server's log
    template <class S, class V> static void fields(S& s, V&& v) {
        v("version", s.version, limits::number32);
        v("features", s.features, limits::number32);
        v("client", s.client, limits::text);
    }
};

struct SignInAsGuest {
    static constexpr std::string_view name = "sign_in_as_guest";
    std::string personName;
    template <class S, class V> static void fields(S& s, V&& v) { v("person_name", s.personName, limits::text); }
};

struct SignIn {
    static constexpr std::string_view name = "sign_in";
    std::string personName;
    SecretText password;
    std::uint8_t remember = 0;  // 1: a token that lasts longer
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person_name", s.personName, limits::text);
        v("password", s.password, limits::text);
        v("remember", s.remember, limits::flag);
    }
};

struct SignUp {
    static constexpr std::string_view name = "sign_up";
    std::string personName;
    SecretText password;
    std::string email;  // may be empty
    PersonRole role = PersonRole::Buyer;
    std::uint8_t remember = 0;  // 1: a token that lasts longer
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person_name", s.personName, limits::text);
        v("password", s.password, limits::text);
        v("email", s.email, limits::text);
        v("role", s.role, limits::words<PersonRole>());
        v("remember", s.remember, limits::flag);
    }
};

// The same, with the letters that were shown; a challenge is good for one try.
struct SignInWithLetters {
    static constexpr std::string_view name = "sign_in_with_letters";
    std::string personName;
    SecretText password;
    std::uint8_t remember = 0;
    std::uint32_t challenge = 0;
    std::string letters;  // as they were read; capitals do not matter
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person_name", s.personName, limits::text);
        v("password", s.password, limits::text);
        v("remember", s.remember, limits::flag);
        v("challenge", s.challenge, limits::number32);
        v("letters", s.letters, limits::typedLetters);
    }
};

struct SignUpWithLetters {
    static constexpr std::string_view name = "sign_up_with_letters";
    std::string personName;
    SecretText password;
    std::string email;
    PersonRole role = PersonRole::Buyer;
    std::uint8_t remember = 0;
    std::uint32_t challenge = 0;
    std::string letters;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person_name", s.personName, limits::text);
        v("password", s.password, limits::text);
        v("email", s.email, limits::text);
        v("role", s.role, limits::words<PersonRole>());
        v("remember", s.remember, limits::flag);
        v("challenge", s.challenge, limits::number32);
        v("letters", s.letters, limits::typedLetters);
    }
};

// Other letters in place of those.
struct RenewSignInLetters {
    static constexpr std::string_view name = "renew_sign_in_letters";
    std::uint32_t challenge = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("challenge", s.challenge, limits::number32); }
};

// For people who cannot read the picture.
struct ReadSignInLetters {
    static constexpr std::string_view name = "read_sign_in_letters";
    std::uint32_t challenge = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("challenge", s.challenge, limits::number32); }
};

// With the token that an earlier sign-in was given.
struct SignInAgain {
    static constexpr std::string_view name = "sign_in_again";
    std::vector<std::uint8_t> token;
    // 1: a connection that the same person made by another sign-in ends. A program that comes back by itself
    // says 0, or two devices would take turns.
    std::uint8_t takeOver = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("token", s.token, limits::token);
        v("take_over", s.takeOver, limits::flag);
    }
};

struct SignOut {
    static constexpr std::string_view name = "sign_out";
    std::uint8_t everywhere = 0;  // 1: every token of this account ends
    template <class S, class V> static void fields(S& s, V&& v) { v("everywhere", s.everywhere, limits::flag); }
};

// Of one's own account. Every token of it ends, and the answer brings a new one.
struct ChangePassword {
    static constexpr std::string_view name = "change_password";
    SecretText oldPassword;
    SecretText newPassword;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("old_password", s.oldPassword, limits::text);
        v("new_password", s.newPassword, limits::text);
    }
};

// Everything the server knows about oneself outside of sales; it comes in parts.
struct ExportData {
    static constexpr std::string_view name = "export_data";
    std::uint8_t form = 1;  // 1: JSON, the only one
    template <class S, class V> static void fields(S& s, V&& v) { v("form", s.form, FieldLimit{1, 1}); }
};

// One's own account, for ever; what was bought stays in the books without a name.
struct DeleteAccount {
    static constexpr std::string_view name = "delete_account";
    SecretText password;
    template <class S, class V> static void fields(S& s, V&& v) { v("password", s.password, limits::text); }
};

// Relates the client's clock to the server's outside of a sale; comes back with the server's times.
struct LobbyProbe {
    static constexpr std::string_view name = "lobby_probe";
    std::int64_t t0 = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("t0", s.t0, limits::anyTime); }
};

// How well this client's clock is known and how long a message takes; shown to the others.
struct TellClock {
    static constexpr std::string_view name = "tell_clock";
    std::uint32_t errorMs = 0;
    std::uint32_t latencyMs = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("error_ms", s.errorMs, limits::number32);
        v("latency_ms", s.latencyMs, limits::number32);
    }
};

// Asks for the sessions of the server, and from then on for what changes.
struct ListSessions {
    static constexpr std::string_view name = "list_sessions";
    std::uint8_t follow = 1;  // 0: not any more
    template <class S, class V> static void fields(S& s, V&& v) { v("follow", s.follow, limits::flag); }
};

// Opens a session of a scenario and a venue that the server knows by name; its asker is the host.
struct OpenSession {
    static constexpr std::string_view name = "open_session";
    std::string title;
    std::string password;  // empty: none is wanted
    std::string scenario;
    std::string venue;  // empty: the scenario's own
    std::string seed;   // of the form 4F2A-91; empty: drawn by the server
    std::uint32_t mostPeople = 8;
    std::uint32_t rivals = 0;  // people of the crowd
    OpensWhen opens = OpensWhen::AllReady;
    SimTime opensAt;  // UTC in ms, for a session that opens at a time
    std::uint8_t letters = 1;
    std::uint8_t watching = 1;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("title", s.title, limits::text);
        v("password", s.password, limits::text);
        v("scenario", s.scenario, limits::text);
        v("venue", s.venue, limits::text);
        v("seed", s.seed, limits::text);
        v("most_people", s.mostPeople, FieldLimit{1, kMaxSessionPeople});
        v("rivals", s.rivals, FieldLimit{0, 10'000'000});
        v("opens", s.opens, limits::words<OpensWhen>());
        v("opens_at", s.opensAt, limits::time);
        v("letters", s.letters, limits::flag);
        v("watching", s.watching, limits::flag);
    }
};

struct JoinSession {
    static constexpr std::string_view name = "join_session";
    LanSessionId session;
    std::string password;
    std::uint8_t watch = 0;  // 1: only to look on
    template <class S, class V> static void fields(S& s, V&& v) {
        v("session", s.session, limits::lanSession);
        v("password", s.password, limits::text);
        v("watch", s.watch, limits::flag);
    }
};

struct LeaveSession {
    static constexpr std::string_view name = "leave_session";
    std::uint8_t close = 0;  // 1: by the host, the session ends for all
    template <class S, class V> static void fields(S& s, V&& v) { v("close", s.close, limits::flag); }
};

struct SetReady {
    static constexpr std::string_view name = "set_ready";
    std::uint8_t ready = 1;
    template <class S, class V> static void fields(S& s, V&& v) { v("ready", s.ready, limits::flag); }
};

struct Say {
    static constexpr std::string_view name = "say";
    std::string text;
    template <class S, class V> static void fields(S& s, V&& v) { v("text", s.text, limits::chat); }
};

// By the host: the sale opens after the countdown.
struct StartSession {
    static constexpr std::string_view name = "start_session";
    std::uint32_t countdownMs = 10'000;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("countdown_ms", s.countdownMs, FieldLimit{3'000, 60'000});
    }
};

// By the host: the run ends now and is judged.
struct EndSession {
    static constexpr std::string_view name = "end_session";
    std::uint8_t now = 1;
    template <class S, class V> static void fields(S& s, V&& v) { v("now", s.now, FieldLimit{1, 1}); }
};

// By the host, after a run: back to the lobby, with the same seed or another one.
struct Rematch {
    static constexpr std::string_view name = "rematch";
    std::uint8_t sameSeed = 1;
    template <class S, class V> static void fields(S& s, V&& v) { v("same_seed", s.sameSeed, limits::flag); }
};

// By the host.
struct RemovePerson {
    static constexpr std::string_view name = "remove_person";
    PersonId person;
    template <class S, class V> static void fields(S& s, V&& v) { v("person", s.person, limits::person); }
};

// By the host: whether that person may write in the chat.
struct SilencePerson {
    static constexpr std::string_view name = "silence_person";
    PersonId person;
    std::uint8_t silenced = 1;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person", s.person, limits::person);
        v("silenced", s.silenced, limits::flag);
    }
};

// Asks for the venue plan with that digest; it comes in parts, as a plan file.
struct FetchPlan {
    static constexpr std::string_view name = "fetch_plan";
    std::uint64_t digest = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("digest", s.digest, limits::number64); }
};

using LobbyRequest =
    std::variant<Enter, SignInAsGuest, SignIn, SignUp, SignInAgain, SignOut, ChangePassword, ExportData, DeleteAccount,
                 LobbyProbe, TellClock, ListSessions, OpenSession, JoinSession, LeaveSession, SetReady, Say,
                 StartSession, EndSession, Rematch, RemovePerson, SilencePerson, FetchPlan, SignInWithLetters,
                 SignUpWithLetters, RenewSignInLetters, ReadSignInLetters>;

}  // namespace frontrow
