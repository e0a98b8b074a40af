// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that call in this computer's networks. What they call is a hint: who they are is seen when
// somebody connects. Thread: one with an event loop.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include "connection/server_address.h"

namespace frontrow {

struct FoundServer {
    quint64 number = 0;  // its own, the same on all its networks
    QString name;
    ServerAddress address;  // with the key it calls
    std::uint32_t version = 0;
    int sessions = 0;
    int people = 0;

    bool operator==(const FoundServer&) const = default;
};

class ServerFinder final : public QObject {
    Q_OBJECT

public:
    // Servers that are remembered at once; more are not looked at.
    static constexpr qsizetype kMost = 64;

    explicit ServerFinder(quint16 port = kBeaconPort, QObject* parent = nullptr);

    // A sentence of the system where it cannot listen.
    std::optional<QString> start();
    void stop();
    // By name, then number.
    const QList<FoundServer>& servers() const { return m_servers; }

signals:
    void changed();

private:
    void read();
    void take(const QByteArray& bytes, const QHostAddress& from);
    void forget();
    void joinGroups();

    const quint16 m_port;
    QUdpSocket m_socket;
    QTimer m_sweep;
    QElapsedTimer m_clock;
    QList<FoundServer> m_servers;
    QHash<quint64, qint64> m_heardAt;
};

}  // namespace frontrow
