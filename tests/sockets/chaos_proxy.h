// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands between a client and a server and does to their bytes what networks do: cuts them into small
// pieces, holds them back and lets them go in a burst, falls silent in one direction, breaks off. What it
// does follows from a seed. It never changes the order or the content: TCP does not either.
// Thread: one with an event loop.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <vector>

#include "domain/random.h"

namespace frontrow::test {

class ChaosProxy {
public:
    ChaosProxy(quint16 to, std::uint64_t seed) : m_to(to), m_random(seed) {
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] { accept(); });
        m_listener.listen(QHostAddress(QHostAddress::LocalHost));
        QObject::connect(&m_beat, &QTimer::timeout, &m_listener, [this] { beat(); });
        m_beat.start(1);
    }
    quint16 port() const { return m_listener.serverPort(); }
    // From now on everything passes at once, and nothing breaks.
    void heal() { m_healed = true; }
    // Nothing passes in either direction any more, and nobody is told; or it does again.
    void fallSilent(bool silent) { m_silent = silent; }
    int broken() const { return m_broken; }
    int pieces() const { return m_pieces; }

private:
    struct Way {
        QByteArray held;
        int silentFor = 0;  // beats
    };
    struct Pair {
        std::unique_ptr<QTcpSocket> client, server;
        Way up, down;
    };

    std::uint64_t draw(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, m_step++); }

    void accept() {
        auto pair = std::make_unique<Pair>();
        pair->client.reset(m_listener.nextPendingConnection());
        pair->client->setParent(nullptr);
        pair->server = std::make_unique<QTcpSocket>();
        pair->server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        pair->client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_pairs.push_back(std::move(pair));
    }
    void beat() {
        if (m_silent) return;
        for (const auto& pair : m_pairs) {
            const bool ends = pair->client->state() != QAbstractSocket::ConnectedState ||
                              pair->server->state() == QAbstractSocket::UnconnectedState;
            // About once in three hundred turns.
            if (ends || (!m_healed && draw(300) == 0)) {
                if (!ends) ++m_broken;
                pair->client->abort();
                pair->server->abort();
                continue;
            }
            if (pair->server->state() != QAbstractSocket::ConnectedState) continue;
            pass(pair->up, *pair->client, *pair->server);
            pass(pair->down, *pair->server, *pair->client);
        }
        std::erase_if(m_pairs,
                      [](const auto& pair) { return pair->client->state() == QAbstractSocket::UnconnectedState; });
    }
    void pass(Way& way, QTcpSocket& from, QTcpSocket& to) {
        way.held += from.readAll();
        if (m_healed) way.silentFor = 0;
        if (way.silentFor > 0) {
            --way.silentFor;
            return;
        }
        if (way.held.isEmpty()) return;
        if (!m_healed && draw(20) == 0) way.silentFor = static_cast<int>(draw(30));
        const auto all = static_cast<std::uint64_t>(way.held.size());
        const bool whole = m_healed || draw(3) == 0;
        const auto size = static_cast<qsizetype>(whole ? all : 1 + draw(std::min<std::uint64_t>(all, 40)));
        to.write(way.held.first(size));
        to.flush();
        way.held.remove(0, size);
        ++m_pieces;
    }

    const quint16 m_to;
    Random m_random;
    std::uint64_t m_step = 0;
    QTcpServer m_listener;
    QTimer m_beat;
    std::vector<std::unique_ptr<Pair>> m_pairs;
    bool m_healed = false;
    bool m_silent = false;
    int m_broken = 0;
    int m_pieces = 0;
};

}  // namespace frontrow::test
