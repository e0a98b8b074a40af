// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that a profile has joined: where they are, what their keeper calls them, the key they have
// shown, when they were joined last, and whether they are favourites. Favourites stand above, the newest
// first; beyond the bounds the oldest goes. No two have one address or one key. What is read from a file
// is checked value by value; what is damaged is left out with a line in the log. Thread: values, any.
#pragma once

#include <QSettings>
#include <vector>

#include "connection/server_address.h"

namespace frontrow {

struct RememberedServer {
    ServerAddress address;  // with the key, where the connection was encrypted
    QString name;
    std::int64_t joinedAtUtcMs = 0;
    bool favourite = false;

    bool operator==(const RememberedServer&) const = default;
};

class RememberedServers {
public:
    static constexpr std::size_t kMostRecents = 20;
    static constexpr std::size_t kMostFavourites = 50;
    static constexpr qsizetype kMostNameCharacters = 80;

    const std::vector<RememberedServer>& all() const { return m_servers; }
    const RememberedServer* find(const QString& host, quint16 port) const;
    // It was joined: known anew, or above the others again. One with its key elsewhere has moved here; what
    // had its address before is forgotten.
    void joined(const ServerAddress& address, const QString& name, std::int64_t nowUtcMs);
    // False where there are as many favourites as there may be.
    bool setFavourite(const QString& host, quint16 port, bool favourite);
    void remove(const QString& host, quint16 port);

    static RememberedServers read(QSettings& from);
    void write(QSettings& to) const;

    bool operator==(const RememberedServers&) const = default;

private:
    void settle();

    std::vector<RememberedServer> m_servers;
};

}  // namespace frontrow
