// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/people.h"

#include <algorithm>

namespace frontrow {

Person& People::admit(const Known& known) {
    PersonId& id = m_members[known.member];
    if (id == PersonId{}) id = PersonId{++m_last};
    Person& person = m_people[id];
    person.id = id;
    person.member = known.member;
    person.name = known.name;
    person.role = known.role;
    return person;
}

Person& People::takeBack(PersonId id, const Known& known, LanSessionId session) {
    m_last = std::max(m_last, id.value);
    m_members[known.member] = id;
    Person& person = admit(known);
    person.session = session;
    return person;
}

Person* People::byConnection(ConnectionKey key) {
    const auto found = m_connections.find(key);
    return found == m_connections.end() ? nullptr : find(found->second);
}

Person* People::find(PersonId id) {
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : &found->second;
}

void People::connect(Person& person, ConnectionKey key) {
    if (person.connection) m_connections.erase(*person.connection);
    person.connection = key;
    m_connections[key] = person.id;
}

Person* People::disconnect(ConnectionKey key) {
    Person* person = byConnection(key);
    if (person == nullptr) return nullptr;
    m_connections.erase(key);
    person->connection.reset();
    return person;
}

std::vector<const Person*> People::connected() const {
    std::vector<const Person*> all;
    for (const auto& [id, person] : m_people) {
        if (person.connection) all.push_back(&person);
    }
    return all;
}

void People::forgetAway() {
    std::erase_if(m_people, [&](const auto& entry) {
        const Person& person = entry.second;
        const bool away = !person.connection && person.session == LanSessionId{};
        if (away) m_members.erase(person.member);
        return away;
    });
}

}  // namespace frontrow
