// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that are known: found on the network, remembered, typed, or run by this program. Each has one
// connection that follows its list of sessions; the same one serves to join. No two have one address.
// Thread: the GUI's.
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "connection/server_connection.h"

namespace frontrow {

// A remembered one is asked by whoever remembers it: once it is lost it is not tried again by itself, unless
// somebody is signed in there.
enum class ServerOrigin : std::uint8_t { Network, Remembered, Typed, Own };

struct KnownServer {
    ServerAddress address;
    QString key;   // the address as people type it, with its port
    QString name;  // what its keeper calls it; the address until it is told
    ServerOrigin origin = ServerOrigin::Network;
    std::unique_ptr<ServerConnection> connection;
    std::map<LanSessionId, SessionRow> sessions;
    bool listed = false;  // every session was told
    // Why there is no connection, and what the server said to it.
    std::optional<ServerConnection::Trouble> trouble;
    QString detail;
    std::optional<int> latencyMs;                 // the best of the last probes, there and back
    std::int64_t clockOffsetMs = 0;               // server − this computer, UTC
    std::vector<int> probes;                      // ways there and back, the newest last
    std::map<LanSessionId, SessionRow> arriving;  // while the list is told anew

    // It has said who it is, and stands.
    bool isThere() const;
};

class KnownServers final : public QObject {
    Q_OBJECT

public:
    // `client`: program and version, for the servers' logs.
    explicit KnownServers(QString client, QObject* parent = nullptr);
    ~KnownServers() override;

    // Connects, unless that address is known and stands.
    KnownServer& add(const ServerAddress& address, ServerOrigin origin);
    // Gone from the network, unless somebody is signed in there.
    void remove(const QString& key);
    // Gone, whoever is signed in there.
    void forget(const QString& key);
    KnownServer* find(const QString& key);
    const std::vector<std::unique_ptr<KnownServer>>& all() const { return m_servers; }
    // Nobody remembers it any more: it stays for as long as the network calls it, or somebody is signed in there.
    void unremember(const QString& key);
    // Tries those again that could not be reached; one of them.
    void retry();
    void retry(const QString& key);
    // The connected one that has shown this whole key, wherever it is.
    KnownServer* findByKey(const QByteArray& keySeen);
    static QString keyOf(const ServerAddress& address);

signals:
    // Servers, sessions or latencies look different.
    void changed();
    void told(const QString& server, const frontrow::LobbyNews& news);
    void stateChanged(const QString& server);
    void troubled(const QString& server);

private:
    void take(KnownServer& server, const LobbyNews& news);
    void takeTime(KnownServer& server, const LobbyTime& time);
    void connectTo(KnownServer& server);

    const QString m_client;
    std::vector<std::unique_ptr<KnownServer>> m_servers;
};

}  // namespace frontrow
