// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is on the server: one record for everybody who came in, as long as he is connected or in a session.
// Thread: the lobby's.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lobby/reception.h"
#include "protocol/lobby_words.h"
#include "sockets/connection_listener.h"

namespace frontrow {

struct Person {
    PersonId id;
    std::uint64_t member = 0;  // at the reception
    std::string name;
    PersonRole role = PersonRole::Guest;
    std::optional<ConnectionKey> connection;
    std::vector<std::uint8_t> token;  // of the connection
    LanSessionId session;
};

class People {
public:
    // The record of that member, a new one where there is none.
    Person& admit(const Known& known);
    // Somebody of a session that is gone on with, under the number that he had.
    Person& takeBack(PersonId id, const Known& known, LanSessionId session);
    Person* byConnection(ConnectionKey key);
    Person* find(PersonId id);
    bool isHere(std::uint64_t member) const { return m_members.contains(member); }

    void connect(Person& person, ConnectionKey key);
    // The connection is gone; the person, if any, whose it was.
    Person* disconnect(ConnectionKey key);
    std::vector<const Person*> connected() const;
    // Lets go of who is neither connected nor in a session.
    void forgetAway();
    std::size_t count() const { return m_people.size(); }

private:
    std::map<PersonId, Person> m_people;
    std::map<std::uint64_t, PersonId> m_members;
    std::map<ConnectionKey, PersonId> m_connections;
    std::uint32_t m_last = 0;
};

}  // namespace frontrow
