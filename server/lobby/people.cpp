// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/people.h"

#include <sodium.h>

#include "domain/plan_text.h"

namespace frontrow {

namespace {

QByteArray hashOf(const std::vector<std::uint8_t>& token) {
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()), token.data(), token.size());
    return hash;
}

}  // namespace

Result<QString, LobbyRefusal> personName(std::string_view typed) {
    const QString name = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()))
                             .normalized(QString::NormalizationForm_C)
                             .trimmed();
    if (name.isEmpty()) return Failure{LobbyRefusal::NameEmpty};
    const std::string text = name.toStdString();
    const auto points = codePoints(text);
    if (points.value_or(0) > kMaxPersonNameCodePoints) return Failure{LobbyRefusal::NameTooLong};
    if (!isPlanName(text)) return Failure{LobbyRefusal::NameNotAllowed};
    return name;
}

Result<Person*, LobbyRefusal> People::addGuest(std::string_view typed) {
    const auto name = personName(typed);
    if (!name) return Failure{name.error()};
    const QString folded = name->toCaseFolded();
    if (m_names.contains(folded)) return Failure{LobbyRefusal::NameUsed};
    if (m_people.size() >= kMost) return Failure{LobbyRefusal::Busy};
    const PersonId id{++m_last};
    Record& record = m_people[id];
    record.person.id = id;
    record.person.name = name->toStdString();
    record.foldedName = folded;
    m_names.insert(folded, id);
    return &record.person;
}

NewToken People::renewToken(Person& person, std::int64_t nowMs) {
    Record& record = m_people.at(person.id);
    m_tokens.remove(record.tokenHash);
    NewToken made{std::vector<std::uint8_t>(kTokenBytes), nowMs + kTokenLastsMs};
    randombytes_buf(made.token.data(), made.token.size());
    record.tokenHash = hashOf(made.token);
    record.tokenUntilMs = made.untilMs;
    m_tokens.insert(record.tokenHash, person.id);
    return made;
}

// Looked up by its hash: how long that takes tells nothing of the token.
Person* People::byToken(const std::vector<std::uint8_t>& token, std::int64_t nowMs) {
    if (token.size() != kTokenBytes) return nullptr;
    const auto found = m_tokens.constFind(hashOf(token));
    if (found == m_tokens.constEnd()) return nullptr;
    Record& record = m_people.at(*found);
    return nowMs < record.tokenUntilMs ? &record.person : nullptr;
}

Person* People::byConnection(ConnectionKey key) {
    const auto found = m_connections.find(key);
    return found == m_connections.end() ? nullptr : find(found->second);
}

Person* People::find(PersonId id) {
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : &found->second.person;
}

void People::connect(Person& person, ConnectionKey key) {
    if (person.connection) m_connections.erase(*person.connection);
    person.connection = key;
    m_connections[key] = person.id;
}

Person* People::disconnect(ConnectionKey key, std::int64_t nowMs) {
    Person* person = byConnection(key);
    if (person == nullptr) return nullptr;
    m_connections.erase(key);
    person->connection.reset();
    person->goneAtMs = nowMs;
    return person;
}

void People::forget(PersonId id) {
    const auto found = m_people.find(id);
    if (found == m_people.end()) return;
    m_names.remove(found->second.foldedName);
    m_tokens.remove(found->second.tokenHash);
    if (found->second.person.connection) m_connections.erase(*found->second.person.connection);
    m_people.erase(found);
}

void People::forgetAway(std::int64_t nowMs) {
    std::vector<PersonId> away;
    for (const auto& [id, record] : m_people) {
        const Person& person = record.person;
        const bool idle = !person.connection && person.session == LanSessionId{};
        if (idle && nowMs - person.goneAtMs >= kRememberedMs) away.push_back(id);
    }
    for (const PersonId id : away) forget(id);
}

}  // namespace frontrow
