// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server tells outside of a sale. State is told whole: a row replaces the row before, so nothing
// is numbered and nothing can be missed on a connection that stands. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/letters_news.h"
#include "protocol/lobby_words.h"
#include "protocol/transfer_message.h"

namespace frontrow {

// The answer to enter.
struct Entered {
    static constexpr std::string_view name = "entered";
    std::uint32_t version = kProtocolVersion;
    std::uint32_t features = 0;
    std::string server;         // what its keeper calls it
    std::string program;        // and version
    std::uint8_t guests = 1;    // 1: a name is enough to come in
    std::uint8_t accounts = 0;  // 1: there are accounts with passwords
    SimTime utc;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("version", s.version, limits::number32);
        v("features", s.features, limits::number32);
        v("server", s.server, limits::text);
        v("program", s.program, limits::text);
        v("guests", s.guests, limits::flag);
        v("accounts", s.accounts, limits::flag);
        v("utc", s.utc, limits::time);
    }
};

// Something asked for was not done. `request` is the number of its message.
struct Refused {
    static constexpr std::string_view name = "refused";
    std::uint32_t request = 0;
    LobbyRefusal refusal = LobbyRefusal::None;
    std::string detail;
    std::uint32_t waitMs = 0;  // where asking again later may help
    template <class S, class V> static void fields(S& s, V&& v) {
        v("request", s.request, limits::number32);
        v("refusal", s.refusal, limits::words<LobbyRefusal>());
        v("detail", s.detail, limits::text);
        v("wait_ms", s.waitMs, limits::number32);
    }
};

struct SignedIn {
    static constexpr std::string_view name = "signed_in";
    PersonId person;
    std::string personName;
    PersonRole role = PersonRole::Guest;
    std::vector<std::uint8_t> token;  // for sign_in_again; to be kept secret
    SimTime tokenUntil;               // UTC
    LanSessionId session;             // the one this person is still in, 0 for none
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person", s.person, limits::person);
        v("person_name", s.personName, limits::text);
        v("role", s.role, limits::words<PersonRole>());
        v("token", s.token, limits::token);
        v("token_until", s.tokenUntil, limits::time);
        v("session", s.session, limits::lanSession);
    }
};

struct SignedOut {
    static constexpr std::string_view name = "signed_out";
    std::uint8_t everywhere = 0;
    SignedOutBecause why = SignedOutBecause::Asked;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("everywhere", s.everywhere, limits::flag);
        v("why", s.why, limits::words<SignedOutBecause>());
    }
};

// What was asked with export_data comes in parts; the transfer with that digest is it.
struct DataExported {
    static constexpr std::string_view name = "data_exported";
    std::vector<std::uint8_t> sha256;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("sha256", s.sha256, FieldLimit{0, 255, kDigestBytes});
    }
};

// t1: when the probe arrived, t2: when this left; UTC in ms.
struct LobbyTime {
    static constexpr std::string_view name = "lobby_time";
    std::int64_t t0 = 0;
    SimTime t1, t2;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("t0", s.t0, limits::anyTime);
        v("t1", s.t1, limits::time);
        v("t2", s.t2, limits::time);
    }
};

// A session as everybody on the server may see it.
struct SessionRow {
    static constexpr std::string_view name = "session_row";
    LanSessionId session;
    std::string title;
    PersonId host;
    std::string hostName;
    std::string scenario;
    std::string venue;
    std::uint64_t planDigest = 0;
    SessionState state = SessionState::Lobby;
    OpensWhen opens = OpensWhen::AllReady;
    SimTime opensAt;  // UTC; 0: not known yet
    std::uint32_t people = 0;
    std::uint32_t mostPeople = 0;
    std::uint32_t watchers = 0;
    std::uint32_t rivals = 0;
    std::uint32_t seats = 0;
    std::uint8_t locked = 0;  // a password is wanted
    std::uint8_t letters = 1;
    std::uint8_t watching = 1;
    std::string seed;  // only once the run is over
    template <class S, class V> static void fields(S& s, V&& v) {
        v("session", s.session, limits::lanSession);
        v("title", s.title, limits::text);
        v("host", s.host, limits::person);
        v("host_name", s.hostName, limits::text);
        v("scenario", s.scenario, limits::text);
        v("venue", s.venue, limits::text);
        v("plan_digest", s.planDigest, limits::number64);
        v("state", s.state, limits::words<SessionState>());
        v("opens", s.opens, limits::words<OpensWhen>());
        v("opens_at", s.opensAt, limits::time);
        v("people", s.people, limits::people);
        v("most_people", s.mostPeople, limits::people);
        v("watchers", s.watchers, limits::people);
        v("rivals", s.rivals, limits::number32);
        v("seats", s.seats, limits::number32);
        v("locked", s.locked, limits::flag);
        v("letters", s.letters, limits::flag);
        v("watching", s.watching, limits::flag);
        v("seed", s.seed, limits::text);
    }
};

struct SessionGone {
    static constexpr std::string_view name = "session_gone";
    LanSessionId session;
    template <class S, class V> static void fields(S& s, V&& v) { v("session", s.session, limits::lanSession); }
};

// Every session there is has been told.
struct SessionsTold {
    static constexpr std::string_view name = "sessions_told";
    std::uint32_t count = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("count", s.count, limits::number32); }
};

// The receiver is in that session now; the rows of its people follow.
struct Joined {
    static constexpr std::string_view name = "joined";
    LanSessionId session;
    std::uint8_t watching = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("session", s.session, limits::lanSession);
        v("watching", s.watching, limits::flag);
    }
};

// One of the people of the receiver's session.
struct PersonRow {
    static constexpr std::string_view name = "person_row";
    PersonId person;
    std::string personName;
    std::uint8_t host = 0;
    std::uint8_t ready = 0;
    std::uint8_t watching = 0;
    std::uint8_t connected = 1;
    std::uint8_t silenced = 0;
    std::uint32_t clockErrorMs = 0xFFFF'FFFF;  // not told yet
    std::uint32_t latencyMs = 0xFFFF'FFFF;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person", s.person, limits::person);
        v("person_name", s.personName, limits::text);
        v("host", s.host, limits::flag);
        v("ready", s.ready, limits::flag);
        v("watching", s.watching, limits::flag);
        v("connected", s.connected, limits::flag);
        v("silenced", s.silenced, limits::flag);
        v("clock_error_ms", s.clockErrorMs, limits::number32);
        v("latency_ms", s.latencyMs, limits::number32);
    }
};

// Somebody is not in the receiver's session any more; perhaps the receiver.
struct PersonGone {
    static constexpr std::string_view name = "person_gone";
    PersonId person;
    GoneBecause why = GoneBecause::Left;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person", s.person, limits::person);
        v("why", s.why, limits::words<GoneBecause>());
    }
};

struct Said {
    static constexpr std::string_view name = "said";
    PersonId person;
    std::string personName;
    SimTime utc;
    std::string text;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("person", s.person, limits::person);
        v("person_name", s.personName, limits::text);
        v("utc", s.utc, limits::time);
        v("text", s.text, limits::chat);
    }
};

// The sale is there: a buyer's hello may follow on this connection.
struct SaleThere {
    static constexpr std::string_view name = "sale_there";
    LanSessionId session;
    std::uint64_t planDigest = 0;
    std::uint32_t run = 1;          // which run of the session, from 1
    std::uint64_t presaleCode = 0;  // this person's, where the sale asks for one
    SimTime opens;                  // UTC
    template <class S, class V> static void fields(S& s, V&& v) {
        v("session", s.session, limits::lanSession);
        v("plan_digest", s.planDigest, limits::number64);
        v("run", s.run, limits::number32);
        v("presale_code", s.presaleCode, limits::number64);
        v("opens", s.opens, limits::time);
    }
};

// One line of a session's result board, best first. Times in ms; 0xFFFFFFFF: did not come that far.
struct ResultRow {
    static constexpr std::string_view name = "result_row";
    std::uint32_t rank = 1;
    PersonId person;
    std::string personName;
    std::vector<SeatIndex> seats;  // paid ones
    std::uint32_t place = 0;       // first place in the waiting room, 0 for none
    std::uint32_t clickMs = 0;
    std::uint32_t queueMs = 0;
    std::uint32_t lettersMs = 0;
    std::uint32_t seatsMs = 0;
    std::uint32_t paymentMs = 0;
    std::uint32_t quality = 0;    // of the seats, hundredths of 0 to 10
    std::int64_t luckPlaces = 0;  // place given less the place expected for that arrival; below 0 is good luck
    std::uint32_t skillMs = 0;    // click, letters, seats and payment together
    std::uint32_t seatsLost = 0;
    std::uint8_t left = 0;  // the session, in the middle of the run
    template <class S, class V> static void fields(S& s, V&& v) {
        v("rank", s.rank, limits::number32);
        v("person", s.person, limits::person);
        v("person_name", s.personName, limits::text);
        v("seats", s.seats, FieldLimit{0, kMaxSeats - 1, kMaxSeatsPerCommand});
        v("place", s.place, limits::number32);
        v("click_ms", s.clickMs, limits::number32);
        v("queue_ms", s.queueMs, limits::number32);
        v("letters_ms", s.lettersMs, limits::number32);
        v("seats_ms", s.seatsMs, limits::number32);
        v("payment_ms", s.paymentMs, limits::number32);
        v("quality", s.quality, FieldLimit{0, 1'000});
        v("luck_places", s.luckPlaces, limits::anyTime);
        v("skill_ms", s.skillMs, limits::number32);
        v("seats_lost", s.seatsLost, limits::number32);
        v("left", s.left, limits::flag);
    }
};

// The run is over and every row of its board has been told.
struct ResultsTold {
    static constexpr std::string_view name = "results_told";
    LanSessionId session;
    std::uint32_t run = 1;
    std::uint32_t rows = 0;
    std::string seed;
    std::string digest;  // of the run's world, hexadecimal
    template <class S, class V> static void fields(S& s, V&& v) {
        v("session", s.session, limits::lanSession);
        v("run", s.run, limits::number32);
        v("rows", s.rows, limits::number32);
        v("seed", s.seed, limits::text);
        v("digest", s.digest, limits::text);
    }
};

using LobbyNews = std::variant<Entered, Refused, SignedIn, SignedOut, LobbyTime, SessionRow, SessionGone, SessionsTold,
                               Joined, PersonRow, PersonGone, Said, SaleThere, ResultRow, ResultsTold, DataExported,
                               SignInLettersShown, SignInLettersSpelled>;

}  // namespace frontrow
