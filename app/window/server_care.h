// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that the profile has joined before: remembers them, asks them calmly whether they are there,
// and knows what is to be shown of them. They are asked when the page is shown, a few at a time; those
// that do not answer are left alone for minutes. A key that is remembered holds for whatever is found or
// typed at its address without one of its own. Thread: the GUI's.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>

#include "connection/known_servers.h"
#include "connection/remembered_servers.h"
#include "models/server_table_model.h"

namespace frontrow {

class Settings;

class ServerCare final : public QObject {
    Q_OBJECT

public:
    // One that did not answer is not asked again sooner, but by a person.
    static constexpr std::int64_t kLeaveAloneMs = 120'000;
    // Asked at once at the most.
    static constexpr int kMostAtOnce = 8;

    // All must outlive it.
    ServerCare(KnownServers& servers, Settings& settings, std::function<std::int64_t()> nowUtcMs,
               QObject* parent = nullptr);

    // The page is shown, or its time has come again: asks those that are not there and due.
    void look();
    // While the page is shown they are asked again, rarely.
    void setWatching(bool watching);
    // That address with the key it is remembered by, unless it comes with one that a person was given.
    ServerAddress withKey(const ServerAddress& address, ServerOrigin origin) const;
    // Somebody is in a session there.
    void joined(const KnownServer& server);
    // False where there are as many favourites as there may be.
    bool setFavourite(const QString& key, bool favourite);
    void remove(const QString& key);
    std::vector<ServerRow> rows() const;
    // Of two connections to one server the first shows its sessions, the one that somebody is signed in at before all.
    bool isShownElsewhere(const KnownServer& server) const;

signals:
    void changed();

private:
    const RememberedServer* find(const QString& key) const;
    // The one that stands for an entry now: at its address, or wherever its key was shown.
    KnownServer* serverOf(const RememberedServer& remembered) const;
    ServerRow rowOf(const RememberedServer& remembered) const;
    void step();
    void troubled(const QString& key);
    void store();

    KnownServers& m_servers;
    Settings& m_settings;
    const std::function<std::int64_t()> m_nowUtcMs;
    RememberedServers m_remembered;
    QHash<QString, std::int64_t> m_askedAt;
    QHash<QString, std::int64_t> m_silentSince;
    QStringList m_due;  // to be asked, the next one first
    QTimer m_again;
};

}  // namespace frontrow
