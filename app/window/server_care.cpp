// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/server_care.h"

#include <algorithm>

#include "models/lobby_words.h"
#include "window/settings.h"

namespace frontrow {

namespace {

constexpr int kAgainMs = 300'000;

QString keyOf(const RememberedServer& remembered) { return KnownServers::keyOf(remembered.address); }

ServerReach reachOf(ServerConnection::Trouble trouble) {
    switch (trouble) {
        case ServerConnection::Trouble::Unreachable:
        case ServerConnection::Trouble::Lost: return ServerReach::Silent;
        case ServerConnection::Trouble::KeyChanged: return ServerReach::KeyChanged;
        case ServerConnection::Trouble::NotAServer:
        case ServerConnection::Trouble::VersionsDiffer:
        case ServerConnection::Trouble::TakenOver:
        case ServerConnection::Trouble::SignInEnded:
        case ServerConnection::Trouble::Refused: return ServerReach::Unusable;
    }
    return ServerReach::Unusable;
}

}  // namespace

ServerCare::ServerCare(KnownServers& servers, Settings& settings, std::function<std::int64_t()> nowUtcMs,
                       QObject* parent)
    : QObject(parent),
      m_servers(servers),
      m_settings(settings),
      m_nowUtcMs(std::move(nowUtcMs)),
      m_remembered(settings.rememberedServers()) {
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &ServerCare::look);
    connect(&m_servers, &KnownServers::troubled, this, &ServerCare::troubled);
    connect(&m_servers, &KnownServers::told, this, [this](const QString& key, const LobbyNews& news) {
        if (std::holds_alternative<Entered>(news)) m_silentSince.remove(key);
    });
    // Later: whoever tells it may be walking through the servers.
    connect(&m_servers, &KnownServers::changed, this, &ServerCare::step, Qt::QueuedConnection);
    connect(&m_servers, &KnownServers::stateChanged, this, &ServerCare::step, Qt::QueuedConnection);
}

const RememberedServer* ServerCare::find(const QString& key) const {
    const auto found = std::ranges::find(m_remembered.all(), key, keyOf);
    return found == m_remembered.all().end() ? nullptr : &*found;
}

KnownServer* ServerCare::serverOf(const RememberedServer& remembered) const {
    KnownServer* here = m_servers.find(keyOf(remembered));
    if (here != nullptr && here->isThere()) return here;
    KnownServer* elsewhere = m_servers.findByKey(remembered.address.pin);
    return elsewhere != nullptr ? elsewhere : here;
}

// --- Asking ---------------------------------------------------------------------------------------

void ServerCare::look() {
    const std::int64_t now = m_nowUtcMs();
    for (const RememberedServer& each : m_remembered.all()) {
        const QString key = keyOf(each);
        const KnownServer* server = serverOf(each);
        const bool rests = server == nullptr || server->connection->state() == ServerConnection::State::Closed;
        // A clock that was put back makes nobody wait.
        const auto since = now - m_askedAt.value(key, now - kLeaveAloneMs);
        if (rests && (since < 0 || since >= kLeaveAloneMs) && !m_due.contains(key)) m_due << key;
    }
    step();
}

void ServerCare::setWatching(bool watching) {
    if (watching)
        m_again.start();
    else
        m_again.stop();
}

void ServerCare::step() {
    const auto asked = std::ranges::count_if(m_servers.all(), [](const auto& each) {
        return each->origin == ServerOrigin::Remembered &&
               each->connection->state() == ServerConnection::State::Connecting;
    });
    for (auto room = kMostAtOnce - asked; room > 0 && !m_due.isEmpty(); --room) {
        const QString key = m_due.takeFirst();
        const RememberedServer* remembered = find(key);
        if (remembered == nullptr) continue;
        m_askedAt[key] = m_nowUtcMs();
        m_servers.add(remembered->address, ServerOrigin::Remembered);
    }
}

void ServerCare::troubled(const QString& key) {
    if (find(key) == nullptr) return;
    m_askedAt[key] = m_nowUtcMs();
    if (!m_silentSince.contains(key)) m_silentSince[key] = m_nowUtcMs();
}

ServerAddress ServerCare::withKey(const ServerAddress& address, ServerOrigin origin) const {
    const RememberedServer* remembered = m_remembered.find(address.host, address.port);
    const bool given = origin != ServerOrigin::Network && !address.pin.isEmpty();
    if (remembered == nullptr || remembered->address.pin.isEmpty() || given) return address;
    return remembered->address;
}

// --- Remembering ----------------------------------------------------------------------------------

void ServerCare::joined(const KnownServer& server) {
    ServerAddress address = server.address;
    if (address.isEncrypted()) address.pin = server.connection->keySeen();
    m_remembered.joined(address, server.name, m_nowUtcMs());
    store();
    // From now on with that key.
    m_servers.add(address, ServerOrigin::Remembered);
    emit changed();
}

bool ServerCare::setFavourite(const QString& key, bool favourite) {
    const RememberedServer* remembered = find(key);
    if (remembered == nullptr) return true;
    const ServerAddress address = remembered->address;
    if (!m_remembered.setFavourite(address.host, address.port, favourite)) return false;
    store();
    emit changed();
    return true;
}

void ServerCare::remove(const QString& key) {
    const RememberedServer* remembered = find(key);
    if (remembered == nullptr) return;
    const ServerAddress address = remembered->address;
    m_remembered.remove(address.host, address.port);
    m_due.removeAll(key);
    m_askedAt.remove(key);
    m_silentSince.remove(key);
    store();
    m_servers.unremember(key);
    emit changed();
}

// Those that had no room any more are nobody's.
void ServerCare::store() {
    m_settings.setRememberedServers(m_remembered);
    std::vector<QString> forgotten;
    for (const auto& each : m_servers.all()) {
        if (each->origin == ServerOrigin::Remembered && find(each->key) == nullptr) forgotten.push_back(each->key);
    }
    for (const QString& key : forgotten) m_servers.unremember(key);
}

// --- What is shown --------------------------------------------------------------------------------

bool ServerCare::isShownElsewhere(const KnownServer& server) const {
    const QByteArray key = server.connection->keySeen();
    if (!server.isThere() || !server.connection->address().isEncrypted() || key.isEmpty()) return false;
    const auto rank = [](const KnownServer& each) { return each.connection->me() ? 0 : 1; };
    bool after = false;
    for (const auto& each : m_servers.all()) {
        if (each.get() == &server) {
            after = true;
            continue;
        }
        if (!each->isThere() || !each->connection->address().isEncrypted() || each->connection->keySeen() != key)
            continue;
        if (rank(*each) < rank(server) || (!after && rank(*each) == rank(server))) return true;
    }
    return false;
}

std::vector<ServerRow> ServerCare::rows() const {
    std::vector<ServerRow> rows;
    for (const RememberedServer& each : m_remembered.all()) rows.push_back(rowOf(each));
    return rows;
}

ServerRow ServerCare::rowOf(const RememberedServer& remembered) const {
    ServerRow row;
    row.key = keyOf(remembered);
    row.server = row.key;
    row.name = remembered.name;
    row.address = remembered.address.text();
    row.joinedAtUtcMs = remembered.joinedAtUtcMs;
    row.favourite = remembered.favourite;
    const KnownServer* server = serverOf(remembered);
    if (server == nullptr) return row;
    row.server = server->key;
    if (server->isThere()) {
        row.reach = ServerReach::Reachable;
        row.sessions = static_cast<int>(server->sessions.size());
        const auto open = [](const auto& each) { return takesSomebody(each.second); };
        if (std::ranges::count_if(server->sessions, open) == 1) {
            const auto only = std::ranges::find_if(server->sessions, open);
            row.open = only->first;
            row.openNext = isBetweenRuns(only->second);
        }
        return row;
    }
    if (!server->trouble) return row;
    row.why = troubleNotice(*server->trouble, row.address, server->detail).what;
    row.reach = reachOf(*server->trouble);
    row.sinceUtcMs = m_silentSince.value(row.key);
    return row;
}

}  // namespace frontrow
