// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Redis as the engine's peer: a server of its own on a loopback port, without persistence, in a
// folder that goes with it, and redis-benchmark as its load. Thread: one.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <optional>

namespace frontrow::bench {

class RedisPeer {
public:
    RedisPeer() = default;
    ~RedisPeer();
    RedisPeer(const RedisPeer&) = delete;
    RedisPeer& operator=(const RedisPeer&) = delete;

    // False when there is no redis-server, or it does not come up within five seconds.
    bool start();
    QString port() const { return m_port; }
    // "7.0.15", from the server itself.
    QString version() const;
    // Commands per second of `SET key:<one of keys> v NX PX 300000` by that many clients that each have
    // `pipeline` commands under way. Nothing if redis-benchmark fails.
    std::optional<double> holdsPerSecond(int clients, int commands, int keys, int pipeline) const;

private:
    QString run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_port;
};

}  // namespace frontrow::bench
