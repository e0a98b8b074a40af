// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/known_servers.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr std::size_t kProbesKept = 10;

}  // namespace

bool KnownServer::isThere() const {
    const auto state = connection->state();
    return state == ServerConnection::State::Entered || state == ServerConnection::State::SignedIn;
}

KnownServers::KnownServers(QString client, QObject* parent) : QObject(parent), m_client(std::move(client)) {}

KnownServers::~KnownServers() = default;

QString KnownServers::keyOf(const ServerAddress& address) {
    return QStringLiteral("%1:%2").arg(address.host).arg(address.port);
}

KnownServer* KnownServers::find(const QString& key) {
    const auto found = std::ranges::find_if(m_servers, [&](const auto& each) { return each->key == key; });
    return found == m_servers.end() ? nullptr : found->get();
}

KnownServer& KnownServers::add(const ServerAddress& address, ServerOrigin origin) {
    const QString key = keyOf(address);
    if (KnownServer* known = find(key)) {
        // Whoever typed it or hosts it keeps it when the network forgets it. What the network calls is a hint
        // beside a key that is known otherwise.
        const bool hint = origin == ServerOrigin::Network && known->origin != ServerOrigin::Network;
        known->origin = std::max(known->origin, origin);
        const bool newKey =
            !address.pin.isEmpty() && address.pin != known->address.pin && (!hint || known->address.pin.isEmpty());
        if (newKey) known->address.pin = address.pin;
        const auto state = known->connection->state();
        // What is under way with another key cannot end well.
        const bool anew = newKey && state == ServerConnection::State::Connecting;
        if (anew || state == ServerConnection::State::Closed) connectTo(*known);
        return *known;
    }
    auto server = std::make_unique<KnownServer>();
    server->address = address;
    server->key = key;
    server->name = address.text();
    server->origin = origin;
    server->connection = std::make_unique<ServerConnection>(m_client);
    KnownServer* it = server.get();
    m_servers.push_back(std::move(server));
    connect(it->connection.get(), &ServerConnection::told, this,
            [this, it](const LobbyNews& news) { take(*it, news); });
    connect(it->connection.get(), &ServerConnection::stateChanged, this, [this, it] { emit stateChanged(it->key); });
    connect(it->connection.get(), &ServerConnection::troubled, this,
            [this, it](ServerConnection::Trouble trouble, const QString& detail) {
                const bool lost = trouble == ServerConnection::Trouble::Lost;
                const bool calm = lost && it->origin == ServerOrigin::Remembered && !it->connection->me();
                it->trouble = calm ? ServerConnection::Trouble::Unreachable : trouble;
                it->detail = detail;
                if (!lost || calm) it->sessions.clear();
                if (calm) it->connection->close();
                emit troubled(it->key);
                emit changed();
            });
    connectTo(*it);
    emit changed();
    return *it;
}

void KnownServers::connectTo(KnownServer& server) {
    server.trouble.reset();
    server.listed = false;
    server.probes.clear();
    server.connection->open(server.address);
}

void KnownServers::retry() {
    for (const auto& each : m_servers) {
        if (each->connection->state() == ServerConnection::State::Closed) connectTo(*each);
    }
    emit changed();
}

void KnownServers::retry(const QString& key) {
    KnownServer* server = find(key);
    if (server == nullptr || server->connection->state() != ServerConnection::State::Closed) return;
    connectTo(*server);
    emit changed();
}

KnownServer* KnownServers::findByKey(const QByteArray& keySeen) {
    const auto found = std::ranges::find_if(m_servers, [&](const auto& each) {
        return !keySeen.isEmpty() && each->isThere() && each->connection->keySeen() == keySeen;
    });
    return found == m_servers.end() ? nullptr : found->get();
}

void KnownServers::unremember(const QString& key) {
    KnownServer* server = find(key);
    if (server != nullptr && server->origin == ServerOrigin::Remembered) server->origin = ServerOrigin::Network;
}

void KnownServers::remove(const QString& key) {
    const KnownServer* server = find(key);
    if (server != nullptr && !server->connection->me()) forget(key);
}

void KnownServers::forget(const QString& key) {
    const auto found = std::ranges::find_if(m_servers, [&](const auto& each) { return each->key == key; });
    if (found == m_servers.end()) return;
    // It may be the connection that tells of its end.
    (*found)->connection->disconnect(this);
    (*found)->connection->close();
    (*found)->connection.release()->deleteLater();
    m_servers.erase(found);
    emit changed();
}

void KnownServers::take(KnownServer& server, const LobbyNews& news) {
    if (const auto* entered = std::get_if<Entered>(&news)) {
        server.trouble.reset();
        if (!entered->server.empty()) server.name = QString::fromStdString(entered->server);
        server.arriving.clear();
        server.listed = false;
        server.connection->ask(ListSessions{1});
        emit changed();
    } else if (const auto* row = std::get_if<SessionRow>(&news)) {
        if (!server.listed) server.arriving[row->session] = *row;
        server.sessions[row->session] = *row;
        emit changed();
    } else if (const auto* gone = std::get_if<SessionGone>(&news)) {
        server.sessions.erase(gone->session);
        emit changed();
    } else if (std::holds_alternative<SessionsTold>(news)) {
        server.listed = true;
        server.sessions = std::exchange(server.arriving, {});
        emit changed();
    } else if (const auto* time = std::get_if<LobbyTime>(&news)) {
        takeTime(server, *time);
    }
    emit told(server.key, news);
}

void KnownServers::takeTime(KnownServer& server, const LobbyTime& time) {
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    const std::int64_t way = now - time.t0;
    if (way < 0 || way > 60'000) return;
    const auto ms = static_cast<int>(way);
    const bool best = std::ranges::all_of(server.probes, [&](int each) { return ms <= each; });
    if (best) server.clockOffsetMs = time.t1.ms - (time.t0 + now) / 2;
    server.probes.push_back(ms);
    if (server.probes.size() > kProbesKept) server.probes.erase(server.probes.begin());
    server.latencyMs = *std::ranges::min_element(server.probes);
    emit changed();
}

}  // namespace frontrow
