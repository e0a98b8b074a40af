// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a session beside the journal of its sale, so that a server that ended goes on with it.
// Thread: values, any.
#pragma once

#include <QByteArray>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/seed.h"
#include "lobby/reception.h"
#include "lobby/session_lock.h"
#include "protocol/lobby_news.h"
#include "storage/stream_table.h"

namespace frontrow {

struct KeptMember {
    PersonId person;
    Known known;
    std::uint8_t watching = 0;
    std::uint8_t silenced = 0;
    AccountId account;  // in the present run; nobody for a watcher
    KeptToken token{};  // to come back with
};

// Somebody who has left in the middle of the present run.
struct Leaver {
    AccountId account;  // in that run
    PersonId person;
    std::string name;
};

struct KeptSession {
    LanSessionId id;
    SessionState state = SessionState::Lobby;
    PersonId host;
    OpenSession wishes;  // without the password
    SessionLock lock{};
    std::string venue;
    Seed seed;
    std::uint32_t runs = 0;
    std::int64_t opensAtUtcMs = 0;
    StreamId stream;  // of the present run, or of the last; 0: none
    std::vector<KeptMember> members;
    std::vector<Leaver> leavers;
    // Once the run is over.
    std::vector<ResultRow> results;
    std::string digest;
};

}  // namespace frontrow
