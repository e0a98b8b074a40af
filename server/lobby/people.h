// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is on the server: one record for everybody who came in, kept while he is connected or in a
// session, and for a while after, so that he can come back with his token. Of a token only its SHA-256
// is kept. Thread: the lobby's.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/result.h"
#include "protocol/lobby_words.h"
#include "sockets/connection_listener.h"

namespace frontrow {

inline constexpr std::size_t kMaxPersonNameCodePoints = 30;

struct Person {
    PersonId id;
    std::string name;
    PersonRole role = PersonRole::Guest;
    std::optional<ConnectionKey> connection;
    LanSessionId session;
    std::int64_t goneAtMs = 0;  // UTC; when the connection was lost
};

struct NewToken {
    std::vector<std::uint8_t> token;
    std::int64_t untilMs = 0;  // UTC
};

class People {
public:
    // People who are remembered at once.
    static constexpr std::size_t kMost = 20'000;
    static constexpr std::int64_t kTokenLastsMs = 24 * 3'600'000;
    // How long somebody who is in no session is remembered after his connection was lost.
    static constexpr std::int64_t kRememberedMs = 10 * 60'000;

    // A guest by that name, or why not. The name is taken in its composed form, without white space at
    // its ends; two names are one where they differ in case only.
    Result<Person*, LobbyRefusal> addGuest(std::string_view name);
    // Gives that person a new token; an older one ends.
    NewToken renewToken(Person& person, std::int64_t nowMs);
    // Whose token it is.
    Person* byToken(const std::vector<std::uint8_t>& token, std::int64_t nowMs);
    Person* byConnection(ConnectionKey key);
    Person* find(PersonId id);

    void connect(Person& person, ConnectionKey key);
    // The connection is gone; the person, if any, whose it was.
    Person* disconnect(ConnectionKey key, std::int64_t nowMs);
    // Gone for good: token and name are free.
    void forget(PersonId id);
    // Forgets who was away for too long and is in no session.
    void forgetAway(std::int64_t nowMs);
    std::size_t count() const { return m_people.size(); }

private:
    struct Record {
        Person person;
        QByteArray tokenHash;
        std::int64_t tokenUntilMs = 0;
        QString foldedName;
    };

    std::map<PersonId, Record> m_people;
    QHash<QString, PersonId> m_names;
    QHash<QByteArray, PersonId> m_tokens;
    std::map<ConnectionKey, PersonId> m_connections;
    std::uint32_t m_last = 0;
};

// The name as it is kept, or what is wrong with it.
Result<QString, LobbyRefusal> personName(std::string_view typed);

}  // namespace frontrow
