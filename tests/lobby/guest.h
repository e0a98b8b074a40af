// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody on a server, as a test drives him: asks, and remembers what he was told. Thread: the test's.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "protocol/message_number.h"
#include "sockets/server_in_process.h"

namespace frontrow::test {

class Guest {
public:
    // Comes in, and signs in where a name is given.
    Guest(ServerInProcess& server, const std::string& name, const ServerAddress& address)
        : m_server(&server),
          connection(QStringLiteral("guest")) {
        QObject::connect(&connection, &ServerConnection::told, [this](const LobbyNews& news) { take(news); });
        QObject::connect(&connection, &ServerConnection::planArrived,
                         [this](const QByteArray& plan) { plans << plan; });
        connection.open(address);
        entered = waitUntil([&] { return connection.state() == ServerConnection::State::Entered; });
        if (name.empty()) return;
        connection.ask(SignInAsGuest{name});
        server.arrive(connection);
    }
    Guest(ServerInProcess& server, const std::string& name) : Guest(server, name, server.address()) {}

    // To a server that was started anew, with the token of the one before. False where that does not hold there.
    bool comeBackTo(ServerInProcess& server) {
        const SignInAgain again{connection.me()->token};
        m_server = &server;
        connection.open(server.address());
        entered = waitUntil([&] { return connection.state() == ServerConnection::State::Entered; });
        return ask(again) == LobbyRefusal::None && connection.me().has_value();
    }

    // Asks and lets everything arrive; what was refused, None where nothing was.
    template <class Request> LobbyRefusal ask(const Request& request) {
        const std::size_t before = refusals.size();
        connection.ask(request);
        m_server->arrive(connection);
        if (refusals.size() == before) return LobbyRefusal::None;
        return refusals.back().request == kMessageNumber<Request> ? refusals.back().refusal : LobbyRefusal::Malformed;
    }
    void hear() { m_server->arrive(connection); }
    PersonId id() const { return connection.me() ? connection.me()->person : PersonId{}; }
    bool knows(const std::string& name) const {
        for (const auto& [person, row] : people) {
            if (row.personName == name) return true;
        }
        return false;
    }

private:
    ServerInProcess* m_server;

    void take(const LobbyNews& news) {
        if (const auto* refused = std::get_if<Refused>(&news)) refusals.push_back(*refused);
        if (const auto* row = std::get_if<SessionRow>(&news)) sessions[row->session.value] = *row;
        if (const auto* gone = std::get_if<SessionGone>(&news)) sessions.erase(gone->session.value);
        if (const auto* joined_ = std::get_if<Joined>(&news)) {
            joined = joined_->session;
            people.clear();
        }
        if (const auto* row = std::get_if<PersonRow>(&news)) people[row->person.value] = *row;
        if (const auto* gone = std::get_if<PersonGone>(&news)) {
            people.erase(gone->person.value);
            goneBecause[gone->person.value] = gone->why;
        }
        if (const auto* said_ = std::get_if<Said>(&news)) said.push_back(said_->text);
        if (const auto* there = std::get_if<SaleThere>(&news)) sales.push_back(*there);
        if (const auto* row = std::get_if<ResultRow>(&news)) results.push_back(*row);
        if (const auto* end = std::get_if<ResultsTold>(&news)) ends.push_back(*end);
    }

public:
    ServerConnection connection;
    bool entered = false;
    std::vector<Refused> refusals;
    std::map<std::uint32_t, SessionRow> sessions;
    LanSessionId joined;
    std::map<std::uint32_t, PersonRow> people;
    std::map<std::uint32_t, GoneBecause> goneBecause;
    std::vector<std::string> said;
    std::vector<SaleThere> sales;
    std::vector<ResultRow> results;
    std::vector<ResultsTold> ends;
    QList<QByteArray> plans;
};

}  // namespace frontrow::test
